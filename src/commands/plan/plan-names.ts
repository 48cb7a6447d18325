import { area, type Step } from '../../workbook/cells';
import { planColumns } from '../../workbook/plan';
import type { OpenPlan } from './open-plan';

/** One name a column of the plan, from the row under its header to `lastLine`. */
export const nameColumns = ({ table }: OpenPlan, lastLine: number): readonly Step[] =>
  planColumns.flatMap(({ field, name }): readonly Step[] => {
    const column = table.header.columns.get(field);
    const first = table.header.row + 1;
    return column === undefined
      ? []
      : [{ do: 'name', tab: table.tab, name, area: area(first, column, Math.max(1, lastLine - first + 1)) }];
  });

/** The last line the names should span: the one before a TOTAL row, or the tab's last. */
export const lastNamedLine = ({ rows }: OpenPlan, tabRows: number): number =>
  rows.totalLine === undefined ? tabRows : rows.totalLine - 1;
