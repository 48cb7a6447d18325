import { quarters } from '../../domain/time';
import { call, pair } from '../../formula';
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
import {
  type BuiltYearView,
  FIRST_BODY_ROW,
  HEAD_MARKS,
  type HeadWord,
  headRows,
  headWords,
  helperColumns,
  OWN,
  type YearView,
} from '../../workbook/year-view';
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
  // From its title to the row below: rows of ours may be moved, deleted and put back between them, and are all counted still.
  const keysBelow = view.cells.length + 2 - headRows.labels;
  const rowKeys = area(headRows.labels, view.columns.helperNumber('key'), keysBelow);
  return {
    do: 'write-name',
    name: 'settings_retroplanning',
    cells: [
      anchorCells({ key: keys.first, tab, row: 1, column: 1 }),
      anchorCells({ key: keys.last, tab, row: view.cells.length, column: columns }),
      [{ text: keys.columns }, columns],
      [{ text: keys.rows }, formula(pair(call('COUNTA', tabRange(tab, rowKeys)), '-', 1))],
    ],
  };
}

/** The labels our columns may have under the calendar, in any language; days and helper names aside. */
const ourLabels: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => wordsOf(language).retroplanning.columns),
  ...helperColumns,
]);

/** What may stand over the calendar, in any language: months, quarters, and what is said before them. */
const overCalendar: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { months, retroplanning, idiom } = wordsOf(language);
    return [...months, ...quarters.map(idiom.speech.quarter), retroplanning.weeks, retroplanning.shortened];
  }),
);

const isOurLabel = (label: CellValue): boolean =>
  ourLabels.has(plainText(label)) || /^(occurrence|prepared)\d+$/.test(plainText(label));

/** Where the rows of the head stand: those of an earlier version one row further up. */
const labelsRow = ({ isEarlier }: StandingYearView): number => headRows.labels - (isEarlier ? 1 : 0);

const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The head as it stands: where its titles are, however many rows of hers stand in it, and whether ours are marked. */
type Head = {
  readonly values: Grid<CellValue>;
  readonly labels: number;
  readonly key: number;
  readonly isMarked: boolean;
};

/** As far down as the head may be, with a few rows of hers in it: fewer rows than there are always. */
const MOST_IN_HEAD = 12;

function headIn(port: Port, standing: StandingYearView): Head {
  const { tab, rows, columns } = standing;
  const values = port.readArea(tab, area(1, 1, Math.min(rows, MOST_IN_HEAD), columns));
  const found = values.findIndex((row) => row.includes('key') && row.includes('builtGroup'));
  const labels = found < 0 ? labelsRow(standing) : found + 1;
  return {
    values,
    labels,
    key: (values[labels - 1] ?? []).indexOf('key'),
    isMarked: !standing.isEarlier && (values[labels - 2] ?? []).includes(OWN),
  };
}

/** Days of the calendar, as serial numbers: what else is a number in the hidden row is none. */
const isDay = (value: CellValue): boolean =>
  typeof value === 'object' || (typeof value === 'number' && value > 30_000 && value < 80_000);

/**
 * Columns that have not our mark, or no day, in the hidden row of the days, or what is no text among the titles; up to 0.2 and in tabs
 * built before there were marks, those that have no title of ours.
 */
function herColumns({ values, labels, isMarked }: Head, standing: StandingYearView): readonly number[] {
  const days = values[isMarked ? labels - 2 : headRows.days - 1] ?? [];
  const titles = values[labels - 1] ?? [];
  const isOurs = (column: number): boolean => {
    const [day = '', title = ''] = [days[column - 1], titles[column - 1]];
    if (isMarked) return (day === OWN || isDay(day)) && typeof title === 'string';
    return typeof day !== 'string' || isOurLabel(title);
  };
  if (!isMarked && standing.columns <= standing.ownColumns) return [];
  return numbersUpTo(standing.columns).filter((column) => !isOurs(column));
}

/** Rows without a key of ours; in the head, without our mark. */
function herRows(
  values: Grid<CellValue>,
  { rows }: StandingYearView,
  { values: head, labels, key }: Head,
): readonly number[] {
  const marks = (head[labels - 1] ?? []).indexOf(HEAD_MARKS);
  const isMarked = head.slice(0, labels).some((row) => row[marks] === OWN);
  return numbersUpTo(rows).filter((row) => {
    if (row > labels) return key >= 0 && isBlank(values[row - 1]?.[key] ?? '');
    return isMarked && isBlank(head[row - 1]?.[marks] ?? '');
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
  /** Rows of hers stood among those that are frozen. */
  readonly isRefrozen: boolean;
  /** What she wrote into cells of its head that are left free. */
  readonly words: readonly HeadWord[];
  /** What she wrote beside it, or below it where it is to be narrower. */
  readonly beside: (isNarrower: boolean) => Beside | undefined;
  readonly isEarlier?: true;
};

/** Rows and columns of hers that are moved away, by their numbers before. */
type MovedLines = { readonly rows: readonly number[]; readonly columns: readonly number[] };

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

/** What she wrote into free cells of the head, whose rows and columns are given without hers. */
function wordsInHead(port: Port, tab: string, { values, labels }: Head, moved: MovedLines): readonly HeadWord[] {
  const rows = numbersUpTo(labels).filter((row) => !moved.rows.includes(row));
  const columns = numbersUpTo(values[0]?.length ?? 0).filter((column) => !moved.columns.includes(column));
  if (rows.length !== headRows.labels) return [];
  const own = <T>(grid: Grid<T>, none: T): Grid<T> =>
    rows.map((row) => columns.map((column) => grid[row - 1]?.[column - 1] ?? none));
  const formulas = () => own(port.readFormulas(tab, 1, values[0]?.length ?? 0, labels), '');
  return headWords(own(values, ''), formulas, overCalendar);
}

/**
 * What she put between our rows and columns is moved behind them, whole, before they are written over. All of the tab is only
 * read when something of hers is there.
 */
export function makeRoom(port: Port, standing: StandingYearView): MadeRoom {
  const { tab, rows, columns } = standing;
  const head = headIn(port, standing);
  const unmarked = herColumns(head, standing);
  const isLonger = head.labels > labelsRow(standing) || rows - head.labels > standing.ownRows;
  const values = unmarked.length > 0 || isLonger ? (port.readTab(tab)?.values ?? []) : [];
  // A blank one is taken as one of ours; a blank row in the head would push those that are hidden and frozen down.
  const movedColumns = unmarked.filter((column) => values.slice(0, rows).some((row) => !isBlank(row[column - 1])));
  const isFilled = (row: number): boolean => (values[row - 1] ?? []).slice(0, columns).some((cell) => !isBlank(cell));
  const movedRows = herRows(values, standing, head).filter((row) => row < head.labels || isFilled(row));
  const keysIn = () => [head.key + 1];
  const surrounded = { tab, rows, columns, herRows: movedRows, herColumns: movedColumns };
  const room: MadeRoom = {
    ...moveAside({ tab, rows, columns }, movedColumns, movedRows),
    isRefrozen: movedRows.some((row) => row < head.labels),
    words: wordsInHead(port, tab, head, { rows: movedRows, columns: movedColumns }),
    beside: (isNarrower) => besideIn(port, surrounded, keysIn, isNarrower),
  };
  if (!standing.isEarlier) return room;
  const days: Operation = { do: 'insert-rows', tab, after: headRows.days - 1, count: 1 };
  return {
    operations: [...room.operations, days],
    built: { ...room.built, rows: room.built.rows + 1 },
    isRefrozen: false,
    words: [],
    beside: () => undefined,
    isEarlier: true,
  };
}
