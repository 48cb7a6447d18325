import { later as laterEn } from '../src/languages/en/later';
import { measuring as measuringEn } from '../src/languages/en/measuring';
import { page as en } from '../src/languages/en/page';
import { later as laterFr } from '../src/languages/fr/later';
import { measuring as measuringFr } from '../src/languages/fr/measuring';
import { page as fr } from '../src/languages/fr/page';
import { type Language, languages, sheetWords } from '../src/languages/languages';
import type { LaterWords, MeasuringWords, PageWords } from '../src/languages/words/page-words';
import type { SpokenWords } from '../src/sidebar/spoken-words';
import { fileReading } from './vocabulary';

/** What the sidebar says in each language, at once and later. */
export const pages: Readonly<Record<Language, PageWords & LaterWords & MeasuringWords>> = {
  fr: { ...fr, ...laterFr, ...measuringFr },
  en: { ...en, ...laterEn, ...measuringEn },
};

/** The same with all that the build puts beside it. */
export const wordsInPage = (language: Language): SpokenWords => ({
  ...pages[language],
  spoken: language,
  languages,
  idioms: { fr: sheetWords.fr.idiom, en: sheetWords.en.idiom },
  reading: fileReading,
});
