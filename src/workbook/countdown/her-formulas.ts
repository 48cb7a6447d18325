import { type Cell, type CellValue, typedAgain, withCode, writableFormula } from '../cells';

/** Stands for the number of a formula's own row, which another row may have when it is written again. */
const OWN_ROW = '\uE000';

/** References of a formula to cells of its own row: `$C9` in row 9, but neither `C$9` nor those of other tabs, `Plan!A9:B9`. */
const toOwnRow = (row: number): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.!$]|![$A-Z0-9]+:)(\\$?[A-Z]{1,3})${row}(?![\\p{L}\\p{N}_.(!])`, 'giu');

/** A formula of hers as it is kept, whichever row it will stand in. */
export const keptFormula = (read: string, row: number): string =>
  withCode(read, (code) => code.replace(toOwnRow(row), `$1${OWN_ROW}`));

/** What she wrote in a cell, to be written again in that row: a formula as a formula, everything else as it was. */
export type HerCell = { readonly value: CellValue; readonly formula: string };

export function cellOfHers({ value, formula }: HerCell, row: number): Cell {
  if (formula !== '') return { formula: writableFormula(formula.split(OWN_ROW).join(String(row))) };
  return typedAgain(value);
}
