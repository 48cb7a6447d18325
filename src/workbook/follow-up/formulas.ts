import { type BudgetField, budgetFields } from '../../domain/plan';
import { call, cell, type Expression, expressionOf, joined, named, pair, sum } from '../../formula';
import { names, partColumn } from '../kpi';
import { type FollowUpColumn, MEANT, WRITTEN } from './columns';

/** Where what a row is made of stands: the KPIs and the budgets of the plan, and the follow-up's own columns. */
export type FollowUpPlace = {
  readonly kpis: number;
  readonly budgets: ReadonlyMap<BudgetField, number>;
  readonly columns: ReadonlyMap<FollowUpColumn, number>;
};

/** The row of the KPI that a cell means: as it was understood, or by its very name. */
function kpiRow(written: Expression): Expression {
  const meant = call('INDEX', named(MEANT), call('MATCH', written, named(WRITTEN), 0));
  const understood = call('MATCH', meant, named(names.kpiKeys), 0);
  return call('IFERROR', understood, call('MATCH', written, named(names.kpiNames), 0));
}

const partOf = (written: Expression, key: string): Expression =>
  call('INDEX', named(names.kpiParts), kpiRow(written), partColumn(key));

/** What the quarters that are over had as a budget; blank where none is said, or one is no number. She may have taken quarters away. */
function spent(written: Expression, budgets: FollowUpPlace['budgets'], at: (column: number) => Expression): Expression {
  const cells = [...budgets.values()].map(at);
  const [first = expressionOf(''), ...others] = cells;
  const [over = first, ...later] = [...budgets].map(([field, column]) => {
    const before = budgetFields.indexOf(field);
    return before === 0 ? at(column) : call('IF', pair(named(names.quarters), '>', before), at(column), 0);
  });
  // A text in any of them is an error.
  const none = pair(0, '*', sum(first, ...others));
  const isUnknown = call(
    'OR',
    pair(written, '=', ''),
    pair(named(names.quarters), '=', 0),
    pair(joined(first, ...others), '=', ''),
  );
  return call('IFERROR', call('IF', isUnknown, '', sum(over, ...later, none)), '');
}

/** What a column of the follow-up holds in a row. */
export function followUpFormula(
  { kpis, budgets, columns }: FollowUpPlace,
  of: FollowUpColumn,
  row: number,
): Expression {
  const at = (column: number) => cell(column, row, 'column');
  const written = at(kpis);
  switch (of) {
    case 'kpi':
      return call('IF', pair(written, '=', ''), '', call('IFERROR', partOf(written, 'said'), ''));
    case 'spent':
      return spent(written, budgets, at);
    case 'cost':
      return call('IFERROR', pair(at(columns.get('spent') ?? kpis), '/', partOf(written, 'results')), '');
  }
}

/** Whether a formula is one of ours, of this row or of what it was before: nobody else looks at what is hidden. */
export const isFollowUpFormula = (formula: string): boolean =>
  formula.includes(names.kpiParts) || formula.includes(names.quarters);
