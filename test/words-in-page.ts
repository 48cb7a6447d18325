import { page as en } from '../src/languages/en/page';
import { page as fr } from '../src/languages/fr/page';
import { fileReading, type Language, languages, sheetWords } from '../src/languages/languages';
import type { PageWords } from '../src/languages/words/page-words';
import type { SpokenWords } from '../src/sidebar/spoken-words';

/** What the sidebar says in each language. */
export const pages: Readonly<Record<Language, PageWords>> = { fr, en };

/** The same with all that the build puts beside it. */
export const wordsInPage = (language: Language): SpokenWords => ({
  ...pages[language],
  spoken: language,
  languages,
  idioms: { fr: sheetWords.fr.idiom, en: sheetWords.en.idiom },
  reading: fileReading,
});
