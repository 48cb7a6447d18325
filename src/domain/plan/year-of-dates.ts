import { dateOf } from '../time';
import type { Action } from './action';

/** The calendar year that most dates of the plan fall in, for a plan that does not say its year. */
export function yearOfDates(actions: readonly Action[]): number | undefined {
  const count = new Map<number, number>();
  for (const { start, deadline } of actions)
    for (const reading of [start, deadline])
      if (reading.is === 'known') {
        const { year } = dateOf(reading.value);
        count.set(year, (count.get(year) ?? 0) + 1);
      }
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0];
}
