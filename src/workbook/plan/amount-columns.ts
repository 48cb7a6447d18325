import { type ActionField, type BudgetField, budgetFields } from '../../domain/plan';
import { type CellValue, isBlank } from '../cells';
import type { PlanHeader } from './column-kinds';

/** The columns of a plan that hold money: its quarters, or its months, or its one budget. */
export const amountColumns = ({ columns, months = [], budget }: PlanHeader): readonly number[] => [
  ...budgetFields.flatMap((field) => columns.get(field) ?? []),
  ...months.map(({ column }) => column),
  ...(budget === undefined ? [] : [budget]),
];

const MONTHS = 12;

/**
 * The columns of months that make up each quarter: of a whole year the first three as they stand, whatever month its fiscal year
 * begins with; of fewer, those of the calendar's quarter.
 */
export function monthsOfQuarters({ months = [] }: PlanHeader): ReadonlyMap<BudgetField, readonly number[]> {
  const inOrder = [...months].sort((one, other) => one.column - other.column);
  const place = (month: number, index: number): number => (inOrder.length === MONTHS ? index : month - 1);
  return new Map(
    budgetFields.flatMap((field, quarter) => {
      const columns = inOrder.flatMap(({ month, column }, index) =>
        Math.floor(place(month, index) / 3) === quarter ? [column] : [],
      );
      return columns.length === 0 ? [] : [[field, columns] as const];
    }),
  );
}

/** What some months come to: blank where all are, and the first text where one is no number, for it to be told. */
export function sumOfCells(cells: readonly CellValue[]): CellValue {
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => typeof cell === 'number');
  if (filled.length === 0) return '';
  const text = filled.find((cell) => typeof cell !== 'number');
  return text ?? numbers.reduce((sum, number) => sum + number, 0);
}

/** Where a field stands, or what stands for it: the first month of a quarter, the one budget, the names at last. */
export function columnOfField(header: PlanHeader, field: ActionField): number {
  const months: ReadonlyMap<ActionField, readonly number[]> = monthsOfQuarters(header);
  const isOfMoney = budgetFields.some((quarter) => quarter === field);
  const instead = months.get(field)?.[0] ?? (isOfMoney ? header.budget : undefined);
  return header.columns.get(field) ?? instead ?? header.columns.get('name') ?? 1;
}
