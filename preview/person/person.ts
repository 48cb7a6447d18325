import {
  type Book,
  growRows,
  plainValue,
  rawCell,
  seenText,
  sheetByName,
  sheetFacade,
  sheetOf,
  workbookFacade,
  writeCells,
} from '../apps-script/book';
import { rangeHandle, type SheetHandle } from '../apps-script/handles';
import { createFilter, sortRows } from '../apps-script/range';
import { release, restrict } from '../apps-script/runtime';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
} from '../apps-script/sheet';
import { deleteSheet } from '../apps-script/spreadsheet';
import { type Area, gridOf, parseReference } from '../notation';
import { cellTyped } from './typed-text';

/** What somebody does in the sheet herself: nothing of the script runs. Rows count from 1, columns are letters. */
export type Person = {
  readonly type: (tab: string, cell: string, text: string) => void;
  /** Rows of cells, as another program puts them on the clipboard: each is read as if it were typed. */
  readonly paste: (tab: string, cell: string, rows: readonly (readonly string[])[]) => void;
  /** Sorts the rows of "A2:M30" by the column of that letter. */
  readonly sortRows: (tab: string, rows: string, column: string, order?: 'ascending' | 'descending') => void;
  readonly insertColumn: (tab: string, before: string) => void;
  readonly deleteColumn: (tab: string, column: string) => void;
  readonly moveColumn: (tab: string, column: string, before: string) => void;
  readonly hideColumn: (tab: string, column: string) => void;
  readonly insertRow: (tab: string, before: number) => void;
  readonly deleteRow: (tab: string, row: number) => void;
  readonly moveRow: (tab: string, row: number, before: number) => void;
  readonly renameTab: (tab: string, name: string) => void;
  readonly deleteTab: (tab: string) => void;
  readonly duplicateTab: (tab: string) => void;
  /** `place` counts from 1. */
  readonly moveTab: (tab: string, place: number) => void;
  readonly hideTab: (tab: string) => void;
  /** Puts a filter on the range, of which the first row is the head. */
  readonly filter: (tab: string, range: string) => void;
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

type Gesture<Args extends readonly unknown[]> = (tab: string, ...args: Args) => void;
type On = <Args extends readonly unknown[]>(act: (sheet: SheetHandle, ...args: Args) => void) => Gesture<Args>;

/** `now` tells what year "15/01" is of. */
export function createPerson(book: Book, now: () => number): Person {
  const on: On =
    (act) =>
    (tab, ...args) => {
      book.engine.asOneStep(book.unitId, () => {
        act(tabOf(book, tab), ...args);
        book.engine.settling.settleNow();
        growRows(book);
      });
    };
  return {
    ...typing(book, on, now),
    ...onColumns(book, on),
    ...onRows(book, on),
    ...onTabs(book, on),
    ...onRanges(book, on),
  };
}

const typing = (book: Book, on: On, now: () => number): Pick<Person, 'type' | 'paste'> => ({
  type: on((sheet, cell: string, text: string) => typeInto(book, sheet, areaOf(book, sheet, cell), text, now())),
  paste: on((sheet, cell: string, rows: readonly (readonly string[])[]) => {
    const { row, column } = areaOf(book, sheet, cell);
    rows.forEach((texts, i) => {
      texts.forEach((text, j) => {
        typeInto(book, sheet, { row: row + i, column: column + j, rows: 1, columns: 1 }, text, now());
      });
    });
  }),
});

const columnOf = (book: Book, sheet: SheetHandle, letter: string): number => areaOf(book, sheet, `${letter}1`).column;

const onColumns = (
  book: Book,
  on: On,
): Pick<Person, 'insertColumn' | 'deleteColumn' | 'moveColumn' | 'hideColumn'> => ({
  insertColumn: on((sheet, before: string) => insertColumns(book, sheet, columnOf(book, sheet, before), 1)),
  deleteColumn: on((sheet, letter: string) => deleteColumns(book, sheet, columnOf(book, sheet, letter), 1)),
  moveColumn: on((sheet, letter: string, before: string) =>
    moveColumns(book, sheet, areaOf(book, sheet, `${letter}:${letter}`), columnOf(book, sheet, before)),
  ),
  hideColumn: on((sheet, letter: string) => hideColumns(book, sheet, columnOf(book, sheet, letter), 1)),
});

const onRows = (book: Book, on: On): Pick<Person, 'insertRow' | 'deleteRow' | 'moveRow' | 'sortRows'> => ({
  insertRow: on((sheet, before: number) => insertRows(book, sheet, before - 1, 1)),
  deleteRow: on((sheet, row: number) => deleteRows(book, sheet, row - 1, 1)),
  moveRow: on((sheet, row: number, before: number) =>
    moveRows(book, sheet, areaOf(book, sheet, `${row}:${row}`), before - 1),
  ),
  sortRows: on((sheet, rows: string, by: string, order: 'ascending' | 'descending' = 'ascending') =>
    sortRows(book, sheet, areaOf(book, sheet, rows), [
      { column: columnOf(book, sheet, by), ascending: order === 'ascending' },
    ]),
  ),
});

const onTabs = (
  book: Book,
  on: On,
): Pick<Person, 'renameTab' | 'deleteTab' | 'duplicateTab' | 'moveTab' | 'hideTab'> => ({
  renameTab: on((sheet, name: string) => renameSheet(book, sheet, name)),
  deleteTab: on((sheet) => deleteSheet(book, sheet)),
  duplicateTab: on((sheet) => void workbookFacade(book).duplicateSheet(sheetFacade(book, sheet))),
  moveTab: on((sheet, place: number) => void workbookFacade(book).moveSheet(sheetFacade(book, sheet), place - 1)),
  hideTab: on((sheet) => hideSheet(book, sheet)),
});

const onRanges = (book: Book, on: On): Pick<Person, 'filter' | 'convertToTable' | 'protect' | 'unprotect'> => ({
  filter: on((sheet, range: string) => void createFilter(book, rangeHandle(sheet, areaOf(book, sheet, range)))),
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
});

/** Calculated values; a day is its serial number. */
export function calculatedCells(book: Book, tab: string, a1: string): (string | number | boolean)[][] {
  const sheet = tabOf(book, tab);
  return gridOf(areaOf(book, sheet, a1), (row, column) => plainValue(rawCell(book, sheet, row, column)));
}

/** What a person sees in cells: ### where a number or a date does not fit its column (contract 38). */
export function seenCells(book: Book, tab: string, a1: string): string[][] {
  const sheet = tabOf(book, tab);
  return gridOf(areaOf(book, sheet, a1), (row, column) => seenText(book, sheet, row, column));
}

/** Formulas as the engine has them, with commas; '' where there is none. */
export function cellFormulas(book: Book, tab: string, a1: string): string[][] {
  const sheet = tabOf(book, tab);
  return gridOf(areaOf(book, sheet, a1), (row, column) => rawCell(book, sheet, row, column)?.f ?? '');
}
