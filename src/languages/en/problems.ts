import type { ProblemWords } from '../words/problem-words';
import { actionProblems } from './problems-of-actions';
import { kpiProblems } from './problems-of-kpis';
import { moneyProblems } from './problems-of-money';
import { objectiveProblems } from './problems-of-objectives';
import { planProblems } from './problems-of-plan';
import { toldProblems } from './problems-of-reading';
import { retroplanningProblems } from './problems-of-retroplanning';
import { rhythmProblems } from './problems-of-rhythms';
import { standingProblems } from './problems-of-standing';
import { valueProblems } from './problems-of-values';

/** All that is said of each rule. */
export const problems: ProblemWords = {
  ...actionProblems,
  ...planProblems,
  ...objectiveProblems,
  ...standingProblems,
  ...toldProblems,
  ...valueProblems,
  ...retroplanningProblems,
  ...rhythmProblems,
  ...kpiProblems,
  ...moneyProblems,
};
