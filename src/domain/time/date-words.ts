import type { NamedEvent } from './events';

/** Which day of a month "début mars", "mi-mars" and "fin mars" are. */
export type PartOfMonth = 'begin' | 'middle' | 'end';

/** How days, months and quarters are written in one language, without accents or capitals: what is understood when typed. */
export type DateWords = {
  /** ISO 639-1 */
  readonly language: string;
  /** Names and abbreviations without full stop, January first. */
  readonly months: readonly (readonly string[])[];
  /** Names and abbreviations that may stand before a day, Monday first: "lundi 15 mars". */
  readonly weekdays: readonly (readonly string[])[];
  /** "le 15 mars" */
  readonly articles: readonly string[];
  /** What may follow the number of a day or a quarter: 1er, 3rd. */
  readonly ordinals: readonly string[];
  /** Four of them: "troisième trimestre". */
  readonly ordinalNames: readonly (readonly string[])[];
  /** "March 15, 2027"; elsewhere "mars 27" is a year. */
  readonly isMonthBeforeDay: boolean;
  /** "en mars", "courant mars" */
  readonly inMonth: readonly string[];
  readonly parts: Readonly<Record<PartOfMonth, readonly string[]>>;
  /** Between a part and its whole, or a day and its month: "fin de mars", "15th of March". */
  readonly of: readonly string[];
  /** What may be joined to a month: "d'août". */
  readonly elided: readonly string[];
  /** "T3", "Q3" */
  readonly quarters: readonly string[];
  /** "S1", "H1"; S3 is a week. */
  readonly halves: readonly string[];
  /** "S12", "semaine 12" */
  readonly weeks: readonly string[];
  readonly years: readonly string[];
  /** Before a day by which something is done: "d'ici Noël". */
  readonly by: readonly string[];
  /** Before a time of day: "à 18h". */
  readonly at: readonly string[];
  /** Before the first of two days, and between them: "du 15 au 20 mars". */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Days that have a name. */
  readonly events: Readonly<Record<NamedEvent, readonly string[]>>;
  /** What stands where nobody knows the day yet. */
  readonly notSet: readonly string[];
};

/** The languages dates are read in: one text may hold words of any of them. */
export type DateReading = readonly { readonly dates: DateWords }[];

/** Any of some words in a pattern, the longest first; of no words, nothing at all. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((one, other) => other.length - one.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|');

/** The names of each month in all the languages, January first. */
export const monthNames = (reading: DateReading): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, month) => reading.flatMap(({ dates }) => dates.months[month] ?? []));
