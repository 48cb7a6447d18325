import type { Code, Problem } from '../domain/problem';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { speech } from './speech';
import type { ProblemWords, Trouble, TroubleCode, TroubleFacts, Words } from './words';

const words: { readonly [L in Language]: Words } = { fr, en };

export const wordsOf = (language: Language): Words => words[language];

export type SaidProblem = { readonly message: string; readonly why: string; readonly todo: string };

/** What a problem is, why it matters and what to do, in sentences; amounts are said in `currency`, an ISO 4217 code. */
export function sayProblem(language: Language, problem: Problem, currency: string): SaidProblem {
  const { problems, columns } = words[language];
  const say = speech(language, currency, columns);
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  const { message, why, todo } = problems[problem.code] as ProblemWords<Code>;
  return { message: message(problem.facts, say), why, todo: todo(problem.facts, say) };
}

export function sayTrouble(language: Language, trouble: Trouble): string {
  const sentence = words[language].troubles[trouble.code] as (facts: TroubleFacts[TroubleCode]) => string;
  return sentence(trouble.facts);
}
