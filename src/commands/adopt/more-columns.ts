import { centsOf } from '../../domain/money';
import { type Action, type ActionField, type BudgetField, budgetFields, spreadBudget, timeOf } from '../../domain/plan';
import type { FiscalYear } from '../../domain/time';
import { isBlank } from '../../workbook/cells';
import { type AddedColumns, placesOf, quartersOfBudget, quartersOfMonths } from '../../workbook/plan';
import type { AddedColumn } from '../api';
import { lastNamedLine, type OpenPlan } from '../plan';
import type { Port } from '../port';

const fieldsOf = (added: readonly AddedColumn[]): readonly ActionField[] =>
  added.flatMap((it): readonly ActionField[] => (it === 'quarters' ? budgetFields : [it]));

/** What columns that are added hold, and the actions whose budget no quarter was given. */
type MoreColumns = { readonly columns: AddedColumns; readonly notSpread: readonly Action[] };

/** The quarters an action's budget is for. */
function activeIn(open: OpenPlan, action: Action, year: FiscalYear): readonly BudgetField[] {
  const spread = spreadBudget(centsOf(1), timeOf(action, year, open.plan.calendar), year);
  return budgetFields.filter((field) => spread[field] !== undefined);
}

/** The columns asked for that the plan lacks; quarters of a plan by months or with one budget are formulas on these. */
export function moreColumns(
  port: Port,
  open: OpenPlan,
  {
    add,
    year,
    currency,
  }: { readonly add: readonly AddedColumn[]; readonly year: FiscalYear; readonly currency: string },
): MoreColumns {
  const { table, words, plan } = open;
  const { header, tab, values } = table;
  const fields = fieldsOf(add).filter((field) => !header.columns.has(field));
  const hasQuarters = fields.includes('q1');
  const { budget, months = [] } = header;
  const notSpread: Action[] = [];
  const cells = new Map<number, ReturnType<typeof quartersOfMonths>>();
  for (const action of hasQuarters ? plan.actions : []) {
    if (months.length > 0) cells.set(action.line, quartersOfMonths(header, action.line));
    else if (budget !== undefined) {
      const active = activeIn(open, action, year);
      if (active.length > 0) cells.set(action.line, quartersOfBudget(budget, action.line, active));
      else if (!isBlank(values[action.line - 1]?.[budget - 1])) notSpread.push(action);
    }
  }
  const after = Math.max(1, ...values.map((it) => it.length), ...table.merges.map((it) => it.column + it.columns - 1));
  const tabRows = port.sizeOf(tab)?.rows ?? values.length;
  const columns: AddedColumns = {
    tab,
    fields,
    after,
    headerRow: header.row,
    isLabelled: !isBlank(values[header.row - 1]?.[after - 1]),
    lastRow: Math.max(header.row + 1, lastNamedLine(open, tabRows)),
    tabRows,
    currency,
    words,
    cells,
  };
  return { columns, notSpread };
}

/** The plan as it is read once the columns are there. */
export function withColumns<Open extends OpenPlan>(open: Open, columns: AddedColumns): Open {
  const { header } = open.table;
  const added = placesOf(columns).map(({ field, at }) => [field, at] as const);
  const all = new Map<ActionField, number>([...header.columns, ...added]);
  return {
    ...open,
    table: { ...open.table, header: { ...header, columns: all } },
    plan: { ...open.plan, fields: new Set(all.keys()) },
  };
}
