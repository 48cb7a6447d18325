export { checkAction } from './action';
export { actionContext, check, duplicateNames } from './check';
export {
  type BadSeason,
  type Code,
  codes,
  type Finding,
  type Mend,
  type Place,
  type Problem,
  type ProblemFacts,
  type Severity,
  severities,
  severityOf,
} from './problem';
export type { ActionContext } from './rule';
