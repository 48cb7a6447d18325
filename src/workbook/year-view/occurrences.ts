import { call, type Expression, grouped, pair, sum } from '../../formula';
import { OCCURRENCES } from './columns';
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
import { counted, dayAfter, hasOffset, type Monthly, originCell, paused, type Weekly } from './series';

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
export function occurrenceCount({ columns }: RowContext, months: number): number {
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

export const dateFrom = (context: RowContext, rhythm: Weekly, from: Expression): Expression =>
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
