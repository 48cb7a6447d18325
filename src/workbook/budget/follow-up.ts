import { budgetFieldOf } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { call, type Expression, named, pair, sum } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { formula, type Placed, text } from '../cells';
import { MOST_TOTALS, plannedIn, sumOfTotal } from '../year-view';
import { unlessBlank } from './envelope';
import { columns, fixed, hidden, monthColumn, rows, span } from './layout';
import type { BudgetSource, Parts } from './source';

/** What totals among the actions show is no money more: a hidden cell for each of them. */
const totalCells = ({ plan, totals = [] }: BudgetSource, quarter: Quarter): readonly Placed[] =>
  totals
    .slice(0, MOST_TOTALS)
    .map(
      (total, index): Placed => [
        rows.quarters + index,
        hidden.totals + quarter - 1,
        formula(sumOfTotal(named(`plan_${budgetFieldOf[quarter]}`), total, plan.fields)),
      ],
    );

/** What the plan says of a quarter; nothing where it has no column for it. */
function plannedCells(source: BudgetSource, quarter: Quarter, row: number): readonly Placed[] {
  const { plan, totals = [] } = source;
  if (!plan.fields.has(budgetFieldOf[quarter])) return [];
  const shown = span(hidden.totals + quarter - 1, rows.quarters, rows.quarters + MOST_TOTALS - 1);
  const planned = plannedIn(quarter, plan.fields, totals.length === 0 ? undefined : shown);
  return [[row, columns.planned, formula(planned)], ...totalCells(source, quarter)];
}

/** The three months of a quarter in a column of theirs. */
const monthsOf = (column: number, index: number): Expression =>
  span(column, rows.months + index * 3, rows.months + index * 3 + 2);

/** What follows from what is planned and how far its payments have come; the last of them only where there are payments. */
function followed(row: number, hasPayments: boolean, difference: Expression): readonly Placed[] {
  const at = (column: number): Expression => fixed(row, column);
  const [envelope, planned, variance] = [at(columns.mode), at(columns.planned), at(columns.variance)];
  const share = call('IF', pair(planned, '=', 0), '', pair(variance, '/', planned));
  return [
    [row, columns.left, formula(unlessBlank(envelope, pair(envelope, '-', planned)))],
    ...(hasPayments
      ? ([
          [row, columns.owed, formula(pair(at(columns.engaged), '-', at(columns.paid)))],
          [row, columns.landing, formula(sum(planned, variance))],
          [row, columns.variance, formula(difference)],
          [row, columns.varianceShare, formula(share)],
        ] as const)
      : []),
  ];
}

function quarterRow({ source }: Parts, quarter: Quarter): readonly Placed[] {
  const { words, year, hasPayments } = source;
  const [row, index] = [rows.followed + quarter - 1, quarter - 1];
  const came = hasPayments ? [columns.engaged, columns.invoiced, columns.paid] : [];
  return [
    [row, columns.label, text(sayQuarter(words.idiom.speech, year.first, quarter))],
    // The months have each of these one column further to the right.
    [row, columns.mode, formula(fixed(rows.quarters + index, columns.envelope))],
    ...plannedCells(source, quarter, row),
    ...came.map((column): Placed => [row, column, formula(call('SUM', monthsOf(column + 1, index)))]),
    ...followed(row, hasPayments, call('SUM', monthsOf(monthColumn('difference'), index))),
  ];
}

/** Envelope, plan and payments by quarter and in the year. */
export function followUpCells(parts: Parts): readonly Placed[] {
  const { says, hasPayments } = parts.source;
  const row = rows.followedYear;
  const sumOf = (column: number): Expression => call('SUM', span(column, rows.followed, row - 1));
  const came = hasPayments ? [columns.engaged, columns.invoiced, columns.paid] : [];
  return [
    ...says.followUp.map((head, index): Placed => [rows.followUp, columns.label + index, text(head)]),
    ...quarters.flatMap((quarter) => quarterRow(parts, quarter)),
    [row, columns.label, text(says.year)],
    [row, columns.mode, formula(fixed(rows.year, columns.envelope))],
    ...[columns.planned, ...came].map((column): Placed => [row, column, formula(sumOf(column))]),
    ...followed(row, hasPayments, sumOf(columns.variance)),
  ];
}
