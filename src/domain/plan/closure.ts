import type { Reading } from '../cell-reading';
import { type Day, plusDays } from '../time';

/** The columns of the list of days closed that hold a day. */
export const closureFields = ['first', 'last'] as const;
export type ClosureField = (typeof closureFields)[number];

/**
 * A line of the list of days closed: a public holiday, "fermeture août" from 2 to 20 August. `last` is blank for one day;
 * `line` is its place in the list, counted from 1.
 */
export type Closure = {
  readonly line: number;
  readonly name: string;
  readonly first: Reading<Day>;
  readonly last: Reading<Day>;
};

/**
 * Most days the list closes, counted line after line; the settings have a row for each. Three years of public holidays are
 * 40 at most, which leaves room for five months of closures.
 */
export const MOST_CLOSED_DAYS = 200;

/** How many days a line closes: none where its first day is no day, one where its last day is none or comes before. */
export function lengthOf({ first, last }: Closure): number {
  if (first.is !== 'known') return 0;
  return last.is === 'known' && last.value > first.value ? last.value - first.value + 1 : 1;
}

/** The days closed, those of 2 to 4 August being three; of more than there is room for, the first ones. */
export function closedDays(closures: readonly Closure[]): ReadonlySet<Day> {
  const days: Day[] = [];
  for (const closure of closures) {
    const { first } = closure;
    const room = Math.min(lengthOf(closure), MOST_CLOSED_DAYS - days.length);
    if (first.is === 'known') for (let index = 0; index < room; index += 1) days.push(plusDays(first.value, index));
  }
  return new Set(days);
}
