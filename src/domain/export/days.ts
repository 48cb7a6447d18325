import { foldName } from '../names';
import { type DateOrder, type Day, dayOf, dayOfIso, endOfMonth, existingDay } from '../time';
import { textOf } from './cells';
import type { ExportCell } from './reading';

/** One day, or all of a month. */
export type Span = { readonly first: Day; readonly last: Day };

/** What a cell is in a file that writes the day first, and in one that writes the month first: the same, but for "04/03/2026". */
export type InEitherOrder = Readonly<Record<DateOrder, Span | undefined>>;

/** As exports and people write them, folded and without full stop, January first. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];
const monthOf = new Map(months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));

/** The month a folded name stands for, 1 for January. */
export const monthNumber = (name: string): number | undefined => monthOf.get(name.replace(/\.$/, ''));

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const ofDay = (day: Day | undefined): Span | undefined => day && { first: day, last: day };

const same = (span: Span | undefined): InEitherOrder | undefined => span && { 'day-first': span, 'month-first': span };

function aDay(year: string, month: number | undefined, day: string): Span | undefined {
  return month === undefined ? undefined : ofDay(existingDay(fullYear(year), month, Number(day)));
}

/** A whole month; undefined for a thirteenth. */
export function spanOfMonth(year: number, month: number | undefined): Span | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const first = dayOf(year, month, 1);
  return { first, last: endOfMonth(first) };
}

/** No day is longer. */
const LONGEST = 60;
const YEAR = '(\\d{4}|\\d{2})';
const NAME = '([a-z]{3,9}\\.?)';
/** One sign, or a full stop and a space: "7 - mar 13" is no day. */
const BETWEEN = '(?:[ ./-]|\\. )';
/** "2026-01-31", "20260131", and the hour of "2026013114". */
const BY_YEAR = [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d\d)?$/];
const SLASHED = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}$`);
const DAY_NAMED = new RegExp(`^(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?${BETWEEN}${NAME},?${BETWEEN}${YEAR}$`);
const NAMED_DAY = new RegExp(`^${NAME}${BETWEEN}(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})$`);
/** "Sep 26" may be a day: a year of two digits is one behind a sign, or a name that is French alone. */
const MONTH_NAMED = new RegExp(`^${NAME},?(?:[ .-]+(\\d{4})|(?: ?[-/']|[-. ]+')(\\d{2}))$`);
const MONTH_IN_FRENCH =
  /^(janvier|janv|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|octobre|novembre|decembre)\.? (\d{2})$/;
/** "2026-01", "202601". */
const MONTH_BY_YEAR = [/^(\d{4})[-/.](\d{1,2})$/, /^(20\d\d)(\d\d)$/];
const MONTH_FIGURES = /^(\d{1,2})[-/.](\d{4})$/;
const TIME = /(?:t|,? )(?:a |at )?\d{1,2} ?(?:[:h]|[ap]m).*$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?,? (?=\d|[a-z]{3,9}\.? \d)/;

function inFigures(text: string): InEitherOrder | undefined {
  for (const pattern of BY_YEAR) {
    const [, year = '', month = '', day = ''] = pattern.exec(text) ?? [];
    if (year !== '') return same(aDay(year, Number(month), day));
  }
  const [, one = '', , two = '', year = ''] = SLASHED.exec(text) ?? [];
  if (year === '') return undefined;
  const [dayFirst, monthFirst] = [aDay(year, Number(two), one), aDay(year, Number(one), two)];
  return dayFirst || monthFirst ? { 'day-first': dayFirst, 'month-first': monthFirst } : undefined;
}

function inWords(text: string): Span | undefined {
  const [, day = '', month = '', year = ''] = DAY_NAMED.exec(text) ?? [];
  if (year !== '') return aDay(year, monthNumber(month), day);
  const [, name = '', behind = '', ofName = ''] = NAMED_DAY.exec(text) ?? [];
  return ofName === '' ? undefined : aDay(ofName, monthNumber(name), behind);
}

/** "T1 2027", "2027-Q1", "1er trimestre 2027", "H1 2027". */
const QUARTER = [
  /^[qt]([1-4])[ ./-]?(20\d\d)$/,
  /^([1-4])(?:er|e|eme|st|nd|rd|th)? (?:trimestre|trim\.|quarter)[ ,]*(20\d\d)$/,
];
const BY_YEAR_QUARTER = /^(20\d\d)[ ./-]?[qt]([1-4])$/;
const HALF = /^h([12])[ ./-]?(20\d\d)$/;

/** Several months of a year, of which `nth` counts from 1. */
function spanOfMonths(year: string, nth: string, months: number): Span {
  const first = dayOf(Number(year), (Number(nth) - 1) * months + 1, 1);
  return { first, last: endOfMonth(first, months - 1) };
}

function severalMonths(text: string): Span | undefined {
  const [, nth = '', year = ''] = QUARTER.map((pattern) => pattern.exec(text)).find((it) => it !== null) ?? [];
  if (year !== '') return spanOfMonths(year, nth, 3);
  const [, ofYear = '', quarter = ''] = BY_YEAR_QUARTER.exec(text) ?? [];
  if (ofYear !== '') return spanOfMonths(ofYear, quarter, 3);
  const [, half = '', ofHalf = ''] = HALF.exec(text) ?? [];
  return ofHalf === '' ? undefined : spanOfMonths(ofHalf, half, 6);
}

function aMonth(text: string): Span | undefined {
  for (const pattern of MONTH_BY_YEAR) {
    const [, year = '', month = ''] = pattern.exec(text) ?? [];
    if (year !== '') return spanOfMonth(Number(year), Number(month));
  }
  const [, number = '', ofNumber = ''] = MONTH_FIGURES.exec(text) ?? [];
  if (ofNumber !== '') return spanOfMonth(Number(ofNumber), Number(number));
  const [, name = '', whole, short = ''] = MONTH_NAMED.exec(text) ?? MONTH_IN_FRENCH.exec(text) ?? [];
  return name === '' ? undefined : spanOfMonth(fullYear(whole ?? short), monthNumber(name));
}

const spanOfText = (text: string): InEitherOrder | undefined =>
  inFigures(text) ?? same(aMonth(text) ?? inWords(text) ?? severalMonths(text));

/** "2026-09-01 - 2026-09-30": from the first to the last. */
function fromTo(text: string): InEitherOrder | undefined {
  const [first, last, ...more] = text.split(/ [-–—] /).map(spanOfText);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const inOrder = (order: DateOrder): Span | undefined => {
    const [from, to] = [first[order]?.first, last[order]?.last];
    return from === undefined || to === undefined || to < from ? undefined : { first: from, last: to };
  };
  return { 'day-first': inOrder('day-first'), 'month-first': inOrder('month-first') };
}

/**
 * The day, the month or the quarter of a cell: "2026-01-31", "20260131", "31/01/26", "Jan 31, 2026 02:56 pm", "31 janv. 2026", "Thu, 5 Feb 2026",
 * "septembre 2026", "2026-09". "T1 2027". Undefined for what is none of them, or does not exist.
 */
export function spanOfCell(cell: ExportCell | undefined): InEitherOrder | undefined {
  if (typeof cell === 'object') return same(ofDay(dayOfIso(cell.day)));
  const text = textOf(cell);
  if (text === '' || text.length > LONGEST) return undefined;
  const iso = dayOfIso(text);
  if (iso !== undefined) return same(ofDay(iso));
  const folded = foldName(text);
  return spanOfText(folded) ?? spanOfText(folded.replace(TIME, '').replace(WEEKDAY, '')) ?? fromTo(folded);
}

/**
 * The order in which a file writes its days, from those that can be read in one only; else the one its tool has, or any where it
 * does not matter. Undefined where nothing tells, or some days say one and others the other.
 */
export function orderOf(days: readonly InEitherOrder[], usual: DateOrder | undefined): DateOrder | undefined {
  const only = (order: DateOrder, other: DateOrder): boolean =>
    days.some((day) => day[order] !== undefined && day[other] === undefined);
  const [isDayFirst, isMonthFirst] = [only('day-first', 'month-first'), only('month-first', 'day-first')];
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first';
  const differ = days.some((day) => day['day-first']?.first !== day['month-first']?.first);
  return !differ ? 'day-first' : isDayFirst ? undefined : usual;
}
