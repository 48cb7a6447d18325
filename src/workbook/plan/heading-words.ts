import type { FileReading, HeadingWords } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import { type ActionField, budgetFields } from '../../domain/plan';
import { monthNames } from '../../domain/time';
import type { Heading } from './heading-kinds';

/** "Objectifs" and "objectif" are one word; so are "activities" and "activity". */
const singular = (word: string): string => {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/[sx]$/, '');
};

/** The words of a label without accents, plurals, punctuation or signs of currencies: "Responsable(s) de l'action" gives four. */
export const wordsOf = (label: string): readonly string[] =>
  foldName(label)
    .replace(/(?<![a-z0-9])([tq][1-4]|[1-4][tq]|20\d\d)(?=20\d\d|fy|[tq][1-4](?!\d))/g, '$1 ')
    .replace(/\((?:e?s?|x)\)|(?<=[a-z])[·.]e?s?(?![a-z])/g, '')
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '')
    .map(singular);

type Phrases = ReadonlyMap<string, ActionField>;

export type HeadingReading = {
  /** As people write them, and by the words of them that say something. */
  readonly written: Phrases;
  readonly bare: Phrases;
  /** The first words of each field, by which the plan itself calls it. */
  readonly own: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, readonly ActionField[]>;
  readonly is: Readonly<Record<Exclude<keyof HeadingWords, 'asked'>, (word: string) => boolean>>;
  /** Of several words or signs: a label holds them or not. */
  readonly says: Readonly<Record<'withTax' | 'withoutTax' | 'thousands', (label: string) => boolean>>;
  /** The quarter, 1 to 4, and the month, 1 to 12, that some words name. */
  readonly quarters: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The labels that were read already. */
  readonly read: Map<string, Heading>;
};

const key = (words: readonly string[]): string => words.join(' ');

/**
 * Of two columns whose words come to the same, the one that is written just so: "fait" is a status, "fait par" an owner. What
 * is doubtful without its small words is not known by the others: "suivi par".
 */
function barePhrases(written: Phrases, isSmall: (word: string) => boolean, asked: HeadingReading['asked']): Phrases {
  const bare = new Map<string, ActionField>();
  for (const [phrase, field] of written) {
    const left = key(phrase.split(' ').filter((word) => !isSmall(word)));
    if (left !== '' && !bare.has(left) && (written.has(left) || !asked.has(left)))
      bare.set(left, written.get(left) ?? field);
  }
  return bare;
}

const isOneOf = (words: readonly string[]): ((word: string) => boolean) => {
  const known = new Set(words.flatMap((word) => [word, singular(word)]));
  return (word) => known.has(word);
};

const saysOneOf =
  (signs: readonly string[]) =>
  (label: string): boolean =>
    signs.some((sign) => new RegExp(`(?<![a-z0-9])${sign.replace(/[$]/g, '\\$&')}(?![a-z0-9])`).test(label));

type Kind = keyof HeadingReading['is'];

const eachKind = (make: (kind: Kind) => (word: string) => boolean): HeadingReading['is'] => ({
  small: make('small'),
  plain: make('plain'),
  things: make('things'),
  naming: make('naming'),
  money: make('money'),
  planned: make('planned'),
  actual: make('actual'),
  total: make('total'),
  withoutTax: make('withoutTax'),
  withTax: make('withTax'),
  thousands: make('thousands'),
  year: make('year'),
  other: make('other'),
  question: make('question'),
  apart: make('apart'),
  perhaps: make('perhaps'),
});

function made(reading: FileReading): HeadingReading {
  const all = (of: Exclude<keyof HeadingWords, 'asked'>): readonly string[] =>
    reading.flatMap(({ headings }) => headings[of]);
  const fields = Object.keys(reading[0]?.headers.plan ?? {}) as readonly ActionField[];
  const isQuarter = (field: ActionField): boolean => budgetFields.some((it) => it === field);
  const phrases = (field: ActionField): readonly string[] => reading.flatMap(({ headers }) => headers.plan[field]);
  const written = new Map(
    fields
      .filter((field) => !isQuarter(field))
      .flatMap((field) => phrases(field).map((phrase) => [key(wordsOf(phrase)), field] as const)),
  );
  const isSmall = isOneOf(all('small'));
  const asked = new Map(
    reading.flatMap(({ headings }) =>
      Object.entries(headings.asked).map(([word, to]) => [singular(word), to] as const),
    ),
  );
  return {
    read: new Map(),
    written,
    own: new Set(fields.flatMap((field) => reading.map(({ headers }) => key(wordsOf(headers.plan[field][0] ?? ''))))),
    bare: barePhrases(written, isSmall, asked),
    asked,
    is: eachKind((kind) => isOneOf(all(kind))),
    says: {
      withTax: saysOneOf(all('withTax')),
      withoutTax: saysOneOf(all('withoutTax')),
      thousands: saysOneOf(all('thousands')),
    },
    quarters: new Map(
      budgetFields.flatMap((field, index) =>
        phrases(field).map((phrase) => [key(wordsOf(phrase)), index + 1] as const),
      ),
    ),
    months: new Map(
      monthNames(reading).flatMap((names, index) => names.map((name) => [singular(name), index + 1] as const)),
    ),
  };
}

const known = new WeakMap<FileReading, HeadingReading>();

export function headingReading(reading: FileReading): HeadingReading {
  const found = known.get(reading) ?? made(reading);
  known.set(reading, found);
  return found;
}
