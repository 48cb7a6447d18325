import type { Day } from '../../domain/time';

/** What a cell gives when it is read; '' is an empty one. A date is a day: its time of day is cut off. */
export type CellValue = string | number | boolean | { readonly day: Day };

/** What is written into a cell; text stays text whatever it looks like, null leaves the cell empty. */
export type Cell =
  | null
  | number
  | boolean
  | { readonly text: string }
  | { readonly day: Day }
  | { readonly formula: string };

export type Grid<T> = readonly (readonly T[])[];

/** A rectangle of a tab, rows and columns counted from 1. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export const text = (value: string): Cell => (value === '' ? null : { text: value });
export const formula = (value: string): Cell => ({ formula: value });

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** "B7" */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "B7:D9", or "B7" for a single cell. */
export function rangeAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The row and column of "B7" or "$B$7", or undefined. */
export function cellAt(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  return letters === undefined || row === undefined ? undefined : { row: Number(row), column: columnNumber(letters) };
}

/** A tab's name as formulas quote it: Plan d'action becomes 'Plan d''action'. */
export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A text as formulas quote it: a "b" becomes "a ""b""". */
export const quotedText = (value: string): string => `"${value.replace(/"/g, '""')}"`;

/** What a cell shows, near enough to find and compare: days as ISO text would need a language, so they are serial numbers. */
export const plainText = (value: CellValue): string =>
  typeof value === 'object' ? String(value.day) : String(value).trim();

export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');
