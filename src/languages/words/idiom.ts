import type { TypedWords } from '../../domain/file-reading';
import type { RhythmWords } from './rhythm-words';
import type { SpeechWords } from './speech';

/** How plans are written in one language: what is understood of them, and how days and rhythms are said in them. */
export type Idiom = {
  readonly reading: TypedWords;
  readonly rhythm: RhythmWords;
  readonly speech: SpeechWords;
};
