import { type Area, areaAround, writableFormula } from '../workbook/cells';
import { type KeptCell, NOT_OURS, packed, type Step } from '../workbook/undo';
import type { GoogleFile } from './google-file';
import type { Written } from './google-gather';
import { keptRules } from './google-kept-rules';
import { keptCell, nameBefore, type Place, placesOf } from './google-remember';

/** Where each row or column of a tab stood at first: undefined for one that was inserted since. */
type Lines = readonly (number | undefined)[];
const firstLines = (count: number): Lines => Array.from({ length: count }, (_, index) => index + 1);

function without(lines: Lines, first: number, count: number): Lines {
  return [...lines.slice(0, first - 1), ...lines.slice(first - 1 + count)];
}

function withNew(lines: Lines, after: number, added: Lines): Lines {
  return [...lines.slice(0, after), ...added, ...lines.slice(after)];
}

function moved(lines: Lines, first: number, count: number, before: number): Lines {
  const block = lines.slice(first - 1, first - 1 + count);
  return withNew(without(lines, first, count), before > first ? before - 1 - count : before - 1, block);
}

type Touched = {
  /** The cells that are written, as they stood at first, and the lines that go. */
  readonly written: readonly Place[];
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

const NEW = (count: number): Lines => Array.from({ length: count }, () => undefined);

/** What these do to the cells that stood in a tab before them, wherever rows and columns move meanwhile. */
function touchedBy(operations: readonly Written[], size: { readonly rows: number; readonly columns: number }): Touched {
  let [rows, columns] = [firstLines(size.rows), firstLines(size.columns)];
  const [written, goneRows, goneColumns]: [Place[], number[], number[]] = [[], [], []];
  const gone = (lines: Lines, first: number, count: number): readonly number[] =>
    lines.slice(first - 1, first - 1 + count).flatMap((line) => line ?? []);
  for (const operation of operations) {
    for (const place of placesOf(operation)) {
      const [row, column] = [rows[place.row - 1], columns[place.column - 1]];
      if (row !== undefined && column !== undefined) written.push({ row, column });
    }
    if (operation.do === 'insert-rows') rows = withNew(rows, operation.after, NEW(operation.count));
    if (operation.do === 'insert-columns') columns = withNew(columns, operation.after, NEW(operation.count));
    if (operation.do === 'move-rows') rows = moved(rows, operation.row, operation.count, operation.before);
    if (operation.do === 'move-columns') columns = moved(columns, operation.column, operation.count, operation.before);
    if (operation.do === 'delete-rows') {
      goneRows.push(...gone(rows, operation.row, operation.count));
      rows = without(rows, operation.row, operation.count);
    }
    if (operation.do === 'delete-columns') {
      goneColumns.push(...gone(columns, operation.column, operation.count));
      columns = without(columns, operation.column, operation.count);
    }
  }
  return { written, rows: new Set(goneRows), columns: new Set(goneColumns) };
}

/**
 * What is kept of a tab before rows or columns of it go or change places, as it cannot be known afterwards: what is written and what
 * goes, and the formulas whose ranges it may change.
 */
function beforeReordering(file: GoogleFile, tab: string, touched: Touched): readonly Step[] {
  const sheet = file.tab(tab);
  const last = { row: Math.max(1, sheet.getLastRow()), column: Math.max(1, sheet.getLastColumn()) };
  const area: Area = areaAround([{ row: 1, column: 1 }, last, ...touched.written]);
  const ours = new Set(touched.written.map(({ row, column }) => `${row}:${column}`));
  const range = file.range(tab, area);
  const formulas = range.getFormulas();
  const cells = range.getValues().map((line, down) =>
    line.map((value: unknown, right): KeptCell => {
      const [row, column, formula] = [down + 1, right + 1, formulas[down]?.[right] ?? ''];
      if (ours.has(`${row}:${column}`) || touched.rows.has(row) || touched.columns.has(column))
        return keptCell(value, formula);
      return formula === '' ? NOT_OURS : `${NOT_OURS}${writableFormula(formula)}`;
    }),
  );
  return [{ back: 'cells', tab, area, cells: packed(cells), formats: packed(range.getNumberFormats()) }];
}

function rulesBefore(file: GoogleFile, tab: string, operations: readonly Written[], { rows, columns }: Touched) {
  const all = (first: number, count: number, gone: ReadonlySet<number>): boolean =>
    Array.from({ length: count }, (_, index) => first + index).every((line) => gone.has(line));
  const isGone = (area: Area): boolean => all(area.row, area.rows, rows) || all(area.column, area.columns, columns);
  const [ours = null] = operations.flatMap((it) => (isReplacing(it) ? [it.among.replaces] : []));
  return keptRules(file, tab, ours, isGone);
}

/** What is kept of tabs before their rows or columns move: the rules, and all the rest too of those that are `whole`. */
export const beforeMoving = (
  file: GoogleFile,
  change: readonly Written[],
  { whole, rules }: TabsMoving,
): readonly Step[] =>
  rules.flatMap((tab) => {
    const operations = change.filter((it) => 'tab' in it && it.tab === tab);
    return beforeMovingIn(file, tab, operations, whole.includes(tab));
  });

function beforeMovingIn(file: GoogleFile, tab: string, operations: readonly Written[], isWhole: boolean) {
  const sheet = file.tab(tab);
  const touched = touchedBy(operations, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  const rules = rulesBefore(file, tab, operations, touched);
  if (!isWhole) return rules;
  const given = operations.flatMap((it) => (it.do === 'names' ? it.areas : []));
  // Its names are those of what goes.
  return [...rules, ...given.map(({ name }) => nameBefore(file, name)), ...beforeReordering(file, tab, touched)];
}

type Highlighting = Extract<Written, { do: 'highlight' }>;
type Replacing = Highlighting & { readonly among: Extract<Highlighting['among'], object> };
const isReplacing = (operation: Written): operation is Replacing =>
  operation.do === 'highlight' && typeof operation.among === 'object';

/** After it the ranges of formulas may begin or end elsewhere, and do not come back when it is taken back. */
const isReordering = (operation: Written): boolean => /^(delete|move)-/.test(operation.do);

/** Rules that are replaced are no longer those that followed the rows and columns inserted before. */
const isInserting = (operation: Written): boolean => /^insert-/.test(operation.do);

const tabsOf = (operations: readonly Written[]): readonly string[] => [
  ...new Set(operations.flatMap((it) => ('tab' in it ? [it.tab] : []))),
];

/** The tabs of a change that stood before and whose rows or columns move. */
export type TabsMoving = {
  /** Those whose rows or columns go or change places. */
  readonly whole: readonly string[];
  /** Those whose rules do not find back by themselves. */
  readonly rules: readonly string[];
};

export function tabsMoving(change: readonly Written[], isMade: (tab: string) => boolean): TabsMoving {
  const making = tabsOf(change.filter((it) => it.do === 'make-tab'));
  const stood = change.filter((it) => 'tab' in it && !isMade(it.tab) && !making.includes(it.tab));
  const whole = tabsOf(stood.filter(isReordering));
  const inserted = tabsOf(stood.filter(isInserting));
  const replaced = tabsOf(stood.filter(isReplacing)).filter((tab) => inserted.includes(tab));
  return { whole, rules: [...new Set([...whole, ...replaced])] };
}
