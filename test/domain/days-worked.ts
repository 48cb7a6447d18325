import { type Day, isWorkday, plusDays, plusWorkdays, type Weekday, type WorkCalendar } from '../../src/domain/time';

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "0000011" for Monday to Friday: the week-end as WORKDAY.INTL and NETWORKDAYS.INTL take it; a week of no day is that one. */
export const weekendText = (week: ReadonlySet<Weekday>): string =>
  weekdays.map((weekday) => ((week.size === 0 ? weekday <= 5 : week.has(weekday)) ? '0' : '1')).join('');

/**
 * How many working days lie from `first` to `last`, both counted, as NETWORKDAYS.INTL counts: Monday to Friday are 5, Friday to
 * Monday -5. Day by day, so that nothing is known of how the domain goes about it.
 */
export function workdaysBetween(first: Day, last: Day, calendar: WorkCalendar): number {
  if (last < first) return 0 - workdaysBetween(last, first, calendar);
  let count = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) if (isWorkday(day, calendar)) count += 1;
  return count;
}

/** The day itself where it is a working day, else the next one. */
export const workdayFrom = (day: Day, calendar: WorkCalendar): Day => plusWorkdays(plusDays(day, -1), 1, calendar);

/** The day itself where it is a working day, else the one before. */
export const workdayUntil = (day: Day, calendar: WorkCalendar): Day => plusWorkdays(plusDays(day, 1), -1, calendar);
