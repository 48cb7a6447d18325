import { type Day, plusDays, type Weekday, weekdayOf } from './day';

/** When people work: the weekdays of their week, but for the days that are closed. */
export type WorkCalendar = { readonly week: ReadonlySet<Weekday>; readonly holidays: ReadonlySet<Day> };

/** Monday to Friday, with no day closed. */
export const plainCalendar: WorkCalendar = { week: new Set<Weekday>([1, 2, 3, 4, 5]), holidays: new Set() };

export const isWorkday = (day: Day, { week, holidays }: WorkCalendar): boolean =>
  week.has(weekdayOf(day)) && !holidays.has(day);

/**
 * The working day `count` working days after `day` (before it when negative), as the spreadsheet's WORKDAY counts:
 * `day` itself is not counted, and 0 gives `day` back even on a day off. A week without a working day counts as Monday to Friday.
 */
export function plusWorkdays(day: Day, count: number, calendar: WorkCalendar): Day {
  const { week, holidays } = calendar;
  const worked: WorkCalendar = { week: week.size === 0 ? plainCalendar.week : week, holidays };
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = plusDays(current, step);
    if (isWorkday(current, worked)) left -= 1;
  }
  return current;
}
