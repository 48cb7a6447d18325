import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import type { Trouble, TroubleCode, TroubleFacts, Words } from './words';

const words: { readonly [L in Language]: Words } = { fr, en };

export const wordsOf = (language: Language): Words => words[language];

export function sayTrouble(language: Language, trouble: Trouble): string {
  const sentence = words[language].troubles[trouble.code] as (facts: TroubleFacts[TroubleCode]) => string;
  return sentence(trouble.facts);
}
