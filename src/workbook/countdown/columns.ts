import { type CellReference, cell, type Expression, range } from '../../formula';

/**
 * The head of the tab; the last two rows are hidden: what each column is, of the calendar's the first day as a number, which so
 * narrow a column could not show; and which days are closed.
 */
export const countdownHead = { title: 1, state: 2, deadline: 3, weeks: 4, labels: 5, keys: 6, closed: 7 } as const;
export const FIRST_STEP_ROW = 8;
/** The column the head's sentences begin in: the first one that is not frozen. */
export const SENTENCES = 2;

/** Before the bars: what is read at a glance. */
export const frontColumns = ['name', 'dayCount', 'start', 'end', 'days', 'owner', 'status', 'alert'] as const;
/** Behind the bars: what is read when there is a question, and her own notes. */
export const backColumns = ['why', 'deliverable', 'doneOn', 'comment'] as const;

/**
 * Hidden helper columns, which keep the formulas short. Those of the first line are values as built, all others are
 * formulas. Days are counted as `…Offset`: working days after the last day everything must be ready, so that a graph of
 * steps is plain sums and only the dates shown ask for a calendar.
 */
export const countdownHelpers = [
  ...(['key', 'row', 'action', 'order', 'place', 'builtDays', 'builtDeliverable', 'builtKind'] as const),
  ...(['builtOwner', 'moved', 'changed', 'typed', 'templateDays', 'duration'] as const),
  ...(['endOffset', 'startOffset', 'bound', 'earliest', 'slack', 'firstDay', 'lastDay'] as const),
  ...(['statusPlace', 'statusCode', 'isDone', 'doneDay', 'settled', 'firstEnd', 'shortEnd', 'late'] as const),
  ...(['person'] as const),
  ...(['from', 'to', 'sign', 'decider', 'isMoment', 'until', 'closed', 'closedDay'] as const),
  // Of the rows that hold an action's own date.
  ...([
    'standing',
    'standingRow',
    'standingFacts',
    'builtFacts',
    'found',
    'planRow',
    'flag',
    'prepares',
    'isStart',
    'isBefore',
    'target',
    // The last working day a step may end: files of hers have the word in a hidden cell.
    'anchor',
    'isLiving',
    'today',
    'origin',
    'missing',
    'missingShort',
    'held',
  ] as const),
] as const;

type FrontColumn = (typeof frontColumns)[number];
type BackColumn = (typeof backColumns)[number];
export type CountdownHelper = (typeof countdownHelpers)[number];
export type CountdownColumn = FrontColumn | BackColumn | CountdownHelper;

/** What one narrow column of the calendar is. */
export type BarUnit = 'day' | 'week' | 'month';
export type Calendar = { readonly unit: BarUnit; readonly bars: number };

/** How the key row calls a column of the calendar. */
export const BAR_KEY = 'bar' as const;

/** Where the columns of a countdown with such a calendar stand. */
export type CountdownColumns = Calendar & {
  readonly firstBar: number;
  readonly lastBar: number;
  readonly count: number;
  readonly numberOf: (column: CountdownColumn) => number;
  readonly bar: (index: number) => number;
  /** What the key row says of each column. */
  readonly keys: readonly (CountdownColumn | typeof BAR_KEY)[];
};

export function countdownColumns({ unit, bars }: Calendar): CountdownColumns {
  const barKeys = Array.from({ length: bars }, () => BAR_KEY);
  const keys = [...frontColumns, ...barKeys, ...backColumns, ...countdownHelpers];
  const places = new Map<string, number>(keys.map((key, index) => [key, index + 1]));
  const firstBar = frontColumns.length + 1;
  return {
    unit,
    bars,
    firstBar,
    lastBar: firstBar + bars - 1,
    count: keys.length,
    numberOf: (column) => places.get(column) ?? 0,
    bar: (index) => firstBar + index,
    keys,
  };
}

/** $BH12: the cell of a row; its row is relative, as the reference of a moved row must be. */
export const cellIn = (columns: CountdownColumns, column: CountdownColumn, row: number): CellReference =>
  cell(columns.numberOf(column), row, 'column');

/** Facts for the whole tab, in the first row behind the bars. */
export const countdownFacts = [
  'today',
  'isWhole',
  'firstBar',
  'target',
  'firstDay',
  'missing',
  'missingShort',
  'held',
  'flag',
  'typed',
  'changed',
  'isShort',
  'lateCount',
  'lateRow',
  'nextRow',
  'doneCount',
  'optional',
  'message',
  'lateStep',
  'question',
  'readsPatterns',
] as const;
export type CountdownFact = (typeof countdownFacts)[number];

export const factColumn = (columns: CountdownColumns, fact: CountdownFact): number =>
  columns.numberOf('key') + countdownFacts.indexOf(fact);

/** $BH$1: one fact of the tab. */
export const factCell = (columns: CountdownColumns, fact: CountdownFact): CellReference =>
  cell(factColumn(columns, fact), countdownHead.title, 'both');

/** $BH8:$BH19 */
export const spanIn = (columns: CountdownColumns, column: CountdownColumn, first: number, last: number): Expression =>
  range(cellIn(columns, column, first), cellIn(columns, column, last));
