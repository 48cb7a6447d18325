import type { Code, Place, Problem } from '../../src/domain/check';
import type { Plan } from '../../src/domain/plan';

export const at = (field: Extract<Place, { on: 'action' }>['field'], line = 2): Place => ({
  on: 'action',
  line,
  field,
});
/** The smallest plan that shows a rule, and all that the check says of it. */
export type Shown<C extends Code> = {
  readonly when: string;
  readonly plan: Plan;
  readonly problem: Problem & { code: C };
};

/** What the action is called in most of the plans. */
export const action = 'Newsletter';
/** And its objective. */
export const objective = 'Fidéliser';
