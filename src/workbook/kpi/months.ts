import { type Day, dateOf, dayOf, dayOfSerial, type FiscalYear } from '../../domain/time';
import { type CellValue, isBlank } from '../cells';
import { type Layout, MONTHS, type Month, thisYear } from './columns';

/** A column of the tab of figures, counted from 1, and the first day of the month it is for. */
export type MonthColumn = { readonly column: number; readonly day: Day };

const monthsFrom = (year: number, month: number): readonly Day[] =>
  Array.from({ length: MONTHS }, (_, index) => dayOf(year, month + index, 1));

/** The first days of the months of the year, then of those of the year before. */
export function monthDays(year: FiscalYear): readonly Day[] {
  const { year: first, month } = dateOf(year.first);
  return [...monthsFrom(first, month), ...monthsFrom(first - 1, month)];
}

/** The key of a month that was added to the tab of figures, which keeps months for years: no other has its number. */
export const monthKey = (day: Day): Month => `month${day}`;
export const isMonthKey = (key: string): key is Month => /^month\d+$/.test(key);

/** The first day of the month under a head; of one that was added, also before its head has the format of a day. */
export function monthUnder(head: CellValue, key: string): Day | undefined {
  if (typeof head === 'object') return head.day;
  const day = typeof head === 'number' ? dayOfSerial(head) : undefined;
  return day !== undefined && key === monthKey(day) ? day : undefined;
}

/** The months in a row of heads whose first stands in `column`: of two columns for one month the first counts, as it does in formulas. */
export function monthColumns(heads: readonly CellValue[], column: number): readonly MonthColumn[] {
  const all = heads.flatMap((head, index) =>
    typeof head === 'object' ? [{ column: column + index, day: head.day }] : [],
  );
  return all.filter(({ day }, index) => all.findIndex((it) => it.day === day) === index);
}

/** Months of the year and of the year before that have no column. */
export const missingMonths = (year: FiscalYear, months: readonly MonthColumn[]): readonly Day[] =>
  monthDays(year).filter((day) => months.every((it) => it.day !== day));

/** The months of a tab that was just made. */
export const newMonths = (year: FiscalYear, layout: Layout): readonly MonthColumn[] => {
  const first = layout.get(thisYear[0] ?? '') ?? 1;
  return monthDays(year).map((day, index) => ({ column: first + index, day }));
};

/** How many cells under the months of the year hold anything, of a row whose first cell stands in `column`. */
export const filledMonths = (
  cells: readonly CellValue[],
  column: number,
  months: readonly MonthColumn[],
  { first, last }: FiscalYear,
): number => months.filter((it) => first <= it.day && it.day <= last && !isBlank(cells[it.column - column])).length;
