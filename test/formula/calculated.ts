import { createCalculator } from '../../preview/engine/calculator';
import { type MatchReading, newLookups } from '../../preview/engine/lookups';
import { asCalculated } from '../../preview/engine/spelling';
import { engineFormula } from '../../preview/notation/formula';
import { cell, type Expression, formulaText, ofTab, range } from '../../src/formula';
import { type Area, area, type Cell, type Grid } from '../../src/workbook/cells';

/** What a cell shows: a day as its number, an error as its name. */
export type Shown = string | number | boolean;

/** A small workbook: tabs from A1 on, and lists by the names that formulas know them by. */
export type Sketch = {
  readonly tabs: Readonly<Record<string, Grid<Cell>>>;
  readonly names?: Readonly<Record<string, readonly Cell[]>>;
  /** Names of cells of those tabs. */
  readonly places?: readonly { readonly name: string; readonly tab: string; readonly area: Area }[];
  readonly matchReading?: MatchReading;
};

type Content = string | number | boolean | null;

function contentOf(written: Cell): Content {
  if (written === null || typeof written !== 'object') return written;
  if ('text' in written) return `'${written.text}`;
  return 'day' in written ? written.day : asCalculated(engineFormula(written.formula));
}

/** HyperFormula shows nothing in a cell that only repeats an empty one; a spreadsheet shows 0. */
function shownOf(value: unknown): Shown {
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** The lists stand in a tab of their own, one below the other's column. */
const LISTS = 'lists';

function fixedRange(tab: string, { row, column, rows, columns }: Area): Expression {
  const first = ofTab(tab, cell(column, row, 'both'));
  return rows === 1 && columns === 1 ? first : range(first, cell(column + columns - 1, row + rows - 1, 'both'));
}

/** Calculates a small workbook from nothing, in a few hundredths of a second, and gives what each of its tabs shows. */
export function calculated({ tabs, names = {}, places = [], matchReading = 'wildcards' }: Sketch): {
  readonly shownIn: (tab: string) => Grid<Shown>;
} {
  // The longest first: behind the shorter ones no cell is made.
  const lists = Object.entries(names).sort(([, one], [, other]) => other.length - one.length);
  const [longest = []] = lists.map(([, cells]) => cells);
  const listed = longest.map((_, row) =>
    lists.filter(([, cells]) => cells.length > row).map(([, cells]) => cells[row] ?? null),
  );
  const contents = Object.entries({ [LISTS]: listed, ...tabs }).map(
    ([tab, cells]) => [tab, cells.map((row) => row.map(contentOf))] as const,
  );
  const calculator = createCalculator(newLookups(matchReading), Object.fromEntries(contents));
  const inLists = lists.map(([name, cells], index) => ({ name, tab: LISTS, area: area(1, index + 1, cells.length) }));
  for (const { name, tab, area: place } of [...inLists, ...places])
    calculator.addNamedExpression(name, formulaText(fixedRange(tab, place)));
  calculator.resumeEvaluation();
  const shown = Object.entries(calculator.getAllSheetsValues()).map(
    ([tab, values]) => [tab, values.map((row) => row.map(shownOf))] as const,
  );
  return { shownIn: (tab) => new Map(shown).get(tab) ?? [] };
}

/** What one formula shows in A1 of a tab of its own. */
export const shownBy = (formula: string, names: Sketch['names'] = {}): Shown | undefined =>
  calculated({ tabs: { Feuille: [[{ formula }]] }, names }).shownIn('Feuille')[0]?.[0];
