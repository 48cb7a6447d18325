import { type CellValue, type Grid, isBlank, plainText } from '../../workbook/cells';
import { dashboardNames, hidden, OWN, rows } from '../../workbook/dashboard';
import type { Port } from '../port';
import { moveAside } from '../year-view';

/** The tab as it stands: the cells of its block, and how far the rows of its actions reach. */
type StandingDashboard = {
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
  readonly actionRows: number;
  /** From the first cell of the block on, which she may have moved down or to the right. */
  readonly values: Grid<CellValue>;
  readonly at: { readonly row: number; readonly column: number };
};

/** Where the dashboard stands now, wherever it was moved; undefined where there is none. */
export function standingDashboard(port: Port): StandingDashboard | undefined {
  const place = port.placeOfName(dashboardNames.block);
  const values = place === undefined ? undefined : port.readName(dashboardNames.block)?.values;
  if (place === undefined || values === undefined) return undefined;
  const actions = port.placeOfName(dashboardNames.actions);
  const actionRows = actions === undefined || actions.tab !== place.tab ? 0 : actions.row + actions.rows - 1;
  return {
    tab: place.tab,
    rows: place.row + place.rows - 1,
    columns: place.column + place.columns - 1,
    actionRows,
    values,
    at: { row: place.row, column: place.column },
  };
}

const numbersUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/**
 * What she put between our rows and columns, or above and before them, is moved behind them, whole, before they are written over. A
 * block without marks is one that was never written: nothing in it is ours to move.
 */
export function makeRoom(standing: StandingDashboard): ReturnType<typeof moveAside> {
  const { values, at } = standing;
  const says = (row: number, column: number): CellValue => values[row - at.row]?.[column - at.column] ?? '';
  const [allRows, allColumns] = [numbersUpTo(standing.rows), numbersUpTo(standing.columns)];
  const isMarked = (row: number, column: number): boolean => plainText(says(row, column)) === OWN;
  const markColumn = allColumns.find((column) => allRows.filter((row) => isMarked(row, column)).length > rows.heads);
  const marksRow = allRows.find((row) => allColumns.filter((column) => isMarked(row, column)).length > hidden.mark - 1);
  const herRows = markColumn === undefined ? [] : allRows.filter((row) => isBlank(says(row, markColumn)));
  const herColumns = marksRow === undefined ? [] : allColumns.filter((column) => isBlank(says(marksRow, column)));
  return moveAside(standing, herColumns, herRows);
}
