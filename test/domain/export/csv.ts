import type { ExportCell } from '../../../src/domain/export';

/** The rows of a text whose cells are parted by one sign, some in quotes; how files are decoded is not what is tested here. */
export function rowsOf(text: string, separator: string): readonly (readonly ExportCell[])[] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^\\${separator}\\r\\n]*))(\\${separator}|\\r?\\n|$)`, 'gy');
  for (const [whole, quoted, bare = '', end = ''] of text.matchAll(pattern)) {
    if (whole === '') break;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end.includes('\n')) rows.push([]);
    else if (end === '') break;
  }
  return rows[rows.length - 1]?.length === 0 ? rows.slice(0, -1) : rows;
}
