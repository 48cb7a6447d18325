import { amountOf, type Cents } from '../domain/money';
import type { ActionField } from '../domain/plan';
import { type Day, dateOf } from '../domain/time';
import type { Language } from './language';

/** How sentences say what is not a word: days, amounts, names. */
export type Speech = {
  /** "15 mars 2027", "15 March 2027" */
  readonly day: (day: Day) => string;
  /** "1 250 €", "€1,250" */
  readonly money: (cents: Cents) => string;
  /** A name between quotation marks, cut after 60 characters. */
  readonly name: (name: string) => string;
  readonly column: (field: ActionField) => string;
};

const LONGEST_NAME = 60;

export const monthNames: { readonly [L in Language]: readonly string[] } = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const inLocale = { fr: 'fr-FR', en: 'en-GB' } as const;

export const shortened = (name: string): string => {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
};

/** "1er janvier 2027", "1 January 2027" */
export function sayDay(language: Language, day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const first = language === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth);
  return `${first} ${monthNames[language][month - 1] ?? ''} ${year}`;
}

function sayMoney(language: Language, currency: string, cents: Cents): string {
  const fractionDigits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(inLocale[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amountOf(cents));
}

const quoted = { fr: (name: string) => `«\u00a0${name}\u00a0»`, en: (name: string) => `“${name}”` };

/** How names of actions and columns are said: between quotation marks. */
export const namesSpeech = (
  language: Language,
  columns: Readonly<Record<ActionField, string>>,
): Pick<Speech, 'name' | 'column'> => ({
  name: (name) => quoted[language](shortened(name)),
  column: (field) => quoted[language](columns[field]),
});

/** `currency` is an ISO 4217 code; anything else is said in euros. */
export const speech = (
  language: Language,
  currency: string,
  columns: Readonly<Record<ActionField, string>>,
): Speech => ({
  ...namesSpeech(language, columns),
  day: (day) => sayDay(language, day),
  money: (cents) => sayMoney(language, /^[A-Z]{3}$/.test(currency) ? currency : 'EUR', cents),
});
