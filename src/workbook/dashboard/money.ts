import { budgetFieldOf } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { call, type Expression, named, pair } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { formula, text } from '../cells';
import { sumOfTotal } from '../year-view';
import { columns, hidden, rows, span } from './layout';
import type { DashboardSource, Parts, Placed } from './source';

/** The quarters that the plan has a column for. */
export const quartersOf = ({ plan }: DashboardSource): readonly Quarter[] =>
  quarters.filter((quarter) => plan.fields.has(budgetFieldOf[quarter]));

/** What totals among the actions show is no money more: a hidden cell for each of them. */
const totalCells = ({ plan, totals = [] }: DashboardSource, quarter: Quarter): readonly Placed[] =>
  totals.slice(0, TOTALS).map((total, index) => {
    const amounts = named(`plan_${budgetFieldOf[quarter]}`);
    return [
      rows.objectives + index,
      hidden.totals + quarter - 1,
      formula(sumOfTotal(amounts, total, plan.fields)),
    ] as const;
  });

/** A plan has a total an objective, at most. */
const TOTALS = 20;

function plannedIn({ plan, totals = [] }: DashboardSource, quarter: Quarter): Expression {
  const field = budgetFieldOf[quarter];
  const all = call('SUM', named(`plan_${field}`));
  const kept = plan.fields.has('status') ? pair(all, '-', call('SUM', named(`settings_dropped_${field}`))) : all;
  if (totals.length === 0) return kept;
  const column = hidden.totals + quarter - 1;
  return pair(kept, '-', call('SUM', span(column, rows.objectives, rows.objectives + TOTALS - 1)));
}

/** What is planned in each quarter of the fiscal year, and in all of it. */
export function moneyCells({ source }: Parts): readonly Placed[] {
  const { says, words, year } = source;
  return [
    [rows.money, columns.label, text(says.money)],
    [rows.money, columns.value, text(says.amount)],
    ...quartersOf(source).flatMap((quarter, index): readonly Placed[] => [
      [rows.quarters + index, columns.label, text(sayQuarter(words.idiom.speech, year.first, quarter))],
      [rows.quarters + index, columns.value, formula(plannedIn(source, quarter))],
      ...totalCells(source, quarter),
    ]),
    [rows.total, columns.label, text(says.total)],
    [rows.total, columns.value, formula(call('SUM', span(columns.value, rows.quarters, rows.total - 1)))],
  ];
}
