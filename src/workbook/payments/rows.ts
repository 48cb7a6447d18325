import { columnLetters } from '../../formula';
import type { PaymentFormulas } from '../../languages/content/payment-formulas';
import { KEY_ROW, LAST_ROW, paymentHelpers } from '../../languages/content/payment-layout';
import type { Cell, Operation } from '../cells';
import type { Layout } from '../kpi';

/** Where the tab's columns and rows stand now. */
export type PaymentsPlace = {
  readonly tab: string;
  readonly layout: Layout;
  /** The row of the keys, and the last row of the tab. */
  readonly keyRow: number;
  readonly lastRow: number;
};

/** The last day of a step of a countdown, as a formula looks it up; undefined where nothing does. */
type StepOf = (line: number) => string | undefined;

/** A formula with what stands where in it; of a column she has deleted, a blank one. */
export function putIn(text: string, { layout, keyRow, lastRow }: PaymentsPlace, line: number, step = '""'): Cell {
  const blank = Math.max(...layout.values()) + 1;
  const formula = text.replace('{step}', step).replace(/\{([\w.]+)(?:@(\d+))?\}/g, (_, key: string, row?: string) => {
    const column = `$${columnLetters(layout.get(key) ?? blank)}`;
    if (row === undefined) return `${column}${line}`;
    return `${column}$${Number(row) === LAST_ROW ? lastRow : Number(row) + keyRow - KEY_ROW}`;
  });
  return { formula };
}

/** Cells of some columns, wherever these stand: neighbours are one call. */
export function columnWrites(
  { tab, layout }: PaymentsPlace,
  keys: readonly string[],
  first: number,
  rows: number,
  cellOf: (key: string, line: number) => Cell,
): readonly Operation[] {
  if (rows <= 0) return [];
  const placed = keys.flatMap((key) => {
    const column = layout.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  const runs: { readonly column: number; readonly keys: string[] }[] = [];
  for (const { key, column } of placed.sort((one, other) => one.column - other.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.keys.length === column) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs.map(
    (run): Operation => ({
      do: 'write',
      tab,
      row: first,
      column: run.column,
      cells: Array.from({ length: rows }, (_, index) => run.keys.map((key) => cellOf(key, first + index))),
    }),
  );
}

/** The hidden formulas of some rows, which are ours to write anew. */
export const helperWrites = (
  place: PaymentsPlace,
  { row }: PaymentFormulas,
  first: number,
  rows: number,
  stepOf: StepOf = () => undefined,
): readonly Operation[] =>
  columnWrites(
    place,
    paymentHelpers.filter((key) => key in row),
    first,
    rows,
    (key, line) => putIn(row[key] ?? '', place, line, stepOf(line)),
  );
