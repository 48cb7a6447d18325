import type { Finding } from '../../src/domain/check';
import { page as en } from '../../src/languages/en/page';
import { page as fr } from '../../src/languages/fr/page';
import type { Language } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { PageWords } from '../../src/languages/words/page-words';
import { messageOf } from '../../src/languages/words/problem-words';
import { speech } from '../../src/languages/words/speech';

/** The sidebar's words of every language: the command line says what the check found as the sidebar does. */
const pages: Readonly<Record<Language, PageWords>> = { fr, en };

/** What is wrong, in one sentence; amounts are said in `currency`, an ISO 4217 code. */
export function sayProblem(language: Language, problem: Finding, currency: string): string {
  const { problems, columns } = pages[language];
  return messageOf(problems, problem, speech(wordsOf(language).idiom.speech, currency, columns));
}
