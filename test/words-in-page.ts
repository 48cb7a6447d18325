import { later as laterEn } from '../src/languages/en/later';
import { page as en } from '../src/languages/en/page';
import { later as laterFr } from '../src/languages/fr/later';
import { page as fr } from '../src/languages/fr/page';
import { fileReading, type Language, languages, sheetWords } from '../src/languages/languages';
import type { LaterWords, PageWords } from '../src/languages/words/page-words';
import type { SpokenWords } from '../src/sidebar/spoken-words';

/** What the sidebar says in each language, at once and later. */
export const pages: Readonly<Record<Language, PageWords & LaterWords>> = {
  fr: { ...fr, ...laterFr },
  en: { ...en, ...laterEn },
};

/** The same with all that the build puts beside it. */
export const wordsInPage = (language: Language): SpokenWords => ({
  ...pages[language],
  spoken: language,
  languages,
  idioms: { fr: sheetWords.fr.idiom, en: sheetWords.en.idiom },
  reading: fileReading,
});
