import type { MoneyWords } from './money';
import type { RhythmPhrases } from './rhythm';
import type { DateWords } from './time';

/** What is understood of what she types in one language. Words are without accents or capitals. */
export type ReadingWords = {
  readonly dates: DateWords;
  readonly rhythms: RhythmPhrases;
  /** With accents: an amount is not folded. */
  readonly money: MoneyWords;
  /** Between two names: "et". */
  readonly and: readonly string[];
  /** What the first and the second half of the year are called. */
  readonly halves: readonly [first: readonly string[], second: readonly string[]];
  /** Where nobody, or nothing, is named yet: "à définir". */
  readonly nobody: readonly string[];
  /** What the kinds of action are called that have rules of their own; part of a longer name is enough. */
  readonly kinds: Readonly<Record<'sms' | 'crowdfunding', readonly string[]>>;
};

/** What is understood in each language: a French file may hold English words, so that all are read at once. */
export type ReadingVocabulary = readonly ReadingWords[];
