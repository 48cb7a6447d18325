import type { Day, Weekday } from '../time';

/** 1 is January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** The fifth Tuesday exists in one month of three: whoever means it says "last". */
export const nths = [1, 2, 3, 4, 'last'] as const;
export type Nth = (typeof nths)[number];

/** On which day of its month a monthly action falls; day 31 is the 30th, or the 28th, of a month that has no more. */
export type DayOfMonth =
  | { readonly is: 'start' }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'last-day' }
  | { readonly is: 'weekday'; readonly nth: Nth; readonly weekday: Weekday };

/** Up to a day, or, said without its year, up to the first such day there is. */
export type Until =
  | { readonly is: 'until'; readonly day: Day }
  | { readonly is: 'until-next'; readonly month: Month; readonly dayOfMonth: number };

/**
 * When it stops, by its own words. "6 times" counts the dates of the series before pauses are taken out, as COUNT does
 * in RFC 5545: monthly from March, 6 times except August, falls five times.
 */
export type Ending = { readonly is: 'open' } | Until | { readonly is: 'times'; readonly times: number };

/** Whole months in which nothing happens, in the order of the year: "sauf août". */
export type Pauses = readonly Month[];

/** Every two weeks on Tuesday; on the first Monday of the month; each year on the day it started. */
export type Pace =
  | { readonly is: 'weekly'; readonly weeks: number; readonly on: Weekday | 'start' }
  | { readonly is: 'monthly'; readonly months: number; readonly on: DayOfMonth };

/** An action that comes back. */
export type Recurring = Pace & { readonly ending: Ending; readonly pauses: Pauses };

/** How an action comes back in time (fréquence): once, without a break but for its pauses, or at a pace. */
export type Rhythm =
  | { readonly is: 'one-off' }
  | { readonly is: 'continuous'; readonly ending: { readonly is: 'open' } | Until; readonly pauses: Pauses }
  | Recurring;

/** The rhythms of the drop-down: what most actions need. All others are said in her own words. */
export const simpleRhythms = ['one-off', 'weekly', 'monthly', 'quarterly', 'yearly', 'continuous'] as const;
export type SimpleRhythm = (typeof simpleRhythms)[number];

const openEnded = { ending: { is: 'open' }, pauses: [] } as const;

const everyMonths = (months: number): Rhythm => ({ is: 'monthly', months, on: { is: 'start' }, ...openEnded });

export const rhythmNamed: { readonly [S in SimpleRhythm]: Rhythm } = {
  'one-off': { is: 'one-off' },
  weekly: { is: 'weekly', weeks: 1, on: 'start', ...openEnded },
  monthly: everyMonths(1),
  quarterly: everyMonths(3),
  yearly: everyMonths(12),
  continuous: { is: 'continuous', ...openEnded },
};

/** The name of a rhythm in the drop-down, or undefined for one that it does not list. */
export function simpleNameOf(rhythm: Rhythm): SimpleRhythm | undefined {
  if (rhythm.is === 'one-off') return 'one-off';
  if (rhythm.ending.is !== 'open' || rhythm.pauses.length > 0) return undefined;
  switch (rhythm.is) {
    case 'continuous':
      return 'continuous';
    case 'weekly':
      return rhythm.weeks === 1 && rhythm.on === 'start' ? 'weekly' : undefined;
    case 'monthly': {
      const named: Readonly<Partial<Record<number, SimpleRhythm>>> = { 1: 'monthly', 3: 'quarterly', 12: 'yearly' };
      return rhythm.on.is === 'start' ? named[rhythm.months] : undefined;
    }
  }
}

/** The longest paces and series that are taken at their word: five years, and 999 times. */
export const mostWeeks = 52;
export const mostMonths = 60;
export const mostTimes = 999;
