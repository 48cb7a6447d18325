import { check, type severities, severityOf } from '../../domain/check';
import { type Cents, sumOf } from '../../domain/money';
import { type BudgetField, budgetFields, type Reading } from '../../domain/plan';
import { isBlank } from '../../workbook/cells';
import { readMoneyCell } from '../../workbook/plan';
import type { Overview } from '../api';
import type { OpenPlan } from '../plan';

function sumKnown(readings: readonly Reading<Cents>[]): Cents | null {
  const amounts = readings.flatMap((reading) => (reading.is === 'known' ? [reading.value] : []));
  return amounts.length === 0 ? null : sumOf(amounts);
}

/** The sum of a quarter in cents; null where not one amount stands in it. */
function quarterOf({ plan }: OpenPlan, field: BudgetField): Cents | null {
  return sumKnown(plan.actions.map(({ budget }) => budget[field]));
}

/** What one column for all the money comes to, in cents; null where there is none, or no amount in it. */
function budgetOf({ plan, table }: OpenPlan): Cents | null {
  const { budget } = table.header;
  if (budget === undefined) return null;
  return sumKnown(plan.actions.map(({ line }) => readMoneyCell(table.values[line - 1]?.[budget - 1] ?? '')));
}

const nothing: Overview = {
  actions: 0,
  columns: 0,
  allColumns: 0,
  budget: null,
  amounts: { q1: null, q2: null, q3: null, q4: null },
  problems: { error: 0, warning: 0, advice: 0 },
};

/** A plan in figures, as it is read; of none, nothing. */
export function overviewOf(open: OpenPlan | undefined): Overview {
  if (open === undefined) return nothing;
  const { plan, table } = open;
  const { columns, months = [], budget, row } = table.header;
  const width = Math.max(0, ...table.values.map((cells) => cells.length));
  const isFilled = (index: number): boolean => table.values.slice(row - 1).some((cells) => !isBlank(cells[index]));
  const found = check(plan).map(({ code }) => severityOf(code));
  const count = (severity: (typeof severities)[number]): number => found.filter((it) => it === severity).length;
  const [q1 = null, q2 = null, q3 = null, q4 = null] = budgetFields.map((field) => quarterOf(open, field));
  return {
    actions: plan.actions.length,
    columns: columns.size + months.length + (budget === undefined ? 0 : 1),
    allColumns: Array.from({ length: width }, (_, index) => index).filter(isFilled).length,
    budget: budgetOf(open),
    amounts: { q1, q2, q3, q4 },
    problems: { error: count('error'), warning: count('warning'), advice: count('advice') },
  };
}
