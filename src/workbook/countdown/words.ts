import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import { type CountdownColumn, countdownColumns, countdownHead, FIRST_STEP_ROW } from './columns';
import { type FreeWord, type OtherRow, wordsInRows } from './free-words';
import { type HerCell, keptFormula } from './her-formulas';

/** What she wrote in a step's row; undefined where the cell holds what it was built with. */
export type HerWords = {
  readonly name: string | undefined;
  readonly days: number | undefined;
  /** What stands for the days and is no number: "2 à 3". It counts for nothing, and stays. */
  readonly unreadDays: string;
  readonly owner: string | undefined;
  readonly status: string;
  readonly deliverable: string | undefined;
  readonly doneOn: CellValue;
  readonly comment: string;
  /** The same words as their cells hold them, where that is a formula of hers, a number or a day. */
  readonly cells: Readonly<Partial<Record<CountdownColumn, HerCell>>>;
};

/** A row of a countdown as it stands: the action and step it was built for, in the order of the rows, and her words. */
export type WrittenStep = {
  readonly action: string;
  /** Which of the actions of that name: 0 for the first. */
  readonly nth: number;
  readonly step: string;
  /** Whether its step was no longer in the templates when the tab was built. */
  readonly wasRemoved: boolean;
  /** Its place in the graph of its action when the tab was built. */
  readonly place: number;
  readonly words: HerWords;
};

/** A countdown tab as it was read. */
export type WrittenCountdown = {
  /** The last row and column that are ours. */
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns of hers between ours, counted from 1. */
  readonly herRows: readonly number[];
  readonly herColumns: readonly number[];
  readonly steps: readonly WrittenStep[];
  /** What she wrote in free cells of the other rows. */
  readonly free: readonly FreeWord[];
  /** The actions it was built for, by their names then, and where they stand in the plan now: 0 for none. */
  readonly actions: readonly WrittenAction[];
};

type WrittenAction = { readonly action: string; readonly nth: number; readonly planRow: number };

/** How the `row` column calls what a row is; a row without it is hers. */
export const rowMarks = { step: 'step', removed: 'removed', other: '#' } as const;

/** The mark of a step's row that its action is the second of its name, or a later one. */
const AGAIN = /\n#(\d+)$/;
export const markedAction = (action: string, nth: number): string => (nth === 0 ? action : `${action}\n#${nth + 1}`);

const countOf = (actions: readonly WrittenAction[], action: string): number =>
  actions.filter((it) => it.action === action).length;

const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The row that names the columns: hidden, and found by what it says, so that rows of hers may stand above it. */
const keyRowOf = (values: Grid<CellValue>): number =>
  values.slice(0, 40).findIndex((row) => row.includes('key') && row.includes('builtDeliverable'));

const KEYS: ReadonlySet<string> = new Set(countdownColumns({ unit: 'day', bars: 1 }).keys);

/** A row as it was read: its number, its cells, and a cell by the key of its column. */
type Line = {
  readonly at: number;
  readonly read: (column: CountdownColumn) => CellValue;
  readonly formula: (column: CountdownColumn) => string;
};

/** What of a step's row is no formula of ours. */
const textColumns: readonly CountdownColumn[] = ['name', 'status', 'deliverable', 'comment'];

/** A text she changed; what is as it was built is not hers. */
function changedText(now: CellValue, built: CellValue): string | undefined {
  const [said, before] = [plainText(now), plainText(built)];
  return said === before ? undefined : said;
}

/** Where we write no formula each is hers; where we do, one that gives something else than ours. */
function herCells({ at, read, formula }: Line, changed: readonly CountdownColumn[]): HerWords['cells'] {
  const typed = textColumns.filter((column) => typeof read(column) !== 'string' || formula(column) !== '');
  const given = changed.filter((column) => formula(column) !== '');
  const cellOf = (column: CountdownColumn): HerCell => ({
    value: read(column),
    formula: keptFormula(formula(column), at),
  });
  return Object.fromEntries([...typed, ...given].map((column) => [column, cellOf(column)]));
}

function herWords(line: Line, step: string): HerWords {
  const { read } = line;
  const days = read('days');
  const isTyped = typeof days === 'number' && days !== read('templateDays');
  const unreadDays = typeof days === 'string' ? days.trim() : '';
  const owner = changedText(read('owner'), read('builtOwner'));
  return {
    name: changedText(read('name'), step),
    days: isTyped ? days : undefined,
    unreadDays,
    owner,
    status: plainText(read('status')),
    deliverable: changedText(read('deliverable'), read('builtDeliverable')),
    doneOn: read('doneOn'),
    comment: plainText(read('comment')),
    cells: herCells(line, [
      'doneOn',
      ...(isTyped || unreadDays !== '' ? (['days'] as const) : []),
      ...(owner === undefined ? [] : (['owner'] as const)),
    ]),
  };
}

/** What COUNTIFS and SUMIFS look for, as it is written. */
const unescaped = (name: string): string => name.replace(/~([~*?])/g, '$1');

function writtenStep(line: Line, above: readonly WrittenAction[]): readonly WrittenStep[] {
  const { read } = line;
  const mark = read('row');
  if (mark !== rowMarks.step && mark !== rowMarks.removed) return [];
  const step = unescaped(plainText(read('key')));
  const wasRemoved = mark === rowMarks.removed;
  const said = plainText(read('action'));
  const again = AGAIN.exec(said);
  // Rows of older builds say no more than the name: a step stands above its action's own date.
  const nth = again === null ? (wasRemoved ? 0 : countOf(above, said)) : Number(again[1]) - 1;
  const action = said.slice(0, again?.index);
  return [{ action, nth, step, place: Number(read('place')), wasRemoved, words: herWords(line, step) }];
}

/** Only the row of an action's own date knows its kind. */
function writtenAction({ read }: Line, above: readonly WrittenAction[]): readonly WrittenAction[] {
  if (read('row') !== rowMarks.other || isBlank(read('builtKind'))) return [];
  const [action, planRow] = [plainText(read('action')), Number(read('planRow'))];
  return [{ action, nth: countOf(above, action), planRow: Math.max(planRow, 0) }];
}

/** The rows that are no step's, each as what it is. */
function otherRows(lines: readonly Line[], ends: readonly WrittenAction[], last: number): readonly OtherRow[] {
  let done = 0;
  const isAbove = (at: number): boolean => lines.some((it) => it.at === at + 1 && it.read('row') === rowMarks.removed);
  return lines
    .filter(({ read }) => read('row') === rowMarks.other)
    .map(({ at, read }): OtherRow => {
      const end = ends[done];
      if (end === undefined)
        return { at, row: isAbove(at) ? { is: 'heading' } : { is: 'foot', fromEnd: last - at + 1 } };
      const isDue = !isBlank(read('builtKind'));
      if (isDue) done += 1;
      return { at, row: { is: isDue ? 'due' : 'group', action: end.action, nth: end.nth } };
    });
}

function writtenRows(lines: readonly Line[]): Pick<WrittenCountdown, 'steps' | 'actions'> {
  const [steps, actions]: [WrittenStep[], WrittenAction[]] = [[], []];
  for (const line of lines) {
    steps.push(...writtenStep(line, actions));
    actions.push(...writtenAction(line, actions));
  }
  return { steps, actions };
}

/** Those of the head, where no row of hers has pushed it down. */
const headRows = (keyRow: number): readonly OtherRow[] =>
  keyRow + 1 === countdownHead.keys
    ? numbersUpTo(countdownHead.labels).map((row) => ({ at: row, row: { is: 'head', row } }))
    : [];

/** Reads a countdown back, wherever its rows and columns stand now; undefined for a tab that no longer is one. */
export function readCountdown(values: Grid<CellValue>, formulas: Grid<string> = []): WrittenCountdown | undefined {
  const keyRow = keyRowOf(values);
  // Keys and days: what else stands in the hidden row is hers.
  const keys = values[keyRow]?.map((said) =>
    typeof said !== 'string' || /^[a-z]+$/i.test(said) ? plainText(said) : '',
  );
  if (keys === undefined) return undefined;
  const read = (row: readonly CellValue[], column: CountdownColumn): CellValue => row[keys.indexOf(column)] ?? '';
  const body = values.slice(keyRow + 1);
  const marks: readonly CellValue[] = Object.values(rowMarks);
  const isOurs = (row: readonly CellValue[]): boolean => marks.includes(read(row, 'row'));
  const lastOwn = body.reduce((last, row, index) => (isOurs(row) ? index : last), -1);
  const rows = keyRow + 2 + lastOwn;
  const columns = keys.reduce((last, key, index) => (KEYS.has(key) ? index + 1 : last), 0);
  const filled = (row: readonly CellValue[]): boolean => row.slice(0, columns).some((cell) => !isBlank(cell));
  const lines = numbersUpTo(lastOwn + 1).map((index): Line => {
    const at = keyRow + 1 + index;
    return {
      at,
      read: (column) => read(values[at - 1] ?? [], column),
      formula: (column) => formulas[at - 1]?.[keys.indexOf(column)] ?? '',
    };
  });
  const written = writtenRows(lines);
  const others = [...headRows(keyRow), ...otherRows(lines, written.actions, rows)];
  return {
    rows,
    columns,
    herRows: numbersUpTo(rows).filter((row) => {
      const cells = values[row - 1] ?? [];
      if (row > keyRow + FIRST_STEP_ROW - countdownHead.keys) return !isOurs(cells) && filled(cells);
      // Rows put above or into the head push it down.
      return keyRow >= countdownHead.keys && isBlank(read(cells, 'key')) && filled(cells);
    }),
    herColumns: numbersUpTo(columns).filter(
      (column) => (keys[column - 1] ?? '') === '' && values.some((row) => !isBlank(row[column - 1])),
    ),
    ...written,
    free: wordsInRows(others, keys, values, formulas),
  };
}
