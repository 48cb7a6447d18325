import type { Day } from '../../domain/time';
import { addressOf, type Expression, formulaText } from '../../formula';

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

type Place = { readonly row: number; readonly column: number };

/** The smallest area in which all of these cells stand, however many; there is at least one of them. */
export function areaAround(cells: readonly Place[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  // More arguments than a call may have: no Math.max of all.
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const text = (value: string): Cell => (value === '' ? null : { text: value });
/** A cell of hers as she typed it. */
export const typedAgain = (value: CellValue): Cell => (typeof value === 'string' ? text(value) : value);
export const formula = (value: Expression): Cell => ({ formula: formulaText(value) });

/** "B7:D9", or "B7" for a single cell. */
export function rangeAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** What a cell shows, near enough to find and compare: days as ISO text would need a language, so they are serial numbers. */
export const plainText = (value: CellValue): string =>
  typeof value === 'object' ? String(value.day) : String(value).trim();

export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');
