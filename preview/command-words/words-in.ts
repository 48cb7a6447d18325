import type { Language } from '../../src/languages/languages';
import type { Misuse } from './misuse';
import type { CommandLineWords } from './words';
import { wordsEn } from './words.en';
import { wordsFr } from './words.fr';

export const wordsIn: Readonly<Record<Language, CommandLineWords>> = { fr: wordsFr, en: wordsEn };

/** The sentence of a misuse. The table has one entry a tag, which the compiler cannot follow through a union. */
export function sentenceOf(misuse: Misuse, words: CommandLineWords): string {
  const say = words.misuse[misuse.is] as (misuse: Misuse) => string;
  return say(misuse);
}
