import { isSeveralAWeek, silentMonths } from '../../domain/rhythm';
import { call, type Expression, grouped, pair, sum } from '../../formula';
import { counted, dayAfter, hasOffset } from './months';
import {
  calendarFirst,
  criterion,
  helper,
  occurrenceCell,
  occurrenceCells,
  type RowContext,
  todayCell,
  whereLiving,
} from './row';
import { dateFrom, type Monthly, originCell, paused, type Steady } from './series';

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

/**
 * An occurrence of a monthly action. One that falls in a pause shows the next that does not, so that the cells stay in
 * order and without a gap: the next date is then found by counting those before today.
 */
function monthlyOccurrence(context: RowContext, rhythm: Monthly, index: number): Expression | undefined {
  const { on } = rhythm;
  const count = occurrenceCount(context, rhythm);
  if (index >= count) return undefined;
  const months = { cell: helper(context, 'firstOccurrence'), more: Math.floor(index / on.length) * rhythm.months };
  const day = dayAfter(context, on[index % on.length] ?? { is: 'start' }, months);
  const silent = silentMonths(rhythm);
  if (silent.length === 0) return whereLiving(context, day, '');
  const following = index + 1 < count ? occurrenceCell(context, index + 1) : '';
  const inMonth = call('EOMONTH', helper(context, 'start'), counted(months));
  return whereLiving(context, call('IF', pair(paused(silent, inMonth), '=', 1), following, day), '');
}

/** A day, or the start, where the month of that may have occurrences before it. */
export const fromStart = (context: RowContext, { on }: Monthly, day: Expression): Expression =>
  on.length === 1 ? day : call('MAX', day, helper(context, 'start'));

/** The occurrences a row needs: in 54 weeks 15 monthly ones, 7 quarterly, 4 yearly, and as many again for each day of the month. */
export function occurrenceCount({ columns }: Pick<RowContext, 'columns'>, { months, on }: Monthly): number {
  return occurrencesIn(columns, months) * on.length;
}

function occurrencesIn({ unit, periods }: RowContext['columns'], months: number): number {
  const shown = unit === 'month' ? periods : Math.ceil(periods / 4.34);
  return Math.ceil(shown / months) + 2;
}

/** A day, or the first from which the dates of a series are its own. */
const notBefore = (context: RowContext, rhythm: Steady, day: Expression): Expression =>
  call('MAX', day, isSeveralAWeek(rhythm) ? helper(context, 'start') : originCell(context, rhythm));

const MOST_SEARCHES = 14;

/** How often the next date of a series may have to be looked for again, a month of pause further each time. */
function searchCount(rhythm: Steady): number {
  const isOften = rhythm.is === 'workdays' || (rhythm.is === 'daily' ? rhythm.days <= 28 : rhythm.weeks <= 4);
  const silent = silentMonths(rhythm).length;
  return isOften || silent === 0 ? silent + 1 : MOST_SEARCHES;
}

/** The next date of a series; where it falls in a pause, the first after that month, and so on. */
function search(context: RowContext, rhythm: Steady, index: number): Expression | undefined {
  if (index >= searchCount(rhythm)) return undefined;
  if (index === 0) return dateFrom(context, rhythm, notBefore(context, rhythm, todayCell(context.columns)));
  const before = occurrenceCell(context, index - 1);
  const after = dateFrom(context, rhythm, grouped(sum(call('EOMONTH', before, 0), 1)));
  return call('IF', pair(paused(silentMonths(rhythm), before), '=', 0), before, after);
}

/** What one of the cells behind the helpers holds; undefined where the row's rhythm needs none. */
export function occurrence(context: RowContext, index: number): Expression | undefined {
  const { kind } = context;
  switch (kind.is) {
    case 'one-off':
    case 'continuous':
      return undefined;
    case 'monthly':
      return monthlyOccurrence(context, kind, index);
    default:
      return search(context, kind, index);
  }
}

/** The next day it falls on, from today on; "" where there is none. */
export function nextOccurrence(context: RowContext, rhythm: Steady | Monthly): Expression {
  const [today, living, end] = [todayCell(context.columns), helper(context, 'isLiving'), helper(context, 'end')];
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const from = fromStart(context, rhythm, today);
    const ahead = call('COUNTIFS', days, criterion('>=', from), days, criterion('<=', end));
    const before = call('COUNTIFS', days, criterion('<', from));
    return call('IF', pair(ahead, '=', 0), '', call('INDEX', days, 1, sum(before, 1)));
  }
  const found = occurrenceCell(context, searchCount(rhythm) - 1);
  const silent = silentMonths(rhythm);
  const isPaused = silent.length === 0 ? [] : [pair(paused(silent, found), '=', 1)];
  return call('IF', call('OR', pair(living, '=', 0), pair(found, '>', end), ...isPaused), '', found);
}
