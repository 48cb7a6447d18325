export { checkAction } from './action';
export { actionContext, check } from './check';
export type { BadSeason } from './days-to-avoid';
export { duplicateNames } from './duplicates';
export { type Mend, type Place, type Severity, severities } from './found';
export type { ActionContext } from './rule';
export { type Code, codes, type Finding, type Problem, type ProblemFacts, severityOf } from './rules';
