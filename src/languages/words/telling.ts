import type { ActionField } from '../../domain/plan';
import type { Rhythm } from '../../domain/rhythm';
import type { Idiom } from './idiom';
import { sayRhythm } from './say-rhythm';
import { namesSpeech, type Speech, speech } from './speech';

/** How a problem is told: what the sentences of the rules are given to say what is not a word. */
export type Telling = Speech & {
  /** "chaque lundi", "every Monday" */
  readonly rhythm: (rhythm: Rhythm) => string;
};

/** Advice names things and quotes columns; amounts would need a currency, which a problem does not carry. */
export type Advising = Pick<Telling, 'name' | 'column' | 'place' | 'rhythm'>;

type Columns = Readonly<Record<ActionField, string>>;

export const advising = (idiom: Idiom, columns: Columns): Advising => ({
  ...namesSpeech(idiom.speech, columns),
  rhythm: (rhythm) => sayRhythm(idiom, rhythm),
});

/** `currency` is an ISO 4217 code; anything else is said in euros. */
export const telling = (idiom: Idiom, currency: string, columns: Columns): Telling => ({
  ...speech(idiom.speech, currency, columns),
  ...advising(idiom, columns),
});
