import { known, notSet, unread } from '../../src/domain/plan';
import { action, at, type Shown } from './a-rule';
import { anAction, aPlan, day, euros } from './builders';

type Codes =
  | 'budget.two-readings'
  | 'budget.estimate'
  | 'budget.calculation'
  | 'budget.share'
  | 'budget.other-currency'
  | 'budget.not-set'
  | 'action.other-weekday'
  | 'action.date-not-set'
  | 'plan.date-order';

const monthly = anAction();

export const rulesOfValues: { readonly [C in Codes]: Shown<C> } = {
  'budget.two-readings': {
    when: 'an amount may be a thousand or a little more than one: both are named, neither is offered',
    plan: aPlan({ actions: [{ budget: { q2: '1,250' } }] }),
    problem: {
      code: 'budget.two-readings',
      facts: { action, quarter: 2, text: '1,250', amounts: [euros(1.25), euros(1250)] },
      at: at('q2'),
    },
  },
  'budget.estimate': {
    when: 'an amount is a span: its upper end is offered',
    plan: aPlan({ actions: [{ budget: { q2: '500-1000' } }] }),
    problem: {
      code: 'budget.estimate',
      facts: { action, quarter: 2, text: '500-1000', amount: euros(1000) },
      at: at('q2'),
      mend: { to: 'amount', amount: euros(1000) },
    },
  },
  'budget.calculation': {
    when: 'an amount comes back each month: the months of the quarter in which the action is active are offered',
    plan: aPlan({ actions: [{ start: '2027-02-01', budget: { q1: '30 €/mois', q2: 90 } }] }),
    problem: {
      code: 'budget.calculation',
      facts: { action, quarter: 1, text: '30 €/mois', amount: euros(60) },
      at: at('q1'),
      mend: { to: 'amount', amount: euros(60) },
    },
  },
  'budget.share': {
    when: 'a percentage stands where an amount is asked for',
    plan: aPlan({ actions: [{ budget: { q1: '10 %' } }] }),
    problem: { code: 'budget.share', facts: { action, quarter: 1, text: '10 %' }, at: at('q1') },
  },
  'budget.other-currency': {
    when: 'an amount is not in what the plan is in: nothing is offered, as nobody knows the rate',
    plan: { ...aPlan({ actions: [{ budget: { q1: '1 000 £' } }] }), currency: 'EUR' },
    problem: { code: 'budget.other-currency', facts: { action, quarter: 1, text: '1 000 £' }, at: at('q1') },
  },
  'budget.not-set': {
    when: 'one quarter is still to be defined',
    plan: { ...aPlan(), actions: [{ ...monthly, budget: { ...monthly.budget, q3: notSet('à définir') } }] },
    problem: { code: 'budget.not-set', facts: { action, quarter: 3, text: 'à définir' }, at: at('q3') },
  },
  'action.other-weekday': {
    when: 'the weekday before a date is not the one it falls on',
    plan: aPlan({ actions: [{ deadline: 'mardi 15 mars 2027' }] }),
    problem: {
      code: 'action.other-weekday',
      facts: { action, field: 'deadline', text: 'mardi 15 mars 2027', day: day('2027-03-15') },
      at: at('deadline'),
    },
  },
  'action.date-not-set': {
    when: 'a start is still to be defined',
    plan: { ...aPlan(), actions: [{ ...monthly, start: notSet('TBD') }] },
    problem: { code: 'action.date-not-set', facts: { action, field: 'start', text: 'TBD' }, at: at('start') },
  },
  'plan.date-order': {
    when: 'one date shows that its column was written with the month first: it is said once',
    plan: {
      ...aPlan(),
      actions: [
        { ...monthly, deadline: known(day('2027-04-03')) },
        { ...monthly, line: 3, name: 'Salon', deadline: unread('03/15/2027') },
      ],
    },
    problem: {
      code: 'plan.date-order',
      facts: {
        field: 'deadline',
        text: '03/15/2027',
        day: day('2027-03-15'),
        count: 1,
        order: 'day-first',
        asRead: day('2027-04-03'),
        otherwise: day('2027-03-04'),
      },
      at: at('deadline', 3),
    },
  },
};
