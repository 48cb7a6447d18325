import type { Cell, Grid } from '../cells';
import { type CountdownColumns, FIRST_STEP_ROW } from './columns';
import type { CountdownPart } from './context';
import type { FreeRow, FreeWord } from './free-words';
import { cellOfHers } from './her-formulas';
import type { CountdownRow } from './rows';
import { legend } from './signs';

type Built = {
  readonly cells: Grid<Cell>;
  readonly columns: CountdownColumns;
  readonly rows: readonly CountdownRow[];
  readonly parts: readonly CountdownPart[];
};

/** The row they stand in now, counted from 1; of an action that is gone, or a list that is, the gap below the steps. */
function rowNow({ cells, rows, parts }: Built, row: FreeRow): number {
  if (row.is === 'head') return row.row;
  if (row.is === 'foot' && row.fromEnd <= legend.length + 1) return cells.length - row.fromEnd + 1;
  const found = rows.findIndex((it) => {
    if (it.is !== row.is || !('part' in it && 'action' in row)) return it.is === row.is;
    const part = parts[it.part];
    return part?.action.name === row.action && part.nth === row.nth;
  });
  return FIRST_STEP_ROW + (found < 0 ? rows.findIndex((it) => it.is === 'gap') : found);
}

const columnNow = ({ columns }: Built, column: FreeWord['column']): number =>
  typeof column === 'number' ? columns.bar(Math.min(column, columns.bars - 1)) : columns.keys.indexOf(column) + 1;

/** The cells of a countdown with what she wrote in those we leave free; a cell of ours stays ours. */
export function withFreeWords(built: Built, free: readonly FreeWord[]): Grid<Cell> {
  const cells = built.cells.map((row) => [...row]);
  for (const { row, column, cell } of free) {
    const [at, index] = [rowNow(built, row), columnNow(built, column) - 1];
    const line = cells[at - 1];
    if (line !== undefined && line[index] === null) line[index] = cellOfHers(cell, at);
  }
  return cells;
}
