import type { ActionField } from '../../domain/plan';
import type { Quarter } from '../../domain/time';
import { call, cell, type Expression, named, pair, range } from '../../formula';
import { type Cell, escapedName, formula } from '../cells';
import { planColumns } from '../plan';
import { helperColumns, type YearViewColumns } from './columns';

/** A total among the actions, as it stands in the columns that tell it from an action: '' where its cell is blank. */
export type PlanTotal = { readonly [F in 'name' | 'objectives' | 'owner']: string };

const told = ['name', 'objectives', 'owner'] as const satisfies readonly (keyof PlanTotal)[];

const nameOf = (field: ActionField): Expression =>
  named(planColumns.find((column) => column.field === field)?.name ?? '');

/** The first of the hidden cells of a foot row that nothing else needs. */
const firstCell = (columns: YearViewColumns): number => columns.helperNumber(helperColumns[1]);

/** As many as there are hidden cells in a row; each wording of a total is one. */
const counted = (columns: YearViewColumns, totals: readonly PlanTotal[]): readonly PlanTotal[] =>
  [...new Map(totals.map((total) => [told.map((field) => total[field]).join('\n'), total])).values()].slice(
    0,
    columns.columns - firstCell(columns) + 1,
  );

/**
 * What the totals of the plan show for a quarter, a hidden cell each: a named range spans them as it spans the actions, and a sum
 * over it would count the budget twice. They are found by their words, so that sorting the plan changes nothing.
 */
export function totalCells(
  columns: YearViewColumns,
  quarter: Quarter,
  totals: readonly PlanTotal[],
  fields: ReadonlySet<ActionField>,
): readonly { readonly column: number; readonly cell: Cell }[] {
  const amounts = named(`plan_q${quarter}`);
  return counted(columns, totals).map((total, index) => ({
    column: firstCell(columns) + index,
    cell: formula(sumOfTotal(amounts, total, fields)),
  }));
}

/** What the rows of a total show in a column of amounts. */
export function sumOfTotal(amounts: Expression, total: PlanTotal, fields: ReadonlySet<ActionField>): Expression {
  const is = (field: keyof PlanTotal): readonly [Expression, string] => [nameOf(field), escapedName(total[field])];
  const [hasObjectives, hasOwner] = [fields.has('objectives'), fields.has('owner')];
  if (hasObjectives && hasOwner) return call('SUMIFS', amounts, ...is('name'), ...is('objectives'), ...is('owner'));
  if (hasObjectives) return call('SUMIFS', amounts, ...is('name'), ...is('objectives'));
  return hasOwner ? call('SUMIFS', amounts, ...is('name'), ...is('owner')) : call('SUMIFS', amounts, ...is('name'));
}

/** All of them together, in the row of their quarter. */
export const sumOfTotals = (
  columns: YearViewColumns,
  row: number,
  totals: readonly PlanTotal[],
): Expression | undefined => {
  const { length } = counted(columns, totals);
  const first = firstCell(columns);
  return length === 0 ? undefined : call('SUM', range(cell(first, row), cell(first + length - 1, row)));
};

/** As many cells as hold what totals among the actions show: a plan has a total an objective, at most. */
export const MOST_TOTALS = 20;

/** What a plan that has a column for a quarter plans in it: without what is dropped, and without what totals among the actions show. */
export function plannedIn(
  quarter: Quarter,
  fields: ReadonlySet<ActionField>,
  totalsShown: Expression | undefined,
): Expression {
  const all = call('SUM', named(`plan_q${quarter}`));
  const kept = fields.has('status') ? pair(all, '-', call('SUM', named(`settings_dropped_q${quarter}`))) : all;
  return totalsShown === undefined ? kept : pair(kept, '-', call('SUM', totalsShown));
}
