import type { IRange } from '@univerjs/core';
import { columnName } from '../apps-script/a1';

/** A block of cells counted from 0, both ends included. */
export type Block = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The column of "A" is 0, of "AA" 26. */
export const columnOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B2" for one cell, "B2:D9" for more. */
export function blockName({ startRow, startColumn, endRow, endColumn }: Block): string {
  const first = cellName(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellName(endRow, endColumn)}`;
}

/** The block of "B2", "$B$2:D9", "B:D" or "2:9", its corners in either order; undefined for anything else or outside a sheet. */
export function blockOf(reference: string): Block | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/.exec(reference);
  if (!match) return undefined;
  const [, letters1, digits1, letters2, digits2] = match;
  const isRange = reference.includes(':');
  // Both ends are of one kind: cells, whole columns or whole rows.
  if (isRange && (!letters1 !== !letters2 || !digits1 !== !digits2)) return undefined;
  if (isRange ? !letters1 && !digits1 : !letters1 || !digits1) return undefined;
  const columns = letters1 ? [columnOfLetters(letters1), columnOfLetters(letters2 ?? letters1)] : [0, LAST_COLUMN];
  const rows = digits1 ? [Number(digits1) - 1, Number(digits2 ?? digits1) - 1] : [0, LAST_ROW];
  const block = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return block.endRow > LAST_ROW || block.endColumn > LAST_COLUMN ? undefined : block;
}
