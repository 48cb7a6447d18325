import type { ActionField, ObjectiveField, StatusSpellings } from './plan';
import type { ReadingWords } from './reading';

/** What is understood of an action in one language, in a cell as in the form. */
export type TypedWords = ReadingWords & {
  readonly statuses: StatusSpellings;
  /** What is said of a day of the week that is not worked. */
  readonly closed: readonly string[];
  /** The same of one that is. */
  readonly open: readonly string[];
};

/** What rows of a table begin with that are none of its own, without accents or capitals; "-" may be a space, or nothing. */
export type RowWords = {
  /** What adds up the others, all of them or those above; and what may stand with "total" without naming anything: "general". */
  readonly totals: Readonly<Record<'whole' | 'part' | 'with', readonly string[]>>;
  /** What the title of a section begins with, a note below a table, and the key to its colours. */
  readonly rows: Readonly<Record<'section' | 'note' | 'legend', readonly string[]>>;
};

/**
 * What stands beside the word that says what a column is, without accents or capitals: "nom du responsable", "budget prévu T1 (k€)".
 * Plurals are understood.
 */
export type HeadingWords = {
  /** "de", "the": they say nothing. */
  readonly small: readonly string[];
  /** "principal", "planned": they change nothing. */
  readonly plain: readonly string[];
  /** What an action is called beside another word: "responsable de l'action". */
  readonly things: readonly string[];
  /** "nom", "title": beside another word, that one. */
  readonly naming: readonly string[];
  /** What money is called, in a column for a quarter, a month or a year. */
  readonly money: readonly string[];
  /** Beside money: what is planned, and what was spent, is left or differs. */
  readonly planned: readonly string[];
  readonly actual: readonly string[];
  readonly total: readonly string[];
  readonly withoutTax: readonly string[];
  readonly withTax: readonly string[];
  /** With their currency signs: "k€". */
  readonly thousands: readonly string[];
  /** Before the number of a year: "FY 27". */
  readonly year: readonly string[];
  /** They make something else of a column: "date de création". */
  readonly other: readonly string[];
  /** What a form asks with: "Quelle action proposez-vous ?". */
  readonly question: readonly string[];
  /** Beside one of these a word is no column of ours: "Task ID". */
  readonly apart: readonly string[];
  /** They name a column of ours only where no other word does: a "Canal" beside a "Type" is a column of hers. */
  readonly perhaps: readonly string[];
  /** Words that could be one or another column, or none of ours: she is asked. */
  readonly asked: Readonly<Record<string, readonly ActionField[]>>;
};

/** What is understood of a table in one language: what people call its columns, and the rows that are none of its own. */
export type TableWords = RowWords & {
  readonly headings: HeadingWords;
  /** Without accents, capitals or punctuation. */
  readonly headers: {
    readonly plan: Readonly<Record<ActionField, readonly string[]>>;
    readonly objectives: Readonly<Record<ObjectiveField, readonly string[]>>;
  };
};

/** All languages at once. */
export type TypedReading = readonly TypedWords[];
export type FileReading = readonly (TypedWords & TableWords)[];
