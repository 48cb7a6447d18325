import { type Book, extentOf, run, sheetByName, sheetFacade, sheetNameOf, sheetOf, sheets } from '../book';
import { sheetChartMethods } from '../charts';
import {
  handle,
  numberOf,
  optional,
  type RangeHandle,
  rangeHandle,
  type SheetHandle,
  type SpreadsheetHandle,
  textOf,
} from '../handles';
import { messages } from '../messages';
import { rangeMethods, sortRows } from '../range';
import { type Methods, mayChange, mayChangeTab, other, read, type Script, write } from '../runtime';
import { sheetLookMethods } from './look';
import { sheetRangeMethods } from './ranges';
import { sheetStructureMethods } from './structure';

export const theSpreadsheet: SpreadsheetHandle = handle({ is: 'Spreadsheet' });

/** Google's number for a tab: stable for its whole life. */
const numberOfSheet = ({ id }: SheetHandle): number =>
  [...id].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) & 0x7fffffff, 7);

/** Throws the sentence of Google for a name that a tab may not take. */
export function checkSheetName(book: Book, name: string, self?: SheetHandle): void {
  if (name === '') throw new Error(messages.nameEmpty);
  if (name.length > 100) throw new Error(messages.nameTooLong);
  const taken = sheetByName(book, name);
  if (taken && taken.id !== self?.id) throw new Error(messages.nameTaken(name));
}

export function renameSheet(book: Book, sheet: SheetHandle, name: string): void {
  checkSheetName(book, name, sheet);
  if (sheetNameOf(book, sheet) !== name) run(book, 'sheet.command.set-worksheet-name', { subUnitId: sheet.id, name });
}

const wholeSheet = (book: Book, sheet: SheetHandle): RangeHandle => {
  const page = sheetOf(book, sheet);
  return rangeHandle(sheet, { row: 0, column: 0, rows: page.getRowCount(), columns: page.getColumnCount() });
};

/** A method of a range, on the whole sheet. */
const onAll = (name: string) =>
  write((script: Script, sheet: SheetHandle) => {
    rangeMethods[name]?.run(script, wholeSheet(script.book, sheet));
    return sheet;
  });

export const sheetMethods: Methods<SheetHandle> = {
  ...sheetRangeMethods,
  ...sheetStructureMethods,
  ...sheetLookMethods,
  ...sheetChartMethods,
  getName: read(({ book }, sheet) => sheetNameOf(book, sheet)),
  getSheetId: read((_script, sheet) => numberOfSheet(sheet)),
  getIndex: read(({ book }, sheet) => sheets(book).findIndex(({ id }) => id === sheet.id) + 1),
  getParent: other(() => theSpreadsheet),
  setName: write((script, sheet, name: unknown) => {
    if (mayChangeTab(script, sheet, 'whole tab')) renameSheet(script.book, sheet, textOf(name));
    return sheet;
  }),
  activate: other(({ book }, sheet) => {
    sheetFacade(book, sheet).activate();
    return sheet;
  }),
  clear: onAll('clear'),
  clearContents: onAll('clearContent'),
  clearFormats: onAll('clearFormat'),
  clearNotes: onAll('clearNote'),
  /** Every row under the frozen ones. */
  sort: write((script, sheet, column: unknown, ascending: unknown) => {
    const { book } = script;
    const frozen = sheetFacade(book, sheet).getFrozenRows();
    const { rows, columns } = extentOf(book, sheet);
    const key = { column: numberOf(column) - 1, ascending: optional(ascending, (value) => value !== false, true) };
    const body = rangeHandle(sheet, { row: frozen, column: 0, rows: rows - frozen, columns });
    if (rows > frozen && mayChange(script, [body], 'contents')) sortRows(book, sheet, body.area, [key]);
    return sheet;
  }),
};
