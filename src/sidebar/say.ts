import type { Finding } from '../domain/check';
import { messageOf, todoOf } from '../languages/words/problem-words';
import { advising, telling } from '../languages/words/telling';
import type { SpokenWords } from './spoken-words';

/** What a rule found, in the sentence the check has for it; amounts are said in `currency`, an ISO 4217 code. */
export const sayMessage = (
  { idioms, spoken, columns, problems }: SpokenWords,
  finding: Finding,
  currency: string,
): string => messageOf(problems, finding, telling(idioms[spoken], currency, columns));

export const sayWhy = ({ problems }: SpokenWords, { code }: Finding): string => problems[code].why;

export const sayTodo = ({ idioms, spoken, columns, problems }: SpokenWords, finding: Finding): string =>
  todoOf(problems, finding, advising(idioms[spoken], columns));
