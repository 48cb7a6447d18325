import { foldName } from '../names';
import { type Day, dateOf, dayOf, existingDay, plusDays } from './day';
import type { FiscalYear } from './fiscal-year';

/** In which order the file's locale reads "04/08/2027". */
export type DateOrder = 'day-first' | 'month-first';

/** A stretch of time that a person wrote where one day was asked for: "décembre", "T3 2027", "2027". */
export type Period = { readonly first: Day; readonly last: Day };

/** Month names and abbreviations without accents or full stop; the place in the row is the month. */
export const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

export const monthNamed = (name: string): number | undefined => {
  const index = monthNames.findIndex((names) => names.includes(name.replace(/\.$/, '')));
  return index < 0 ? undefined : index + 1;
};

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

function dayInWords(text: string, year: FiscalYear | undefined): Day | undefined {
  const french = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z.]+)(?:,?\s+(\d{4}))?$/.exec(text);
  const english = /^([a-z.]+)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/.exec(text);
  const [day, name, written] = french ? [french[1], french[2], french[3]] : [english?.[2], english?.[1], english?.[3]];
  const month = name === undefined ? undefined : monthNamed(name);
  if (month === undefined || (written === undefined && year === undefined)) return undefined;
  const inYear = written === undefined && year ? yearOfMonth(month, year) : Number(written);
  return existingDay(inYear, month, Number(day));
}

const WEEKDAY =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|(mon|tues|wednes|thurs|fri|satur|sun)day)\.?,?\s+(le\s+)?/;

/** The day a text names entirely: "15/03/2027", "2027-03-15", "15 mars 2027", "lundi 15 mars" (of the fiscal year), or undefined. */
export function readDay(text: string, order: DateOrder, year: FiscalYear | undefined): Day | undefined {
  const folded = foldName(text)
    .replace(WEEKDAY, '')
    .replace(/^le\s+/, '');
  return numericDay(folded, order) ?? dayInWords(folded, year);
}

const monthPeriod = (year: number, month: number): Period => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 1, 0),
});

function monthText(text: string, year: FiscalYear | undefined): Period | undefined {
  const [, part, name, written] = /^(?:en |in )?(?:(debut|mi|fin)[ -])?([a-z.]+)(?:\s+(\d{4}))?$/.exec(text) ?? [];
  const month = name === undefined ? undefined : monthNamed(name);
  if (month === undefined || (written === undefined && year === undefined)) return undefined;
  const whole = monthPeriod(written === undefined && year ? yearOfMonth(month, year) : Number(written), month);
  // "fin mars" is its last day, were it a start; "début mars" its first, were it a deadline.
  const day = { debut: whole.first, mi: plusDays(whole.first, 14), fin: whole.last }[part ?? ''];
  return day === undefined ? whole : { first: day, last: day };
}

function quarterText(text: string, year: FiscalYear | undefined): Period | undefined {
  const [, quarter, written] = /^[tq]\s?([1-4])(?:\s+(\d{4}))?$/.exec(text) ?? [];
  if (quarter === undefined || year === undefined) return undefined;
  const { year: first, month } = dateOf(year.first);
  const inYear = written === undefined ? first : Number(written);
  const firstMonth = month + (Number(quarter) - 1) * 3;
  return { first: dayOf(inYear, firstMonth, 1), last: dayOf(inYear, firstMonth + 3, 0) };
}

/** The stretch of time a text names: a month, a quarter of the fiscal year or a year; undefined where it names none. */
export function readPeriod(text: string, year: FiscalYear | undefined): Period | undefined {
  const folded = foldName(text);
  if (/^(19|20)\d\d$/.test(folded)) return { first: dayOf(Number(folded), 1, 1), last: dayOf(Number(folded), 12, 31) };
  return quarterText(folded, year) ?? monthText(folded, year);
}
