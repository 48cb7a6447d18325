import type { Code } from '../../src/domain/check';
import type { Shown } from './a-rule';
import { aPlan } from './builders';

export type CodeOfReading = Extract<
  Code,
  | 'cell.error'
  | 'action.name-not-text'
  | 'row.not-read'
  | 'budget.merged'
  | 'budget.no-amount'
  | 'row.other-table'
  | 'row.total-differs'
  | 'plan.one-budget'
  | 'plan.in-thousands'
  | 'plan.several-tabs'
>;

const at = { on: 'cell', line: 5, column: 1 } as const;
const place = { line: 5, column: 1 };

export const rulesOfReading: { readonly [C in CodeOfReading]: Shown<C> } = {
  'cell.error': {
    when: 'a formula in a column of hers refers to nothing',
    plan: aPlan({ told: [{ is: 'error-cell', ...place, field: null, text: '#REF!' }] }),
    problem: { code: 'cell.error', facts: { text: '#REF!' }, at },
  },
  'action.name-not-text': {
    when: 'an action is called 2027',
    plan: aPlan({ told: [{ is: 'odd-name', ...place, what: 'number' }] }),
    problem: { code: 'action.name-not-text', facts: { what: 'number' }, at },
  },
  'row.not-read': {
    when: 'an action was typed below the total',
    plan: aPlan({ told: [{ is: 'row', ...place, why: 'below-total', text: 'Affiches' }] }),
    problem: { code: 'row.not-read', facts: { text: 'Affiches', why: 'below-total' }, at },
  },
  'row.other-table': {
    when: 'a second table, whose columns stand in another order, follows the plan',
    plan: aPlan({ told: [{ is: 'other-table', ...place, text: 'Action' }] }),
    problem: { code: 'row.other-table', facts: { text: 'Action' }, at },
  },
  'row.total-differs': {
    when: 'a total was typed, and an action changed since',
    plan: aPlan({ told: [{ is: 'total-differs', ...place, text: 'Total web' }] }),
    problem: { code: 'row.total-differs', facts: { text: 'Total web' }, at },
  },
  'plan.one-budget': {
    when: 'a plan has one column for the budget of the year',
    plan: aPlan({ told: [{ is: 'one-budget', ...place, label: 'Budget' }] }),
    problem: { code: 'plan.one-budget', facts: { label: 'Budget' }, at },
  },
  'budget.merged': {
    when: 'an amount is merged across the quarters',
    plan: aPlan({ told: [{ is: 'merged-amount', ...place, cells: 4 }] }),
    problem: { code: 'budget.merged', facts: { cells: 4 }, at },
  },
  'budget.no-amount': {
    when: 'a plan has one column for the budget of the year, and a cell of it is a text',
    plan: aPlan({ told: [{ is: 'no-amount', ...place, text: 'env. 500' }] }),
    problem: { code: 'budget.no-amount', facts: { text: 'env. 500' }, at },
  },
  'plan.in-thousands': {
    when: 'a column is headed in thousands',
    plan: aPlan({ told: [{ is: 'thousands', ...place, label: 'Budget T1 (k€)' }] }),
    problem: { code: 'plan.in-thousands', facts: { label: 'Budget T1 (k€)' }, at },
  },
  'plan.several-tabs': {
    when: 'another tab is a plan as well',
    plan: aPlan({ otherPlans: ['Plan équipe 2'] }),
    problem: { code: 'plan.several-tabs', facts: { tabs: ['Plan équipe 2'] }, at: { on: 'file' } },
  },
};
