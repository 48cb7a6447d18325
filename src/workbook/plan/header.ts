import type { FileReading } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import type { ObjectiveField } from '../../domain/plan';
import type { CellValue, Grid } from '../cells';
import type { Column } from './columns';

/** Where a table's columns stand in a tab, rows and columns counted from 1. */
export type Header<Field extends string> = {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly duplicates: readonly { readonly field: Field; readonly label: string }[];
};

/** A header is looked for in the first rows only: titles and notes may stand above it. */
export const HEADER_ROWS = 20;

/** "Budget Q1 2027 (€) :" and "budget q1" are the same header. */
const foldHeader = (label: string): string =>
  foldName(label.replace(/\([^)]*\)|[€$£*:?]|\b20\d\d\b/g, ' ').replace(/[_/]/g, ' '));

/** How people head the columns of a table, in each language. */
type Headings<Field extends string> = readonly Readonly<Record<Field, readonly string[]>>[];

export const objectiveHeadings = (reading: FileReading): Headings<ObjectiveField> =>
  reading.map(({ headers }) => headers.objectives);

/** The columns whose label is a synonym in one row; `taken` columns already belong to a field that is not to be looked for. */
export function columnsByLabel<Field extends string>(
  labels: readonly CellValue[],
  table: readonly Column<Field>[],
  headings: Headings<Field>,
  taken: ReadonlyMap<Field, number> = new Map(),
): Pick<Header<Field>, 'columns' | 'duplicates'> {
  const columns = new Map(taken);
  const duplicates: { field: Field; label: string }[] = [];
  const takenColumns = new Set(taken.values());
  labels.forEach((label, index) => {
    if (typeof label !== 'string' || takenColumns.has(index + 1)) return;
    const folded = foldHeader(label);
    const field = table.find((column) => headings.some((words) => words[column.field].includes(folded)))?.field;
    if (field === undefined) return;
    if (columns.has(field)) duplicates.push({ field, label: label.trim() });
    else columns.set(field, index + 1);
  });
  return { columns, duplicates };
}

/**
 * The row among the first twenty that names the most columns, provided that it has those `required` and at least three.
 * A plan without an Action column is no plan.
 */
export function findHeader<Field extends string>(
  values: Grid<CellValue>,
  table: readonly Column<Field>[],
  headings: Headings<Field>,
  required: readonly Field[],
): Header<Field> | undefined {
  let best: Header<Field> | undefined;
  values.slice(0, HEADER_ROWS).forEach((labels, index) => {
    const found = columnsByLabel(labels, table, headings);
    const isTable = found.columns.size >= LEAST_COLUMNS && required.every((field) => found.columns.has(field));
    if (isTable && found.columns.size > (best?.columns.size ?? 0)) best = { row: index + 1, ...found };
  });
  return best;
}

const LEAST_COLUMNS = 3;
