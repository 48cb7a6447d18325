import { foldName } from '../names';
import { type DateReading, monthNamed, patternsOf } from './date-words';
import { type Day, dateOf, dayOf, existingDay, plusDays } from './day';
import type { FiscalYear } from './fiscal-year';

/** In which order the file's locale reads "04/08/2027". */
export type DateOrder = 'day-first' | 'month-first';

/** A stretch of time that a person wrote where one day was asked for: "décembre", "T3 2027", "2027". */
export type Period = { readonly first: Day; readonly last: Day };

/** The calendar year a month of the fiscal year falls in. */
function yearOfMonth(month: number, year: FiscalYear): number {
  const { year: first, month: firstMonth } = dateOf(year.first);
  return month >= firstMonth ? first : first + 1;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function numericDay(text: string, order: DateOrder): Day | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, one, two, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (one === undefined || two === undefined || year === undefined) return undefined;
  const [day, month] = order === 'day-first' ? [one, two] : [two, one];
  // "15/01/2027" in a month-first file can only be 15 January: there is no fifteenth month.
  return (
    existingDay(fullYear(year), Number(month), Number(day)) ?? existingDay(fullYear(year), Number(day), Number(month))
  );
}

function dayInWords(text: string, year: FiscalYear | undefined, reading: DateReading): Day | undefined {
  const { dayFirst, monthFirst } = patternsOf(reading);
  const before = dayFirst.exec(text);
  const behind = monthFirst.exec(text);
  const [day, name, written] = before ? [before[1], before[2], before[3]] : [behind?.[2], behind?.[1], behind?.[3]];
  const month = name === undefined ? undefined : monthNamed(name, reading);
  if (month === undefined || (written === undefined && year === undefined)) return undefined;
  const inYear = written === undefined && year ? yearOfMonth(month, year) : Number(written);
  return existingDay(inYear, month, Number(day));
}

/** The day a text names entirely: "15/03/2027", "2027-03-15", "15 mars 2027", "lundi 15 mars" (of the fiscal year), or undefined. */
export function readDay(
  text: string,
  order: DateOrder,
  year: FiscalYear | undefined,
  reading: DateReading,
): Day | undefined {
  const { weekday, article } = patternsOf(reading);
  const folded = foldName(text).replace(weekday, '').replace(article, '');
  return numericDay(folded, order) ?? dayInWords(folded, year, reading);
}

const monthPeriod = (year: number, month: number): Period => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 1, 0),
});

function monthText(text: string, year: FiscalYear | undefined, reading: DateReading): Period | undefined {
  const { month: pattern, partOf } = patternsOf(reading);
  const [, part, name, written] = pattern.exec(text) ?? [];
  const month = name === undefined ? undefined : monthNamed(name, reading);
  if (month === undefined || (written === undefined && year === undefined)) return undefined;
  const whole = monthPeriod(written === undefined && year ? yearOfMonth(month, year) : Number(written), month);
  // "fin mars" is its last day, were it a start; "début mars" its first, were it a deadline.
  const days = { begin: whole.first, middle: plusDays(whole.first, 14), end: whole.last };
  const said = part === undefined ? undefined : partOf(part);
  return said === undefined ? whole : { first: days[said], last: days[said] };
}

function quarterText(text: string, year: FiscalYear | undefined, reading: DateReading): Period | undefined {
  const [, quarter, written] = patternsOf(reading).quarter.exec(text) ?? [];
  if (quarter === undefined || year === undefined) return undefined;
  const { year: first, month } = dateOf(year.first);
  const inYear = written === undefined ? first : Number(written);
  const firstMonth = month + (Number(quarter) - 1) * 3;
  return { first: dayOf(inYear, firstMonth, 1), last: dayOf(inYear, firstMonth + 3, 0) };
}

/** The stretch of time a text names: a month, a quarter of the fiscal year or a year; undefined where it names none. */
export function readPeriod(text: string, year: FiscalYear | undefined, reading: DateReading): Period | undefined {
  const folded = foldName(text);
  if (/^(19|20)\d\d$/.test(folded)) return { first: dayOf(Number(folded), 1, 1), last: dayOf(Number(folded), 12, 31) };
  return quarterText(folded, year, reading) ?? monthText(folded, year, reading);
}
