import type { Area, CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader, planRows } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

const cellDrawn = (drawn: string): CellValue => (/^-?\d+$/.test(drawn.trim()) ? Number(drawn) : drawn.trim());
/** Rows of a tab, their cells parted by bars; digits are numbers. */
export const drawn = (rows: readonly string[]): Grid<CellValue> => rows.map((row) => row.split('|').map(cellDrawn));

/** What each row below a header is: its line, and action, title, total, or why it is told. */
export function kindsUnder(header: string, rows: readonly string[], merges: readonly Area[] = []): readonly string[] {
  const values = drawn([header, ...rows]);
  const found = findPlanHeader(values, fileReading);
  if (found === undefined) throw new Error('No header.');
  const { rows: actions, titles, totals, told } = planRows(values, found, fileReading, merges);
  const said = [
    ...actions.map(({ line }) => [line, 'action'] as const),
    ...titles.map(({ line }) => [line, 'title'] as const),
    ...totals.map(({ line, by }) => [line, by === 'words-only' ? 'total?' : 'total'] as const),
    ...told.map(({ line, why }) => [line, why] as const),
  ];
  return said.sort(([one], [other]) => one - other).map(([line, kind]) => `${line} ${kind}`);
}
