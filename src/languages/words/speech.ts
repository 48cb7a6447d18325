import { type Country, countries, isCountry } from '../../domain/locale';
import { amountOf, type Cents } from '../../domain/money';
import type { ActionField } from '../../domain/plan';
import { type Day, dateOf } from '../../domain/time';

/** How one language says days, amounts and names. */
export type SpeechWords = {
  /** BCP 47: how amounts are written. */
  readonly locale: string;
  /** January first, as they are written within a date. */
  readonly months: readonly string[];
  /** Short enough for "Q1 (Jan–Mar)". */
  readonly shortMonths: readonly string[];
  /** "Q1", a quarter of the fiscal year. */
  readonly quarter: (quarter: number) => string;
  readonly countryNames: Readonly<Record<Country, string>>;
  /** Of the languages that a country's locales are told apart by, by their codes. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** Before a month: "1er", "2". */
  readonly dayOfMonth: (day: number) => string;
  /** A name between quotation marks. */
  readonly quoted: (name: string) => string;
};

/** How sentences say what is not a word: days, amounts, names. */
export type Speech = {
  /** "15 mars 2027", "15 March 2027" */
  readonly day: (day: Day) => string;
  /** "mars 2027", "March 2027" */
  readonly month: (day: Day) => string;
  /** "1 250", "1,250", with at most two decimals. */
  readonly number: (value: number) => string;
  /** "1 250 €", "€1,250" */
  readonly money: (cents: Cents) => string;
  /** "États-Unis" for "en_US" and for "US": a locale as people choose it in a list. */
  readonly place: (locale: string) => string;
  /** A name between quotation marks, cut after 60 characters. */
  readonly name: (name: string) => string;
  readonly column: (field: ActionField) => string;
};

const LONGEST_NAME = 60;

export const shortened = (name: string): string => {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
};

/** "1er janvier 2027", "1 January 2027" */
export function sayDay({ months, dayOfMonth }: SpeechWords, day: Day): string {
  const { year, month, day: number } = dateOf(day);
  return `${dayOfMonth(number)} ${months[month - 1] ?? ''} ${year}`;
}

/** "Q1 (janv.–mars)": a quarter of the fiscal year that begins on that day, with its months. */
export function sayQuarter({ quarter: said, shortMonths }: SpeechWords, firstDay: Day, quarter: number): string {
  const { month } = dateOf(firstDay);
  const named = (index: number): string => shortMonths[(month - 1 + (quarter - 1) * 3 + index) % 12] ?? '';
  return `${said(quarter)} (${named(0)}–${named(2)})`;
}

/** The countries that several of our locales belong to: theirs are told apart by their languages, as in Google's list. */
const ofSeveralLanguages = (country: string): boolean =>
  isCountry(country) && countries[country].locales.filter((it) => it.endsWith(`_${country}`)).length > 1;

/** "Canada (français)" for fr_CA, "États-Unis" for en_US and for US; the code itself where we have no name for it. */
export function sayPlace({ countryNames, languageNames }: SpeechWords, code: string): string {
  const [, language = '', country = ''] = /^(?:([a-z]{2})[_-])?([A-Z]{2})(?:-\w+)?$/.exec(code) ?? [];
  if (!isCountry(country)) return code;
  const name = countryNames[country];
  return language !== '' && ofSeveralLanguages(country) ? `${name} (${languageNames[language] ?? language})` : name;
}

/** A minus sign, where Intl writes a hyphen. */
function sayMoney({ locale }: SpeechWords, currency: string, cents: Cents): string {
  const fractionDigits = cents % 100 === 0 ? 0 : 2;
  const amount = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amountOf(cents));
  return amount.replace('-', '−');
}

/** How names of actions, columns and places are said: the first two between quotation marks. */
export const namesSpeech = (
  words: SpeechWords,
  columns: Readonly<Record<ActionField, string>>,
): Pick<Speech, 'name' | 'column' | 'place'> => ({
  name: (name) => words.quoted(shortened(name)),
  column: (field) => words.quoted(columns[field]),
  place: (locale) => sayPlace(words, locale),
});

/** `currency` is an ISO 4217 code; anything else is said in euros. */
export const speech = (
  words: SpeechWords,
  currency: string,
  columns: Readonly<Record<ActionField, string>>,
): Speech => ({
  ...namesSpeech(words, columns),
  day: (day) => sayDay(words, day),
  month: (day) => `${words.months[dateOf(day).month - 1] ?? ''} ${dateOf(day).year}`,
  number: (value) => new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value).replace('-', '−'),
  money: (cents) => sayMoney(words, /^[A-Z]{3}$/.test(currency) ? currency : 'EUR', cents),
});
