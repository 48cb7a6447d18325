import type { Weekday } from '../time';
import type { DayOfMonth, Month, Pace } from './rhythm';

const weekdaysOf: Readonly<Record<number, readonly Weekday[]>> = {
  2: [1, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
};

const onDay = (day: number): DayOfMonth => ({ is: 'day', day });
const start = { is: 'start' } as const;

/** `n` times a week, on days as far apart as they may be: twice is Monday and Thursday. */
export function timesAWeek(n: number): Pace | undefined {
  if (n === 1) return { is: 'weekly', weeks: 1, on: 'start' };
  if (n === 7) return { is: 'daily', days: 1 };
  const on = weekdaysOf[n];
  return on === undefined ? undefined : { is: 'weekly', weeks: 1, on };
}

/** More often than that is a pace of the week, and would be said so. */
const MOST_A_MONTH = 10;

/** The days of a month: twice are the 1st and the 15th, three times the 1st, 11th and 21st. */
export function timesAMonth(n: number): Pace | undefined {
  if (n === 1) return { is: 'monthly', months: 1, from: start, on: [start] };
  if (n < 1 || n > MOST_A_MONTH) return undefined;
  const apart = n === 3 ? 10 : 28 / n;
  const on = Array.from({ length: n }, (_, index) => onDay(1 + Math.floor(index * apart)));
  return { is: 'monthly', months: 1, from: start, on };
}

/** Either a pace of months from the start, or, where twelve cannot be divided so, some months of the year. */
type TimesAYear = Pace | { readonly is: 'months'; readonly months: readonly Month[] };

/** `n` times a year: five times are January, March, May, August and October. */
export function timesAYear(n: number): TimesAYear | undefined {
  if (n < 1) return undefined;
  if (n === 52) return timesAWeek(1);
  if (n % 12 === 0) return timesAMonth(n / 12);
  if (n > 12) return undefined;
  if (12 % n === 0) return { is: 'monthly', months: 12 / n, from: start, on: [start] };
  const months = Array.from({ length: n }, (_, index) => (1 + Math.floor((index * 12) / n)) as Month);
  return { is: 'months', months };
}
