import { action, at, objective, type Shown } from './a-rule';
import { anObjective, aPlan, day } from './builders';

export type RuleOfStanding = 'action.overdue' | 'action.done-ahead' | 'objective.served-late' | 'plan.left-open';

/** Status and dates that do not agree, and periods. */
export const rulesOfStanding: { readonly [C in RuleOfStanding]: Shown<C> } = {
  'action.overdue': {
    when: 'a deadline has passed and nobody said that it is done',
    plan: aPlan({ actions: [{ rhythm: '', deadline: '2027-03-12' }], today: day('2027-03-16') }),
    problem: {
      code: 'action.overdue',
      facts: { action, deadline: day('2027-03-12'), late: 2 },
      at: at('deadline'),
    },
  },
  'action.done-ahead': {
    when: 'what is sent next week is done already',
    plan: aPlan({ actions: [{ rhythm: '', deadline: '2027-03-23', status: 'done' }], today: day('2027-03-16') }),
    problem: { code: 'action.done-ahead', facts: { action, day: day('2027-03-23') }, at: at('deadline') },
  },
  'plan.left-open': {
    when: 'the course says neither a KPI nor an amount of an action of its example',
    plan: aPlan({ actions: [{ kpis: [], budget: {} }], leftOpen: [action] }),
    problem: { code: 'plan.left-open', facts: { names: [action] }, at: at('kpis') },
  },
  'objective.served-late': {
    when: 'an objective of the first half-year is served from September on',
    plan: aPlan({
      objectives: [anObjective({ period: 'S1' })],
      actions: [{ rhythm: 'continue', start: '2027-09-01' }],
    }),
    problem: {
      code: 'objective.served-late',
      facts: { objective, last: day('2027-06-30'), first: day('2027-09-01') },
      at: { on: 'objective', line: 2, field: 'period' },
    },
  },
};
