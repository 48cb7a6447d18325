import { type Day, dateOf, mondayOf } from '../../domain/time';
import { asText, type CellReference, call, cell, type Expression, joined, pair, sum } from '../../formula';
import { type Cell, formula, text } from '../cells';
import { workdays, workdaysOfWeek } from '../settings';
import { type BarUnit, type Calendar, type CountdownColumns, cellIn, countdownHead, factCell } from './columns';
import { type CountdownTexts, sayDayIn } from './context';

/** Up to so many days the calendar has one column a day, and up to so many weeks one a week. */
const MOST_DAYS = 35;
const MOST_WEEKS = 60;
const MOST_MONTHS = 60;
/** Cells of a calendar that a sheet still calculates at once. */
const MOST_CELLS = 9000;

const weeksBetween = (first: Day, last: Day): number => Math.floor((mondayOf(last) - mondayOf(first)) / 7) + 1;

function monthsBetween(first: Day, last: Day): number {
  const [from, to] = [dateOf(first), dateOf(last)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

/**
 * The calendar for a span of days and so many rows: by day where it is short, else by week, else by month, with a little
 * room for a deadline that moves or a holiday more. What is longer still is cut, and the tab says so.
 */
export function calendarFor(first: Day, last: Day, rows: number): Calendar {
  const weeks = weeksBetween(first, last);
  const fits = (bars: number): boolean => bars * rows <= MOST_CELLS;
  if (weeks * 7 <= MOST_DAYS && fits(weeks * 7 + 7)) return { unit: 'day', bars: weeks * 7 + 7 };
  if (weeks + 2 <= MOST_WEEKS && fits(weeks + 2)) return { unit: 'week', bars: weeks + 2 };
  const most = Math.max(1, Math.min(MOST_MONTHS, Math.floor(MOST_CELLS / Math.max(1, rows))));
  return { unit: 'month', bars: Math.min(monthsBetween(first, last) + 1, most) };
}

/** The last day of the column that begins on `day`. */
export const lastOfBar = (unit: BarUnit, day: Expression): Expression =>
  unit === 'day' ? day : unit === 'week' ? sum(day, 6) : call('EOMONTH', day, 0);

/** The first day of the column that a day is in; a Monday's serial number is 2 more than a multiple of 7. */
export const firstOfBar = (unit: BarUnit, day: Expression): Expression =>
  unit === 'month' ? sum(call('EOMONTH', day, -1), 1) : pair(day, '-', call('MOD', pair(day, '-', 2), 7));

/** F$6: the first day of a column of the calendar. */
export const dayOfBar = (columns: CountdownColumns, index: number, fixed: 'row' | 'both' = 'row'): CellReference =>
  cell(columns.bar(index), countdownHead.keys, fixed);

/** How far apart the dates above the calendar stand: each needs the empty columns behind it. */
const betweenTicks: { readonly [U in BarUnit]: number } = { day: 7, week: 4, month: 6 };

function tick(columns: CountdownColumns, words: CountdownTexts, index: number): Cell {
  if (index % betweenTicks[columns.unit] !== 0) return null;
  const day = dayOfBar(columns, index);
  if (columns.unit !== 'month') return formula(sayDayIn(columns, words, day));
  return formula(asText(call('YEAR', day)));
}

/** Above the days the letter of the weekday, above the Mondays the number of the ISO week: that of its Thursday's year. */
function aboveLabel(columns: CountdownColumns, words: CountdownTexts, index: number): Cell {
  const day = dayOfBar(columns, index);
  if (columns.unit === 'day') return text(words.countdown.weekdays[index % 7] ?? '');
  if (columns.unit === 'month') return null;
  const thursday = sum(day, 3);
  const since = pair(thursday, '-', call('DATE', call('YEAR', thursday), 1, 1));
  return formula(asText(sum(call('INT', pair(since, '/', 7)), 1)));
}

function firstDay(columns: CountdownColumns, index: number): Cell {
  if (index === 0) return formula(factCell(columns, 'firstBar'));
  return formula(sum(lastOfBar(columns.unit, dayOfBar(columns, index - 1)), 1));
}

/** The day of the month, or the month: a text, which is cut where a number would show ###. */
function label(columns: CountdownColumns, index: number): Cell {
  const day = dayOfBar(columns, index);
  const month = call('MONTH', day);
  const zero = call('IF', pair(month, '<', 10), '0', '');
  return formula(columns.unit === 'month' ? joined(zero, month) : asText(call('DAY', day)));
}

/** What the row of closed days says where nobody works in a column at all. */
export const ALL_CLOSED = 9;

/** How many days that are worked otherwise are closed in a column: in a week some of them, or all. */
function closed(columns: CountdownColumns, index: number): Cell {
  const day = dayOfBar(columns, index);
  if (columns.unit === 'month') return 0;
  const worked = workdays(day, lastOfBar(columns.unit, day));
  const some = columns.unit === 'day' ? 0 : pair(workdaysOfWeek(day, sum(day, 6)), '-', worked);
  return formula(call('IFERROR', call('IF', pair(worked, '=', 0), ALL_CLOSED, some), 0));
}

/** The calendar's own part of a row of the head. */
export function headOfBar(columns: CountdownColumns, words: CountdownTexts, row: number, index: number): Cell {
  switch (row) {
    case countdownHead.deadline:
      return tick(columns, words, index);
    case countdownHead.weeks:
      return aboveLabel(columns, words, index);
    case countdownHead.labels:
      return label(columns, index);
    case countdownHead.keys:
      return firstDay(columns, index);
    case countdownHead.closed:
      return closed(columns, index);
    default:
      return null;
  }
}

/** What a row shows in one column: its sign where it runs. A bar by day leaves out the days nobody works. */
export function barFormula(columns: CountdownColumns, row: number, index: number): Expression {
  const day = dayOfBar(columns, index);
  const [from, to] = [cellIn(columns, 'from', row), cellIn(columns, 'to', row)];
  const isAllClosed = pair(cell(columns.bar(index), countdownHead.closed, 'row'), '=', ALL_CLOSED);
  const isOff = columns.unit === 'day' ? [call('AND', isAllClosed, pair(from, '<', to))] : [];
  const isOutside = call('OR', pair(from, '>', lastOfBar(columns.unit, day)), pair(to, '<', day), ...isOff);
  return call('IF', isOutside, '', cellIn(columns, 'sign', row));
}
