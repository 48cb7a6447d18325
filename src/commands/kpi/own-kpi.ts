import { kpiDefinition } from '../../domain/kpi';
import type { KpiSource, NewKpi } from '../../workbook/kpi';
import type { OwnKpiInput } from '../api';
import type { KpiBoard } from './standing-kpis';

/** One more than the last of hers, so that what names a KPI never names another: a figure outlives a row that was taken away. */
function nextNumber(board: KpiBoard | undefined): number {
  const keys = [...(board?.kpis ?? []).map(({ key }) => key), ...(board?.figureRows.keys() ?? [])];
  return 1 + Math.max(0, ...keys.map((key) => Number(/^own_(\d+)/.exec(key)?.[1] ?? 0)));
}

/** A KPI of her own as its row is written. Undefined where one of its figures is none. */
export function ownKpi(own: OwnKpiInput, board: KpiBoard | undefined, { texts }: KpiSource): NewKpi | undefined {
  const key = `own_${nextNumber(board)}|${own.made}`;
  const definition = kpiDefinition(key);
  if (definition === undefined) return undefined;
  return { ...definition, key, name: own.name.trim(), direction: texts.directions[own.direction] };
}
