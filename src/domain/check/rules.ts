import { actionRules } from './action';
import { amountRules } from './amounts';
import { budgetRules } from './budget';
import { closureRules } from './closures';
import { dateOrderRules } from './date-order';
import { dayRules } from './days-to-avoid';
import { duplicateRules } from './duplicates';
import type { FactsOf, FindingOf, ProblemOf, Severity } from './found';
import { headerRules } from './header';
import { kpiRules } from './kpi-rules';
import { leftOpenRules } from './left-open-rule';
import { loadRules } from './load';
import { measuredRules } from './measured-objectives';
import { envelopeRules, paymentRules } from './money-rules';
import { objectiveValueRules } from './objective-values';
import { objectiveRules } from './objectives';
import { preparationRules } from './preparation';
import { readingRules } from './reading';
import { rhythmRules } from './rhythms';
import { servedLateRules } from './served-late';
import { spellingRules } from './spellings';
import { standingRules } from './standing';
import { statusRules } from './statuses';
import { templateRules } from './templates';
import { toldRules } from './told';

/** Every rule of the check: each is declared beside the function that finds it. */
const rules = {
  ...actionRules,
  ...budgetRules,
  ...amountRules,
  ...readingRules,
  ...rhythmRules,
  ...preparationRules,
  ...dayRules,
  ...dateOrderRules,
  ...duplicateRules,
  ...loadRules,
  ...templateRules,
  ...objectiveRules,
  ...measuredRules,
  ...objectiveValueRules,
  ...headerRules,
  ...closureRules,
  ...standingRules,
  ...servedLateRules,
  ...leftOpenRules,
  ...spellingRules,
  ...statusRules,
  ...toldRules,
  ...kpiRules,
  ...paymentRules,
  ...envelopeRules,
};

/** What each rule tells, besides where: the facts its sentences are made of. */
export type ProblemFacts = FactsOf<typeof rules>;
export type Code = keyof ProblemFacts;

export type Finding = FindingOf<typeof rules>;
export type Problem = ProblemOf<typeof rules>;

const isCode = (key: string): key is Code => key in rules;
export const codes: readonly Code[] = Object.keys(rules).filter(isCode);

/** How much a rule weighs. */
export const severityOf = (code: Code): Severity => rules[code].severity;
