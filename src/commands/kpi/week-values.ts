import { figureOf, type NamedFigure } from '../../domain/kpi';
import { plusDays } from '../../domain/time';
import { isSame, monthName } from './import-fates';
import type { Figures } from './standing-figures';
import type { Weeks } from './standing-weeks';

const TO_SUNDAY = 6;

/** What the weeks of a figure come to, by month ("2027-01"), as its formulas have it; months without a week that has a number are none. */
function monthsFromWeeks(figure: NamedFigure, { layout, rows, shown }: Weeks): ReadonlyMap<string, number> {
  const [column, { together }] = [layout.get(figure), figureOf(figure)];
  const months = new Map<string, number>();
  for (const [monday, row] of [...rows].sort(([one], [other]) => one - other)) {
    const value = column === undefined ? '' : shown(row, column);
    if (typeof value !== 'number') continue;
    const month = monthName(plusDays(monday, TO_SUNDAY));
    const before = months.get(month);
    months.set(
      month,
      before === undefined || together === 'last' ? value : together === 'sum' ? before + value : before,
    );
  }
  return months;
}

/** A month that holds a number of hers, though its weeks have some as well, which count nowhere. */
export type HeldMonth = {
  readonly column: number;
  readonly month: string;
  readonly was: number;
  /** Whether the weeks come to as much. */
  readonly isSame: boolean;
};

/** Those of a figure. */
export function heldMonths(figure: NamedFigure, { figures, figureRows, months }: Figures, weeks: Weeks | undefined) {
  const row = figureRows.get(figure);
  const sums = weeks === undefined ? new Map<string, number>() : monthsFromWeeks(figure, weeks);
  return months.flatMap(({ column, day }): readonly HeldMonth[] => {
    const [was, month] = [row?.typed[column - figures.column], monthName(day)];
    const of = sums.get(month);
    if (typeof was !== 'number' || of === undefined) return [];
    return [{ column, month, was, isSame: isSame(was, of) }];
  });
}
