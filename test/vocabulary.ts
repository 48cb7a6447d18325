import { readSentences } from '../src/languages/content/read-sentences';
import { sentences as saidInEnglish } from '../src/languages/en/sentences';
import { vocabulary as en } from '../src/languages/en/vocabulary';
import { sentences as saidInFrench } from '../src/languages/fr/sentences';
import { vocabulary as fr } from '../src/languages/fr/vocabulary';
import { type Language, languages } from '../src/languages/languages';
import { type Say, sayIn } from '../src/languages/say';
import type { LanguageVocabulary, Vocabulary } from '../src/languages/words/vocabulary';

const vocabularies: Readonly<Record<Language, LanguageVocabulary>> = { fr, en };

/** What is understood of a file and of a list, as the build puts it beside the script. */
export const fileReading: Vocabulary = languages.map((language) => vocabularies[language]);

/** In one language alone. */
export const readingIn = (language: Language): Vocabulary => [vocabularies[language]];

/** The sentences as they are written in each language. */
export const writtenSentences = { fr: saidInFrench, en: saidInEnglish };

/** What the script says to a person of each language. */
export const saying: Readonly<Record<Language, Say>> = {
  fr: sayIn('fr', readSentences(saidInFrench)),
  en: sayIn('en', readSentences(saidInEnglish)),
};
