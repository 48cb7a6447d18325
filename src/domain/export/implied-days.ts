import { dateOf, endOfMonth, plusDays, plusMonths } from '../time';
import { bareMonth } from './bare-months';
import { textOf } from './cells';
import type { Clues } from './clues';
import { columnNamed } from './columns';
import { type Span, spanOfMonth } from './days';
import { monthNames, nthNames, yearNames } from './layouts/layouts';
import type { Row } from './table';

/** All of the month that something begins in. */
export const wholeMonth = ({ first }: Span): Span => ({
  first: plusDays(endOfMonth(first, -1), 1),
  last: endOfMonth(first),
});

/** "0003" of an "Nth day" is the fourth one of the range, "0001" of an "Nth month" the second. */
function nthOf(range: Span, nth: 'day' | 'month', text: string): Span | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const day = nth === 'day' ? plusDays(range.first, Number(text)) : plusMonths(range.first, Number(text));
  return nth === 'day' ? { first: day, last: day } : wholeMonth({ first: day, last: day });
}

/** The month of a number in a range that has each only once: "02" between November and February. */
function monthIn(range: Span, number: number): Span | undefined {
  const { year, month } = dateOf(range.first);
  const found = spanOfMonth(number < month ? year + 1 : year, number);
  const isOneYear = range.last < plusMonths(range.first, 12);
  return isOneYear && found !== undefined && found.first <= range.last ? found : undefined;
}

/** "janvier", "01" of a column of months: of the year in a column beside it, of the range, or of the one year that is told. */
function monthAlone({ table, year }: Clues, { cells }: Row, number: number | undefined, range: Span | undefined) {
  if (number === undefined) return undefined;
  const beside = textOf(cells[columnNamed(table, yearNames)]);
  if (/^20\d\d$/.test(beside)) return spanOfMonth(Number(beside), number);
  if (range !== undefined) return monthIn(range, number);
  return year === undefined ? undefined : spanOfMonth(year, number);
}

/** The day or month of a cell that has none by itself: undefined where nothing around it tells. */
export function spanImplied(clues: Clues, row: Row, column: number, range: Span | undefined): Span | undefined {
  const name = clues.table.names[column] ?? '';
  const text = textOf(row.cells[column]);
  const nth = nthNames.get(name);
  if (nth !== undefined) return range && nthOf(range, nth, text);
  return monthAlone(clues, row, bareMonth(text, monthNames.includes(name)), range);
}
