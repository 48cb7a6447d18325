import { type Pauses, type Rhythm, silentMonths } from '../../domain/rhythm';
import type { Weekday } from '../../domain/time';
import { call, type Expression, pair, sum } from '../../formula';
import { workday, workdays } from '../settings';
import { helper, type PeriodDays, type RowContext, whereLiving } from './row';

type Kind<Is extends Rhythm['is']> = Extract<Rhythm, { readonly is: Is }>;
type Daily = Kind<'daily'>;
type Workdays = Kind<'workdays'>;
type Weekly = Kind<'weekly'>;
export type Monthly = Kind<'monthly'>;
export type Continuous = Kind<'continuous'>;
/** What falls so many days after one of its days, or on some days of a week: its next date can be calculated from any day. */
export type Steady = Daily | Workdays | Weekly;

/** A weekday's serial numbers leave this remainder when divided by 7: Tuesday 2 January 1900 is day 3. */
export const remainderOf = (weekday: number): number => weekday + 1;

/** 1 where the month of a day is one of the pauses, else 0: each month is a bit of one number. */
export const paused = (pauses: Pauses, day: Expression): Expression => {
  const bits = pauses.reduce((all, month) => all + 2 ** month, 0);
  return call('MOD', call('INT', pair(bits, '/', pair(2, '^', call('MONTH', day)))), 2);
};

/** Nothing where a day's month is no pause. */
export const isRunning = (rhythm: Steady, day: Expression): readonly Expression[] => {
  const silent = silentMonths(rhythm);
  return silent.length === 0 ? [] : [pair(paused(silent, day), '=', 0)];
};

/** The weekdays of what falls on several of them in each week; undefined for any other. */
export const severalOf = (rhythm: Steady): readonly Weekday[] | undefined =>
  rhythm.is === 'weekly' && rhythm.on !== 'start' && rhythm.on.length > 1 ? rhythm.on : undefined;

/** "0110111" is Monday and Thursday: the other days are off, as WORKDAY.INTL is told. */
const weekOf = (weekdays: readonly Weekday[]): string =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((it) => (weekdays.includes(it) ? '0' : '1')).join('');

/** The weekdays of each week, as the days off of a week; for each working day those of the plan are named. */
export const patternOf = (rhythm: Steady): string | undefined => {
  const several = severalOf(rhythm);
  return rhythm.is === 'weekly' && rhythm.weeks === 1 && several !== undefined ? weekOf(several) : undefined;
};

/**
 * The first day of a series in weeks: that weekday, on or after its start; of several weekdays every few weeks, the Monday
 * of the first week that still has one.
 */
export function origin(context: RowContext, rhythm: Weekly): Expression | undefined {
  const { on } = rhythm;
  if (on === 'start' || patternOf(rhythm) !== undefined) return undefined;
  const start = helper(context, 'start');
  const [first = 1] = on;
  const last = on[on.length - 1] ?? first;
  if (on.length === 1) return whereLiving(context, sum(start, call('MOD', pair(remainderOf(first), '-', start), 7)));
  const sinceMonday = call('MOD', pair(start, '-', 2), 7);
  const isOver = call('IF', pair(sinceMonday, '>', last - 1), 7, 0);
  return whereLiving(context, sum(pair(start, '-', sinceMonday), isOver));
}

export const originCell = (context: RowContext, rhythm: Steady): Expression =>
  helper(
    context,
    rhythm.is === 'weekly' && rhythm.on !== 'start' && patternOf(rhythm) === undefined ? 'origin' : 'start',
  );

export const daysOf = (rhythm: Daily | Weekly): number => (rhythm.is === 'daily' ? rhythm.days : 7 * rhythm.weeks);

/** The first date of a series on or after a day that is not before its origin. */
export function dateFrom(context: RowContext, rhythm: Steady, from: Expression): Expression {
  const before = pair(from, '-', 1);
  if (rhythm.is === 'workdays') return workday(before, 1);
  const pattern = patternOf(rhythm);
  if (pattern !== undefined) return call('WORKDAY.INTL', before, 1, pattern);
  if (rhythm.is === 'daily' && rhythm.days === 1) return from;
  const begun = originCell(context, rhythm);
  const several = severalOf(rhythm);
  const days = daysOf(rhythm);
  const following = (day: Expression): Expression => sum(from, call('MOD', pair(day, '-', from), days));
  if (several === undefined) return following(begun);
  // The next of those weekdays, where its week is one of the series; else the first of them in the next week that is.
  const next = call('WORKDAY.INTL', before, 1, weekOf(several));
  const [first = 1] = several;
  const isOfSeries = pair(call('MOD', pair(next, '-', begun), days), '<', 7);
  return call('IF', isOfSeries, next, following(first === 1 ? begun : sum(begun, first - 1)));
}

/** A period without the days of it that are in a pause: no period of ours has days of three months. */
function heard(context: RowContext, rhythm: Steady, { first, last }: PeriodDays) {
  const silent = silentMonths(rhythm);
  const end = helper(context, 'end');
  if (silent.length === 0) return { from: first, to: call('MIN', last, end) };
  const isSilent = (day: Expression): Expression => pair(paused(silent, day), '=', 1);
  const from = call('IF', isSilent(first), sum(call('EOMONTH', first, 0), 1), first);
  if (context.columns.unit === 'month') return { from, to: call('MIN', last, end) };
  return { from, to: call('MIN', call('IF', isSilent(last), call('EOMONTH', last, -1), last), end) };
}

/** Whether one of its dates falls in a period. */
export function fallsIn(context: RowContext, rhythm: Steady, days: PeriodDays): Expression {
  const { first } = days;
  const { from, to } = heard(context, rhythm, days);
  const start = helper(context, 'start');
  const begun = call('MAX', from, start);
  const pattern = patternOf(rhythm);
  if (rhythm.is === 'workdays') return pair(workdays(begun, to), '>', 0);
  if (pattern !== undefined) return pair(call('NETWORKDAYS.INTL', begun, to, pattern), '>', 0);
  const several = severalOf(rhythm);
  const pace = daysOf(rhythm);
  const cell = originCell(context, rhythm);
  if (several === undefined) {
    // More dates by the last day than by the one before the first; none before the origin. Nothing here is below zero but
    // what is to be none: engines do not agree on where INT then goes.
    if (pace === 1) return call('AND', pair(to, '>=', from), pair(to, '>=', cell));
    const dates = (since: Expression): Expression => call('INT', pair(since, '/', pace));
    const before = call('MAX', 0, sum(pair(from, '-', cell), pace - 1));
    return pair(dates(sum(pair(to, '-', cell), pace)), '>', dates(before));
  }
  if (context.columns.unit === 'month')
    return call(
      'AND',
      pair(dateFrom(context, rhythm, call('MAX', first, start)), '<=', to),
      ...isRunning(rhythm, first),
    );
  // Weeks are whole ones of it or none.
  const isWeek = pair(call('MOD', pair(first, '-', cell), pace), '=', 0);
  return call('AND', isWeek, pair(call('NETWORKDAYS.INTL', begun, to, weekOf(several)), '>', 0));
}
