import type { Finding } from '../../src/domain/check';
import { later as en } from '../../src/languages/en/later';
import { later as fr } from '../../src/languages/fr/later';
import type { Language } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { LaterWords } from '../../src/languages/words/page-words';
import { messageOf } from '../../src/languages/words/problem-words';
import { telling } from '../../src/languages/words/telling';

/** The sidebar's words of every language: the command line says what the check found as the sidebar does. */
const later: Readonly<Record<Language, LaterWords>> = { fr, en };

/** What is wrong, in one sentence; amounts are said in `currency`, an ISO 4217 code. */
export function sayProblem(language: Language, problem: Finding, currency: string): string {
  const { idiom, columns } = wordsOf(language);
  return messageOf(later[language].problems, problem, telling(idiom, currency, columns));
}
