import { type Area, type Cell, type CellValue, type Grid, plainFormula } from '../cells';
import { type KeptCell, NOT_OURS } from './step';

/** A cell of a tab, or of a named range, and what a command left there. */
export type LeftCell = { readonly row: number; readonly column: number; readonly sum: string };
/** Rows or columns that a command added to a tab. */
type Added = { readonly of: 'rows' | 'columns'; readonly at: number; readonly count: number };

/** What a command left in a tab: if anything else stands there, somebody has worked on. */
export type Left = {
  readonly cells: readonly LeftCell[];
  /** Nothing but these cells stands in rows and columns that were added, and in a tab that was made. */
  readonly added: readonly Added[];
  readonly isMade: boolean;
};

/** 32 bits (FNV-1a), in few characters. */
export function sumOf(said: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < said.length; at += 1) sum = Math.imul(sum ^ said.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** However a formula reads back: separators are left out, as they may be those of the file's locale (contract 17, 32). */
const sumOfFormula = (formula: string): string => sumOf(plainFormula(formula).replace(/[.,;]/g, ''));
const BLANK = '';

function sumOfValue(value: CellValue | undefined): string {
  if (value === undefined || value === '') return BLANK;
  if (typeof value === 'object') return sumOf(`#${value.day}`);
  return typeof value === 'number' ? sumOf(`#${value}`) : sumOf(`${typeof value}:${value}`);
}

function sumOfCell(cell: Cell): string {
  if (cell === null) return BLANK;
  if (typeof cell !== 'object') return sumOfValue(cell);
  if ('formula' in cell) return sumOfFormula(cell.formula);
  return sumOfValue('text' in cell ? cell.text : cell);
}

const sumOfRead = (value: CellValue | undefined, formula: string | undefined): string =>
  formula === undefined || formula === '' ? sumOfValue(value) : sumOfFormula(formula);

export const nothingLeft: Left = { cells: [], added: [], isMade: false };

/** What stands there once these cells are written too: the last one counts. */
export function leftWith(left: Left, cells: readonly LeftCell[]): Left {
  const known = new Map([...left.cells, ...cells].map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return { ...left, cells: [...known.values()] };
}

export const writtenCells = (row: number, column: number, cells: Grid<Cell>): readonly LeftCell[] =>
  cells.flatMap((line, down) =>
    line.map((cell, right) => ({ row: row + down, column: column + right, sum: sumOfCell(cell) })),
  );

type Moving = { readonly of: 'rows' | 'columns'; readonly to: (at: number) => number | undefined };

/** The same where rows or columns stand elsewhere; undefined is one that is gone. */
export function leftMoved(left: Left, { of, to }: Moving): Left {
  const key = of === 'rows' ? 'row' : 'column';
  const cells = left.cells.flatMap((cell) => {
    const now = to(cell[key]);
    return now === undefined ? [] : [{ ...cell, [key]: now }];
  });
  const added = left.added.flatMap((it) => {
    const now = it.of === of ? to(it.at) : it.at;
    return now === undefined ? [] : [{ ...it, at: now }];
  });
  return { ...left, cells, added };
}

/** Where rows or columns are after `count` of them were put behind `after`. */
export const afterInsertion = (after: number, count: number) => (at: number) => (at > after ? at + count : at);

export const afterDeletion = (first: number, count: number) => (at: number) => {
  if (at < first) return at;
  return at < first + count ? undefined : at - count;
};

/** Where they are after `count` of them from `first` on were moved in front of `before`. */
export const afterMove = (first: number, count: number, before: number) => (at: number) => {
  const isMoved = at >= first && at < first + count;
  if (before > first) {
    if (isMoved) return at + before - first - count;
    return at >= first + count && at < before ? at - count : at;
  }
  if (isMoved) return at + before - first;
  return at >= before && at < first ? at + count : at;
};

type Move = { readonly at: number; readonly count: number; readonly before: number };

/** The move that takes a move back. */
export const inverseMove = ({ at, count, before }: Move): Move =>
  before > at ? { at: before - count, count, before: at } : { at: before, count, before: at + count };

/** What stands in a tab now, from its first cell on. */
export type Standing = { readonly values: Grid<CellValue>; readonly formulas: Grid<string> };

export type Place = { readonly row: number; readonly column: number };

/** Which day an instant is depends on where the file is: any will do. */
const SOME_DAY = '@';
/** What a formula looks at once rows and columns have moved is not known: any will do. */
export const SOME_FORMULA = '=';

function sumOfKept(kept: KeptCell): string {
  if (typeof kept !== 'string') return sumOfValue(kept ?? undefined);
  if (kept === SOME_FORMULA) return SOME_FORMULA;
  if (kept.startsWith('=')) return sumOfFormula(kept);
  return kept.startsWith(SOME_DAY) ? SOME_DAY : sumOfValue(kept.slice(1));
}

/** What cells held that are kept in order from this one on; those that are not ours are none of them. */
export const keptAsLeft = (row: number, column: number, cells: Grid<KeptCell>): readonly LeftCell[] =>
  cells.flatMap((line, down) =>
    line.flatMap((kept, right) =>
      typeof kept === 'string' && kept.startsWith(NOT_OURS)
        ? []
        : { row: row + down, column: column + right, sum: sumOfKept(kept) },
    ),
  );

const contains = ({ row, column, rows, columns }: Area, at: Place): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

type Looking = {
  /** What is not looked at. */
  readonly but?: readonly Area[];
  /** The cells as they were before the command, where it was stopped while it wrote them: they may be so still. */
  readonly were?: readonly LeftCell[];
};

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

/** The first cell that is not as a command left it; undefined where all are. */
export function editedPlace(left: Left, { values, formulas }: Standing, looking: Looking = {}): Place | undefined {
  const { but = [], were = [] } = looking;
  const known = new Map(left.cells.map((cell) => [keyOf(cell), cell.sum]));
  const before = new Map(were.map((cell) => [keyOf(cell), cell.sum]));
  const now = (row: number, column: number): string =>
    sumOfRead(values[row - 1]?.[column - 1], formulas[row - 1]?.[column - 1]);
  const isMeant = (at: Place): boolean => !but.some((it) => contains(it, at));
  const isDay = ({ row, column }: Place): boolean => typeof values[row - 1]?.[column - 1] === 'object';
  const isAs = (cell: LeftCell): boolean => {
    const [sum, was] = [now(cell.row, cell.column), before.get(keyOf(cell))];
    if (was === SOME_FORMULA && (formulas[cell.row - 1]?.[cell.column - 1] ?? '') !== '') return true;
    return sum === cell.sum || sum === was || (was === SOME_DAY && isDay(cell));
  };
  const edited = left.cells.find((cell) => !isAs(cell) && isMeant(cell));
  if (edited !== undefined) return edited;
  const isOurs = (row: number, column: number): boolean =>
    left.isMade ||
    left.added.some(({ of, at, count }) => {
      const line = of === 'rows' ? row : column;
      return line >= at && line < at + count;
    });
  for (const [down, line] of values.entries())
    for (const right of line.keys()) {
      const [row, column] = [down + 1, right + 1];
      if (
        !known.has(`${row}:${column}`) &&
        isOurs(row, column) &&
        now(row, column) !== BLANK &&
        isMeant({ row, column })
      )
        return { row, column };
    }
  return undefined;
}

/** Of a tab whose cells were never written, nothing can have been edited. */
export const isUntouched = ({ cells, added, isMade }: Left): boolean =>
  cells.length === 0 && added.length === 0 && !isMade;
