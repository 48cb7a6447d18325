import { type DateOrder, dateOf, endOfMonth } from '../time';
import { yearOfMonths } from './bare-months';
import { textOf } from './cells';
import type { Clues } from './clues';
import { columnNamed } from './columns';
import type { DatedRow, Skipped } from './dated-row';
import { type InEitherOrder, orderOf, type Span, spanOfCell } from './days';
import { spanImplied, wholeMonth } from './implied-days';
import type { Layout } from './layout';
import { isDayName, monthNames, nthNames, weekNames } from './layouts/layouts';
import { ownDays } from './layouts/own-table';
import { monthOfDay } from './months';
import { onceForEach } from './once';
import { around, beginInName, isWithinMonth, isWithinWeek, rangeAbove, rangeInName } from './range';
import type { ExportCell, ExportDoubt, SkipReason } from './reading';
import { dayOfNumber } from './serials';
import type { Row, Table } from './table';
import { totalsOfMonths, whyUnread } from './unread-days';
import { isIsoWeek, weekReader } from './weeks';

export type Dating = {
  readonly dated: readonly DatedRow[];
  readonly skipped: readonly Skipped[];
  readonly doubts: readonly ExportDoubt[];
  /** The first and the last day that the file is about. */
  readonly covered: Span | undefined;
  /** Whether each row is a whole month, and whether each is a week. */
  readonly isByMonth: boolean;
  readonly isByWeek: boolean;
};

const nothing: Dating = { dated: [], skipped: [], doubts: [], covered: undefined, isByMonth: false, isByWeek: false };

const allSkipped = (rows: readonly Row[], why: SkipReason): readonly Skipped[] =>
  rows.map(({ line }) => ({ line, why }));

/** None of the rows counts, and what is to be told of that. */
const refused = (rows: readonly Row[], why: SkipReason, doubt: ExportDoubt): Dating => ({
  ...nothing,
  skipped: allSkipped(rows, why),
  doubts: [doubt],
});

/** So many rows tell whether a column has days. */
const LOOKED_AT = 20;

/** The column of the days: by its name, or in a table of her own by what it holds; -1 for none. */
export function dayColumnOf(table: Table, layout: Layout | undefined): number {
  const named = columnNamed(table, layout?.day ?? ownDays);
  if (named >= 0 || layout !== undefined) return named;
  const rows = table.rows.slice(0, LOOKED_AT);
  return table.header.findIndex((_, column) => {
    const filled = rows.filter(({ cells }) => textOf(cells[column]) !== '');
    const days = filled.filter(({ cells }) => spanOfCell(cells[column]) !== undefined);
    return filled.length > 0 && days.length >= filled.length * 0.8;
  });
}

const firstOfMonth = ({ first }: Span): boolean => dateOf(first).day === 1;
const lastOfMonth = ({ first }: Span): boolean => endOfMonth(first) === first;

/** Whether rows are months: they say so, or there are several and all are written as the first or the last day of one. */
function areMonths(dated: readonly DatedRow[], name: string): boolean {
  const spans = dated.map(({ span }) => span);
  if (spans.length === 0) return false;
  if (spans.every((span) => firstOfMonth(span) && span.last === endOfMonth(span.first))) return true;
  const isWritten = spans.every(firstOfMonth) || spans.every(lastOfMonth);
  return isWritten && (monthNames.includes(name) || new Set(spans.map(({ first }) => monthOfDay(first))).size > 2);
}

/** In either order, where no order is known, only what is the same in both. */
function rangeOf({ table }: Clues, order: DateOrder | undefined): Span | undefined {
  const [one, other] = [rangeAbove(table.above, order ?? 'day-first'), rangeAbove(table.above, order ?? 'month-first')];
  return one?.first === other?.first && one?.last === other?.last ? one : undefined;
}

/** Rows without a day are those of what the file says it is about, where that is within one month. */
function withoutDays(clues: Clues, rows: readonly Row[]): Dating {
  if (clues.layout?.isTopRowsOnly) return refused(rows, 'undated', { is: 'top-rows-only' });
  const range = rangeOf(clues, clues.answers.dates ?? clues.layout?.order) ?? rangeInName(clues.fileName);
  if (range === undefined || !isWithinMonth(range)) return refused(rows, 'undated', { is: 'no-dates' });
  const isByMonth = dateOf(range.first).day === 1 && range.last === endOfMonth(range.first);
  return { ...nothing, dated: rows.map((row) => ({ row, span: range })), covered: range, isByMonth };
}

/** Whether a column has nothing but numbers that are days. Beside days in words or figures a number is none. */
const areDayNumbers = (rows: readonly Row[], column: number): boolean =>
  rows.every(({ cells }) => textOf(cells[column]) === '' || dayOfNumber(cells[column]) !== undefined);

/** Each day in both orders, of a row with two columns from the first to the last of them. */
function readerOf(
  { table, layout }: Clues,
  rows: readonly Row[],
  column: number,
): (row: Row) => InEitherOrder | undefined {
  const isFirst = layout?.range?.[0].includes(table.names[column] ?? '') ?? false;
  const lastColumn = isFirst ? columnNamed(table, layout?.range?.[1] ?? []) : -1;
  const isOfNumbers = isDayName(table.header[column] ?? '') && areDayNumbers(rows, column);
  const numbered = (cell: ExportCell | undefined): InEitherOrder | undefined => {
    const day = isOfNumbers ? dayOfNumber(cell) : undefined;
    return day && { 'day-first': { first: day, last: day }, 'month-first': { first: day, last: day } };
  };
  const spanOf = onceForEach((cell: ExportCell | undefined) => spanOfCell(cell) ?? numbered(cell));
  const lastOf = onceForEach(spanOfCell);
  return ({ cells }) => {
    const [first, last] = [spanOf(cells[column]), lastOf(cells[lastColumn])];
    const inOrder = (order: DateOrder): Span | undefined => {
      const [from, to] = [first?.[order], last?.[order]];
      return from && to && from.first <= to.last ? { first: from.first, last: to.last } : from;
    };
    return first && { 'day-first': inOrder('day-first'), 'month-first': inOrder('month-first') };
  };
}

/** Whether a column has nothing but weeks such as "2027-W05". */
function areIsoWeeks(rows: readonly Row[], column: number): boolean {
  const texts = rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '');
  return texts.length > 0 && texts.every(isIsoWeek);
}

/** What the rows are about: what the file says, and the days it has. */
function coveredBy(clues: Clues, range: Span | undefined, dated: readonly DatedRow[], isByMonth: boolean) {
  const spans = dated.map(({ span }) => span);
  const begin = clues.layout?.tool === 'etsy' ? beginInName(clues.fileName) : undefined;
  if (range !== undefined && isByMonth) return range;
  return around([...(range === undefined ? [] : [range]), ...(begin === undefined ? [] : [begin]), ...spans]);
}

/** The rows whose day or days can be read, in one order. */
function dayOfEach(clues: Clues, days: readonly ReadRow[], order: DateOrder, range: Span | undefined, column: number) {
  const dated: DatedRow[] = [];
  const skipped: Skipped[] = [];
  for (const { row, day } of days) {
    const text = textOf(row.cells[column]);
    const span = day?.[order] ?? spanImplied(clues, row, column, range);
    if (span !== undefined) dated.push({ row, span });
    else skipped.push({ line: row.line, why: text === '' ? 'no-date' : 'unreadable-date' });
  }
  return { dated, skipped };
}

type ReadRow = { readonly row: Row; readonly day: InEitherOrder | undefined };

/** The day of each row, in the order that the days of all of them tell. */
export function datingOf(clues: Clues, rows: readonly Row[], column: number): Dating {
  const name = clues.table.names[column] ?? '';
  if (column < 0) return withoutDays(clues, rows);
  const areWeeks = weekNames.includes(name) || (clues.weekly.length > 0 && areIsoWeeks(rows, column));
  if (areWeeks && clues.weekly.length === 0) return refused(rows, 'undated', { is: 'weeks' });
  const readDay = readerOf(clues, rows, column);
  const read = areWeeks ? weekReader(readDay, column, name.startsWith('iso')) : readDay;
  const days = rows.map((row) => ({ row, day: nthNames.has(name) ? undefined : read(row) }));
  const told = days.flatMap(({ day }) => day ?? []);
  const order = clues.answers.dates ?? orderOf(told, clues.layout?.order);
  if (order === undefined) return refused(rows, 'unreadable-date', { is: 'date-order' });
  const range = rangeOf(clues, order);
  if (nthNames.has(name) && range === undefined) return refused(rows, 'undated', { is: 'nth-days' });
  // Beside days that can be read, a month without its year is a remark.
  const bare = yearOfMonths(told.length > 0 || range ? { ...clues, year: undefined } : clues, rows, column);
  const each = dayOfEach({ ...clues, year: bare.year }, days, order, range, column);
  if (areWeeks && (each.dated.length === 0 || each.dated.some(({ span }) => !isWithinWeek(span))))
    return refused(rows, 'undated', { is: 'weeks' });
  const isOfWeeks = clues.weekly.length > 0 && each.dated.every(({ span }) => isWithinWeek(span));
  const longer = isOfWeeks ? [] : totalsOfMonths(each.dated);
  if (longer === undefined) return refused(rows, 'several-months', { is: 'several-months' });
  const dated = each.dated.filter((row) => !longer.includes(row));
  const skipped = [...each.skipped, ...longer.map(({ row }): Skipped => ({ line: row.line, why: 'total' }))];
  const isByMonth = !areWeeks && areMonths(dated, name);
  const spans = isByMonth ? dated.map(({ row, span }) => ({ row, span: wholeMonth(span) })) : dated;
  const isUnread = dated.length === 0 && rows.length > 0;
  const unread =
    isUnread && bare.doubts.length === 0 ? [whyUnread(clues.table.header[column] ?? '', rows, column)] : [];
  const doubts = told.length > 0 || range ? unread : [...bare.doubts, ...unread];
  const covered = coveredBy(clues, range, spans, isByMonth);
  return { dated: spans, skipped, doubts, covered, isByMonth, isByWeek: areWeeks };
}
