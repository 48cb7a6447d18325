import type { Action } from '../../domain/plan';
import { budgetFields } from '../../domain/plan';
import { plainFormula } from '../../workbook/cells';
import type { OpenPlan } from '../plan';
import type { Port } from '../port';

/** Whether a formula is one of ours over the payments of its action, however it reads back. */
export const isFollowing = (formula: string): boolean =>
  /^=SUMIFS\(PAYMENTS_Q[1-4];PAYMENTS_ACTION;/.test(plainFormula(formula));

/** The formulas of the plan's rows, by line, in one reading. */
export function planFormulas(port: Port, { table }: OpenPlan): (line: number) => readonly string[] {
  const { tab, header, values } = table;
  const rows = Math.max(1, values.length - header.row);
  const formulas = port.readFormulas(tab, header.row + 1, Math.max(...header.columns.values()), rows);
  return (line) => formulas[line - header.row - 1] ?? [];
}

/** The actions whose quarters are formulas over their payments. */
export function followingActions(port: Port, open: OpenPlan): ReadonlySet<Action> {
  const formulasAt = planFormulas(port, open);
  const columns = budgetFields.flatMap((field) => open.table.header.columns.get(field) ?? []);
  return new Set(
    open.plan.actions.filter(({ line }) => columns.some((column) => isFollowing(formulasAt(line)[column - 1] ?? ''))),
  );
}
