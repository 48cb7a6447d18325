import { type BudgetField, budgetFields } from '../../domain/plan';
import { call, cell, type Expression, firstOf, pair, sum } from '../../formula';
import { type Cell, formula } from '../cells';
import { monthsOfQuarters } from './amount-columns';
import type { PlanHeader } from './column-kinds';

type QuarterCells = Readonly<Partial<Record<BudgetField, Cell>>>;

/** Whether a cell holds a text: sums pass over texts, and no number but 0 comes to nothing. */
const isText = (of: Expression): Expression =>
  call('AND', pair(call('SUM', of), '=', 0), pair(of, '<>', ''), pair(of, '<>', 0));

/** Blank where all the months are; a month that holds a text is shown as it is, for the check to tell it. */
function sumOfMonths(months: readonly [Expression, ...Expression[]]): Expression {
  const [first, ...others] = months;
  const areBlank = call('AND', pair(first, '=', ''), ...others.map((month) => pair(month, '=', '')));
  const texts = months.map((month) => [isText(month), month] as const);
  return firstOf([[areBlank, ''], ...texts], call('SUM', first, ...others));
}

/** Each quarter of a row as the sum of its months. */
export const quartersOfMonths = (header: PlanHeader, line: number): QuarterCells =>
  Object.fromEntries(
    [...monthsOfQuarters(header)].flatMap(([field, columns]) => {
      const [first, ...others] = columns.map((column) => cell(column, line));
      return first === undefined ? [] : [[field, formula(sumOfMonths([first, ...others]))]];
    }),
  );

/** One of so many equal parts of an amount, the cents that are left over to the first ones. */
function part(amount: Expression, place: number, parts: number): Expression {
  // An amount and a half cent more: whole numbers only stand in a formula.
  const cents = call('INT', pair(sum(pair(amount, '*', 200), 1), '/', 2));
  const left = call('IF', pair(call('MOD', cents, parts), '>', place), 1, 0);
  return pair(sum(call('INT', pair(cents, '/', parts)), left), '/', 100);
}

/**
 * The one budget of a row in equal parts, in the quarters it is for. A text is shown as it is in the first of them, for the check to
 * tell it.
 */
export function quartersOfBudget(column: number, line: number, active: readonly BudgetField[]): QuarterCells {
  const budget = cell(column, line);
  const parts = active.length;
  const [first, ...others] = budgetFields.filter((field) => active.includes(field));
  if (first === undefined) return {};
  const shown = parts === 1 ? budget : call('IF', isText(budget), budget, part(budget, 0, parts));
  return Object.fromEntries([
    [first, formula(call('IF', pair(budget, '=', ''), '', shown))],
    ...others.map((field, index) => [
      field,
      formula(call('IF', pair(call('SUM', budget), '=', 0), '', part(budget, index + 1, parts))),
    ]),
  ]);
}
