import type { TypedReading } from '../domain/file-reading';
import type { Language } from '../languages/languages';
import type { Idiom } from '../languages/words/idiom';
import type { PageWords } from '../languages/words/page-words';

/** What the page is given to speak and to read with: the words of her language, and of all languages what a plan may be written in. */
export type SpokenWords = PageWords & {
  readonly spoken: Language;
  /** Those a plan may be made in. */
  readonly languages: readonly Language[];
  readonly idioms: Readonly<Record<Language, Idiom>>;
  /** What is understood of what she types, in any language. */
  readonly reading: TypedReading;
};
