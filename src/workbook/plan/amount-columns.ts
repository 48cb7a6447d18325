import { budgetFields } from '../../domain/plan';
import type { PlanHeader } from './header';

/** The columns of a plan that hold money: its quarters, or its months, or its one budget. */
export const amountColumns = ({ columns, months = [], budget }: PlanHeader): readonly number[] => [
  ...budgetFields.flatMap((field) => columns.get(field) ?? []),
  ...months.map(({ column }) => column),
  ...(budget === undefined ? [] : [budget]),
];
