import type { Area } from '../../notation';
import { activeSheet, type Book, sheetFacade, sheetOf, sheets, whileActive } from '../book';
import { handleOf, numberOf, optional, type SheetHandle } from '../handles';
import { messages } from '../messages';
import {
  type Axis,
  deleted,
  follow,
  guardedTab,
  inserted,
  type Method,
  type Methods,
  mayCut,
  movedBefore,
  read,
  write,
} from '../runtime';

const atLeastOne = (count: number): number => {
  if (count < 1) throw new Error(messages.outsideSheet);
  return count;
};

/**
 * Positions count from 0 here: the person's gestures and the script's calls both end in these. What is inserted looks like its
 * neighbour after it, or like the one before it where there is none.
 */
export function insertRows(book: Book, sheet: SheetHandle, before: number, count: number): void {
  const page = sheetFacade(book, sheet);
  const rows = page.getMaxRows();
  if (before < 0 || before > rows) throw new Error(messages.outsideSheet);
  whileActive(book, sheet, () => {
    if (before === rows) page.insertRowsAfter(rows - 1, atLeastOne(count));
    else page.insertRowsBefore(before, atLeastOne(count));
  });
  follow(book, sheet, 'row', inserted(before, count));
}

export function insertColumns(book: Book, sheet: SheetHandle, before: number, count: number): void {
  const page = sheetFacade(book, sheet);
  const columns = page.getMaxColumns();
  if (before < 0 || before > columns) throw new Error(messages.outsideSheet);
  whileActive(book, sheet, () => {
    if (before === columns) page.insertColumnsAfter(columns - 1, atLeastOne(count));
    else page.insertColumnsBefore(before, atLeastOne(count));
  });
  follow(book, sheet, 'column', inserted(before, count));
}

/**
 * Univer gives what is inserted the look that is shown of its neighbour, with what conditional formats make of it in the page: here it gets
 * the cells' own, as in Google.
 */
function lookLike(book: Book, sheet: SheetHandle, neighbour: number, count: number, axis: Axis): void {
  const cells = sheetOf(book, sheet).getCellMatrix();
  const lines = axis === 'row' ? sheetOf(book, sheet).getColumnCount() : sheetOf(book, sheet).getRowCount();
  const cellAt = (line: number, at: number) => (axis === 'row' ? cells.getValue(at, line) : cells.getValue(line, at));
  for (let line = 0; line < lines; line += 1)
    for (let at = neighbour + 1; at <= neighbour + count; at += 1) {
      const cell = cellAt(line, at);
      if (cell) cell.s = cellAt(line, neighbour)?.s ?? null;
    }
}

/** The same, but looking like the neighbour before it. */
function insertRowsAfter(book: Book, sheet: SheetHandle, row: number, count: number): void {
  const page = sheetFacade(book, sheet);
  if (row < 0 || row >= page.getMaxRows()) throw new Error(messages.outsideSheet);
  whileActive(book, sheet, () => void page.insertRowsAfter(row, atLeastOne(count)));
  lookLike(book, sheet, row, count, 'row');
  follow(book, sheet, 'row', inserted(row + 1, count));
}

function insertColumnsAfter(book: Book, sheet: SheetHandle, column: number, count: number): void {
  const page = sheetFacade(book, sheet);
  if (column < 0 || column >= page.getMaxColumns()) throw new Error(messages.outsideSheet);
  whileActive(book, sheet, () => void page.insertColumnsAfter(column, atLeastOne(count)));
  lookLike(book, sheet, column, count, 'column');
  follow(book, sheet, 'column', inserted(column + 1, count));
}

export function deleteRows(book: Book, sheet: SheetHandle, row: number, count: number): void {
  const rows = sheetOf(book, sheet).getRowCount();
  if (row < 0 || row + atLeastOne(count) > rows) throw new Error(messages.outsideSheet);
  if (count === rows) throw new Error(messages.allRows);
  whileActive(book, sheet, () => void sheetFacade(book, sheet).deleteRows(row, count));
  follow(book, sheet, 'row', deleted(row, count));
}

export function deleteColumns(book: Book, sheet: SheetHandle, column: number, count: number): void {
  const columns = sheetOf(book, sheet).getColumnCount();
  if (column < 0 || column + atLeastOne(count) > columns) throw new Error(messages.outsideSheet);
  if (count === columns) throw new Error(messages.allColumns);
  whileActive(book, sheet, () => void sheetFacade(book, sheet).deleteColumns(column, count));
  follow(book, sheet, 'column', deleted(column, count));
}

/** In front of itself, or right after: it stays where it is. */
const staysThere = (from: number, count: number, before: number): boolean => before >= from && before <= from + count;

export function moveColumns(book: Book, sheet: SheetHandle, { column, columns }: Area, before: number): void {
  if (staysThere(column, columns, before)) return;
  const page = sheetFacade(book, sheet);
  const spec = page.getRange(0, column, page.getMaxRows(), columns);
  whileActive(book, sheet, () => void page.moveColumns(spec, before));
  follow(book, sheet, 'column', movedBefore(column, columns, before));
}

export function moveRows(book: Book, sheet: SheetHandle, { row, rows }: Area, before: number): void {
  if (staysThere(row, rows, before)) return;
  const page = sheetFacade(book, sheet);
  const spec = page.getRange(row, 0, rows, page.getMaxColumns());
  whileActive(book, sheet, () => void page.moveRows(spec, before));
  follow(book, sheet, 'row', movedBefore(row, rows, before));
}

/** A sheet keeps at least one visible tab beside it. */
export function hideSheet(book: Book, sheet: SheetHandle): void {
  const visible = sheets(book).filter((each) => !sheetFacade(book, each).isSheetHidden());
  if (visible.length === 1 && visible[0]?.id === sheet.id) throw new Error(messages.lastVisibleSheet);
  if (!sheetFacade(book, sheet).isSheetHidden()) sheetFacade(book, sheet).hideSheet();
}

type Insert = (book: Book, sheet: SheetHandle, position: number, count: number) => void;

/** (position from 1, how many): Apps Script's insertRowsAfter and its likes. */
const counted = (act: Insert, axis: Axis, how: 'before' | 'after' | 'away'): Method<SheetHandle> =>
  write((script, sheet, position: unknown, argument: unknown) => {
    const [from, count] = [numberOf(position) - 1, optional(argument, numberOf, 1)];
    const cut = how === 'after' ? from + 1 : from;
    if (mayCut(script, sheet, axis, cut, how === 'away' ? from + count : cut)) act(script.book, sheet, from, count);
    return sheet;
  });

/** (a range that spans what is moved, the position from 1 to move it in front of) */
const moving = (act: (book: Book, sheet: SheetHandle, area: Area, before: number) => void, axis: Axis) =>
  write((script, sheet: SheetHandle, spec: unknown, position: unknown) => {
    const { area } = handleOf(spec, 'Range');
    const [before, from] = [numberOf(position) - 1, area[axis]];
    const to = from + (axis === 'row' ? area.rows : area.columns);
    const isFree = mayCut(script, sheet, axis, from, to) && mayCut(script, sheet, axis, before, before);
    if (isFree) act(script.book, sheet, area, before);
  });

/** Univer goes to the tab whose rows or columns it hides or shows; Google stays. */
const facade =
  (act: (page: ReturnType<typeof sheetFacade>, from: number, count: number) => unknown): Insert =>
  (book, sheet, from, count) =>
    whileActive(book, sheet, () => void act(sheetFacade(book, sheet), from, atLeastOne(count)));

/** What takes a range or (position, how many), as hideColumns does. */
const hiding = (act: Insert, of: 'rows' | 'columns'): Method<SheetHandle> =>
  write(({ book }, sheet, what: unknown, count: unknown) => {
    if (typeof what === 'number') return act(book, sheet, what - 1, optional(count, numberOf, 1));
    const { area } = handleOf(what, 'Range');
    return act(book, sheet, of === 'rows' ? area.row : area.column, area[of]);
  });

const hideColumns = facade((page, from, count) => page.hideColumns(from, count));
const hideRows = facade((page, from, count) => page.hideRows(from, count));

const methods: Methods<SheetHandle> = {
  insertRowsBefore: counted(insertRows, 'row', 'before'),
  insertRowsAfter: counted(insertRowsAfter, 'row', 'after'),
  insertColumnsBefore: counted(insertColumns, 'column', 'before'),
  insertColumnsAfter: counted(insertColumnsAfter, 'column', 'after'),
  deleteRow: counted(deleteRows, 'row', 'away'),
  deleteRows: counted(deleteRows, 'row', 'away'),
  deleteColumn: counted(deleteColumns, 'column', 'away'),
  deleteColumns: counted(deleteColumns, 'column', 'away'),
  moveColumns: moving(moveColumns, 'column'),
  moveRows: moving(moveRows, 'row'),
  hideColumns: hiding(hideColumns, 'columns'),
  hideRows: hiding(hideRows, 'rows'),
  showColumns: hiding(
    facade((page, from, count) => page.showColumns(from, count)),
    'columns',
  ),
  showRows: hiding(
    facade((page, from, count) => page.showRows(from, count)),
    'rows',
  ),
  isColumnHiddenByUser: read(
    ({ book }, sheet, column: unknown) => !sheetOf(book, sheet).getColVisible(numberOf(column) - 1),
  ),
  isRowHiddenByUser: read(({ book }, sheet, row: unknown) => !sheetOf(book, sheet).getRowRawVisible(numberOf(row) - 1)),
  hideSheet: write(({ book }, sheet) => {
    hideSheet(book, sheet);
    return sheet;
  }),
  showSheet: write(({ book }, sheet) => {
    const front = activeSheet(book);
    sheetFacade(book, sheet).showSheet();
    // Univer goes to the tab it shows; Google stays.
    sheetFacade(book, front).activate();
    return sheet;
  }),
  isSheetHidden: read(({ book }, sheet) => sheetFacade(book, sheet).isSheetHidden()),
};

export const sheetStructureMethods = guardedTab(methods);

export { hideColumns };
