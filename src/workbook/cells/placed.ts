import type { Cell, Grid } from './cell';

/** A cell and where it stands; what nobody says of a cell stays empty. */
export type Placed = readonly [row: number, column: number, cell: Cell];

/** Those between two columns, as so many rows from the first on. */
export function placedGrid(placed: readonly Placed[], first: number, last: number, rowCount: number): Grid<Cell> {
  const cells = Array.from({ length: rowCount }, () => Array.from({ length: last - first + 1 }, (): Cell => null));
  for (const [row, column, cell] of placed) {
    const line = cells[row - 1];
    if (line !== undefined && column >= first && column <= last) line[column - first] = cell;
  }
  return cells;
}
