import type { Code } from '../../src/domain/check';
import type { Shown } from './a-rule';
import { rulesOfKpis } from './each-rule-of-kpis';
import { rulesOfMoney } from './each-rule-of-money';
import { rulesOfObjectives } from './each-rule-of-objectives';
import { rulesOfPlans } from './each-rule-of-plans';
import { rulesOfPreparations } from './each-rule-of-preparations';
import { rulesOfReading } from './each-rule-of-reading';
import { rulesOfRhythms } from './each-rule-of-rhythms';
import { rulesOfStanding } from './each-rule-of-standing';
import { rulesOfValues } from './each-rule-of-values';

/** The smallest plan that shows each rule, and all that the check says of it. A rule without its plan does not compile. */
export const eachRule: { readonly [C in Code]: Shown<C> } = {
  ...rulesOfPlans,
  ...rulesOfObjectives,
  ...rulesOfPreparations,
  ...rulesOfRhythms,
  ...rulesOfStanding,
  ...rulesOfReading,
  ...rulesOfValues,
  ...rulesOfKpis,
  ...rulesOfMoney,
};
