import { type Day, dateOf } from '../time';
import type { Action } from './action';

/** The calendar year that most of some days fall in; of two that are as frequent the one that is met first. */
export function yearOfDays(days: readonly Day[]): number | undefined {
  const counts = new Map<number, number>();
  for (const day of days) {
    const { year } = dateOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The calendar year that most dates of the plan fall in, for a plan that does not say its year. */
export const yearOfDates = (actions: readonly Action[]): number | undefined =>
  yearOfDays(
    actions
      .flatMap(({ start, deadline }) => [start, deadline])
      .flatMap((date) => (date.is === 'known' ? [date.value] : [])),
  );
