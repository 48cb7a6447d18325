import { type ICellData, type IRowData, type Nullable, WrapStrategy } from '@univerjs/core';
import { type Book, mutate, sheetOf, sheets, styleOf } from './book';
import { plainValue } from './cells';
import type { SheetHandle } from './handle';
import { fontOf } from './seen';
import { heightOfLines, lineCount } from './text-width';

/** Contract 39: what `setRowHeights` leaves with a row: the height it asked for, and the one the row last grew to. */
type Growing = { readonly asked: number; readonly grown: number };

/** Shorter texts are on one line in all but the narrowest columns. */
const SHORTEST_WRAPPED = 8;

const ROW_DATA = 'sheet.mutation.set-row-data';

const growingOf = (row: Nullable<Partial<IRowData>>): Growing | undefined => {
  const given: unknown = row?.custom?.['growing'];
  // Only this file writes it.
  return typeof given === 'object' && given !== null ? (given as Growing) : undefined;
};

const rowOf = (height: number, growing: Growing | null): Partial<IRowData> => ({
  h: height,
  ia: 0,
  custom: growing === null ? {} : { growing },
});

function writeRows(book: Book, { id }: SheetHandle, rows: Readonly<Record<number, Partial<IRowData>>>): void {
  const manager = sheetOf(book, { is: 'Sheet', id }).getRowManager();
  const before = Object.fromEntries(
    Object.keys(rows).map((row) => {
      const { h, ia, custom } = manager.getRow(Number(row)) ?? {};
      return [row, { h, ia, custom }];
    }),
  );
  const params = { unitId: book.unitId, subUnitId: id };
  mutate(
    book,
    { id: ROW_DATA, params: { ...params, rowData: rows } },
    { id: ROW_DATA, params: { ...params, rowData: before } },
  );
}

/** Sets the height of rows, counted from 0: one that is not forced grows with what is wrapped in it. */
export function setHeights(
  book: Book,
  sheet: SheetHandle,
  rows: { readonly first: number; readonly count: number; readonly pixels: number; readonly isForced: boolean },
): void {
  const { first, count, pixels, isForced } = rows;
  const row = rowOf(pixels, isForced ? null : { asked: pixels, grown: pixels });
  writeRows(book, sheet, Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, row])));
}

function heightFor(book: Book, cell: Nullable<ICellData>, pixels: number): number {
  const value = plainValue(cell);
  if (typeof value !== 'string' || value.length < SHORTEST_WRAPPED) return 0;
  const style = styleOf(book, cell);
  if (style?.tb !== WrapStrategy.WRAP) return 0;
  const font = fontOf(style);
  return heightOfLines(lineCount(value, font, pixels), font.size);
}

function neededHeight(book: Book, sheet: SheetHandle, row: number): number {
  const page = sheetOf(book, sheet);
  let height = 0;
  const cells = page.getCellMatrix().getRow(row);
  for (const [column, cell] of Object.entries(cells ?? {}))
    height = Math.max(height, heightFor(book, cell, page.getColumnWidth(Number(column))));
  return height;
}

/** Rows as high as what is wrapped in them needs now; one whose height she has changed since keeps hers. */
export function growRows(book: Book): void {
  for (const sheet of sheets(book)) {
    const manager = sheetOf(book, sheet).getRowManager();
    const grown: Record<number, Partial<IRowData>> = {};
    for (const [index, row] of Object.entries(manager.getRowData())) {
      const growing = growingOf(row);
      if (growing === undefined || row?.h !== growing.grown) continue;
      const height = Math.max(growing.asked, neededHeight(book, sheet, Number(index)));
      if (height !== growing.grown) grown[Number(index)] = rowOf(height, { ...growing, grown: height });
    }
    if (Object.keys(grown).length > 0) writeRows(book, sheet, grown);
  }
}
