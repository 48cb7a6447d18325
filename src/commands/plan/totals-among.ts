import { plainText } from '../../workbook/cells';
import type { PlanTotal } from '../../workbook/year-view';
import { cellOf, type OpenPlan } from './open-plan';

/** The totals that stand among the actions; those below them all are outside of the named ranges. */
export function totalsAmong({ rows, table }: OpenPlan): readonly PlanTotal[] {
  const end = rows.totalLine ?? Number.POSITIVE_INFINITY;
  const shown = (line: number, field: keyof PlanTotal): string => plainText(cellOf(table, line, field));
  return rows.totals
    .filter(({ line }) => line < end)
    .map(({ line }) => ({
      name: shown(line, 'name'),
      objectives: shown(line, 'objectives'),
      owner: shown(line, 'owner'),
    }));
}
