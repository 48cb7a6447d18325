import { isSameName } from '../../domain/names';
import type { Action } from '../../domain/plan';
import { budgetFieldOf } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { plainFormula, plainText } from '../../workbook/cells';
import { beforeColumns, type PaymentsRead } from '../../workbook/payments';
import type { OpenPlan } from '../plan';
import type { Port } from '../port';

/** Whether a formula is one of ours over the payments of its action, however it reads back. */
export const isFollowing = (formula: string): boolean =>
  /^=SUMIFS\(PAYMENTS_Q[1-4];PAYMENTS_ACTION;/.test(plainFormula(formula));

/** Between what stood in a quarter, nothing where it was blank, and what its payments came to when it began to follow them. */
export const KEPT = '–';

/** The first row of payments of an action that keeps what its quarters were, or the first of all. */
export function keepingRow({ rows }: PaymentsRead, name: string): PaymentsRead['rows'][number] | undefined {
  const own = rows.filter((row) => isSameName(plainText(row.at('action')), name));
  return own.find((row) => row.at(beforeColumns[0] ?? '') !== '') ?? own[0];
}

/** The formulas of the plan's rows, by line, in one reading. */
export function planFormulas(port: Port, { table }: OpenPlan): (line: number) => readonly string[] {
  const { tab, header, values } = table;
  const rows = Math.max(1, values.length - header.row);
  const formulas = port.readFormulas(tab, header.row + 1, Math.max(...header.columns.values()), rows);
  return (line) => formulas[line - header.row - 1] ?? [];
}

/** The actions whose quarters are formulas over their payments, each with those of its quarters that are none. */
export function followingActions(port: Port, open: OpenPlan): ReadonlyMap<Action, readonly Quarter[]> {
  const formulasAt = planFormulas(port, open);
  const { columns } = open.table.header;
  const there = quarters.filter((quarter) => columns.has(budgetFieldOf[quarter]));
  return new Map(
    open.plan.actions.flatMap((action): readonly (readonly [Action, readonly Quarter[]])[] => {
      const formulas = formulasAt(action.line);
      const others = there.filter(
        (quarter) => !isFollowing(formulas[(columns.get(budgetFieldOf[quarter]) ?? 0) - 1] ?? ''),
      );
      return others.length === there.length ? [] : [[action, others]];
    }),
  );
}
