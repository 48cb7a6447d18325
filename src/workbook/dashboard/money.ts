import { budgetFieldOf } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { call, type Expression, named } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { formula, type Placed, text } from '../cells';
import { MOST_TOTALS, plannedIn, sumOfTotal } from '../year-view';
import { columns, hidden, rows, span } from './layout';
import type { DashboardSource, Parts } from './source';

/** The quarters that the plan has a column for. */
export const quartersOf = ({ plan }: DashboardSource): readonly Quarter[] =>
  quarters.filter((quarter) => plan.fields.has(budgetFieldOf[quarter]));

/** What totals among the actions show is no money more: a hidden cell for each of them. */
const totalCells = ({ plan, totals = [] }: DashboardSource, quarter: Quarter): readonly Placed[] =>
  totals.slice(0, MOST_TOTALS).map((total, index) => {
    const amounts = named(`plan_${budgetFieldOf[quarter]}`);
    return [
      rows.objectives + index,
      hidden.totals + quarter - 1,
      formula(sumOfTotal(amounts, total, plan.fields)),
    ] as const;
  });

const planned = ({ plan, totals = [] }: DashboardSource, quarter: Quarter): Expression => {
  const column = hidden.totals + quarter - 1;
  const shown = span(column, rows.objectives, rows.objectives + MOST_TOTALS - 1);
  return plannedIn(quarter, plan.fields, totals.length === 0 ? undefined : shown);
};

/** What is planned in each quarter of the fiscal year, and in all of it. */
export function moneyCells({ source }: Parts): readonly Placed[] {
  const { says, words, year } = source;
  return [
    [rows.money, columns.label, text(says.money)],
    [rows.money, columns.value, text(says.amount)],
    ...quartersOf(source).flatMap((quarter, index): readonly Placed[] => [
      [rows.quarters + index, columns.label, text(sayQuarter(words.idiom.speech, year.first, quarter))],
      [rows.quarters + index, columns.value, formula(planned(source, quarter))],
      ...totalCells(source, quarter),
    ]),
    [rows.total, columns.label, text(says.total)],
    [rows.total, columns.value, formula(call('SUM', span(columns.value, rows.quarters, rows.total - 1)))],
  ];
}
