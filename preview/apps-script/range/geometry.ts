import { type Area, a1Of } from '../../notation';
import { type Book, sheetFacade, sheetOf } from '../book';
import { numberOf, optional, type RangeHandle, rangeHandle, type SheetHandle } from '../handles';
import { messages } from '../messages';
import { type Methods, other } from '../runtime';

/** The range at that row and column, counted from 1 as scripts do, or Google's sentence (contract 18). */
export function rangeAt(
  book: Book,
  sheet: SheetHandle,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): RangeHandle {
  if (row < 1) throw new Error(messages.startingRowTooSmall);
  if (column < 1) throw new Error(messages.startingColumnTooSmall);
  if (rows < 1) throw new Error(messages.tooFewRows);
  if (columns < 1) throw new Error(messages.tooFewColumns);
  return within(book, sheet, { row: row - 1, column: column - 1, rows, columns });
}

export function within(book: Book, sheet: SheetHandle, area: Area): RangeHandle {
  const page = sheetOf(book, sheet);
  if (area.row + area.rows > page.getRowCount() || area.column + area.columns > page.getColumnCount()) {
    throw new Error(messages.outsideSheet);
  }
  return rangeHandle(sheet, area);
}

export function activateRange(book: Book, { sheet, area }: RangeHandle): void {
  const page = sheetFacade(book, sheet);
  page.activate();
  page.setActiveRange(page.getRange(area.row, area.column, area.rows, area.columns));
}

export const rangeGeometryMethods: Methods<RangeHandle> = {
  getRow: other((_script, { area }) => area.row + 1),
  getColumn: other((_script, { area }) => area.column + 1),
  getNumRows: other((_script, { area }) => area.rows),
  getNumColumns: other((_script, { area }) => area.columns),
  getLastRow: other((_script, { area }) => area.row + area.rows),
  getLastColumn: other((_script, { area }) => area.column + area.columns),
  getHeight: other((_script, { area }) => area.rows),
  getWidth: other((_script, { area }) => area.columns),
  getA1Notation: other((_script, { area }) => a1Of(area)),
  getSheet: other((_script, { sheet }) => sheet),
  getCell: other(({ book }, { sheet, area }, row: unknown, column: unknown) => {
    const [i, j] = [numberOf(row), numberOf(column)];
    if (i < 1 || j < 1 || i > area.rows || j > area.columns) throw new Error('Cell reference out of range');
    return rangeAt(book, sheet, area.row + i, area.column + j);
  }),
  offset: other(({ book }, { sheet, area }, down: unknown, right: unknown, rows: unknown, columns: unknown) =>
    rangeAt(
      book,
      sheet,
      area.row + 1 + numberOf(down),
      area.column + 1 + numberOf(right),
      optional(rows, numberOf, area.rows),
      optional(columns, numberOf, area.columns),
    ),
  ),
  activate: other(({ book }, range) => {
    activateRange(book, range);
    return range;
  }),
};
