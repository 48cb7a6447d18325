import type { Finding } from '../domain/check';
import type { PageWords } from '../i18n/page-words';
import { messageOf, todoOf } from '../i18n/problem-words';
import { namesSpeech, speech } from '../i18n/speech';

/** What a rule found, in the sentence the check has for it; amounts are said in `currency`, an ISO 4217 code. */
export const sayMessage = ({ spoken, columns, problems }: PageWords, finding: Finding, currency: string): string =>
  messageOf(problems, finding, speech(spoken, currency, columns));

export const sayWhy = ({ advice }: PageWords, { code }: Finding): string => advice[code].why;

export const sayTodo = ({ spoken, columns, advice }: PageWords, finding: Finding): string =>
  todoOf(advice, finding, namesSpeech(spoken, columns));
