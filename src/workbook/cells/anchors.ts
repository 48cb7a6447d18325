import { addressOf, cellAt, quotedTab } from '../../formula';
import { type Area, type Cell, formula, rangeAddress } from './cell';
import { plainFormula } from './formula-text';

/**
 * How the add-on knows its tabs and columns again: each anchor is a formula in the settings tab that points at a cell,
 * such as ='Plan d''action'!D1 for the owner's column. Google moves it when a column is moved or inserted or a tab is
 * renamed, it survives "Make a copy", and one read of the settings gives them all. A deleted target reads #REF!.
 */
export type Anchor = { readonly key: string; readonly tab: string; readonly row: number; readonly column: number };

export const anchorFormula = (tab: string, row: number, column: number): string =>
  `=${quotedTab(tab)}!${addressOf(row, column)}`;

export const anchorCells = ({ key, tab, row, column }: Anchor): readonly Cell[] => [
  { text: key },
  formula(anchorFormula(tab, row, column)),
];

/** The anchor a formula is, 'lost' where its target was deleted, undefined for any other formula. */
export function readAnchor(key: string, written: string): Anchor | 'lost' | undefined {
  if (written.includes('#REF!')) return 'lost';
  const [, quoted, plain, address] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(plainFormula(written)) ?? [];
  const cell = address === undefined ? undefined : cellAt(address);
  const tab = quoted?.replace(/''/g, "'") ?? plain;
  return cell === undefined || tab === undefined ? undefined : { key, tab, ...cell };
}

/** A range of another tab, as formulas write it: 'Plan d''action'!A2:A1000. */
export const tabRange = (tab: string, area: Area): string => `${quotedTab(tab)}!${rangeAddress(area)}`;
