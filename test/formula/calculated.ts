import { engineFormula } from '../../preview/apps-script/formula';
import { createCalculator } from '../../preview/engine/calculator';
import { withIndexRanges } from '../../preview/engine/index-ranges';
import { type MatchReading, newLookups } from '../../preview/engine/lookups';
import { quotedTab } from '../../src/formula/print';
import type { Cell, Grid } from '../../src/workbook/cells';

/** What a cell shows: a day as its number, an error as its name. */
export type Shown = string | number | boolean;

/** A small workbook: tabs from A1 on, and lists by the names that formulas know them by. */
export type Sketch = {
  readonly tabs: Readonly<Record<string, Grid<Cell>>>;
  readonly names?: Readonly<Record<string, readonly Cell[]>>;
  readonly matchReading?: MatchReading;
};

type Content = string | number | boolean | null;

function contentOf(cell: Cell): Content {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('text' in cell) return `'${cell.text}`;
  return 'day' in cell ? cell.day : withIndexRanges(engineFormula(cell.formula));
}

/** HyperFormula shows nothing in a cell that only repeats an empty one; a spreadsheet shows 0. */
function shownOf(value: unknown): Shown {
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** The lists stand in a tab of their own, one below the other's column. */
const LISTS = 'lists';

/** Calculates a small workbook from nothing, in a few milliseconds, and gives what each of its tabs shows. */
export function calculated({ tabs, names = {}, matchReading = 'wildcards' }: Sketch): {
  readonly shownIn: (tab: string) => Grid<Shown>;
} {
  const calculator = createCalculator(newLookups(matchReading));
  const lists = Object.entries(names);
  const longest = Math.max(0, ...lists.map(([, cells]) => cells.length));
  const listed = Array.from({ length: longest }, (_, row) => lists.map(([, cells]) => cells[row] ?? null));
  for (const tab of [LISTS, ...Object.keys(tabs)]) calculator.addSheet(tab);
  lists.forEach(([name, cells], index) => {
    const letters = calculator.simpleCellAddressToString({ sheet: 0, row: 0, col: index }, 0)?.replace(/\d+/, '');
    const place = cells.length === 1 ? `$${letters}$1` : `$${letters}$1:$${letters}$${cells.length}`;
    calculator.addNamedExpression(name, `=${quotedTab(LISTS)}!${place}`);
  });
  for (const [tab, cells] of Object.entries({ [LISTS]: listed, ...tabs }))
    calculator.setSheetContent(
      calculator.getSheetId(tab) ?? 0,
      cells.map((row) => row.map(contentOf)),
    );
  calculator.resumeEvaluation();
  return {
    shownIn: (tab) => calculator.getSheetValues(calculator.getSheetId(tab) ?? 0).map((row) => row.map(shownOf)),
  };
}

/** What one formula shows in A1 of a tab of its own. */
export const shownBy = (formula: string, names: Sketch['names'] = {}): Shown | undefined =>
  calculated({ tabs: { Feuille: [[{ formula }]] }, names }).shownIn('Feuille')[0]?.[0];
