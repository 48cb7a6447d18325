import { area, isBlank, type Operation } from '../../workbook/cells';
import { planColumns } from '../../workbook/plan';
import type { Port } from '../port';
import type { OpenPlan } from './open-plan';

type Naming = Extract<Operation, { do: 'name' }>;

/** One name a column of the plan, from the row under its header to `lastLine`. */
export const nameColumns = ({ table }: OpenPlan, lastLine: number): readonly Naming[] =>
  planColumns.flatMap(({ field, name }): readonly Naming[] => {
    const column = table.header.columns.get(field);
    const first = table.header.row + 1;
    return column === undefined
      ? []
      : [{ do: 'name', tab: table.tab, name, area: area(first, column, Math.max(1, lastLine - first + 1)) }];
  });

/** The last line the names should span: the one before a TOTAL row, or the tab's last. */
export const lastNamedLine = ({ rows }: OpenPlan, tabRows: number): number =>
  rows.totalLine === undefined ? tabRows : rows.totalLine - 1;

/** Named ranges follow the rows she added below them: the year view's formulas see the plan through them. */
export type NamesToExtend = { readonly operations: readonly Operation[]; readonly namedActions: number };

export function namesToExtend(port: Port, open: OpenPlan): NamesToExtend {
  const filled = open.table.values
    .slice(open.table.header.row, open.rows.totalLine === undefined ? undefined : open.rows.totalLine - 1)
    .filter((row) => !isBlank(row[(open.table.header.columns.get('name') ?? 0) - 1])).length;
  const namedActions = open.settings?.namedActions ?? 0;
  if (filled === namedActions) return { operations: [], namedActions };
  const tabRows = port.sizeOf(open.table.tab)?.rows ?? open.table.values.length;
  const names = nameColumns(open, lastNamedLine(open, tabRows));
  return { operations: names.map((it) => ({ ...it, isOurs: true as const })), namedActions: filled };
}
