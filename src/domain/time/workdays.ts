import { type Day, plusDays, type Weekday, weekdayOf } from './day';

/** When people work: the weekdays of their week, but for the days that are closed. A week of no day counts as Monday to Friday. */
export type WorkCalendar = { readonly week: ReadonlySet<Weekday>; readonly holidays: ReadonlySet<Day> };

/** Monday to Friday, with no day closed. */
export const plainCalendar: WorkCalendar = { week: new Set<Weekday>([1, 2, 3, 4, 5]), holidays: new Set() };

const workedWeek = (week: ReadonlySet<Weekday>): ReadonlySet<Weekday> => (week.size === 0 ? plainCalendar.week : week);

export const isWorkday = (day: Day, { week, holidays }: WorkCalendar): boolean =>
  workedWeek(week).has(weekdayOf(day)) && !holidays.has(day);

/** The working days of whole weeks, from `first` to `last`. */
function countInWeeks(weeks: number, first: Day, last: Day, { week, holidays }: WorkCalendar): number {
  const worked = workedWeek(week);
  let count = weeks * worked.size;
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
      left -= countInWeeks(weeks, first, last, calendar);
      current = next;
    } else {
      current = plusDays(current, step);
      if (worked.has(weekdayOf(current)) && !holidays.has(current)) left -= 1;
    }
  }
  return current;
}
