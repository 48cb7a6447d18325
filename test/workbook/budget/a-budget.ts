import { fiscalYear } from '../../../src/domain/time';
import { cell as cellAt, ofTab, range } from '../../../src/formula';
import { budget as says } from '../../../src/languages/fr/budget';
import { wordsOf } from '../../../src/languages/say';
import { type BudgetSource, budget, budgetTab } from '../../../src/workbook/budget';
import type { Operation } from '../../../src/workbook/cells';
import { type ActionSketch, aPlan } from '../../domain/builders';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
export const of = <Do extends Operation['do']>(
  operations: readonly Operation[],
  wanted: Do,
): readonly OperationOf<Do>[] => operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const actions: readonly ActionSketch[] = [
  { name: 'Salon', objectives: ['Vendre'], owners: ['Zoé'], kind: 'Foire' },
  { name: 'Blog', objectives: ['vendre'], owners: ['Léo'], kind: '' },
  { name: 'Perdue', objectives: ['Autre'], owners: ['Max'], status: 'dropped' },
  { name: 'Radio', objectives: [], owners: ['Zoé'], kind: 'Foire' },
];
/** The budget of a small plan that is followed by payments, of which nothing is calculated. */
export function view(more: Partial<BudgetSource> = {}) {
  const plan = aPlan({ actions });
  const source: BudgetSource = {
    plan,
    grouping: 'objective',
    unit: 'month',
    isShortened: false,
    year: fiscalYear(2027, 1),
    words: wordsOf('fr'),
    cell: () => '',
    nameCell: (line) => ofTab('Plan', cellAt(1, line)),
    planRows: 4,
    namedActions: 4,
    says,
    currency: 'EUR',
    hasPayments: true,
    hasFigures: true,
    paid: (key) => range(ofTab('Paiements', cellAt(key.length, 15)), cellAt(key.length, 30)),
    typed: new Map(),
    ...more,
  };
  return budget(source, { tab: 'Budget', kept: [], seen: [] });
}
export type View = ReturnType<typeof view>;
export const tab = (it: View, more: Partial<Parameters<typeof budgetTab>[0]> = {}) =>
  budgetTab({ tab: 'Budget', view: it, built: undefined, isFirstLook: true, weights: undefined, ...more });
