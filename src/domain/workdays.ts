import { type Day, plusDays, weekdayOf } from './day';

/** Monday to Friday, but for the holidays. */
export const isWorkday = (day: Day, holidays: ReadonlySet<Day>): boolean => weekdayOf(day) <= 5 && !holidays.has(day);

/**
 * The working day `count` working days after `day` (before it when negative), as the spreadsheet's WORKDAY counts:
 * `day` itself is not counted, and 0 gives `day` back even on a day off.
 */
export function plusWorkdays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = plusDays(current, step);
    if (isWorkday(current, holidays)) left -= 1;
  }
  return current;
}
