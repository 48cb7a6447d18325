import type { Finding } from '../domain/problem';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { messageOf } from './problem-words';
import { speech } from './speech';
import type { Trouble, TroubleCode, TroubleFacts, Words } from './words';

const words: { readonly [L in Language]: Words } = { fr, en };

export const wordsOf = (language: Language): Words => words[language];

/** What is wrong, in one sentence; amounts are said in `currency`, an ISO 4217 code. */
export function sayProblem(language: Language, problem: Finding, currency: string): string {
  const { problems, columns } = words[language];
  return messageOf(problems, problem, speech(language, currency, columns));
}

export function sayTrouble(language: Language, trouble: Trouble): string {
  const sentence = words[language].troubles[trouble.code] as (facts: TroubleFacts[TroubleCode]) => string;
  return sentence(trouble.facts);
}
