import { foldName } from '../names';
import { patternsOf } from './date-patterns';
import type { DateReading } from './date-words';
import { type Day, dateOf, existingDay, weekdayOf } from './day';
import { type DateContext, type DateOrder, dayInWords, numericDay } from './days-in-words';
import { dayOfEvent } from './events';
import { type FiscalYear, isWithin } from './fiscal-year';
import { type Period, periodText } from './period';

/** What a text in a day's place means. */
export type TypedDate =
  | { readonly is: 'day'; readonly day: Day }
  /** "03/15/2027" in a file that writes the day first. */
  | { readonly is: 'other-order'; readonly day: Day }
  /** "mardi 15 mars 2027", which is a Monday. */
  | { readonly is: 'other-weekday'; readonly day: Day }
  /** "31/02/2027" */
  | { readonly is: 'no-such-day' }
  | { readonly is: 'period'; readonly period: Period }
  /** "ASAP" */
  | { readonly is: 'not-set' }
  | { readonly is: 'unread' };

/** "Noël", "Black Friday 2027": of the plan's year where none is said. */
function eventText(text: string, { year, reading }: DateContext): Day | undefined {
  const [, name = text, said] = /^(.*\D)\s(\d{4})$/.exec(text) ?? [];
  const event = patternsOf(reading).eventOf(name);
  if (event === undefined) return undefined;
  if (said !== undefined) return dayOfEvent(event, Number(said));
  if (year === undefined) return undefined;
  return [dateOf(year.first).year, dateOf(year.last).year]
    .map((inYear) => dayOfEvent(event, inYear))
    .find((day) => isWithin(day, year));
}

/** A text with neither a weekday before it nor a time behind it. */
function plainDate(text: string, context: DateContext): TypedDate | undefined {
  const numeric = numericDay(text, context);
  if (numeric !== undefined) return numeric;
  const inWords = dayInWords(text, context);
  if (inWords === null) return { is: 'no-such-day' };
  const day = inWords ?? eventText(text, context);
  if (day !== undefined) return { is: 'day', day };
  const period = periodText(text, context);
  return period && { is: 'period', period };
}

/** "lundi 15 mars", "15/03/2027 18:00", "le 15 mars" */
function oneDate(text: string, context: DateContext): TypedDate | undefined {
  const { weekday, weekdayOf: weekdayNamed, article, time } = patternsOf(context.reading);
  const timed = (rest: string): TypedDate | undefined =>
    plainDate(rest.replace(article, ''), context) ?? plainDate(rest.replace(article, '').replace(time, '$1'), context);
  const [before = '', said = ''] = weekday.exec(text) ?? [];
  // First the whole text: "Mar 15" is no Tuesday in English.
  const whole = timed(text);
  if (whole !== undefined || before === '') return whole;
  const read = timed(text.slice(before.length));
  if (read?.is !== 'day' && read?.is !== 'other-order') return undefined;
  return weekdayNamed(said) === weekdayOf(read.day) ? read : { is: 'other-weekday', day: read.day };
}

const ends = (read: TypedDate | undefined): Period | undefined =>
  read?.is === 'day' ? { first: read.day, last: read.day } : read?.is === 'period' ? read.period : undefined;

/** "T2/T3", "mars à juin", "du 15 au 20 mars": of "15" alone the month and the year are those of the other end. */
function spanText(text: string, context: DateContext): TypedDate | undefined {
  const found = patternsOf(context.reading)
    .spans.map((span) => span.exec(text))
    .find((it) => it !== null);
  const [, from = '', to = ''] = found ?? [];
  const last = ends(oneDate(to, context))?.last;
  if (last === undefined) return undefined;
  const { year, month } = dateOf(last);
  const [, day] = /^(\d{1,2})\D{0,3}$/.exec(from) ?? [];
  const alone = day === undefined ? undefined : existingDay(year, month, Number(day));
  const first = alone ?? ends(oneDate(from, context))?.first;
  return first === undefined || first > last ? undefined : { is: 'period', period: { first, last } };
}

/** Whether a text says that nobody knows the day yet: "ASAP", "?". */
export const isDayNotSet = (text: string, reading: DateReading): boolean =>
  patternsOf(reading).notSet.test(foldName(text));

/** What a text means where a day is asked for: read in the file's order, in the plan's year where it names none. */
export function readDate(text: string, context: DateContext): TypedDate {
  const folded = foldName(text);
  if (isDayNotSet(text, context.reading)) return { is: 'not-set' };
  const bare = folded.replace(patternsOf(context.reading).by, '');
  return oneDate(folded, context) ?? oneDate(bare, context) ?? spanText(bare, context) ?? { is: 'unread' };
}

const MINUTES_A_DAY = 1440;

/** "18:00", "18h30", "6 pm" as a part of a day. */
function partOfDay(clock: string): number {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2})(?:\s?[:h]\s?(\d\d))?/.exec(clock) ?? [];
  const isAfternoon = clock.endsWith('pm') && Number(hours) < 12;
  const isMidnight = clock.endsWith('am') && Number(hours) === 12;
  const hour = Number(hours) + (isAfternoon ? 12 : isMidnight ? -12 : 0);
  return (hour * 60 + Number(minutes)) / MINUTES_A_DAY;
}

/**
 * A whole date as the cells of a file write it, with its year, and its time as a part of the day: what is no more than that and can be
 * nothing else. `reading` has the file's own language.
 */
export function dateWritten(
  text: string,
  order: DateOrder,
  reading: DateReading,
): { readonly day: Day; readonly time: number } | undefined {
  // "06 12 34" is a telephone number begun, "20270315" a number.
  if (!/\d/.test(text) || /^\s*\d[\d\s]*$/.test(text)) return undefined;
  const { weekday, weekdayOf: weekdayNamed, time } = patternsOf(reading);
  const folded = foldName(text);
  const [before = '', said = ''] = weekday.exec(folded) ?? [];
  const bare = folded.slice(before.length);
  const [, date = bare, clock] = time.exec(bare) ?? [];
  const context = { order, year: undefined, reading };
  const numeric = numericDay(date, context);
  const day = numeric === undefined ? dayInWords(date, context) : numeric.is === 'day' ? numeric.day : undefined;
  if (day === undefined || day === null) return undefined;
  const isItsWeekday = before === '' || weekdayNamed(said) === weekdayOf(day);
  return isItsWeekday ? { day, time: clock === undefined ? 0 : partOfDay(clock) } : undefined;
}

/** The day a text names entirely: "15/03/2027", "2027-03-15", "15 mars 2027", "lundi 15 mars" (of the fiscal year), or undefined. */
export function readDay(
  text: string,
  order: DateOrder,
  year: FiscalYear | undefined,
  reading: DateReading,
): Day | undefined {
  const read = readDate(text, { order, year, reading });
  return read.is === 'day' || read.is === 'other-order' ? read.day : undefined;
}
