import { monthNamed, patternsOf } from './date-patterns';
import type { DateReading } from './date-words';
import { type Day, dateOf, dayOf, existingDay } from './day';
import type { FiscalYear } from './fiscal-year';

/** In which order the file's locale reads "04/08/2027". */
export type DateOrder = 'day-first' | 'month-first';

/** How texts are read as days: in the file's order, and in its plan's year where they name none. */
export type DateContext = {
  readonly order: DateOrder;
  readonly year: FiscalYear | undefined;
  readonly reading: DateReading;
  /** The file's, such as fr: "oct 27" is a day in English, and the month of a year in French. */
  readonly language?: string;
};

/** The calendar year a month of the fiscal year falls in. */
function yearOfMonth(month: number, year: FiscalYear): number {
  const { year: first, month: firstMonth } = dateOf(year.first);
  return month >= firstMonth ? first : first + 1;
}

/** "2027", "27", "'27": two digits are of this century. */
export const fullYear = (text: string): number => {
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

/** The year a text names, else the one of the plan that its month falls in. */
export const yearSaid = (said: string | undefined, month: number, year: FiscalYear | undefined): number | undefined =>
  said === undefined ? year && yearOfMonth(month, year) : fullYear(said);

/** A day in figures: read in the file's order, in the other one where the file's has no such day, or no day at all. */
type NumericDay = { readonly is: 'day' | 'other-order'; readonly day: Day } | { readonly is: 'no-such-day' };

function inEitherOrder(one: number, two: number, yearOf: (month: number) => number, order: DateOrder): NumericDay {
  const [day, month] = order === 'day-first' ? [one, two] : [two, one];
  const asRead = existingDay(yearOf(month), month, day);
  if (asRead !== undefined) return { is: 'day', day: asRead };
  const otherwise = existingDay(yearOf(day), day, month);
  return otherwise === undefined ? { is: 'no-such-day' } : { is: 'other-order', day: otherwise };
}

/** "15/03/2027", "2027-03-15", "20270315", and "15/03" of the plan's year. Undefined for what is not written so. */
export function numericDay(text: string, { order, year }: DateContext): NumericDay | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (iso) {
    const day = existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === undefined ? { is: 'no-such-day' } : { is: 'day', day };
  }
  const [, one = '', two = '', said] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (said !== undefined) return inEitherOrder(Number(one), Number(two), () => fullYear(said), order);
  // A point and one digit may be what a number has left of it: 15.10 is 15.1.
  const [, first = '', second] = /^(\d{1,2})(?:[-/](?=\d{1,2}$)|\.(?=\d\d\.?$))(\d{1,2})\.?$/.exec(text) ?? [];
  if (second === undefined || year === undefined) return undefined;
  return inEitherOrder(Number(first), Number(second), (month) => yearOfMonth(month, year), order);
}

/** "15 mars 2027", "15-mars-27", "March 15"; undefined for what is no day in words, and null for one that does not exist. */
export function dayInWords(text: string, context: DateContext): Day | null | undefined {
  const { year, reading } = context;
  const { dayFirst, monthFirst } = patternsOf(reading);
  const before = dayFirst.exec(text);
  const behind = before ? null : monthFirst.exec(text);
  const [day, name, said] = before ? [before[1], before[2], before[3]] : [behind?.[2], behind?.[1], behind?.[4]];
  if (name === undefined || (behind && !hasDayBehind(name, behind, context))) return undefined;
  const month = monthNamed(name, reading);
  const inYear = month === undefined ? undefined : yearSaid(said, month, year);
  if (month === undefined || inYear === undefined) return undefined;
  return existingDay(inYear, month, Number(day)) ?? null;
}

/** "March 15" is a day; "mars 27" a month and its year, as "Mar-27" is: spreadsheets show months so. */
function hasDayBehind(name: string, found: RegExpExecArray, { year, reading, language }: DateContext): boolean {
  const [text, , day = '', ordinal, said] = found;
  const bare = name.replace(/\.$/, '');
  const named = reading.filter(({ dates }) => dates.months.some((names) => names.includes(bare)));
  const own = named.filter(({ dates }) => dates.language === language);
  const speakers = own.length > 0 ? own : named;
  if (!speakers.some(({ dates }) => dates.isMonthBeforeDay)) return false;
  // In French "mar 15" is a Tuesday.
  const isWeekday = reading.some(({ dates }) => dates.language === language && dates.weekdays.flat().includes(bare));
  if (isWeekday && said === undefined) return false;
  const isInAll = speakers.every(({ dates }) => dates.isMonthBeforeDay);
  return said !== undefined || ordinal !== undefined || (isInAll && /\s/.test(text)) || !isNear(day, year);
}

/** Whether a year of two digits may be the plan's, the one before it or the one after. */
export function isNear(digits: string, year: FiscalYear | undefined): boolean {
  const [first, last] = year === undefined ? [] : [dateOf(year.first).year, dateOf(year.last).year];
  const said = fullYear(digits);
  return digits.length === 4 || (first !== undefined && last !== undefined && first - 1 <= said && said <= last + 1);
}

/** The first and the last day of a month, counted from 1. */
export const monthOf = (year: number, month: number): { readonly first: Day; readonly last: Day } => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 1, 0),
});
