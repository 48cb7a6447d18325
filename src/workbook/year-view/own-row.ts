import { type Cell, text } from '../cells';
import type { YearViewColumns } from './columns';

/** Marks a row as the add-on's own where it has no other key, and a column where no day stands in the hidden row: those without are hers. */
export const OWN = '#';

type RowCells = {
  readonly visible: readonly Cell[];
  readonly weeks?: readonly Cell[];
  readonly key?: string;
  readonly hidden?: readonly { readonly column: number; readonly cell: Cell }[];
};

/** A row that is not an action's: visible cells, weeks, and the mark that it is ours. */
export const plainRow = (
  columns: YearViewColumns,
  { visible, weeks = [], key = OWN, hidden = [] }: RowCells,
): readonly Cell[] => {
  const row: Cell[] = Array.from({ length: columns.columns }, () => null);
  visible.forEach((cell, index) => {
    row[index] = cell;
  });
  weeks.forEach((cell, index) => {
    row[columns.firstPeriod - 1 + index] = cell;
  });
  for (const { column, cell } of hidden) row[column - 1] = cell;
  row[columns.helperNumber('key') - 1] = text(key);
  return row;
};
