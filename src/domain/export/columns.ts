import { figureOf, type NamedFigure } from '../kpi';
import { headerName, taxOf, withoutTax } from './headers';
import type { Layout, LayoutColumn, Names } from './layout';
import { ownColumns } from './layouts/own-table';
import { rowLabels } from './layouts/row-labels';
import { numberOfCell } from './numbers';
import type { ExportAnswers, ExportColumn, ExportDoubt, OwnFigure, RowsTogether } from './reading';
import type { Table } from './table';

/** A column as it is read; `by` and `where` are columns of the same table. */
export type ReadColumn = ExportColumn & {
  readonly figure: NamedFigure;
  readonly by?: number;
  readonly where?: { readonly column: number; readonly texts: readonly string[] };
};

/** The first column that is called by one of these names, the first name first; -1 for none. */
export const columnNamed = (table: Table, names: Names): number => {
  const name = names.find((it) => table.names.includes(it));
  return name === undefined ? -1 : table.names.indexOf(name);
};

/** What is with its tax is taken before what does not say, and that before what is without. */
const taxes = ['with', undefined, 'without'] as const;

/** The columns of a table of her own that these names fit, whatever they say of taxes, the one that is taken first. */
export function columnsCalled({ header, names: written }: Table, names: Names): readonly number[] {
  const fitting = written.flatMap((name, column) => {
    const rank = Math.max(names.indexOf(name), names.indexOf(withoutTax(name)));
    return rank < 0 ? [] : [{ column, rank, tax: taxes.indexOf(taxOf(header[column] ?? '')) }];
  });
  return fitting
    .sort((one, other) => one.tax - other.tax || one.rank - other.rank || one.column - other.column)
    .map(({ column }) => column);
}

const usually = (figure: NamedFigure): RowsTogether => figureOf(figure).together;

/** What a layout has, or tables of her own; what the rows of our tab are called; and what she calls figures of hers. */
export const namedIn = (layout: Layout | undefined, own: readonly OwnFigure[]): readonly LayoutColumn[] => [
  ...(layout?.columns ?? ownColumns),
  ...rowLabels,
  ...own.map(({ figure, name }) => ({ figure, names: [headerName(name)] })),
];

/** The columns that are called as rows of our tab are: each is that figure, and no other column is. */
const labelled = (table: Table): ReadonlyMap<NamedFigure, number> =>
  new Map(
    rowLabels.flatMap(({ figure, names }) => {
      const column = columnNamed(table, names);
      return column < 0 ? [] : [[figure, column] as const];
    }),
  );

/** What the layout has of the table, each figure from the column that has its very name, else from the first column that has it. */
function proposed(table: Table, layout: Layout | undefined, own: readonly OwnFigure[]): readonly ReadColumn[] {
  const found: ReadColumn[] = [];
  const exact = labelled(table);
  const add = (it: LayoutColumn, figure: NamedFigure, column: number, together: RowsTogether): void => {
    const by = it.by === undefined ? undefined : columnNamed(table, it.by);
    const at = it.where === undefined ? -1 : columnNamed(table, it.where[0]);
    const where = it.where === undefined || at < 0 ? {} : { where: { column: at, texts: it.where[1] } };
    const weight = by === undefined ? {} : { by };
    if (by !== -1) found.push({ column, header: table.header[column] ?? '', figure, together, ...weight, ...where });
  };
  const isFree = (figure: NamedFigure, column: number): boolean =>
    (exact.get(figure) ?? column) === column && !found.some((it) => it.figure === figure);
  for (const it of namedIn(layout, own)) {
    const [best = -1] = layout === undefined ? columnsCalled(table, it.names) : [];
    const named = layout === undefined ? best : columnNamed(table, it.names);
    const label = exact.get(it.figure) ?? -1;
    const column = it.names.includes(table.names[label] ?? '') ? label : named;
    if (column < 0) continue;
    if (it.also !== undefined && isFree(it.also, column)) add(it, it.also, column, usually(it.also));
    if (!isFree(it.figure, column)) continue;
    if (rowLabels.includes(it)) found.push(answered(table, column, it.figure));
    else add(it, it.figure, column, it.together ?? usually(it.figure));
    const less = columnNamed(table, it.less ?? []);
    if (less >= 0) add(it, it.figure, less, 'less');
  }
  return found;
}

/** What numbers things and does not count them: "N° de commande", "Order ID", "Référence". */
const REFERENCE = /(?:^|[ .])(?:n°|no\.?|numero|num\.?|number|id|identifiant|ref\.?|reference)(?: (?!of )|$)|#/;

/** So many rows tell whether a column has numbers. */
const LOOKED_AT = 20;

/** Whether each different text of a column is one of what is counted, and no number of them. */
export function isCounted(table: Table, column: number): boolean {
  if (REFERENCE.test(table.names[column] ?? '')) return true;
  const cells = table.rows.slice(0, LOOKED_AT).map((row) => numberOfCell(row.cells[column], '.'));
  const filled = cells.filter(({ is }) => is !== 'none');
  return filled.length > 0 && filled.every(({ is }) => is === 'unread');
}

/** A position is weighed by its impressions, where the table has them. */
function answered(table: Table, column: number, figure: NamedFigure): ReadColumn {
  const header = table.header[column] ?? '';
  if (figureOf(figure).unit === 'count' && isCounted(table, column)) {
    return { column, header, figure, together: 'count' };
  }
  if (figure !== 'search_position') return { column, header, figure, together: usually(figure) };
  const by = columnNamed(table, ['impressions', 'search impressions', 'impressions seo']);
  return by < 0 ? { column, header, figure, together: 'mean' } : { column, header, figure, together: 'weighted', by };
}

/** What a column is said to be: all that its layout has of it, where that is the same. */
function asAnswered(
  table: Table,
  ours: readonly ReadColumn[],
  column: number,
  figure: NamedFigure,
): readonly ReadColumn[] {
  const own = ours.filter((it) => it.column === column);
  return own.some((it) => it.figure === figure) ? own : [answered(table, column, figure)];
}

/** The columns that are read: hers, and of the proposed ones those whose column and figure she has not given otherwise. */
export function readColumns(
  table: Table,
  layout: Layout | undefined,
  { columns: said = {} }: ExportAnswers,
  own: readonly OwnFigure[],
): readonly ReadColumn[] {
  const ours = proposed(table, layout, own);
  const answers = new Map(Object.entries(said).map(([header, figure]) => [header.trim(), figure]));
  const hers = table.header.flatMap((header, column) => {
    const figure = header === '' ? undefined : answers.get(header);
    // Positions times impressions are calculated: nobody enters them.
    if (figure === undefined || figure === 'ignored' || figureOf(figure).productOf !== undefined) return [];
    return asAnswered(table, ours, column, figure);
  });
  const given = new Set(hers.map(({ figure }) => figure));
  const left = ours.filter(({ header, figure }) => !answers.has(header) && !given.has(figure));
  const sums = new Set([...hers, ...left].flatMap(({ figure, together }) => (together === 'sum' ? figure : [])));
  // What is taken off goes with what it is taken off from, whichever column that is.
  const less = ours.filter(({ header, figure, together, where }) => {
    const isWanted = where === undefined ? sums.has(figure) : !given.has(figure);
    return together === 'less' && !answers.has(header) && isWanted;
  });
  const kept = left.filter(({ together }) => together !== 'less');
  return [...hers, ...kept, ...less].sort((one, other) => one.column - other.column);
}

/** The columns that would be a figure as well as one that is read, that one first: of a tool's tables those of its very header. */
const rivals = (table: Table, layout: Layout | undefined, { column }: ReadColumn, names: Names): readonly number[] =>
  layout === undefined
    ? columnsCalled(table, names)
    : table.names.flatMap((name, index) => (name === table.names[column] ? index : []));

/** The figures that several columns are, where she has not said which is one. */
export function sameFigures(
  table: Table,
  layout: Layout | undefined,
  read: readonly ReadColumn[],
  said: ExportAnswers,
): readonly ExportDoubt[] {
  const answers = new Set(Object.keys(said.columns ?? {}).map((header) => header.trim()));
  return (layout?.columns ?? ownColumns).flatMap(({ figure, names }): readonly ExportDoubt[] => {
    const taken = read.find((it) => it.figure === figure);
    const all = taken === undefined ? [] : rivals(table, layout, taken, names);
    const isExact = taken !== undefined && labelled(table).get(figure) === taken.column;
    // One that is read as another figure is none that is left.
    const others = all.filter((column) => !read.some((it) => it.column === column));
    const [first, ...more] = isExact ? [taken.column, ...others] : all;
    const [header = '', ...left] = [first ?? 0, ...more].map((column) => table.header[column] ?? '');
    if (taken?.column !== first || left.length === 0 || [header, ...left].some((it) => answers.has(it))) return [];
    return [{ is: 'same-figure', header, others: left, hasTax: taxOf(header) === 'with' }];
  });
}

/** The column of what only she can say, where she has not. */
export function askedColumn(table: Table, layout: Layout | undefined, said: ExportAnswers): string | undefined {
  const header = table.header[columnNamed(table, layout?.asked ?? [])];
  const answers = new Set(Object.keys(said.columns ?? {}).map(headerName));
  return header === undefined || answers.has(headerName(header)) ? undefined : header;
}
