import { amountOf } from '../../domain/money';
import { type Action, type ActionField, type BudgetField, budgetFields, type Reading, unread } from '../../domain/plan';
import type { Grid } from '../../workbook/cells';
import type { Header } from '../../workbook/plan';
import type { Port } from '../port';

/** Whether an amount may be a percentage: 100 % is 1. Hardly any budget is one unit of currency or less. */
const mayBeShare = (reading: Action['budget'][BudgetField]): boolean =>
  reading.is === 'known' && reading.value > 0 && amountOf(reading.value) <= 1;

type Place = { readonly tab: string; readonly header: Header<ActionField> };

/**
 * The actions, of which a number shown as a percentage is no amount: 0.1 with the format 0% is the text "10 %". The formats are asked for, in
 * one call, only where a number is so small that it may be one.
 */
export function withShares(port: Port, { tab, header }: Place, actions: readonly Action[]): readonly Action[] {
  const columns = budgetFields.flatMap((field) => header.columns.get(field) ?? []);
  const suspects = actions.filter(({ budget }) => budgetFields.some((field) => mayBeShare(budget[field])));
  if (suspects.length === 0 || columns.length === 0) return actions;
  const [row, column] = [Math.min(...suspects.map(({ line }) => line)), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...suspects.map(({ line }) => line)) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  const formats: Grid<string> = port.readNumberFormats(tab, area);
  return actions.map((action) => {
    const read = (field: BudgetField): Reading<never> | Action['budget'][BudgetField] => {
      const reading = action.budget[field];
      const format = formats[action.line - row]?.[(header.columns.get(field) ?? 0) - column] ?? '';
      const isShare = reading.is === 'known' && mayBeShare(reading) && format.includes('%');
      return isShare ? unread(`${Math.round(amountOf(reading.value) * 100)}\u00a0%`) : reading;
    };
    return { ...action, budget: { q1: read('q1'), q2: read('q2'), q3: read('q3'), q4: read('q4') } };
  });
}
