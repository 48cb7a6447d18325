import { type CellValue, type Grid, isBlank } from '../cells';
import { backColumns, type CountdownColumn, frontColumns } from './columns';
import { type HerCell, keptFormula } from './her-formulas';

/** The action a row belongs to, by its name and which of that name it is. */
export type OfAction = { readonly action: string; readonly nth: number };

export type FreeRow =
  | { readonly is: 'head'; readonly row: number }
  | ({ readonly is: 'group' | 'due' } & OfAction)
  | { readonly is: 'heading' }
  // Counted from the end of the block, where the legend stands: 1 for its last row.
  | { readonly is: 'foot'; readonly fromEnd: number };

/** What stands in a visible cell of a row that is no step's: most are ours, and those we leave free may be hers. */
export type FreeWord = {
  readonly row: FreeRow;
  /** A column by its key, or the calendar's by its place among them. */
  readonly column: CountdownColumn | number;
  readonly cell: HerCell;
};

const visible = [...frontColumns, ...backColumns];

/** Whether a cell of such a row may be hers; of the others, where we write nothing now shows which are. */
function mayBeHers({ is }: FreeRow, column: FreeWord['column']): boolean {
  if (is === 'due') return column === 'deliverable' || column === 'doneOn' || column === 'comment';
  if (is === 'head') return typeof column !== 'number';
  return is === 'foot' || column !== 'name';
}

/** The rows of a countdown that are no step's, by their numbers in the tab. */
export type OtherRow = { readonly at: number; readonly row: FreeRow };

/** The visible columns by what the key row says of each: of the calendar's it says the first day. Those of hers have no key. */
function visibleIn(
  keys: readonly string[],
): readonly { readonly index: number; readonly column: FreeWord['column'] }[] {
  const [before, behind] = [keys.indexOf('alert'), keys.indexOf('why')];
  const ours = keys.flatMap((key, index) => (key === '' ? [] : [{ key, index }]));
  const bars = ours.filter(({ index }) => index > before && index < behind);
  return ours.flatMap(({ key, index }) => {
    const bar = bars.findIndex((it) => it.index === index);
    const column = bar >= 0 ? bar : visible.find((it) => it === key);
    return column === undefined ? [] : [{ index, column }];
  });
}

export function wordsInRows(
  rows: readonly OtherRow[],
  keys: readonly string[],
  values: Grid<CellValue>,
  formulas: Grid<string>,
): readonly FreeWord[] {
  const columns = visibleIn(keys);
  return rows.flatMap(({ at, row }) =>
    columns.flatMap(({ index, column }): readonly FreeWord[] => {
      const value = values[at - 1]?.[index] ?? '';
      const formula = formulas[at - 1]?.[index] ?? '';
      if (!mayBeHers(row, column) || (isBlank(value) && formula === '')) return [];
      return [{ row, column, cell: { value, formula: keptFormula(formula, at) } }];
    }),
  );
}
