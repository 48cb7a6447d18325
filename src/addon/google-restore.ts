import { type Area, type Grid, plainFormula } from '../workbook/cells';
import { type KeptCell, type KeptLook, NOT_OURS, type Packed, type Step, unpacked } from '../workbook/undo';
import { changeChart, removeCharts } from './google-charts';
import type { GoogleFile } from './google-file';
import { restoreHighlights, restoreRules } from './google-kept-rules';
import { forgetPlaces } from './google-rules';
import { writeLook } from './kept-looks';
import { asTypedText } from './typed-text';

type Range = GoogleAppsScript.Spreadsheet.Range;
type StepOf<Back extends Step['back']> = Extract<Step, { back: Back }>;
type Given = string | number | boolean | Date;

function given(kept: KeptCell): Given {
  if (kept === null) return '';
  if (typeof kept !== 'string' || kept.startsWith('=')) return kept;
  const said = kept.slice(1);
  return kept.startsWith('@') ? new Date(Number(said)) : asTypedText(said);
}

const isLeft = (cell: KeptCell | undefined): boolean => typeof cell === 'string' && cell.startsWith(NOT_OURS);
const isMarked = (cell: KeptCell | undefined): boolean => isLeft(cell) && cell !== NOT_OURS;

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+(?![\w.(])/g;
/** A formula but for the cells it looks at. */
const withoutReferences = (formula: string): string => plainFormula(formula).replace(REFERENCE, '·');

/** The same without the formulas that still look at what they did, or were typed over since: their cells are left alone. */
function withoutWhole(range: Range, cells: Grid<KeptCell>): Grid<KeptCell> {
  if (!cells.some((line) => line.some(isMarked))) return cells;
  const now = range.getFormulas();
  const looksElsewhere = (kept: string, standing = ''): boolean =>
    plainFormula(standing) !== plainFormula(kept) &&
    (standing.includes('#REF!') || withoutReferences(standing) === withoutReferences(kept));
  return cells.map((line, down) =>
    line.map((cell, right) => {
      if (typeof cell !== 'string' || !isMarked(cell)) return cell;
      const kept = cell.slice(NOT_OURS.length);
      return looksElsewhere(kept, now[down]?.[right]) ? kept : NOT_OURS;
    }),
  );
}

type Block = { readonly row: number; readonly column: number; rows: number; readonly columns: number };

/** The cells to be written, as few areas: what is not ours between them is not even written anew. */
function blocksOf(cells: Grid<KeptCell>): readonly Block[] {
  const blocks: Block[] = [];
  for (const [row, line] of cells.entries())
    for (let column = 0; column < line.length; column += 1) {
      let columns = 0;
      while (column + columns < line.length && !isLeft(line[column + columns])) columns += 1;
      const above = blocks.find(
        (it) => it.row + it.rows === row && it.column === column && it.columns === columns && columns > 0,
      );
      if (above !== undefined) above.rows += 1;
      else if (columns > 0) blocks.push({ row, column, rows: 1, columns });
      column += columns;
    }
  return blocks;
}

function putCells(range: Range, cells: Packed<KeptCell>, formats: Packed<string> | null): void {
  const grid = withoutWhole(range, unpacked(cells));
  const patterns = formats === null ? undefined : unpacked(formats);
  const whole = { rows: grid.length, columns: grid[0]?.length ?? 0 };
  for (const { row, column, rows, columns } of blocksOf(grid)) {
    const isAll = rows === whole.rows && columns === whole.columns;
    const block = isAll ? range : range.offset(row, column, rows, columns);
    const of = <T>(all: Grid<T>): T[][] =>
      all.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    block.setValues(of(grid).map((line) => line.map(given)));
    if (patterns !== undefined) block.setNumberFormats(of(patterns));
  }
}

function putChoices(file: GoogleFile, { tab, area, choice, has }: StepOf<'choices'>): void {
  const builder = SpreadsheetApp.newDataValidation();
  const ruleOf = () => {
    if (choice === null) return null;
    return 'values' in choice
      ? file.listOf(choice.values)
      : builder.requireValueInRange(file.range(choice.tab, choice.area), true).build();
  };
  const rule = has.values.includes(true) ? ruleOf() : null;
  // A rule that was of another kind was never ours to change.
  if (choice === null && has.values.includes(true)) return;
  file.range(tab, area).setDataValidations(unpacked(has).map((line) => line.map((it) => (it ? rule : null))));
}

function putLines(file: GoogleFile, step: StepOf<'insert' | 'delete' | 'show'>, isSure: boolean): void {
  const { back, tab, of, at, count } = step;
  const sheet = file.tab(tab);
  const isRows = of === 'rows';
  if (!isSure && 'had' in step && (isRows ? sheet.getMaxRows() : sheet.getMaxColumns()) === step.had) return;
  if (back === 'insert') {
    if (isRows) sheet.insertRowsBefore(at, count);
    else sheet.insertColumnsBefore(at, count);
  } else if (back === 'delete') {
    if (isRows) sheet.deleteRows(at, count);
    else sheet.deleteColumns(at, count);
  } else if (isRows) sheet.showRows(at, count);
  else sheet.showColumns(at, count);
  if (back !== 'show') forgetPlaces(file, tab);
}

function move(file: GoogleFile, { tab, of, at, count, before }: StepOf<'move'>): void {
  const sheet = file.tab(tab);
  const area: Area =
    of === 'rows' ? { row: at, column: 1, rows: count, columns: 1 } : { row: 1, column: at, rows: 1, columns: count };
  if (of === 'rows') sheet.moveRows(file.range(tab, area), before);
  else sheet.moveColumns(file.range(tab, area), before);
  forgetPlaces(file, tab);
}

/** Columns and rows that stand side by side and are as large as each other take one call. */
function size(file: GoogleFile, { tab, of, at, count, pixels }: StepOf<'size'>): void {
  const sheet = file.tab(tab);
  const set = (first: number, many: number, each: number): unknown =>
    of === 'rows' ? sheet.setRowHeights(first, many, each) : sheet.setColumnWidths(first, many, each);
  if (pixels.length === 1) set(at, count, pixels[0] ?? 0);
  else for (const [index, each] of pixels.entries()) set(at + index, 1, each);
}

/** A tab that was made goes; the empty one it was made of comes back as it was: empty. */
function removeTab(file: GoogleFile, { tab, adopted }: StepOf<'tab'>): void {
  const sheet = file.sheet(tab);
  if (sheet === undefined) return;
  if (adopted !== null) {
    const index = sheet.getIndex() - 1;
    if (adopted === tab) sheet.setName(`${tab} *`);
    file.spreadsheet().insertSheet(adopted, index);
  }
  file.spreadsheet().deleteSheet(sheet);
  file.drop(tab);
}

function putName(file: GoogleFile, { name, at }: StepOf<'name'>): void {
  if (at !== null) {
    const range = file.range(at.tab, at.area);
    file.spreadsheet().setNamedRange(name, range);
    file.keepName(name, range);
  } else if (file.named(name) !== undefined) {
    file.spreadsheet().removeNamedRange(name);
    file.dropName(name);
  }
}

type Restorers = {
  readonly [Back in Step['back']]: (file: GoogleFile, step: StepOf<Back>, isSure: boolean) => unknown;
};

const restorers: Restorers = {
  cells: (file, { tab, area, cells, formats }) => putCells(file.range(tab, area), cells, formats),
  named: (file, { name, cells, formats }) => {
    const range = file.named(name);
    if (range !== undefined) putCells(range, cells, formats);
  },
  looks: (file, { tab, area, looks }) => {
    // Their keys are those of the looks that were kept.
    for (const [look, kept] of Object.entries(looks))
      writeLook(file.range(tab, area), look as KeptLook, unpacked(kept));
  },
  notes: (file, { tab, area, notes }) => file.range(tab, area).setNotes(unpacked(notes).map((line) => [...line])),
  choices: putChoices,
  highlights: (file, { tab, added, removed }) => restoreHighlights(file, tab, added, removed),
  rules: (file, { tab, rules, ours }) => restoreRules(file, tab, rules, ours),
  name: putName,
  insert: putLines,
  delete: putLines,
  show: putLines,
  move,
  size,
  frozen: (file, { tab, rows, columns }) => {
    file.tab(tab).setFrozenRows(rows);
    file.tab(tab).setFrozenColumns(columns);
  },
  gridlines: (file, { tab }) => file.tab(tab).setHiddenGridlines(false),
  filter: (file, { tab }) => file.tab(tab).getFilter()?.remove(),
  tab: removeTab,
  charts: (file, { tab, ids }) => removeCharts(file, tab, ids),
  chart: (file, { tab, id, changes }) => changeChart(file, { do: 'change-chart', tab, id, changes, was: {} }),
  locale: (file, { locale }) => file.setLocale(locale),
};

/** Puts everything back, what was changed last first; of the steps from `sure` on nobody knows whether what they take back was done. */
export function restore(file: GoogleFile, steps: readonly Step[], sure: number): void {
  for (const [index, step] of [...steps.entries()].reverse()) {
    // The restorer is the one of the step's own kind, which TypeScript cannot see through the union.
    const put = restorers[step.back] as (file: GoogleFile, step: Step, isSure: boolean) => unknown;
    put(file, step, index < sure);
  }
  SpreadsheetApp.flush();
}
