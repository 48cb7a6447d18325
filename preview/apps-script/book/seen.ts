import { BooleanNumber, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { SheetHandle } from '../handles';
import { type Book, rawCell, sheetOf, styleOf } from './book';
import { plainValue, shownText } from './cells';
import { CELL_PADDING, type Font, textWidth } from './text-width';

export const fontOf = (style: Nullable<IStyleData>): Font => ({
  size: style?.fs ?? 10,
  bold: style?.bl === BooleanNumber.TRUE,
});

/** Contract 38: whether it is a number or a date that its column is too narrow for. */
function isTooWide(book: Book, cell: Nullable<ICellData>, pixels: number): boolean {
  if (typeof plainValue(cell) !== 'number') return false;
  return textWidth(shownText(book, cell), fontOf(styleOf(book, cell))) + 2 * CELL_PADDING > pixels;
}

/** What a person sees in a cell: its text, whole though it may be cut, or ### in place of a number that does not fit. */
export function seenText(book: Book, sheet: SheetHandle, row: number, column: number): string {
  const cell = rawCell(book, sheet, row, column);
  return isTooWide(book, cell, sheetOf(book, sheet).getColumnWidth(column)) ? '###' : shownText(book, cell);
}
