import { type Cell, type CellValue, type Grid, isBlank, plainText } from './cell';
import type { Change, Operation } from './change';
import { area } from './look';
import { neighbours } from './neighbours';

/**
 * What she wrote to the right of a generated block, or below it: rows and columns of the block, counted from 1, that it stands beside.
 * A row is known again by its sign: what it was built for.
 */
export type Beside = {
  readonly signs: readonly string[];
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

/** The same sign of the second row that has it is another. */
const numbered = (signs: readonly string[]): readonly string[] =>
  signs.map((sign, at) => `${sign} ${signs.slice(0, at).filter((it) => it === sign).length}`);

/** Of each row what it is known by: its keys, or what it says first where it has none, or its place from the end. */
function signsOf<C>(
  rows: Grid<C>,
  keys: readonly number[],
  said: (cell: C | undefined) => string | undefined,
): readonly string[] {
  return numbered(
    rows.map((row, at) => {
      const key = keys.map((column) => said(row[column - 1]) ?? '').join('\n');
      return /^[\s#]*$/.test(key) ? (said(row[0]) ?? String(rows.length - at)) : key;
    }),
  );
}

const saidBy = (cell: Cell | undefined): string | undefined => {
  if (typeof cell !== 'object') return String(cell ?? '');
  return cell === null ? '' : 'text' in cell ? cell.text : undefined;
};

/** The signs of rows that are to be written. */
export const signsToBe = (rows: Grid<Cell>, keys: readonly number[]): readonly string[] => signsOf(rows, keys, saidBy);

/** Rows and columns of a tab, in the order in which those of a block stand once hers among them were moved behind it. */
type Standing = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** What stands beside a block in its tab, which was read from A1 on. */
export function besideOf(
  values: Grid<CellValue>,
  formulas: Grid<string>,
  { rows, columns }: Standing,
  keys: readonly number[],
): Beside {
  const [ownRows, ownColumns] = [new Set(rows), new Set(columns)];
  const found = { rows: new Set<number>(), columns: new Set<number>() };
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (isBlank(value) && (formulas[row]?.[column] ?? '') === '') return;
      if (!ownColumns.has(column + 1)) found.rows.add(rows.indexOf(row + 1) + 1);
      if (!ownRows.has(row + 1)) found.columns.add(columns.indexOf(column + 1) + 1);
    });
  });
  const cells = rows.map((row) =>
    columns.map((column) =>
      formulas[row - 1]?.[column - 1] ? undefined : plainText(values[row - 1]?.[column - 1] ?? ''),
    ),
  );
  return { ...found, signs: signsOf(cells, keys, (cell) => cell) };
}

/** Moves a row or a column of the block behind it, what is ours in it taken away first. */
function aside(tab: string, of: 'rows' | 'columns', at: number, { rows, columns }: Size): Change {
  const place = of === 'rows' ? area(at, 1, 1, columns) : area(1, at, rows, 1);
  const blank = Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => null));
  return [
    { do: 'write', tab, row: place.row, column: place.column, cells: blank },
    { do: 'paint', tab, area: place, paints: [] },
    of === 'rows'
      ? { do: 'move-rows', tab, row: at, count: 1, before: rows + 1 }
      : { do: 'move-columns', tab, column: at, count: 1, before: columns + 1 },
  ];
}

type Size = { readonly rows: number; readonly columns: number };
/** How large the block is now, and is to be. */
type Sizes = { readonly tab: string; readonly built: Size; readonly wanted: Size };

/** What makes a block of another size, and how many rows or columns of hers beside it no longer have their own. */
export type Refit = { readonly operations: Change; readonly aside: number };

/** Columns are added or taken at `at`, among columns that are all alike; those below which she wrote go behind the block instead. */
export function refitColumns({ tab, built, wanted }: Sizes, at: number, beside: Beside | undefined): Refit {
  const count = wanted.columns - built.columns;
  if (count >= 0) return { operations: count === 0 ? [] : [{ do: 'insert-columns', tab, after: at, count }], aside: 0 };
  const kept = Array.from({ length: -count }, (_, index) => at - count - 1 - index).filter((it) =>
    beside?.columns.has(it),
  );
  const moves = kept.flatMap((column, index) =>
    aside(tab, 'columns', column, { ...built, columns: built.columns - index }),
  );
  const left = -count - kept.length;
  return {
    operations: [...moves, ...(left > 0 ? [{ do: 'delete-columns', tab, column: at, count: left } as const] : [])],
    aside: kept.length,
  };
}

/** A row of the block on its way: its sign, and whether she wrote beside it. */
type Line = { readonly sign: string; readonly isHers: boolean };

const linesOf = ({ rows }: Size, first: number, beside: Beside | undefined): Line[] =>
  Array.from({ length: rows }, (_, at) => ({
    sign: beside?.signs[at] ?? '',
    isHers: at >= first - 1 && beside?.rows.has(at + 1) === true,
  }));

/** Which of the lines are to go, the last one first: those whose sign is no more, then those in front of `at`. */
function surplus(lines: readonly Line[], count: number, { at, first, signs }: Rows): readonly number[] {
  const rank = ({ sign }: Line, row: number): number =>
    sign !== '' && !signs.includes(sign) ? 0 : row < at - 1 ? 1 : 2;
  return lines
    .flatMap((line, row) => (row < first - 1 || line.isHers ? [] : [{ row, rank: rank(line, row) }]))
    .sort((one, other) => one.rank - other.rank || other.row - one.row)
    .slice(0, count)
    .map(({ row }) => row)
    .sort((one, other) => one - other);
}

/** Each row of hers to where its sign is to stand: all of them out of the way first, then back in their order. */
function inOrder(tab: string, lines: readonly Line[], signs: readonly string[]): Change {
  const hers = lines
    .flatMap(({ sign, isHers }, from) => (isHers ? [{ sign, from, to: signs.indexOf(sign) }] : []))
    .sort((one, other) => one.to - other.to);
  const moved = hers.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
  if (moved.length === 0) return [];
  const [top, end] = [Math.min(...moved), Math.max(...moved) + 1];
  const within = hers.filter(({ from }) => from >= top && from < end);
  const now = lines.map(({ sign }) => sign);
  const move = (sign: string, to: number): Operation => {
    const from = now.indexOf(sign);
    now.splice(from, 1);
    now.splice(to > from ? to - 1 : to, 0, sign);
    return { do: 'move-rows', tab, row: from + 1, count: 1, before: to + 1 };
  };
  const isStill = ({ sign, to }: { sign: string; to: number }): boolean => now.indexOf(sign) === to;
  return [
    ...within.map(({ sign }) => move(sign, end)),
    ...within.flatMap((it) => (isStill(it) ? [] : [move(it.sign, it.to)])),
  ];
}

/** `at` is the last row in front of which rows come and go, `first` the first row that may; `signs` of all the rows that are to be. */
type Rows = { readonly at: number; readonly first: number; readonly signs: readonly string[] };

/**
 * Rows are added or taken in front of row `at`, so that what she wrote beside and below the block only moves along: beside a row it
 * stays with that row, wherever it is to stand, and where that is no more it goes behind the block.
 */
export function refitRows({ tab, built, wanted }: Sizes, rows: Rows, beside: Beside | undefined): Refit {
  const { at, first, signs } = rows;
  const operations: Operation[] = [];
  const lines = linesOf(built, first, beside);
  for (let row = lines.length - 1; row >= first - 1; row -= 1) {
    const line = lines[row];
    if (line?.isHers !== true || signs.includes(line.sign)) continue;
    operations.push(...aside(tab, 'rows', row + 1, { rows: lines.length, columns: built.columns }));
    lines.splice(row, 1);
  }
  const gone = built.rows - lines.length;
  const last = at - gone;
  const lacking = wanted.rows - lines.length;
  if (lacking > 0) {
    const changed = lines.findIndex(({ sign }, row) => row >= first - 1 && sign !== signs[row]);
    const before = beside === undefined || changed < 0 ? last - 1 : Math.min(changed, last - 1);
    const after = Math.max(first - 1, before);
    operations.push({ do: 'insert-rows', tab, after, count: lacking });
    lines.splice(after, 0, ...Array.from({ length: lacking }, (): Line => ({ sign: '', isHers: false })));
  }
  for (const run of [...neighbours(surplus(lines, Math.max(0, -lacking), { ...rows, at: last }))].reverse()) {
    operations.push({ do: 'delete-rows', tab, row: run[0] + 1, count: run.length });
    lines.splice(run[0], run.length);
  }
  return { operations: [...operations, ...inOrder(tab, lines, signs)], aside: gone };
}

/** Rows that are put in are as high as the others. */
export const sizedRows = (operations: Change, pixels: number): Change =>
  operations.flatMap((it): Change => {
    if (it.do !== 'insert-rows') return [it];
    return [it, { do: 'size-rows', tab: it.tab, row: it.after + 1, count: it.count, pixels }];
  });
