import type { DateWords, Weekday } from '../time';
import type { Nth } from './rhythm';

/**
 * How a phrase may be written, a word a place: "toutes les {n} semaines", where `a|b` is one of several words, `le?` may
 * be left out, and `{n}` stands for something to be read. A last "s" never counts: "tous les mardi" is understood.
 */
export type Pattern = string;

/** A stretch of time that rhythms are counted in: a quarter is three months. */
export type Unit = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/** How often in such a stretch: once, where nothing is said of it. "Bimensuel" is twice a month. */
export type PaceMeaning = Unit & { readonly times?: number };

type Words = readonly string[];
type Table<T> = readonly (readonly [means: T, words: Words])[];

/** What a phrase says whose words are all there is to it. */
export type FixedMeaning =
  | 'one-off'
  | 'continuous'
  | 'workdays'
  | PaceMeaning
  | { readonly weekdays: readonly Weekday[] };

/** Which day of a month some words mean: its first day, its 15th, its last. */
export type DayMeaning = 'first-day' | 'middle' | 'last-day';

/**
 * How the rhythms of one language are written, without accents or capitals. A rhythm is said in a few phrases, in any
 * order: "toutes les 2 semaines" · "le mardi" · "jusqu'au 30 juin" · "sauf août".
 */
export type RhythmPhrases = {
  readonly numbers: Table<number>;
  /** Numbers of times: "twice". */
  readonly counts: Table<number>;
  /** What a number of times may be counted in: "fois", "x", and what people publish: "posts". */
  readonly counted: Words;
  readonly units: Table<Unit>;
  /** Units as adjectives: "mensuelle". */
  readonly paces: Table<PaceMeaning>;
  readonly nths: Table<Nth>;
  /** Monday to Sunday, each with its short forms. */
  readonly weekdays: readonly Words[];
  /** Several weekdays in one word: "week-end". */
  readonly weekdayGroups: Table<readonly Weekday[]>;
  /** What may follow a number to make it a place in a row: 1er, 2e, 3rd. */
  readonly ordinals: Words;
  /** Between two months or weekdays, all those from the one to the other. */
  readonly through: Words;
  /** Between two of a list, those two. */
  readonly and: Words;
  /** Before any of a list: "le lundi et le jeudi". */
  readonly inLists: Words;
  /** Small words that change nothing within a date. */
  readonly inDates: Words;
  /** Undefined where "08/04/2027" is April for some and August for others: it is then not understood. */
  readonly dateOrder: 'day-first' | undefined;
  /** How one day of a month is said, as a part of other phrases. */
  readonly daysOfMonth: {
    readonly weekday: readonly Pattern[];
    readonly workday: readonly Pattern[];
    /** Its Monday stands for it. */
    readonly week: readonly Pattern[];
    readonly fixed: readonly (readonly [means: DayMeaning, written: readonly Pattern[]])[];
    /** Of a month, or of a quarter, that must be said beside them: "début", "fin". */
    readonly edges: readonly (readonly [means: DayMeaning, written: readonly Pattern[]])[];
  };
  /** Phrases that mean what their slots hold: "un {weekday} sur {n}". */
  readonly phrases: readonly Pattern[];
  readonly fixed: readonly (readonly [means: FixedMeaning, written: readonly Pattern[]])[];
  /** Words that mean what others say, wherever they stand. */
  readonly rewritten: readonly (readonly [written: Pattern, meaning: Pattern])[];
  /** Words that mean two things to people: each is asked, with both. */
  readonly ambiguous: readonly (readonly [written: Pattern, meanings: readonly [Pattern, Pattern]])[];
  /** Words in which there is no pace. */
  readonly withoutPace: readonly Pattern[];
};

/** The languages rhythms are read in; what they say of dates and months is read as dates are. */
export type RhythmReading = readonly { readonly dates: DateWords; readonly rhythms: RhythmPhrases }[];
