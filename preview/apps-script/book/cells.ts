import { CellValueType, type ICellData, type Nullable, numfmt } from '@univerjs/core';
import { SetSheetsFilterRangeMutation } from '@univerjs/sheets-filter';
import {
  type Area,
  dateOfSerial,
  fromUniver,
  gridOf,
  holds,
  instantOfSerial,
  isDatePattern,
  type Typed,
  toUniver,
} from '../../notation';
import type { SheetHandle } from '../handles';
import { type Book, patternOf, run, sheetOf, workbookFacade } from './book';
import { rulesOf, settingsOf } from './settings';

/** Written in full, so that nothing of what stood there before is left. */
export const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null };

export const formulaCell = (formula: string): ICellData => ({ ...EMPTY_CELL, f: formula });

/** The engine would calculate with "001" and "true" as with a number and a boolean. */
const couldCount = (text: string): boolean =>
  (text.trim() !== '' && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text.trim());

/** Only texts that need it are forced: Univer's sort compares forced ones as if they were numbers. */
export const textCell = (text: string): ICellData => ({
  ...EMPTY_CELL,
  v: text,
  t: couldCount(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

export const numberCell = (value: number, pattern = ''): ICellData => ({
  ...EMPTY_CELL,
  v: value,
  t: CellValueType.NUMBER,
  ...(pattern ? { s: { n: { pattern } } } : {}),
});

export const booleanCell = (value: boolean): ICellData => ({
  ...EMPTY_CELL,
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
});

/** Typing keeps the format that a cell has. */
export function typedCell(typed: Typed, pattern: string): ICellData {
  if (typed.is === 'boolean') return booleanCell(typed.value);
  return typed.is === 'number' ? numberCell(typed.value, pattern === '' ? typed.pattern : '') : textCell(typed.text);
}

const richText = (cell: ICellData): string => cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';

/** What a cell holds once calculated. Univer's own getValues() gives shown text, and null under a data bar. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  if (cell.p) return richText(cell);
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return '';
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.NUMBER) return value === '' || Number.isNaN(Number(value)) ? String(value) : Number(value);
  return type === null || type === undefined ? value : String(value);
}

/** What `getValue` answers: a number whose format shows a day or a time is a Date (contract 14, 15). */
export function readCell(book: Book, cell: Nullable<ICellData>): string | number | boolean | Date {
  const value = plainValue(cell);
  if (typeof value !== 'number' || !isDatePattern(patternOf(book, cell))) return value;
  return new Date(instantOfSerial(value, settingsOf(book).timeZone));
}

export function shownText(book: Book, cell: Nullable<ICellData>): string {
  const value = plainValue(cell);
  const { tag, yes, no } = rulesOf(book);
  if (typeof value === 'boolean') return ((value ? yes.at(-1) : no.at(-1)) ?? String(value)).toUpperCase();
  if (typeof value === 'string') return value;
  const pattern = patternOf(book, cell);
  if (isDatePattern(pattern))
    return numfmt.format(pattern, dateOfSerial(value).getTime() / 86_400_000 + 25_569, { locale: tag });
  return numfmt.format(pattern === '@' ? 'General' : pattern || 'General', value, { locale: tag });
}

/** A formula that shows "" is content all the same (contract 16). */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && (Boolean(cell.f) || Boolean(cell.si) || plainValue(cell) !== '');

/** The rows and columns that hold content, counted from the first; 0 and 0 for an empty sheet. */
export function extentOf(book: Book, sheet: SheetHandle): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheetOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!hasContent(cell)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  return { rows, columns };
}

export const mergesOf = (book: Book, sheet: SheetHandle): readonly Area[] =>
  sheetOf(book, sheet).getMergeData().map(fromUniver);

/** Univer writes through a merge into the cells it covers, which Google does not have. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => holds(area, row, column) && (area.row !== row || area.column !== column));
}

/** Univer stretches a filter over what is written below it; Google leaves it to the person. */
function keepingFilter(book: Book, sheet: SheetHandle, write: () => void): void {
  const rangeOfFilter = () => workbookFacade(book).getSheetBySheetId(sheet.id)?.getFilter()?.getRange().getRange();
  const before = rangeOfFilter();
  write();
  if (before === undefined || before.endRow === rangeOfFilter()?.endRow) return;
  run(book, SetSheetsFilterRangeMutation.id, { unitId: book.unitId, subUnitId: sheet.id, range: before });
}

type CellMatrix = Record<number, Record<number, ICellData>>;

export function writeCells(
  book: Book,
  sheet: SheetHandle,
  area: Area,
  cellAt: (row: number, column: number, i: number, j: number) => ICellData | null,
): void {
  const merges = mergesOf(book, sheet);
  const value: CellMatrix = {};
  gridOf(area, (row, column, i, j) => {
    const cell = isCovered(merges, row, column) ? null : cellAt(row, column, i, j);
    if (!cell) return;
    value[row] ??= {};
    value[row][column] = cell;
  });
  if (Object.keys(value).length === 0) return;
  keepingFilter(book, sheet, () =>
    run(book, 'sheet.command.set-range-values', { subUnitId: sheet.id, range: toUniver(area), value }),
  );
}
