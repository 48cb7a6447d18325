import { call } from '../../formula';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import {
  anchorCells,
  area,
  type Beside,
  besideOf,
  type CellValue,
  formula,
  type Grid,
  isBlank,
  type Operation,
  plainText,
  tabRange,
} from '../../workbook/cells';
import type { Settings } from '../../workbook/settings';
import { type BuiltYearView, FIRST_BODY_ROW, headRows, helperColumns, type YearView } from '../../workbook/year-view';
import type { Port } from '../port';

/**
 * What the settings keep of the year view: its corners, and how many columns and body rows of it are ours. Up to 0.2 its head
 * had a row less, the days and the columns' titles in one, and the rows were called otherwise.
 */
const keys = {
  first: 'retroplanning.first',
  last: 'retroplanning.last',
  columns: 'retroplanning.columns',
  rows: 'retroplanning.body',
} as const;

/** The tab as it stands, with what she may have put between our rows and columns. */
type StandingYearView = BuiltYearView & {
  readonly tab: string;
  readonly ownColumns: number;
  /** Rows of the body that hold our key; a row without one is hers. */
  readonly ownRows: number;
  /** Whether it has the head of an earlier version, without a row of its own for the days. */
  readonly isEarlier: boolean;
};

/** Where the year view stands now: its corners are anchors, so it is found renamed, moved or with rows inserted. */
export function standingYearView({ anchors, numbers }: Settings): StandingYearView | undefined {
  const [first, last] = [anchors.get(keys.first), anchors.get(keys.last)];
  if (first === undefined || last === undefined || first === 'lost' || last === 'lost') return undefined;
  return {
    tab: first.tab,
    rows: last.row,
    columns: last.column,
    ownColumns: numbers.get(keys.columns) ?? last.column,
    ownRows: numbers.get(keys.rows) ?? numbers.get('retroplanning.rows') ?? last.row - FIRST_BODY_ROW + 1,
    isEarlier: numbers.has('retroplanning.rows'),
  };
}

/** Writes down where a year view of that size stands, in the place the settings keep for it. */
export function placeOperation(tab: string, view: YearView): Operation {
  const { columns } = view.columns;
  const rowKeys = area(FIRST_BODY_ROW, view.columns.helperNumber('key'), view.rows.length);
  return {
    do: 'write-name',
    name: 'settings_retroplanning',
    cells: [
      anchorCells({ key: keys.first, tab, row: 1, column: 1 }),
      anchorCells({ key: keys.last, tab, row: view.cells.length, column: columns }),
      [{ text: keys.columns }, columns],
      [{ text: keys.rows }, formula(call('COUNTA', tabRange(tab, rowKeys)))],
    ],
  };
}

/** The labels our columns may have under the calendar, in any language; days and helper names aside. */
const ourLabels: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => wordsOf(language).retroplanning.columns),
  ...helperColumns,
]);

const isOurLabel = (label: CellValue): boolean =>
  ourLabels.has(plainText(label)) || /^(occurrence|prepared)\d+$/.test(plainText(label));

/** Where the rows of the head stand: those of an earlier version one row further up. */
const labelsRow = ({ isEarlier }: StandingYearView): number => headRows.labels - (isEarlier ? 1 : 0);

const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Columns with something in them that have neither a day of the calendar nor a label of ours. */
function herColumns(values: Grid<CellValue>, standing: StandingYearView): readonly number[] {
  const { columns, rows } = standing;
  const days = values[headRows.days - 1] ?? [];
  const labels = values[labelsRow(standing) - 1] ?? [];
  const isOurs = (column: number): boolean =>
    typeof (days[column - 1] ?? '') !== 'string' || isOurLabel(labels[column - 1] ?? '');
  const hasContent = (column: number): boolean => values.slice(0, rows).some((row) => !isBlank(row[column - 1]));
  return numbersUpTo(columns).filter((column) => !isOurs(column) && hasContent(column));
}

/** Rows of the body with something in them that have no key of ours. */
function herRows(values: Grid<CellValue>, standing: StandingYearView): readonly number[] {
  const { rows, columns } = standing;
  const keyColumn = (values[labelsRow(standing) - 1] ?? []).indexOf('key');
  if (keyColumn < 0) return [];
  return numbersUpTo(rows).filter((row) => {
    const cells = (values[row - 1] ?? []).slice(0, columns);
    return row > labelsRow(standing) && isBlank(cells[keyColumn]) && cells.some((cell) => !isBlank(cell));
  });
}

/** Neighbouring numbers as runs, the last run first: moved in that order behind the block, they keep theirs. */
function runsFromTheEnd(numbers: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.from + run.count === number) run.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs.reverse();
}

/** `isEarlier` where it had the head of an earlier version: all its looks are to be made again. */
export type MadeRoom = {
  readonly operations: readonly Operation[];
  readonly built: BuiltYearView;
  /** What she wrote beside it, or below it where it is to be narrower. */
  readonly beside: (isNarrower: boolean) => Beside | undefined;
  readonly isEarlier?: true;
};

/** A block in its tab before that, and what is hers among its rows and columns. */
type Surrounded = BuiltYearView & {
  readonly tab: string;
  readonly herRows: readonly number[];
  readonly herColumns: readonly number[];
};

/**
 * What she wrote beside a block, or below it where the block is to be `isNarrower`; undefined where there can be none. `keysIn` finds
 * the columns by which its rows are known.
 */
export function besideIn(
  port: Port,
  { tab, rows, columns, herRows, herColumns }: Surrounded,
  keysIn: (values: Grid<CellValue>) => readonly number[],
  isNarrower: boolean,
): Beside | undefined {
  const own = (count: number, hers: readonly number[]): readonly number[] =>
    numbersUpTo(count).filter((it) => !hers.includes(it));
  const standing = { rows: own(rows, herRows), columns: own(columns, herColumns) };
  const size = port.sizeOf(tab);
  if (size === undefined || (!isNarrower && size.columns <= standing.columns.length)) return undefined;
  const values = port.readTab(tab)?.values ?? [];
  const width = values[0]?.length ?? 0;
  if (width === 0) return undefined;
  const keys = keysIn(values).map((column) => standing.columns.indexOf(column) + 1);
  return besideOf(values, port.readFormulas(tab, 1, width, values.length), standing, keys);
}

/** Moves her columns and rows, given by their numbers, behind a block of that size: what is left of it is ours. */
export function moveAside(
  { tab, rows, columns }: BuiltYearView & { readonly tab: string },
  movedColumns: readonly number[],
  movedRows: readonly number[],
): Pick<MadeRoom, 'operations' | 'built'> {
  let [columnEnd, rowEnd] = [columns + 1, rows + 1];
  const operations: Operation[] = [];
  for (const { from, count } of runsFromTheEnd(movedColumns)) {
    operations.push({ do: 'move-columns', tab, column: from, count, before: columnEnd });
    columnEnd -= count;
  }
  for (const { from, count } of runsFromTheEnd(movedRows)) {
    operations.push({ do: 'move-rows', tab, row: from, count, before: rowEnd });
    rowEnd -= count;
  }
  return { operations, built: { rows: rowEnd - 1, columns: columnEnd - 1 } };
}

/**
 * What she put between our rows and columns is moved behind them, whole, before they are written over. The tab is only
 * read when the counts say that something of hers is there.
 */
export function makeRoom(port: Port, standing: StandingYearView): MadeRoom {
  const { tab, rows, columns } = standing;
  const hasHers = columns > standing.ownColumns || rows - labelsRow(standing) > standing.ownRows;
  const values = hasHers ? (port.readTab(tab)?.values ?? []) : [];
  const movedColumns = herColumns(values, standing);
  const movedRows = herRows(values, standing);
  const keysIn = (all: Grid<CellValue>) => [(all[labelsRow(standing) - 1] ?? []).indexOf('key') + 1];
  const surrounded = { tab, rows, columns, herRows: movedRows, herColumns: movedColumns };
  const room: MadeRoom = {
    ...moveAside({ tab, rows, columns }, movedColumns, movedRows),
    beside: (isNarrower) => besideIn(port, surrounded, keysIn, isNarrower),
  };
  if (!standing.isEarlier) return room;
  const days: Operation = { do: 'insert-rows', tab, after: headRows.days - 1, count: 1 };
  return {
    operations: [...room.operations, days],
    built: { ...room.built, rows: room.built.rows + 1 },
    beside: () => undefined,
    isEarlier: true,
  };
}
