import { createCalculator } from '../../preview/engine/calculator';
import { type LookupContext, type MatchReading, newLookups } from '../../preview/engine/lookups';
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

type Calculator = ReturnType<typeof createCalculator>;
const ready = new Map<MatchReading, { readonly calculator: Calculator; readonly lookups: LookupContext }>();

/** An empty workbook: the one that was calculated before, as a new one takes longer to make than to fill. */
function emptied(matchReading: MatchReading): Calculator {
  const made = ready.get(matchReading);
  if (made === undefined) {
    const lookups = newLookups(matchReading);
    const calculator = createCalculator(lookups);
    ready.set(matchReading, { calculator, lookups });
    return calculator;
  }
  const { calculator, lookups } = made;
  calculator.suspendEvaluation();
  for (const name of calculator.listNamedExpressions().filter((it) => !['TRUE', 'FALSE'].includes(it)))
    calculator.removeNamedExpression(name);
  for (const tab of calculator.getSheetNames()) calculator.removeSheet(calculator.getSheetId(tab) ?? 0);
  lookups.places.clear();
  return calculator;
}

/** Calculates a small workbook from nothing, in a few hundredths of a second, and gives what each of its tabs shows. */
export function calculated({ tabs, names = {}, places = [], matchReading = 'wildcards' }: Sketch): {
  readonly shownIn: (tab: string) => Grid<Shown>;
} {
  const calculator = emptied(matchReading);
  // The longest first: behind the shorter ones no cell is made.
  const lists = Object.entries(names).sort(([, one], [, other]) => other.length - one.length);
  const [longest = []] = lists.map(([, cells]) => cells);
  const listed = longest.map((_, row) =>
    lists.filter(([, cells]) => cells.length > row).map(([, cells]) => cells[row] ?? null),
  );
  for (const tab of [LISTS, ...Object.keys(tabs)]) calculator.addSheet(tab);
  const inLists = lists.map(([name, cells], index) => ({ name, tab: LISTS, area: area(1, index + 1, cells.length) }));
  for (const [tab, cells] of Object.entries({ [LISTS]: listed, ...tabs }))
    calculator.setSheetContent(
      calculator.getSheetId(tab) ?? 0,
      cells.map((row) => row.map(contentOf)),
    );
  for (const { name, tab, area: place } of [...inLists, ...places])
    calculator.addNamedExpression(name, formulaText(fixedRange(tab, place)));
  calculator.resumeEvaluation();
  const shown = new Map(
    Object.entries(calculator.getAllSheetsValues()).map(([tab, values]) => [
      tab,
      values.map((row) => row.map(shownOf)),
    ]),
  );
  return { shownIn: (tab) => shown.get(tab) ?? [] };
}

/** What one formula shows in A1 of a tab of its own. */
export const shownBy = (formula: string, names: Sketch['names'] = {}): Shown | undefined =>
  calculated({ tabs: { Feuille: [[{ formula }]] }, names }).shownIn('Feuille')[0]?.[0];
