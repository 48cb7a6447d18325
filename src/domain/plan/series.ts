import { type DayOfMonth, isOnStart, type Month, monthOf, type Pace } from '../rhythm';
import {
  type Day,
  dateOf,
  dayOf,
  endOfMonth,
  firstOf,
  mondayOf,
  plusDays,
  plusWorkdays,
  type WorkCalendar,
  weekdayOf,
} from '../time';

/** A pace whose months are known: a quarter is one of the plan's own year, and so from a month of the calendar. */
export type Series = Pace & { readonly calendar: WorkCalendar };

/** A day of the month of `day`, or that month's last one: 31 in February is the 28th. */
export const dayInMonth = (day: Day, dayOfMonth: number): Day => {
  const { year, month } = dateOf(day);
  return firstOf(dayOf(year, month, dayOfMonth), endOfMonth(day));
};

/** On which day of the month of `day` an action falls that started on `start`. */
function fallsIn(day: Day, on: DayOfMonth, start: Day, calendar: WorkCalendar): Day {
  switch (on.is) {
    case 'start':
      return dayInMonth(day, dateOf(start).day);
    case 'day':
      return dayInMonth(day, on.day);
    case 'last-day':
      return endOfMonth(day);
    case 'workday': {
      const end = endOfMonth(day);
      if (on.nth === 'last') return plusWorkdays(plusDays(end, 1), -1, calendar);
      return plusWorkdays(endOfMonth(day, -1), on.nth, calendar);
    }
    case 'weekday': {
      const { year, month } = dateOf(day);
      // The last one is in the seven days that end the month, the second in those that end with the 14th.
      const end = on.nth === 'last' ? endOfMonth(day) : dayOf(year, month, 7 * on.nth);
      return plusDays(end, -((weekdayOf(end) - on.weekday + 7) % 7));
    }
  }
}

/** The day that is `count` dates after the first one of a series; 0 is the first, on or after its start. */
type DateAt = (count: number) => Day;

const quotient = (value: number, by: number): number => Math.floor(value / by);

/** The weeks it falls in are those that begin with the one of its first day, as in RFC 5545. */
function weekly({ weeks, on }: Extract<Pace, { is: 'weekly' }>, start: Day): DateAt {
  if (on === 'start') return (count) => plusDays(start, 7 * weeks * count);
  const away = Math.min(...on.map((weekday) => (weekday - weekdayOf(start) + 7) % 7));
  const first = plusDays(start, away);
  const [monday, begun] = [mondayOf(first), on.indexOf(weekdayOf(first))];
  return (count) => {
    const place = begun + count;
    const weekday = on[place % on.length] ?? 1;
    return plusDays(monday, 7 * weeks * quotient(place, on.length) + weekday - 1);
  };
}

/** How many months after the one of its start the first is that it may fall in. */
function monthsToFirst({ from, months, on }: Extract<Pace, { is: 'monthly' }>, start: Day, isOver: boolean): number {
  const { month } = dateOf(start);
  if (from.is !== 'month') return isOver ? 1 : 0;
  const away = (((from.month - month) % months) + months) % months;
  return away === 0 && isOver && !isOnStart(on) ? months : away;
}

function monthly(pace: Extract<Series, { is: 'monthly' }>, start: Day): DateAt {
  const { months, on, calendar } = pace;
  const { year, month } = dateOf(start);
  const inMonth = (after: number, place: number): Day =>
    fallsIn(dayOf(year, month + after, 1), on[place] ?? { is: 'start' }, start, calendar);
  const isOver = inMonth(0, on.length - 1) < start;
  const first = monthsToFirst(pace, start, isOver);
  const begun = first > 0 ? 0 : on.filter((_, place) => inMonth(0, place) < start).length;
  return (count) => inMonth(first + months * quotient(begun + count, on.length), (begun + count) % on.length);
}

export function seriesOf(series: Series, start: Day): DateAt {
  switch (series.is) {
    case 'daily':
      return (count) => plusDays(start, series.days * count);
    case 'workdays':
      return (count) => plusWorkdays(plusDays(start, -1), count + 1, series.calendar);
    case 'weekly':
      return weekly(series, start);
    case 'monthly':
      return monthly(series, start);
  }
}

/** How many dates of a series surely come before a day: maybe too few, never too many. */
export function datesBefore(day: Day, series: Series, start: Day): number {
  const periods = (longest: number): number => Math.max(0, quotient(day - start, longest) - 1);
  switch (series.is) {
    case 'daily':
      return periods(series.days);
    case 'workdays':
      return 0;
    case 'weekly':
      return Math.max(0, periods(7 * series.weeks) - 1) * (series.on === 'start' ? 1 : series.on.length);
    case 'monthly':
      return Math.max(0, periods(31 * series.months) - 1) * series.on.length;
  }
}

export const monthIn = (day: Day): Month => monthOf(dateOf(day).month);
