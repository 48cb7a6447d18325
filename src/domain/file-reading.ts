import type { ActionField, ObjectiveField, StatusSpellings } from './plan';
import type { ReadingWords } from './reading';

/** What is understood of an action in one language, in a cell as in the form. */
export type TypedWords = ReadingWords & {
  readonly statuses: StatusSpellings;
  /** What is said of a day of the week that is not worked. */
  readonly closed: readonly string[];
};

/** What is understood of a table in one language: what people call its columns, and the rows that are none of its own. */
export type TableWords = {
  /** Without accents, capitals or punctuation. */
  readonly headers: {
    readonly plan: Readonly<Record<ActionField, readonly string[]>>;
    readonly objectives: Readonly<Record<ObjectiveField, readonly string[]>>;
  };
  /** What a row begins with that adds up the others, all of them or those above; "-" may be a space, or nothing. */
  readonly totals: Readonly<Record<'whole' | 'part', readonly string[]>>;
};

/** All languages at once. */
export type TypedReading = readonly TypedWords[];
export type FileReading = readonly (TypedWords & TableWords)[];
