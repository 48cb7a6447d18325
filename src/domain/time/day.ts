import { remembered } from '../remembered';

/**
 * A day without time or zone: the spreadsheet's own serial number, 1 being 31 December 1899.
 * It is an integer and not a `Date`, because a `Date` is an instant: the same one is two days in two time zones.
 */
export type Day = number & { readonly day: true };

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a serial number; a fraction (a time of day) is cut off. A number becomes a day in this file only. */
export const dayOfSerial = (serial: number): Day => Math.floor(serial) as Day;

/** `month` counts from 1 and may overflow: month 13 is January of the next year, day 0 the last of the month before. */
export const dayOf = (year: number, month: number, day: number): Day =>
  dayOfSerial(Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY) + SERIAL_OF_1970);

export const dateOf: (day: Day) => CalendarDate = remembered((day) => {
  const date = new Date((day - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
});

export const plusDays = (day: Day, days: number): Day => dayOfSerial(day + days);

/** The first, and the last, of some days: one of them, which Math calls a number. */
export const firstOf = (...days: readonly [Day, ...Day[]]): Day => Math.min(...days) as Day;
export const lastOf = (...days: readonly [Day, ...Day[]]): Day => Math.max(...days) as Day;

/** The last day of the month that `months` after this one's: months 0 is the day's own month. */
export function endOfMonth(day: Day, months = 0): Day {
  const { year, month } = dateOf(day);
  return dayOf(year, month + months + 1, 0);
}

/** The same day of the month `months` later, or that month's last day: 31 January + 1 month is 28 February. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return firstOf(dayOf(year, month + months, dayOfMonth), endOfMonth(day, months));
}

/** A negative day, before 1900, has its weekday too; TypeScript cannot follow the remainder to 1 to 7. */
export const weekdayOf = (day: Day): Weekday => (((((day + 5) % 7) + 7) % 7) + 1) as Weekday;

export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** The ISO 8601 week number, 1 to 53: a week belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): number {
  const thursday = plusDays(mondayOf(day), 3);
  return Math.floor((thursday - dayOf(dateOf(thursday).year, 1, 1)) / 7) + 1;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** "2027-03-15" */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The day a calendar date names, or undefined for one that does not exist, such as 31 February. */
export function existingDay(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const back = dateOf(serial);
  return back.year === year && back.month === month && back.day === day ? serial : undefined;
}

/** The day of "2027-03-15", or undefined when it is not written so or does not exist. */
export function dayOfIso(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return existingDay(Number(year), Number(month), Number(day));
}
