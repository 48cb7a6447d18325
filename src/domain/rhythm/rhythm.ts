import type { Day, Weekday } from '../time';

/** 1 is January. */
export const calendarMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof calendarMonths)[number];

/** The month of a number that may run on over the end of the year: 13 is January. */
export const monthOf = (number: number): Month => calendarMonths[(((number - 1) % 12) + 12) % 12] ?? 1;

/** The fifth Tuesday exists in one month of three: whoever means it says "last". */
export const nths = [1, 2, 3, 4, 'last'] as const;
export type Nth = (typeof nths)[number];

/**
 * On which day of its month a monthly action falls; day 31 is the 30th, or the 28th, of a month that has no more. A
 * working day is one of the plan's: the last of December 2027 in France is Friday 31.
 */
export type DayOfMonth =
  | { readonly is: 'start' }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'last-day' }
  | { readonly is: 'workday'; readonly nth: Nth }
  | { readonly is: 'weekday'; readonly nth: Nth; readonly weekday: Weekday };

/** Up to a day, or, said without its year, up to the first such day there is. */
export type Until =
  | { readonly is: 'until'; readonly day: Day }
  | { readonly is: 'until-next'; readonly month: Month; readonly dayOfMonth: number };

/** How long it goes on from its first day: six weeks are 42 days, that day included. */
export type Length = { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number };

type Lasting = { readonly is: 'lasting'; readonly length: Length };

/**
 * When it stops, by its own words. "6 times" counts the dates of the series before pauses are taken out, as COUNT does
 * in RFC 5545: monthly from March, 6 times except August, falls five times.
 */
export type Ending = { readonly is: 'open' } | Until | Lasting | { readonly is: 'times'; readonly times: number };

/** Whole months in which nothing happens, in the order of the year: "sauf août". */
export type Pauses = readonly Month[];

/**
 * The only months in which something happens, in the order of the year: "d'avril à juin"; none of them is all of them.
 * What has no start of its own begins with the first of them, so that every other Tuesday from March on is the first
 * Tuesday of March.
 */
export type Season = readonly Month[];

/**
 * Which months a monthly action falls in: counted from its start; from a month of the calendar (each year in March, or in
 * March and September); or in each quarter, say, of the plan's own year: the first month of it, or the last where the day
 * is a last one.
 */
export type MonthsFrom =
  | { readonly is: 'start' }
  | { readonly is: 'month'; readonly month: Month }
  | { readonly is: 'cycle' };

/**
 * Every ten days; each working day of the plan; every two weeks on Tuesday and Thursday; on the first Monday of the month,
 * or on its 1st and 15th. Weekdays and days of the month stand in their order.
 */
export type Pace =
  | { readonly is: 'daily'; readonly days: number }
  | { readonly is: 'workdays' }
  | { readonly is: 'weekly'; readonly weeks: number; readonly on: 'start' | readonly Weekday[] }
  | {
      readonly is: 'monthly';
      readonly months: number;
      readonly from: MonthsFrom;
      readonly on: readonly DayOfMonth[];
    };

/** An action that comes back. */
export type Recurring = Pace & { readonly ending: Ending; readonly pauses: Pauses; readonly season: Season };

/** How an action comes back in time (fréquence): once, without a break but for its pauses, or at a pace. */
export type Rhythm =
  | { readonly is: 'one-off' }
  | {
      readonly is: 'continuous';
      readonly ending: { readonly is: 'open' } | Until | Lasting;
      readonly pauses: Pauses;
      readonly season: Season;
    }
  | Recurring;

/** The rhythms of the drop-down: what most actions need. All others are said in her own words. */
export const simpleRhythms = ['one-off', 'weekly', 'monthly', 'quarterly', 'yearly', 'continuous'] as const;
export type SimpleRhythm = (typeof simpleRhythms)[number];

const openEnded = { ending: { is: 'open' }, pauses: [], season: [] } as const;

const everyMonths = (months: number): Rhythm => ({
  is: 'monthly',
  months,
  from: { is: 'start' },
  on: [{ is: 'start' }],
  ...openEnded,
});

export const rhythmNamed: { readonly [S in SimpleRhythm]: Rhythm } = {
  'one-off': { is: 'one-off' },
  weekly: { is: 'weekly', weeks: 1, on: 'start', ...openEnded },
  monthly: everyMonths(1),
  quarterly: everyMonths(3),
  yearly: everyMonths(12),
  continuous: { is: 'continuous', ...openEnded },
};

/** Whether a monthly action falls on the day of the month it started on. */
export const isOnStart = (on: readonly DayOfMonth[]): boolean => on.some(({ is }) => is === 'start');

const namesOfMonths = { 1: 'monthly', 3: 'quarterly', 12: 'yearly' } as const;
const isNamed = (months: number): months is keyof typeof namesOfMonths => months in namesOfMonths;

/** The name of a rhythm in the drop-down, or undefined for one that it does not list. */
export function simpleNameOf(rhythm: Rhythm): SimpleRhythm | undefined {
  if (rhythm.is === 'one-off') return 'one-off';
  if (rhythm.ending.is !== 'open' || rhythm.pauses.length > 0 || rhythm.season.length > 0) return undefined;
  switch (rhythm.is) {
    case 'continuous':
      return 'continuous';
    case 'weekly':
      return rhythm.weeks === 1 && rhythm.on === 'start' ? 'weekly' : undefined;
    case 'monthly': {
      const isPlain = rhythm.from.is === 'start' && isOnStart(rhythm.on);
      return isPlain && isNamed(rhythm.months) ? namesOfMonths[rhythm.months] : undefined;
    }
    default:
      return undefined;
  }
}

/** All the months in which nothing happens: its pauses, and those outside its season. */
export const silentMonths = ({ pauses, season }: { readonly pauses: Pauses; readonly season: Season }): Pauses =>
  season.length === 0 ? pauses : calendarMonths.filter((month) => pauses.includes(month) || !season.includes(month));

/** Months that follow each other, across the new year where they do: November to February. */
type Run = { readonly from: Month; readonly to: Month };

/** The runs that some months make, in the order of the year; none of them crosses the new year. */
export function runsOf(months: readonly Month[]): readonly Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === month - 1) runs[runs.length - 1] = { from: last.from, to: month };
    else runs.push({ from: month, to: month });
  }
  return runs;
}

/** The longest paces and series that are taken at their word: five years, and 999 times. */
export const mostDays = 366;
export const mostWeeks = 52;
export const mostMonths = 60;
export const mostTimes = 999;

/** What falls on several days of a week is prepared while it goes on: no week shows the preparation of one of them. */
export function isSeveralAWeek(pace: Pace): boolean {
  if (pace.is === 'weekly') return pace.on !== 'start' && pace.on.length > 1;
  return pace.is === 'workdays' || (pace.is === 'daily' && pace.days < 7);
}
