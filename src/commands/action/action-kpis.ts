import { followedFinder, type NumberCell } from '../../domain/kpi';
import { costPerResult } from '../../domain/plan';
import { isoOf } from '../../domain/time';
import type { ActionKpi } from '../api';
import type { OpenPlan } from '../plan';

const numberOrNull = (cell: NumberCell): number | null => (typeof cell === 'number' ? cell : null);

/** How the KPIs of an action stand, of those that are followed. */
export function actionKpis({ plan }: OpenPlan, line: number): readonly ActionKpi[] {
  const { kpis: board, year, today } = plan;
  const action = plan.actions.find((it) => it.line === line);
  if (board === undefined || year === undefined || today === undefined || action === undefined) return [];
  const followed = followedFinder(board);
  return action.kpis.flatMap((name): readonly ActionKpi[] => {
    const kpi = followed(name);
    if (kpi === undefined) return [];
    const { unit, state, target, last, month } = kpi;
    return [
      {
        name,
        unit,
        state,
        last: numberOrNull(last),
        month: typeof month === 'object' && month !== null ? isoOf(month.day) : null,
        target: numberOrNull(target),
        costPerResult: costPerResult([action], kpi, board, { year, today }) ?? null,
      },
    ];
  });
}
