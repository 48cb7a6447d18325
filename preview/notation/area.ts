import type { IRange } from '@univerjs/core';

/** A rectangle of cells, rows and columns counted from 0, as Univer counts and Apps Script does not. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** The same with both ends said, as Univer and files do. */
export type Block = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

export const toUniver = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const fromUniver = ({ startRow, startColumn, endRow, endColumn }: Block): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const holds = (area: Area, row: number, column: number): boolean =>
  area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns;

export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A grid of what `at` gives for each cell; `i` and `j` count from the area's own corner. */
export function gridOf<T>(area: Area, at: (row: number, column: number, i: number, j: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => at(area.row + i, area.column + j, i, j)),
  );
}
