import type { TypedWords } from '../../domain/file-reading';
import type { RhythmWords } from './rhythm-words';
import type { SpeechWords } from './speech';

/** How days and rhythms are said in the plans of one language. */
export type Idiom = {
  readonly rhythm: RhythmWords;
  readonly speech: SpeechWords;
};

/** The same with what is understood of them, as the page has it. */
export type ReadIdiom = Idiom & { readonly reading: TypedWords };
