import { type ICellData, type IRowData, type Nullable, WrapStrategy } from '@univerjs/core';
import type { SheetHandle } from '../handles';
import { type Book, mutate, sheetOf, sheets, styleOf } from './book';
import { plainValue } from './cells';
import { fontOf } from './seen';
import { heightOfLines, lineCount } from './text-width';

/** Contract 39: what `setRowHeights` leaves with a row: the height it asked for, and the one the row last grew to. */
type Growing = { readonly asked: number; readonly grown: number };

/** Shorter texts are on one line in all but the narrowest columns. */
const SHORTEST_WRAPPED = 8;

const growingOf = (row: Nullable<Partial<IRowData>>): Growing | undefined => {
  const kept: unknown = row?.custom?.['growing'];
  // Only this file writes it.
  return typeof kept === 'object' && kept !== null ? (kept as Growing) : undefined;
};

/** What a row is to have: its height, and whether it grows. */
type Wanted = { readonly height: number; readonly growing: Growing | null };

type Row = Nullable<Partial<IRowData>>;

/** Three mutations of Univer's, for which its grid draws anew: the height, that it is not found by itself, and how it grows. */
const mutations = [
  ['sheet.mutation.set-worksheet-row-height', 'rowHeight', (row: Row) => row?.h],
  ['sheet.mutation.set-worksheet-row-is-auto-height', 'autoHeightInfo', (row: Row) => row?.ia],
  ['sheet.mutation.set-row-data', 'rowData', (row: Row) => ({ custom: row?.custom })],
] as const;

function writeRows(book: Book, sheet: SheetHandle, rows: ReadonlyMap<number, Wanted>): void {
  const page = sheetOf(book, sheet);
  const manager = page.getRowManager();
  const ranges = [...rows.keys()].map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: page.getColumnCount() - 1,
  }));
  const ids = { unitId: book.unitId, subUnitId: sheet.id };
  for (const [id, key, read] of mutations) {
    const each = (value: (row: number, wanted: Wanted) => unknown): object => ({
      ...ids,
      ...(key === 'rowData' ? {} : { ranges }),
      [key]: Object.fromEntries([...rows].map(([row, wanted]) => [row, value(row, wanted)])),
    });
    const before = each(
      (row) => read(manager.getRow(row)) ?? (key === 'rowHeight' ? page.getRowHeight(row) : undefined),
    );
    const after = each((_row, { height, growing }) =>
      read({ h: height, ia: 0, custom: growing === null ? {} : { growing } }),
    );
    mutate(book, { id, params: after }, { id, params: before });
  }
}

/** Sets the height of rows, counted from 0: one that is not forced grows with what is wrapped in it. */
export function setHeights(
  book: Book,
  sheet: SheetHandle,
  rows: { readonly first: number; readonly count: number; readonly pixels: number; readonly isForced: boolean },
): void {
  const { first, count, pixels, isForced } = rows;
  const row: Wanted = { height: pixels, growing: isForced ? null : { asked: pixels, grown: pixels } };
  writeRows(book, sheet, new Map(Array.from({ length: count }, (_, index) => [first + index, row])));
}

/** The text of a cell that may need more than one line; undefined of any other. */
export function wrappedText(book: Book, cell: Nullable<ICellData>): string | undefined {
  const value = plainValue(cell);
  if (typeof value !== 'string' || value.length < SHORTEST_WRAPPED) return undefined;
  return styleOf(book, cell)?.tb === WrapStrategy.WRAP ? value : undefined;
}

function heightFor(book: Book, cell: Nullable<ICellData>, pixels: number): number {
  const text = wrappedText(book, cell);
  if (text === undefined) return 0;
  const font = fontOf(styleOf(book, cell));
  return heightOfLines(lineCount(text, font, pixels), font.size);
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
    const page = sheetOf(book, sheet);
    const grown = new Map<number, Wanted>();
    for (const [index, row] of Object.entries(page.getRowManager().getRowData())) {
      const growing = growingOf(row);
      // Univer does not keep the height of a row that has the usual one.
      const now = row?.h ?? page.getConfig().defaultRowHeight;
      if (growing === undefined || now !== growing.grown) continue;
      const height = Math.max(growing.asked, neededHeight(book, sheet, Number(index)));
      if (height !== growing.grown) grown.set(Number(index), { height, growing: { ...growing, grown: height } });
    }
    if (grown.size > 0) writeRows(book, sheet, grown);
  }
}
