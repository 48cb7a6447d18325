import { isDropped } from '../../domain/plan';
import { periodsOf } from '../../domain/year-view';
import type { Cell } from '../cells';
import { plainActionRow } from './action-row';
import { FIRST_BODY_ROW, headRows, type YearViewColumns } from './columns';
import { headFacts } from './head';
import type { RowContext } from './row';
import { bodyView, columnsFor, contextOf } from './row-context';
import { type BodyRow, rowKind } from './rows';
import type { YearViewSource } from './source';

/** The actions of a plan, a row each, with all that a year view knows of them and no bars: for a tab that says it in its own way. */
export type ActionTable = {
  readonly columns: YearViewColumns;
  /** Of each row, the first standing in `firstRow`; none where the plan has no action. */
  readonly contexts: readonly RowContext[];
  /** The row of the plan that each was built from. */
  readonly lines: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** What stands in a cell of the tab; null where nothing does. */
  readonly cell: (row: number, column: number) => Cell;
};

/** In the order of the plan, behind so many columns of the tab; dropped actions are left out. */
export function actionTable(source: YearViewSource, before: number): ActionTable {
  const { plan, year } = source;
  const periods = periodsOf('month', plan.actions, { ...plan, year });
  const rows = plan.actions
    .filter((action) => action.name !== '' && !isDropped(action))
    .map((action): Extract<BodyRow, { is: 'action' }> => ({ is: 'action', action, kind: rowKind(action) }));
  const columns = columnsFor(rows, periods.length, 'month', before);
  const lastRow = FIRST_BODY_ROW + Math.max(1, rows.length) - 1;
  const view = bodyView(rows, source, columns, lastRow);
  const contexts = rows.map((row, index) => contextOf(row, index, view));
  const facts = new Map(headFacts(columns, periods, lastRow, source, rows.length));
  // The calendar itself: what is monthly is counted from its first day on.
  for (const [index, { first }] of periods.entries()) facts.set(`${headRows.days}:${columns.period(index)}`, first);
  const body = rows.map((row, index) => {
    const context = contexts[index];
    return context === undefined ? [] : plainActionRow(context, row.action, source);
  });
  return {
    columns,
    contexts,
    lines: rows.map(({ action }) => action.line),
    firstRow: FIRST_BODY_ROW,
    lastRow,
    cell: (row, column) => facts.get(`${row}:${column}`) ?? body[row - FIRST_BODY_ROW]?.[column - before - 1] ?? null,
  };
}
