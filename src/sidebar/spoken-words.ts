import type { TypedReading } from '../domain/file-reading';
import type { Language } from '../languages/languages';
import type { Idiom } from '../languages/words/idiom';
import type { LaterWords, MeasuringWords, PageWords } from '../languages/words/page-words';

/**
 * What the page is given to speak and to read with: the words of her language, and of all languages what a plan may be written in.
 * Its later words are added to it before a view is shown that speaks in them, or is given an answer that is told in them.
 */
export type SpokenWords = PageWords &
  LaterWords &
  MeasuringWords & {
    readonly spoken: Language;
    /** Those a plan may be made in. */
    readonly languages: readonly Language[];
    readonly idioms: Readonly<Record<Language, Idiom>>;
    /** What is understood of what she types, in any language. */
    readonly reading: TypedReading;
  };
