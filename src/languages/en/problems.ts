import type { ProblemWords } from '../words/problem-words';
import { actionProblems } from './problems-of-actions';
import { planProblems } from './problems-of-plan';
import { retroplanningProblems } from './problems-of-retroplanning';
import { standingProblems } from './problems-of-standing';

/** All that is said of each rule. */
export const problems: ProblemWords = {
  ...actionProblems,
  ...planProblems,
  ...retroplanningProblems,
  ...standingProblems,
};
