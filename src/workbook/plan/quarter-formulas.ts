import { type BudgetField, budgetFields } from '../../domain/plan';
import { call, cell, type Expression, firstOf, pair, sum } from '../../formula';
import { type Cell, formula } from '../cells';
import { monthsOfQuarters } from './amount-columns';
import type { PlanHeader } from './column-kinds';

export type QuarterCells = Readonly<Partial<Record<BudgetField, Cell>>>;

/** Blank where all the months are; a month that holds a text is shown as it is, for the check to tell it. */
function sumOfMonths(months: readonly Expression[]): Expression {
  const [first, ...others] = months;
  if (first === undefined) return call('SUM', 0);
  const texts = months.map((month) => [call('AND', call('ISTEXT', month), pair(month, '<>', '')), month] as const);
  const blanks = others.map((month) => pair(month, '=', ''));
  return firstOf([...texts, [call('AND', pair(first, '=', ''), ...blanks), '']], call('SUM', first, ...others));
}

/** Each quarter of a row as the sum of its months. */
export const quartersOfMonths = (header: PlanHeader, line: number): QuarterCells =>
  Object.fromEntries(
    [...monthsOfQuarters(header)].map(([field, columns]) => [
      field,
      formula(sumOfMonths(columns.map((column) => cell(column, line)))),
    ]),
  );

/** One of so many equal parts of an amount in cents, the cents that are left over to the first ones. */
function part(amount: Expression, place: number, parts: number): Expression {
  const cents = call('INT', pair(sum(pair(amount, '*', 200), 1), '/', 2));
  const left = call('IF', pair(call('MOD', cents, parts), '>', place), 1, 0);
  return pair(sum(call('INT', pair(cents, '/', parts)), left), '/', 100);
}

/**
 * The one budget of a row in equal parts, in the quarters it is for. What is no number is shown as it is in the first of them, for the
 * check to tell it.
 */
export function quartersOfBudget(column: number, line: number, active: readonly BudgetField[]): QuarterCells {
  const budget = cell(column, line);
  return Object.fromEntries(
    budgetFields
      .filter((field) => active.includes(field))
      .map((field, place) => {
        const otherwise = place === 0 ? call('IF', pair(budget, '=', ''), '', budget) : '';
        const amount = active.length === 1 ? budget : part(budget, place, active.length);
        return [field, formula(call('IF', call('ISNUMBER', budget), amount, otherwise))];
      }),
  );
}
