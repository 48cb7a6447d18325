import { type CellValue, type Grid, isBlank, type Operation, plainText, type SeenChart } from '../../workbook/cells';
import type { Port } from '../port';
import { moveAside } from './year-view-place';

/** A generated tab as it stands that is known by a name of its whole block, with a mark in each row and column that is ours. */
type StandingBlock = {
  readonly tab: string;
  /** Down to the end of the block, and to its right. */
  readonly rows: number;
  readonly columns: number;
  /** From the first cell of the block on, which she may have moved down or to the right. */
  readonly values: Grid<CellValue>;
  readonly formulas: Grid<string>;
  readonly at: { readonly row: number; readonly column: number };
};

/**
 * Where the block of a name stands now, wherever it was moved; undefined where there is none, or where the name is hers: of all that
 * stands there nothing has our mark.
 */
export function standingBlock(port: Port, name: string, mark: string): StandingBlock | undefined {
  const place = port.placeOfName(name);
  const block = place === undefined ? undefined : port.readName(name);
  if (place === undefined || block === undefined) return undefined;
  const said = block.values.flatMap((row) => row.map(plainText)).filter((text) => text !== '');
  if (said.length > 0 && !said.includes(mark)) return undefined;
  return {
    tab: place.tab,
    rows: place.row + place.rows - 1,
    columns: place.column + place.columns - 1,
    ...block,
    at: { row: place.row, column: place.column },
  };
}

const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What makes room in a block for a new build, and which of its rows and columns were ours, in the order they were built. */
type RoomInBlock = ReturnType<typeof moveAside> & {
  readonly ownRows: readonly number[];
  readonly ownColumns: readonly number[];
};

/**
 * What she put between our rows and columns, or above and before them, is moved behind them, whole, before they are written over. A
 * block without marks is one that was never written: nothing in it is ours to move. A row or a column of marks has more than `least`.
 */
export function roomInBlock(
  standing: StandingBlock,
  mark: string,
  least: { readonly rows: number; readonly columns: number },
): RoomInBlock {
  const { values, at } = standing;
  const says = (row: number, column: number): CellValue => values[row - at.row]?.[column - at.column] ?? '';
  const [allRows, allColumns] = [numbersUpTo(standing.rows), numbersUpTo(standing.columns)];
  const isMarked = (row: number, column: number): boolean => plainText(says(row, column)) === mark;
  const markColumn = allColumns.find((column) => allRows.filter((row) => isMarked(row, column)).length > least.rows);
  const marksRow = allRows.find((row) => allColumns.filter((column) => isMarked(row, column)).length > least.columns);
  const isHerRow = (row: number): boolean => markColumn !== undefined && isBlank(says(row, markColumn));
  const isHerColumn = (column: number): boolean => marksRow !== undefined && isBlank(says(marksRow, column));
  return {
    ...moveAside(standing, allColumns.filter(isHerColumn), allRows.filter(isHerRow)),
    ownRows: allRows.filter((row) => !isHerRow(row)),
    ownColumns: allColumns.filter((column) => !isHerColumn(column)),
  };
}

/** The tab a block with charts is built in, and what stands there already. */
export type BlockPlace<Built> = {
  readonly tab: string;
  /** An empty tab to build in. */
  readonly adopt?: string;
  /** Absent in a new tab. */
  readonly standing?: {
    readonly operations: readonly Operation[];
    readonly built: Built;
    /** How many rows the tab has. */
    readonly tabRows: number;
    readonly kept: Grid<CellValue>;
    readonly charts: readonly SeenChart[];
  };
};
