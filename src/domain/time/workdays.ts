import { type Day, plusDays, type Weekday, weekdayOf } from './day';

/** When people work: the weekdays of their week, but for the days that are closed. A week of no day counts as Monday to Friday. */
export type WorkCalendar = { readonly week: ReadonlySet<Weekday>; readonly holidays: ReadonlySet<Day> };

/** Monday to Friday, with no day closed. */
export const plainCalendar: WorkCalendar = { week: new Set<Weekday>([1, 2, 3, 4, 5]), holidays: new Set() };

const workedWeek = (week: ReadonlySet<Weekday>): ReadonlySet<Weekday> => (week.size === 0 ? plainCalendar.week : week);

export const isWorkday = (day: Day, { week, holidays }: WorkCalendar): boolean =>
  workedWeek(week).has(weekdayOf(day)) && !holidays.has(day);

/** The working days from `first` to `last`, both included; 0 when `last` is before `first`. */
function countBetween(first: Day, last: Day, { week, holidays }: WorkCalendar): number {
  if (last < first) return 0;
  const worked = workedWeek(week);
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * worked.size;
  for (let day = plusDays(first, weeks * 7); day <= last; day = plusDays(day, 1)) {
    if (worked.has(weekdayOf(day))) count += 1;
  }
  for (const holiday of holidays) {
    if (holiday >= first && holiday <= last && worked.has(weekdayOf(holiday))) count -= 1;
  }
  return count;
}

/**
 * The working day `count` working days after `day` (before it when negative), as the spreadsheet's WORKDAY.INTL counts:
 * `day` itself is not counted, and 0 gives `day` back even on a day off. A fraction of a day is cut off.
 */
export function plusWorkdays(day: Day, count: number, calendar: WorkCalendar): Day {
  const { week, holidays } = calendar;
  const worked = workedWeek(week);
  const step = count < 0 ? -1 : 1;
  let left = Math.trunc(Math.abs(count));
  let current = day;
  while (left > 0) {
    // Whole weeks at once where that costs less than walking them; one day is left over, so that the walk ends on a working day.
    const weeks = Math.floor((left - 1) / worked.size);
    if (weeks * 7 > holidays.size) {
      const next = plusDays(current, step * weeks * 7);
      const [first, last] = step > 0 ? [plusDays(current, 1), next] : [next, plusDays(current, -1)];
      left -= countBetween(first, last, calendar);
      current = next;
    } else {
      current = plusDays(current, step);
      if (worked.has(weekdayOf(current)) && !holidays.has(current)) left -= 1;
    }
  }
  return current;
}

/** How many working days come after a day, up to another one and with it; 0 where that is no later. */
export const workdaysAfter = (day: Day, until: Day, calendar: WorkCalendar): number =>
  countBetween(plusDays(day, 1), until, calendar);

/**
 * How many working days what should have begun, or been over, on a day is late today. It can go on today or, on a day off,
 * on the next working day: due on Friday, it is one day late on Saturday, on Sunday and on Monday, two on Tuesday.
 */
export const workdaysLate = (since: Day, today: Day, calendar: WorkCalendar): number =>
  workdaysAfter(since, plusWorkdays(plusDays(today, -1), 1, calendar), calendar);
