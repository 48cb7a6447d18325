import type { Sentence } from '../../src/languages/words/sentence';

type Sentences = Readonly<Record<string, Sentence>>;

/** What is no word for a person to see, by its key: codes, and names of what is meant. */
const codes: Readonly<Record<string, RegExp>> = {
  locale: /^[a-z]{2}-[A-Z]{2}$/,
  country: /^[A-Z]{2}$/,
  is: /^(work|milestone|buffer)$/,
  prepares: /^(deadline|start)$/,
  on: /^(monday|friday|day)$/,
  dateOrder: /^day-first$/,
  row: /^[a-z0-9_|]+$/,
};

const hasWord = (text: string): boolean => /\p{L}/u.test(text);

/** "Open rate; Click rate" is cut at its semicolon wherever it is read. */
const inBrackets = (text: string): string =>
  text
    .split('; ')
    .map((part) => (hasWord(part) ? `‹${part}›` : part))
    .join('; ');

/** "on? every|each {weekday}": each word by itself, because a pattern is read word by word. */
const patternInBrackets = (pattern: string): string =>
  pattern
    .split(' ')
    .map((place) => (place.startsWith('{') ? place : place.replace(/[^|?]+/g, (word) => inBrackets(word))))
    .join(' ');

type Row = readonly [means: unknown, words: readonly string[]];

/** A row of a table of words: what they mean stays. */
const isRow = (value: readonly unknown[]): value is Row => value.length === 2 && Array.isArray(value[1]);

const areRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(Array.isArray);

function inside(value: unknown, key: string): unknown {
  if (typeof value === 'string' && codes[key]?.test(value)) return value;
  // Names of KPIs in the files.
  if (key === 'kpis' && Array.isArray(value)) return value;
  if (key === 'formulas') return value;
  if (key === 'phrases') return (value as readonly string[]).map(patternInBrackets);
  // The rhythms that a language has words for; the budget has an amount of that name.
  if (key === 'fixed' && areRows(value)) return value.map(([means, all]) => [means, all.map(patternInBrackets)]);
  if (key === 'sentences') return Object.fromEntries(Object.entries(value as Sentences).map(sentenceInBrackets));
  return bracketed(value);
}

/** A sentence as the build has read it: the names of its facts are no words of it. */
const sentenceInBrackets = ([code, said]: readonly [string, Sentence]): readonly [string, Sentence] => [
  code,
  ['‹', ...(typeof said === 'string' ? [said] : said), '›'],
];

/** A copy of a language in which every word that it says or understands stands in brackets. */
export function bracketed<T>(value: T): T {
  const copy = (): unknown => {
    if (typeof value === 'string') return inBrackets(value);
    if (typeof value === 'function') return (...facts: readonly unknown[]) => bracketed(value(...facts));
    if (Array.isArray(value)) return isRow(value) ? [value[0], bracketed(value[1])] : value.map((it) => bracketed(it));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner, key)]));
  };
  // The copy has the shape of what it copies.
  return copy() as T;
}

/** The words of a text that stand outside of brackets; a name that was cut has lost its closing one. */
export function wordsOutside(text: string): readonly string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/‹[^‹›]*›/g, ' ');
  }
  return rest.replace(/‹[^›]*$/, ' ').match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
}
