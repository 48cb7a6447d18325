import { en } from './en';
import { fr } from './fr';
import type { SheetWords } from './words/sheet-words';

/** The one list of languages, the usual one first: a language more is its folder, and its name here. */
const spoken = { fr, en };

export type Language = keyof typeof spoken;

// The keys of a literal are its type's, which TypeScript does not take for granted.
export const languages = Object.keys(spoken) as readonly Language[];

/** What a plan is in that does not say its language. */
export const usualLanguage: Language = 'fr';

/** What the script says in each language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = spoken;

/** The language of a person with that locale, such as "fr_CA"; English for one whose language nobody has written. */
export const languageOfLocale = (locale: string): Language =>
  languages.find((language) => locale.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';
