import type { YearViewSource } from '../../workbook/year-view';
import { cellOf, type NamesToExtend, nameCellOf, totalsAmong } from '../plan';
import type { PreparedYear } from './prepare';

/** What the rows of actions in a generated tab are written from: the plan, and its cells as they stand. */
export function actionSource(
  { open, year, upkeep }: PreparedYear,
  names: NamesToExtend,
  grouping: YearViewSource['grouping'],
): YearViewSource {
  const { table, rows, words } = open;
  const { header } = table;
  return {
    plan: { ...open.plan, leadTimes: upkeep.leadTimes },
    grouping,
    unit: 'month',
    isShortened: false,
    year,
    words,
    cell: (line, field) => cellOf(table, line, field),
    nameCell: (line) => nameCellOf(table, line),
    planRows: (rows.rows[rows.rows.length - 1]?.line ?? header.row + 1) - header.row,
    namedActions: names.namedActions,
    totals: totalsAmong(open),
  };
}
