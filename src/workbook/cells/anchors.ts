import { cell, cellAt, type Expression, ofTab, range } from '../../formula';
import { type Area, type Cell, formula } from './cell';
import { plainFormula } from './formula-text';

/**
 * How the add-on knows its tabs and columns again: each anchor is a formula in the settings tab that points at a cell,
 * such as ='Plan d''action'!D1 for the owner's column. Google moves it when a column is moved or inserted or a tab is
 * renamed, it survives "Make a copy", and one read of the settings gives them all. A deleted target reads #REF!.
 */
export type Anchor = { readonly key: string; readonly tab: string; readonly row: number; readonly column: number };

export const anchorCells = ({ key, tab, row, column }: Anchor): readonly Cell[] => [
  { text: key },
  formula(ofTab(tab, cell(column, row))),
];

/** The anchor a formula is, 'lost' where its target was deleted, undefined for any other formula. */
export function readAnchor(key: string, written: string): Anchor | 'lost' | undefined {
  if (written.includes('#REF!')) return 'lost';
  const [, quoted, plain, address] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(plainFormula(written)) ?? [];
  const place = address === undefined ? undefined : cellAt(address);
  const tab = quoted?.replace(/''/g, "'") ?? plain;
  return place === undefined || tab === undefined ? undefined : { key, tab, ...place };
}

/** A range of another tab, as formulas write it: 'Plan d''action'!A2:A1000, or one cell of it. */
export function tabRange(tab: string, { row, column, rows, columns }: Area): Expression {
  const first = ofTab(tab, cell(column, row));
  return rows === 1 && columns === 1 ? first : range(first, cell(column + columns - 1, row + rows - 1));
}
