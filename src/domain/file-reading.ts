import type { ActionField, ObjectiveField, StatusSpellings } from './plan';
import type { ReadingWords } from './reading';

/** What is understood of an action in one language, in a cell as in the form. */
export type TypedWords = ReadingWords & { readonly statuses: StatusSpellings };

/** What rows of a table begin with that are none of its own, without accents or capitals; "-" may be a space, or nothing. */
export type RowWords = {
  /** What adds up the others, all of them or those above; and what may stand with "total" without naming anything: "general". */
  readonly totals: Readonly<Record<'whole' | 'part' | 'with', readonly string[]>>;
  /** What the title of a section begins with, a note below a table, and the key to its colours. */
  readonly rows: Readonly<Record<'section' | 'note' | 'legend', readonly string[]>>;
};

/** What is understood of a table in one language: what people call its columns, and the rows that are none of its own. */
export type TableWords = RowWords & {
  /** Without accents, capitals or punctuation. */
  readonly headers: {
    readonly plan: Readonly<Record<ActionField, readonly string[]>>;
    readonly objectives: Readonly<Record<ObjectiveField, readonly string[]>>;
  };
};

/** All languages at once. */
export type TypedReading = readonly TypedWords[];
export type FileReading = readonly (TypedWords & TableWords)[];
