import type { Ending, Pauses, Rhythm } from '../../domain/rhythm';
import { signs } from '../../domain/year-view';
import { call, type Expression, expressionOf, grouped, negative, type Part, pair, sum } from '../../formula';
import { workday } from '../settings';
import { OCCURRENCES } from './columns';
import {
  calendarFirst,
  calendarLast,
  criterion,
  firstDayCell,
  helper,
  occurrenceCell,
  occurrenceCells,
  preparedCells,
  type RowContext,
  todayCell,
} from './row';

type Weekly = Extract<Rhythm, { readonly is: 'weekly' }>;
type Monthly = Extract<Rhythm, { readonly is: 'monthly' }>;
type Continuous = Extract<Rhythm, { readonly is: 'continuous' }>;

/** A weekday's serial numbers leave this remainder when divided by 7: Tuesday 2 January 1900 is day 3. */
const remainderOf = (weekday: number): number => weekday + 1;

/** 1 where the month of a day is one of the pauses, else 0: each month is a bit of one number. */
const paused = (pauses: Pauses, day: Expression): Expression => {
  const bits = pauses.reduce((all, month) => all + 2 ** month, 0);
  return call('MOD', call('INT', pair(bits, '/', pair(2, '^', call('MONTH', day)))), 2);
};

const whereLiving = (context: RowContext, value: Expression, otherwise: Part = 0): Expression =>
  call('IF', pair(helper(context, 'isLiving'), '=', 1), value, otherwise);

/** A number of months after the start: those in a cell, and some more. */
type Months = { readonly cell?: Expression; readonly more: number };

function counted({ cell, more }: Months): Expression {
  if (cell === undefined) return expressionOf(more);
  if (more === 0) return cell;
  return more > 0 ? pair(cell, '+', more) : pair(cell, '-', -more);
}

/** The day a monthly action falls on so many months after the month of its start. */
function dayAfter(context: RowContext, { on }: Monthly, months: Months): Expression {
  const start = helper(context, 'start');
  const after = counted(months);
  const month = call('MONTH', start);
  const isSameMonth = months.cell === undefined && months.more === 0;
  const onDay = (day: Part): Expression =>
    call('DATE', call('YEAR', start), isSameMonth ? month : sum(month, after), day);
  const end = call('EOMONTH', start, after);
  switch (on.is) {
    case 'start':
      return call('MIN', end, onDay(call('DAY', start)));
    case 'day':
      return on.day > 28 ? call('MIN', end, onDay(on.day)) : onDay(on.day);
    case 'last-day':
      return end;
    case 'weekday': {
      if (on.nth === 'last') return pair(end, '-', call('MOD', pair(end, '-', remainderOf(on.weekday)), 7));
      const before = call('EOMONTH', start, counted({ ...months, more: months.more - 1 }));
      return sum(before, call('MOD', pair(on.weekday, '-', before), 7), 7 * on.nth - 6);
    }
  }
}

const hasOffset = ({ on }: Monthly): boolean => on.is === 'day' || on.is === 'weekday';

/** 1 where the day of the month of its start comes before the start: the series then begins a month later. */
export function offset(context: RowContext, rhythm: Monthly): Expression | undefined {
  if (!hasOffset(rhythm)) return undefined;
  const start = helper(context, 'start');
  const isEarlier =
    rhythm.on.is === 'day'
      ? pair(call('DAY', start), '>', rhythm.on.day)
      : pair(dayAfter(context, rhythm, { more: 0 }), '<', start);
  return whereLiving(context, call('IF', isEarlier, 1, 0));
}

/** The first day of a weekly series: that weekday, on or after its start. */
export function origin(context: RowContext, { on }: Weekly): Expression | undefined {
  if (on === 'start') return undefined;
  const start = helper(context, 'start');
  return whereLiving(context, sum(start, call('MOD', pair(remainderOf(on), '-', start), 7)));
}

const originCell = (context: RowContext, { on }: Weekly): Expression =>
  helper(context, on === 'start' ? 'start' : 'origin');

/** The last day a rhythm's own words allow. */
export function until(context: RowContext, rhythm: Exclude<Rhythm, { is: 'one-off' }>): Expression | undefined {
  const ending: Ending = rhythm.ending;
  switch (ending.is) {
    case 'open':
      return undefined;
    case 'until':
      return expressionOf(ending.day);
    case 'until-next':
      return whereLiving(context, nextOfDate(context, ending));
    case 'times':
      return timesEnd(context, rhythm, ending.times - 1);
  }
}

type UntilNext = Extract<Ending, { readonly is: 'until-next' }>;

/** The first 30 June, say, of the year view or of the series on; 29 February is the last day of any February. */
function nextOfDate(context: RowContext, { month, dayOfMonth }: UntilNext): Expression {
  const from = call('MAX', helper(context, 'start'), firstDayCell(context.columns));
  const isLeapDay = month === 2 && dayOfMonth === 29;
  const fromMonth = call('MONTH', from);
  const isOver = isLeapDay
    ? pair(fromMonth, '>', 2)
    : pair(sum(pair(fromMonth, '*', 100), call('DAY', from)), '>', month * 100 + dayOfMonth);
  const year = sum(call('YEAR', from), call('IF', isOver, 1, 0));
  const day = call('DATE', year, month, isLeapDay ? 1 : dayOfMonth);
  return isLeapDay ? call('EOMONTH', day, 0) : day;
}

function timesEnd(
  context: RowContext,
  rhythm: Exclude<Rhythm, { is: 'one-off' }>,
  more: number,
): Expression | undefined {
  if (rhythm.is === 'continuous') return undefined;
  if (rhythm.is === 'weekly') return whereLiving(context, sum(originCell(context, rhythm), 7 * rhythm.weeks * more));
  const cell = hasOffset(rhythm) ? { cell: helper(context, 'offset') } : {};
  return whereLiving(context, dayAfter(context, rhythm, { ...cell, more: rhythm.months * more }));
}

/** How many months after its start the first occurrence is that the calendar may show. */
export function firstOccurrence(context: RowContext, rhythm: Monthly): Expression {
  const [first, start] = [calendarFirst(context.columns), helper(context, 'start')];
  const years = pair(call('YEAR', first), '-', call('YEAR', start));
  const months = pair(sum(pair(years, '*', 12), call('MONTH', first)), '-', call('MONTH', start));
  const between = pair(months, '-', 1);
  const begun = hasOffset(rhythm) ? helper(context, 'offset') : undefined;
  const since = begun === undefined ? between : pair(between, '-', begun);
  const skipped =
    rhythm.months === 1
      ? call('MAX', 0, since)
      : pair(call('MAX', 0, call('INT', pair(since, '/', rhythm.months))), '*', rhythm.months);
  return whereLiving(context, begun === undefined ? skipped : sum(begun, skipped));
}

/** The occurrences a row needs: in 54 weeks 15 monthly ones, 7 quarterly, 4 yearly. */
function occurrenceCount({ columns }: RowContext, months: number): number {
  const shown = columns.unit === 'month' ? columns.periods : Math.ceil(columns.periods / 4.34);
  return Math.min(OCCURRENCES, Math.ceil(shown / months) + 2);
}

/**
 * An occurrence of a monthly action. One that falls in a pause shows the next that does not, so that the cells stay in
 * order and without a gap: the next date is then found by counting those before today.
 */
function monthlyOccurrence(context: RowContext, rhythm: Monthly, index: number): Expression | undefined {
  const count = occurrenceCount(context, rhythm.months);
  if (index >= count) return undefined;
  const months = { cell: helper(context, 'firstOccurrence'), more: index * rhythm.months };
  const day = dayAfter(context, rhythm, months);
  if (rhythm.pauses.length === 0) return whereLiving(context, day, '');
  const following = index + 1 < count ? occurrenceCell(context, index + 1) : '';
  const inMonth = call('EOMONTH', helper(context, 'start'), counted(months));
  return whereLiving(context, call('IF', pair(paused(rhythm.pauses, inMonth), '=', 1), following, day), '');
}

const MOST_SEARCHES = 14;

/** How often the next date of a weekly action may have to be looked for again, a month of pause further each time. */
const searchCount = ({ weeks, pauses }: Weekly): number => (weeks <= 4 ? pauses.length + 1 : MOST_SEARCHES);

const dateFrom = (context: RowContext, rhythm: Weekly, from: Expression): Expression =>
  sum(from, call('MOD', pair(originCell(context, rhythm), '-', from), 7 * rhythm.weeks));

/** The next date of a weekly action; where it falls in a pause, the first after that month, and so on. */
function weeklySearch(context: RowContext, rhythm: Weekly, index: number): Expression | undefined {
  if (index >= searchCount(rhythm)) return undefined;
  if (index === 0)
    return dateFrom(context, rhythm, call('MAX', todayCell(context.columns), originCell(context, rhythm)));
  const before = occurrenceCell(context, index - 1);
  const after = dateFrom(context, rhythm, grouped(sum(call('EOMONTH', before, 0), 1)));
  return call('IF', pair(paused(rhythm.pauses, before), '=', 0), before, after);
}

/** What one of the cells behind the helpers holds; undefined where the row's rhythm needs none. */
export function occurrence(context: RowContext, index: number): Expression | undefined {
  const { kind } = context;
  if (kind.is === 'monthly') return monthlyOccurrence(context, kind, index);
  return kind.is === 'weekly' ? weeklySearch(context, kind, index) : undefined;
}

/** The next day it falls on, from today on; "" where there is none. */
export function nextOccurrence(context: RowContext, rhythm: Weekly | Monthly): Expression {
  const [today, living, end] = [todayCell(context.columns), helper(context, 'isLiving'), helper(context, 'end')];
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const ahead = call('COUNTIFS', days, criterion('>=', today), days, criterion('<=', end));
    const before = call('COUNTIFS', days, criterion('<', today));
    return call('IF', pair(ahead, '=', 0), '', call('INDEX', days, 1, sum(before, 1)));
  }
  const found = occurrenceCell(context, searchCount(rhythm) - 1);
  const isPaused = rhythm.pauses.length === 0 ? [] : [pair(paused(rhythm.pauses, found), '=', 1)];
  return call('IF', call('OR', pair(living, '=', 0), pair(found, '>', end), ...isPaused), '', found);
}

/** The first day of the preparation of what falls on a day. */
const preparedFrom = (context: RowContext, day: Expression): Expression =>
  call('IFERROR', workday(sum(day, 1), negative(helper(context, 'leadTime'))), day);

/** What falls after the action's end, or after the calendar, is not prepared in it. */
const isWithin = (context: RowContext, day: Expression): Expression =>
  pair(day, '<=', call('MIN', helper(context, 'end'), calendarLast(context.columns)));

/** When the preparation of an occurrence begins; undefined where the row needs none. */
export function preparedOccurrence(context: RowContext, index: number): Expression | undefined {
  const { kind, isPrepared } = context;
  if (!isPrepared || kind.is !== 'monthly' || index >= occurrenceCount(context, kind.months)) return undefined;
  const day = occurrenceCell(context, index);
  const from = call('IF', isWithin(context, day), preparedFrom(context, day), '');
  return call('IF', pair(day, '=', ''), '', from);
}

/** Whether the next time after a period is being prepared by its last day; a weekly one is not prepared in its pauses. */
function isBeingPrepared(context: RowContext, rhythm: Weekly | Monthly, last: Expression): Expression {
  if (rhythm.is === 'monthly') {
    const begun = criterion('<=', grouped(last));
    const ahead = criterion('>', grouped(last));
    return pair(call('COUNTIFS', preparedCells(context), begun, occurrenceCells(context), ahead), '>', 0);
  }
  const next = dateFrom(context, rhythm, call('MAX', sum(last, 1), originCell(context, rhythm)));
  return call(
    'AND',
    pair(helper(context, 'isLiving'), '=', 1),
    isWithin(context, next),
    ...isRunning(rhythm, next),
    pair(preparedFrom(context, next), '<=', last),
  );
}

const isRunning = ({ pauses }: Weekly, day: Expression): readonly Expression[] =>
  pauses.length === 0 ? [] : [pair(paused(pauses, day), '=', 0)];

/** The sign of a period in which it falls, or is prepared; `first` is the cell of the period's first day. */
export function recurringPeriod(context: RowContext, rhythm: Weekly | Monthly, first: Expression): Expression {
  const last = context.columns.lastDay(first);
  const otherwise = context.isPrepared ? call('IF', isBeingPrepared(context, rhythm, last), signs.preparation, '') : '';
  const lastDay = call('MIN', last, helper(context, 'end'));
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const count = call('COUNTIFS', days, criterion('>=', first), days, criterion('<=', lastDay));
    return call('IF', pair(count, '>', 0), signs.occurrence, otherwise);
  }
  const date = dateFrom(context, rhythm, first);
  const isAfterOrigin = pair(lastDay, '>=', originCell(context, rhythm));
  const falls = call('AND', isAfterOrigin, pair(date, '<=', lastDay), ...isRunning(rhythm, date));
  return call('IF', falls, signs.occurrence, otherwise);
}

/** No period touches more than two months: it is silent where its first and its last day, within the action's own, are paused. */
export function continuousPeriod(context: RowContext, { pauses }: Continuous, first: Expression): Expression {
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const last = context.columns.lastDay(first);
  const atBegin = paused(pauses, call('MAX', first, start));
  const atEnd = paused(pauses, call('MIN', last, end));
  const shown =
    pauses.length === 0 ? signs.continuous : call('IF', pair(sum(atBegin, atEnd), '=', 2), '', signs.continuous);
  return call('IF', call('AND', pair(last, '>=', start), pair(first, '<=', end)), shown, '');
}
