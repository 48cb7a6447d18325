import { parseReference } from './apps-script/a1';
import { type Area, gridOf } from './apps-script/area';
import { type Book, rawCell, sheetByName, sheetOf } from './apps-script/book';
import { plainValue, writeCells } from './apps-script/cells';
import type { SheetHandle } from './apps-script/handle';
import { sortRows } from './apps-script/range-copy';
import { release, restrict } from './apps-script/restrictions';
import { renameSheet } from './apps-script/sheet';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  insertColumns,
  insertRows,
  moveColumns,
} from './apps-script/sheet-structure';
import { deleteSheet } from './apps-script/spreadsheet';
import { cellTyped } from './typed-text';

/** What somebody does in the sheet herself: nothing of the script runs. Rows count from 1, columns are letters. */
export type Person = {
  readonly type: (tab: string, cell: string, text: string) => void;
  /** Sorts the rows of "A2:M30" by the column of that letter. */
  readonly sortRows: (tab: string, rows: string, column: string, order?: 'ascending' | 'descending') => void;
  readonly insertColumn: (tab: string, before: string) => void;
  readonly deleteColumn: (tab: string, column: string) => void;
  readonly moveColumn: (tab: string, column: string, before: string) => void;
  readonly hideColumn: (tab: string, column: string) => void;
  readonly insertRow: (tab: string, before: number) => void;
  readonly deleteRow: (tab: string, row: number) => void;
  readonly renameTab: (tab: string, name: string) => void;
  readonly deleteTab: (tab: string) => void;
  /** Insert › Convert to table, every column typed. */
  readonly convertToTable: (tab: string, range: string) => void;
  /** Somebody else protects a range, or without one the whole tab, against the person who runs the script. */
  readonly protect: (tab: string, range?: string) => void;
  readonly unprotect: (tab: string) => void;
};

export function tabOf(book: Book, name: string): SheetHandle {
  const sheet = sheetByName(book, name);
  if (!sheet) throw new Error(`There is no tab ${name}`);
  return sheet;
}

export function areaOf(book: Book, sheet: SheetHandle, a1: string): Area {
  const page = sheetOf(book, sheet);
  const reference = parseReference(a1, page.getRowCount(), page.getColumnCount());
  if (!reference) throw new Error(`Not a range: ${a1}`);
  return reference.area;
}

function typeInto(book: Book, sheet: SheetHandle, area: Area, text: string, now: number): void {
  writeCells(book, sheet, area, (row, column) => cellTyped(book, rawCell(book, sheet, row, column), text, now));
}

/** `now` tells what year "15/01" is of. */
export function createPerson(book: Book, now: () => number): Person {
  const { settleNow } = book.engine.settling;
  const on =
    <Args extends readonly unknown[]>(act: (sheet: SheetHandle, ...args: Args) => void) =>
    (tab: string, ...args: Args): void => {
      act(tabOf(book, tab), ...args);
      settleNow();
    };
  const column = (sheet: SheetHandle, letter: string): number => areaOf(book, sheet, `${letter}1`).column;
  return {
    type: on((sheet, cell: string, text: string) => typeInto(book, sheet, areaOf(book, sheet, cell), text, now())),
    sortRows: on((sheet, rows: string, by: string, order: 'ascending' | 'descending' = 'ascending') =>
      sortRows(book, sheet, areaOf(book, sheet, rows), [
        { column: column(sheet, by), ascending: order === 'ascending' },
      ]),
    ),
    insertColumn: on((sheet, before: string) => insertColumns(book, sheet, column(sheet, before), 1)),
    deleteColumn: on((sheet, letter: string) => deleteColumns(book, sheet, column(sheet, letter), 1)),
    moveColumn: on((sheet, letter: string, before: string) =>
      moveColumns(book, sheet, areaOf(book, sheet, `${letter}:${letter}`), column(sheet, before)),
    ),
    hideColumn: on((sheet, letter: string) => hideColumns(book, sheet, column(sheet, letter), 1)),
    insertRow: on((sheet, before: number) => insertRows(book, sheet, before - 1, 1)),
    deleteRow: on((sheet, row: number) => deleteRows(book, sheet, row - 1, 1)),
    renameTab: on((sheet, name: string) => renameSheet(book, sheet, name)),
    deleteTab: on((sheet) => deleteSheet(book, sheet)),
    convertToTable: on((sheet, range: string) =>
      restrict(book, { is: 'table', sheetId: sheet.id, area: areaOf(book, sheet, range) }),
    ),
    protect: on((sheet, range?: string) =>
      restrict(book, {
        is: 'protection',
        sheetId: sheet.id,
        area: range === undefined ? 'whole tab' : areaOf(book, sheet, range),
      }),
    ),
    unprotect: on((sheet) => release(book, sheet, 'protection')),
  };
}

/** Calculated values; a day is its serial number. */
export function calculatedCells(book: Book, tab: string, a1: string): (string | number | boolean)[][] {
  const sheet = tabOf(book, tab);
  return gridOf(areaOf(book, sheet, a1), (row, column) => plainValue(rawCell(book, sheet, row, column)));
}

/** Formulas as the engine has them, with commas; '' where there is none. */
export function cellFormulas(book: Book, tab: string, a1: string): string[][] {
  const sheet = tabOf(book, tab);
  return gridOf(
    areaOf(book, sheet, a1),
    (row, column) => book.engine.formulas.getFormulaStringByCell(row, column, sheet.id, book.unitId) ?? '',
  );
}
