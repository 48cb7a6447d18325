import type { DateWords } from '../time';
import type { Nth } from './rhythm';

/**
 * How a phrase may be written, a word a place: "toutes les {n} semaines", where `a|b` is one of several words, `le?` may
 * be left out, and `{n}` stands for something to be read. A last "s" never counts: "tous les mardi" is understood.
 */
export type Pattern = string;

/** A stretch of time that rhythms are counted in: a quarter is three months. */
export type Unit = { readonly weeks: number } | { readonly months: number };

type Words = readonly string[];
type Table<T> = readonly (readonly [means: T, words: Words])[];

/** What a phrase says whose words are all there is to it. */
export type FixedMeaning = 'one-off' | 'continuous' | 'last-day' | Unit;

/**
 * How the rhythms of one language are written, without accents or capitals. A rhythm is said in a few phrases, in any
 * order: "toutes les 2 semaines" · "le mardi" · "jusqu'au 30 juin" · "sauf août".
 */
export type RhythmPhrases = {
  readonly numbers: Table<number>;
  readonly units: Table<Unit>;
  /** Units as adjectives: "mensuelle". */
  readonly paces: Table<Unit>;
  readonly nths: Table<Nth>;
  /** Monday to Sunday. */
  readonly weekdays: Words;
  /** What may follow a number to make it a place in a row: 1er, 2e, 3rd. */
  readonly ordinals: Words;
  /** Between two months, all those from the one to the other. */
  readonly through: Words;
  /** Between two months, those two. */
  readonly and: Words;
  /** Small words that change nothing within a date. */
  readonly inDates: Words;
  /** Undefined where "08/04/2027" is April for some and August for others: it is then not understood. */
  readonly dateOrder: 'day-first' | undefined;
  /** Phrases that mean what their slots hold: "un {weekday} sur {n}". */
  readonly phrases: readonly Pattern[];
  readonly fixed: readonly (readonly [means: FixedMeaning, written: readonly Pattern[]])[];
};

/** The languages rhythms are read in; what they say of dates and months is read as dates are. */
export type RhythmReading = readonly { readonly dates: DateWords; readonly rhythms: RhythmPhrases }[];
