import { type Area, type Block, fromUniver, toUniver } from './area';

/** The last row and column that any sheet can have, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The column of "A" is 0, of "AA" 26. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B2" for one cell, "B2:C9" for several. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The same for a block. */
export const blockName = (block: Block): string => a1Of(fromUniver(block));

/** A tab's name as formulas write it: "'L''été'". */
export const quoted = (tab: string): string => `'${tab.replaceAll("'", "''")}'`;

/** A tab's name as it is, of how a reference writes it: quoted or not. */
export const unquoted = (written: string): string =>
  /^'(?:[^']|'')+'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;

/** "'Plan'!$B$2:$B$1000": always bounded, because Univer does not move `$B:$B` when column A is deleted. */
export function absoluteReference(tab: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoted(tab)}!${first}${first === last ? '' : `:${last}`}`;
}

/** One end of a range; a side that is not said is open. */
type End = { readonly row: number | undefined; readonly column: number | undefined };
type Ends = { readonly first: End; readonly last: End | undefined };

const ENDS =
  /^\$?(?<firstColumn>[A-Za-z]{1,3})?\$?(?<firstRow>[1-9]\d{0,6})?(?<range>:\$?(?<lastColumn>[A-Za-z]{1,3})?\$?(?<lastRow>[1-9]\d{0,6})?)?$/;

const endOf = (column: string | undefined, row: string | undefined): End => ({
  row: row === undefined ? undefined : Number(row) - 1,
  column: column === undefined ? undefined : columnIndex(column),
});

const isNothing = ({ row, column }: End): boolean => row === undefined && column === undefined;

/** "B2" has a first end only, of "B2:C9" both are said; undefined for what is no reference. */
function endsOf(text: string): Ends | undefined {
  const parts = ENDS.exec(text)?.groups;
  if (!parts) return undefined;
  const first = endOf(parts['firstColumn'], parts['firstRow']);
  if (parts['range'] === undefined)
    return first.row === undefined || first.column === undefined ? undefined : { first, last: undefined };
  const last = endOf(parts['lastColumn'], parts['lastRow']);
  return isNothing(first) || isNothing(last) ? undefined : { first, last };
}

/** From the lesser to the greater of both ends; an open side goes to the last of `rows` and `columns`. */
function spanned({ first, last = first }: Ends, rows: number, columns: number): Area {
  const [row, column] = [first.row ?? 0, first.column ?? 0];
  const [endRow, endColumn] = [last.row ?? rows - 1, last.column ?? columns - 1];
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rows: Math.abs(endRow - row) + 1,
    columns: Math.abs(endColumn - column) + 1,
  };
}

type Reference = { readonly tab: string | null; readonly area: Area };

/** Reads "B2", "B2:C9", "B:C", "2:9", with or without a tab's name; an open side goes to the last of `rows` and `columns`. */
export function parseReference(text: string, rows: number, columns: number): Reference | null {
  const [, tab, place = ''] = /^(?:('(?:[^']|'')*'|[^'!]+)!)?(.*)$/.exec(text.trim()) ?? [];
  const ends = endsOf(place);
  return ends ? { tab: tab === undefined ? null : unquoted(tab), area: spanned(ends, rows, columns) } : null;
}

const isOpen = (one: number | undefined, other: number | undefined): boolean =>
  (one === undefined) !== (other === undefined);

/** The block of "B2", "$B$2:D9", "B:D" or "2:9", its corners in either order; undefined for anything else or outside a sheet. */
export function blockOf(reference: string): Block | undefined {
  const ends = endsOf(reference);
  if (!ends) return undefined;
  const { first, last = first } = ends;
  // Both ends are of one kind: cells, whole columns or whole rows.
  if (isOpen(first.row, last.row) || isOpen(first.column, last.column)) return undefined;
  const { startRow, endRow, startColumn, endColumn } = toUniver(spanned(ends, LAST_ROW + 1, LAST_COLUMN + 1));
  return endRow > LAST_ROW || endColumn > LAST_COLUMN ? undefined : { startRow, endRow, startColumn, endColumn };
}
