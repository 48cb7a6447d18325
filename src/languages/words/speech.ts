import { amountOf, type Cents } from '../../domain/money';
import type { ActionField } from '../../domain/plan';
import { type Day, dateOf } from '../../domain/time';

/** How one language says days, amounts and names. */
export type SpeechWords = {
  /** BCP 47: how amounts are written. */
  readonly locale: string;
  /** January first, as they are written within a date. */
  readonly months: readonly string[];
  /** Before a month: "1er", "2". */
  readonly dayOfMonth: (day: number) => string;
  /** A name between quotation marks. */
  readonly quoted: (name: string) => string;
};

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

export const shortened = (name: string): string => {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
};

/** "1er janvier 2027", "1 January 2027" */
export function sayDay({ months, dayOfMonth }: SpeechWords, day: Day): string {
  const { year, month, day: number } = dateOf(day);
  return `${dayOfMonth(number)} ${months[month - 1] ?? ''} ${year}`;
}

function sayMoney({ locale }: SpeechWords, currency: string, cents: Cents): string {
  const fractionDigits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amountOf(cents));
}

/** How names of actions and columns are said: between quotation marks. */
export const namesSpeech = (
  { quoted }: SpeechWords,
  columns: Readonly<Record<ActionField, string>>,
): Pick<Speech, 'name' | 'column'> => ({
  name: (name) => quoted(shortened(name)),
  column: (field) => quoted(columns[field]),
});

/** `currency` is an ISO 4217 code; anything else is said in euros. */
export const speech = (
  words: SpeechWords,
  currency: string,
  columns: Readonly<Record<ActionField, string>>,
): Speech => ({
  ...namesSpeech(words, columns),
  day: (day) => sayDay(words, day),
  money: (cents) => sayMoney(words, /^[A-Z]{3}$/.test(currency) ? currency : 'EUR', cents),
});
