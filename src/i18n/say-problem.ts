import type { Finding } from '../domain/check';
import { labelsEn } from './labels.en';
import { labelsFr } from './labels.fr';
import type { Language } from './language';
import { messageOf } from './problem-words';
import { problemsEn } from './problems.en';
import { problemsFr } from './problems.fr';
import { speech } from './speech';

const messages = { fr: problemsFr, en: problemsEn };
const labels = { fr: labelsFr, en: labelsEn };

/**
 * What is wrong, in one sentence; amounts are said in `currency`, an ISO 4217 code. The script itself says no problem: its
 * answer carries the facts, and whoever shows them has the sentences.
 */
export const sayProblem = (language: Language, problem: Finding, currency: string): string =>
  messageOf(messages[language], problem, speech(language, currency, labels[language].columns));
