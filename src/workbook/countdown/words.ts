import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import { type CountdownColumn, countdownHead, FIRST_STEP_ROW } from './columns';

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

type Reader = (row: readonly CellValue[], column: CountdownColumn) => CellValue;

/** A text she changed; what is as it was built is not hers. */
function changedText(now: CellValue, built: CellValue): string | undefined {
  const [said, before] = [plainText(now), plainText(built)];
  return said === before ? undefined : said;
}

function herWords(row: readonly CellValue[], read: Reader, step: string): HerWords {
  const days = read(row, 'days');
  const isTyped = typeof days === 'number' && days !== read(row, 'templateDays');
  return {
    name: changedText(read(row, 'name'), step),
    days: isTyped ? days : undefined,
    unreadDays: typeof days === 'string' ? days.trim() : '',
    owner: changedText(read(row, 'owner'), read(row, 'builtOwner')),
    status: plainText(read(row, 'status')),
    deliverable: changedText(read(row, 'deliverable'), read(row, 'builtDeliverable')),
    doneOn: read(row, 'doneOn'),
    comment: plainText(read(row, 'comment')),
  };
}

/** What COUNTIFS and SUMIFS look for, as it is written. */
const unescaped = (name: string): string => name.replace(/~([~*?])/g, '$1');

function writtenStep(row: readonly CellValue[], read: Reader, above: readonly WrittenAction[]): readonly WrittenStep[] {
  const mark = read(row, 'row');
  if (mark !== rowMarks.step && mark !== rowMarks.removed) return [];
  const step = unescaped(plainText(read(row, 'key')));
  const wasRemoved = mark === rowMarks.removed;
  const place = Number(read(row, 'place'));
  const said = plainText(read(row, 'action'));
  const again = AGAIN.exec(said);
  // Rows of older builds say no more than the name: a step stands above its action's own date.
  const nth = again === null ? (wasRemoved ? 0 : countOf(above, said)) : Number(again[1]) - 1;
  return [{ action: said.slice(0, again?.index), nth, step, place, wasRemoved, words: herWords(row, read, step) }];
}

/** Only the row of an action's own date knows its kind. */
function writtenAction(
  row: readonly CellValue[],
  read: Reader,
  above: readonly WrittenAction[],
): readonly WrittenAction[] {
  if (read(row, 'row') !== rowMarks.other || isBlank(read(row, 'builtKind'))) return [];
  const [action, planRow] = [plainText(read(row, 'action')), Number(read(row, 'planRow'))];
  return [{ action, nth: countOf(above, action), planRow: Math.max(planRow, 0) }];
}

function writtenRows(body: Grid<CellValue>, read: Reader): Pick<WrittenCountdown, 'steps' | 'actions'> {
  const [steps, actions]: [WrittenStep[], WrittenAction[]] = [[], []];
  for (const row of body) {
    steps.push(...writtenStep(row, read, actions));
    actions.push(...writtenAction(row, read, actions));
  }
  return { steps, actions };
}

/** Reads a countdown back, wherever its rows and columns stand now; undefined for a tab that no longer is one. */
export function readCountdown(values: Grid<CellValue>): WrittenCountdown | undefined {
  const keyRow = keyRowOf(values);
  const keys = values[keyRow]?.map(plainText);
  if (keys === undefined) return undefined;
  const read: Reader = (row, column) => row[keys.indexOf(column)] ?? '';
  const body = values.slice(keyRow + 1);
  const marks: readonly CellValue[] = Object.values(rowMarks);
  const isOurs = (row: readonly CellValue[]): boolean => marks.includes(read(row, 'row'));
  const lastOwn = body.reduce((last, row, index) => (isOurs(row) ? index : last), -1);
  const rows = keyRow + 2 + lastOwn;
  const columns = keys.reduce((last, key, index) => (key === '' ? last : index + 1), 0);
  const filled = (row: readonly CellValue[]): boolean => row.slice(0, columns).some((cell) => !isBlank(cell));
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
    ...writtenRows(body.slice(0, lastOwn + 1), read),
  };
}
