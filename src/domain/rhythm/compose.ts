import type { Weekday } from '../time';
import {
  calendarMonths,
  type DayOfMonth,
  type Month,
  mostDays,
  mostMonths,
  mostTimes,
  mostWeeks,
  type Pace,
  type Rhythm,
  type Season,
} from './rhythm';
import type { Said } from './said';
import { timesAMonth, timesAWeek, timesAYear } from './spread';

/** What comes back, and the only months in which it does; undefined where what is said does not fit together. */
type Paced = { readonly pace: Pace; readonly season: Season };

const isBetween = (value: number, most: number): boolean => value >= 1 && value <= most;

const onStart: readonly DayOfMonth[] = [{ is: 'start' }];
const fromStart = { is: 'start' } as const;

const paced = (pace: Pace | undefined, season: Season = []): Paced | undefined =>
  pace === undefined ? undefined : { pace, season };

/** On which days of a month of 28 to 31 days something may fall. */
function range(day: DayOfMonth): readonly [first: number, last: number] {
  switch (day.is) {
    case 'day':
      return [Math.min(day.day, 28), day.day];
    case 'last-day':
      return [28, 31];
    case 'weekday':
      return day.nth === 'last' ? [22, 31] : [7 * day.nth - 6, 7 * day.nth];
    case 'start':
    case 'workday':
      return [1, 31];
  }
}

/** In the order of every month; undefined where two may fall on one day, or change places from month to month. */
function daysInOrder(days: readonly DayOfMonth[]): readonly DayOfMonth[] | undefined {
  const sorted = [...days].sort((one, other) => range(one)[0] - range(other)[0] || range(one)[1] - range(other)[1]);
  const isApart = sorted.every((day, index) => index === 0 || range(sorted[index - 1] ?? day)[1] < range(day)[0]);
  return days.length > 0 && isApart ? sorted : undefined;
}

/** The days said, as many as they are said to be. */
function countedDays(days: readonly DayOfMonth[], count: number | undefined): readonly DayOfMonth[] | undefined {
  const sorted = daysInOrder(days);
  return count === undefined || count === sorted?.length ? sorted : undefined;
}

/** Some months of the year: a pace from the first of them where they are as far apart as they may be. */
function inMonths(months: Season, on: readonly DayOfMonth[]): Paced | undefined {
  const [first] = months;
  if (first === undefined) return undefined;
  const apart = 12 / months.length;
  const isEven = months.every((month, index) => month === first + index * apart);
  if (months.length === 12) return paced({ is: 'monthly', months: 1, from: fromStart, on });
  if (isEven) return paced({ is: 'monthly', months: apart, from: { is: 'month', month: first }, on });
  return paced({ is: 'monthly', months: 1, from: fromStart, on }, months);
}

const monthsOf = ({ every }: Said): number | undefined =>
  every !== undefined && 'months' in every ? every.months : undefined;

/** "Chaque année le 14 février": nothing but a year may be said beside it. */
function yearly(said: Said): Paced | undefined {
  const { dates, count, season } = said;
  if (dates === undefined || monthsOf(said) !== 12 || season !== undefined) return undefined;
  const on = daysInOrder(dates.on);
  const isCounted = count === undefined || count === dates.in.length * dates.on.length;
  return on === undefined || !isCounted ? undefined : inMonths(dates.in, on);
}

/** "Le premier lundi du trimestre": the plan's own quarter, and one day of it. */
function inCycle(on: readonly DayOfMonth[], months: number, said: Said): Paced | undefined {
  const [day, ...others] = on;
  const isAnother = said.every !== undefined && monthsOf(said) !== months;
  if (day === undefined || others.length > 0 || isAnother || said.season !== undefined) return undefined;
  // The 15th of a quarter is no day that people agree on.
  if ((said.count ?? 1) !== 1 || (day.is === 'day' && day.day !== 1)) return undefined;
  return paced({ is: 'monthly', months, from: { is: 'cycle' }, on });
}

/** Days of the month: of each, of every second, of some months of the year. */
function onDays(said: Said): Paced | undefined {
  const { every, count, week, season = [] } = said;
  const months = monthsOf(said);
  const days = said.on ?? week ?? [];
  const cycle = said.cycle ?? (week === undefined ? undefined : (months ?? 1));
  if (every !== undefined && months === undefined) return undefined;
  if (cycle !== undefined && cycle > 1) return inCycle(days, cycle, said);
  const on = countedDays(days, count);
  if (on === undefined) return undefined;
  if (season.length > 0 && (months === undefined || months === 1 || months === 12)) return inMonths(season, on);
  return paced({ is: 'monthly', months: months ?? 1, from: fromStart, on }, season);
}

/** So often in some months: 2 times in a month, 3 in a year, 2 in a quarter. */
function timesInMonths(count: number, months: number, season: Season): Paced | undefined {
  if (months === 12 && season.length > 0) return count === season.length ? inMonths(season, onStart) : undefined;
  if (months === 1) {
    const pace = timesAMonth(count);
    return pace?.is === 'monthly' && season.length > 0 ? inMonths(season, pace.on) : paced(pace);
  }
  const found = timesAYear((count * 12) / months);
  if (found === undefined || season.length > 0) return undefined;
  return found.is === 'months' ? inMonths(found.months, onStart) : paced(found);
}

function everyMonths(months: number, { count, season = [], isSpan }: Said): Paced | undefined {
  if (count !== undefined && count !== 1) return timesInMonths(count, months, season);
  // "Chaque année de mars à mai" may be once in those months, or each of them.
  if (months === 12 && season.length > 0) return isSpan ? undefined : inMonths(season, onStart);
  if (months === 1 && season.length > 0) return inMonths(season, onStart);
  return paced({ is: 'monthly', months, from: fromStart, on: onStart }, season);
}

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function onWeekdays(weeks: number, weekdays: readonly Weekday[], season: Season): Paced | undefined {
  if (weekdays.length === 0) return undefined;
  if (weekdays.length < 7) return paced({ is: 'weekly', weeks, on: weekdays }, season);
  return weeks === 1 ? paced({ is: 'daily', days: 1 }, season) : undefined;
}

function everyWeeks(weeks: number, { count = 1, weekdays, season = [] }: Said): Paced | undefined {
  if (weekdays !== undefined)
    return count === 1 || count === weekdays.length ? onWeekdays(weeks, weekdays, season) : undefined;
  if (count === 1) return paced({ is: 'weekly', weeks, on: 'start' }, season);
  return weeks === 1 ? paced(timesAWeek(count), season) : undefined;
}

/** So many weeks are weeks. */
function everyDays(days: number, said: Said): Paced | undefined {
  const { count = 1, weekdays, off, season = [] } = said;
  if (count !== 1 || (weekdays !== undefined && days !== 1)) return undefined;
  if (off !== undefined)
    return days === 1 && weekdays === undefined
      ? onWeekdays(
          1,
          everyDay.filter((day) => !off.includes(day)),
          season,
        )
      : undefined;
  if (weekdays !== undefined) return onWeekdays(1, weekdays, season);
  return days % 7 === 0
    ? paced({ is: 'weekly', weeks: days / 7, on: 'start' }, season)
    : paced({ is: 'daily', days }, season);
}

function pacedBy(said: Said): Paced | undefined {
  const { is, every, weekdays, off } = said;
  const days = [said.on, said.week, said.dates].filter((it) => it !== undefined);
  if (is === 'workdays') {
    const isAlone = days.length === 0 && weekdays === undefined && off === undefined && said.count === undefined;
    return isAlone && every === undefined ? paced({ is: 'workdays' }, said.season) : undefined;
  }
  if (days.length > 1 || (days.length > 0 && (weekdays !== undefined || off !== undefined))) return undefined;
  if (said.dates !== undefined) return yearly(said);
  if (days.length > 0) return onDays(said);
  if (said.cycle !== undefined) return undefined;
  if (every === undefined) return off === undefined && weekdays !== undefined ? everyWeeks(1, said) : undefined;
  if ('days' in every) return everyDays(every.days, said);
  if (off !== undefined) return undefined;
  if ('weeks' in every) return everyWeeks(every.weeks, said);
  return weekdays === undefined ? everyMonths(every.months, said) : undefined;
}

function isPlausible(pace: Pace): boolean {
  switch (pace.is) {
    case 'daily':
      return isBetween(pace.days, mostDays);
    case 'workdays':
      return true;
    case 'weekly':
      return isBetween(pace.weeks, mostWeeks);
    case 'monthly':
      return isBetween(pace.months, mostMonths);
  }
}

/** The n-th date of a series is known where each of its paces has one: not of the 1st and the 15th. */
const isCountable = (pace: Pace): boolean => {
  if (pace.is === 'monthly') return pace.on.length === 1;
  return pace.is !== 'weekly' || pace.on === 'start' || pace.on.length === 1;
};

/** Something that goes on: said to be so, or from one month to another, and nothing of a pace. */
function continuing(said: Said): Rhythm | undefined {
  const { is, season = [], isSpan, ending = { is: 'open' }, pauses = [], ...paceSaid } = said;
  if (is === 'workdays' || Object.keys(paceSaid).length > 0 || ending.is === 'times') return undefined;
  return is === 'continuous' || isSpan ? { is: 'continuous', ending, pauses, season } : undefined;
}

/** The months of the calendar something falls in, as far as they are known of its pace. */
function monthsHeard(pace: Pace | undefined, season: Season): readonly Month[] {
  if (pace?.is !== 'monthly' || pace.from.is !== 'month') return season.length === 0 ? calendarMonths : season;
  const { month } = pace.from;
  return calendarMonths.filter((it) => (it - month + 12) % pace.months === 0);
}

const isSilent = (pauses: readonly Month[], pace: Pace | undefined, season: Season): boolean =>
  monthsHeard(pace, season).every((month) => pauses.includes(month));

/** The rhythm that some facts make together; undefined where they make none. */
export function rhythmSaid(said: Said): Rhythm | undefined {
  const { ending = { is: 'open' }, pauses = [], season = [] } = said;
  if (season.length === 12 || isSilent(pauses, undefined, season)) return undefined;
  if (ending.is === 'times' && !isBetween(ending.times, mostTimes)) return undefined;
  if (ending.is === 'lasting' && !isBetween(ending.length.count, mostTimes)) return undefined;
  if (said.is === 'one-off') return Object.keys(said).length === 1 ? { is: 'one-off' } : undefined;
  const going = continuing(said);
  if (going !== undefined || said.is === 'continuous') return going;
  const found = pacedBy(said);
  if (found === undefined || !isPlausible(found.pace) || isSilent(pauses, found.pace, found.season)) return undefined;
  if (ending.is === 'times' && !isCountable(found.pace)) return undefined;
  return { ...found.pace, ending, pauses, season: found.season };
}
