import type { Area } from './area';

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2" for one cell, "B2:C9" for several. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** A tab's name as formulas write it: "'L''été'". */
export const quoted = (tab: string): string => `'${tab.replaceAll("'", "''")}'`;

/** "'Plan'!$B$2:$B$1000": always bounded, because Univer does not move `$B:$B` when column A is deleted. */
export function absoluteReference(tab: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoted(tab)}!${first}${first === last ? '' : `:${last}`}`;
}

export type Reference = { readonly tab: string | null; readonly area: Area };

const REFERENCE =
  /^(?:(?<tab>'(?:[^']|'')*'|[^'!]+)!)?\$?(?<firstColumn>[A-Za-z]{0,3})\$?(?<firstRow>\d*)(?::\$?(?<lastColumn>[A-Za-z]{0,3})\$?(?<lastRow>\d*))?$/;

/** Reads "B2", "B2:C9", "B:C", "2:9", with or without a tab's name; an open side goes to the last of `rows` and `columns`. */
export function parseReference(text: string, rows: number, columns: number): Reference | null {
  const parts = REFERENCE.exec(text.trim())?.groups;
  if (!parts) return null;
  const { tab, firstColumn = '', firstRow = '', lastColumn, lastRow } = parts;
  const isOneCell = lastColumn === undefined && lastRow === undefined;
  if (isOneCell ? !firstColumn || !firstRow : (!firstColumn && !firstRow) || (!lastColumn && !lastRow)) return null;
  const row = firstRow ? Number(firstRow) - 1 : 0;
  const column = firstColumn ? columnIndex(firstColumn) : 0;
  const endRow = isOneCell ? row : lastRow ? Number(lastRow) - 1 : rows - 1;
  const endColumn = isOneCell ? column : lastColumn ? columnIndex(lastColumn) : columns - 1;
  return {
    tab: tab === undefined ? null : tab.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab,
    area: {
      row: Math.min(row, endRow),
      column: Math.min(column, endColumn),
      rows: Math.abs(endRow - row) + 1,
      columns: Math.abs(endColumn - column) + 1,
    },
  };
}
