import { isBlank, textOf } from './cells';
import { spanOfCell } from './days';
import { headerName } from './headers';
import { isDayName, isKnownName } from './layouts/layouts';
import { numberOfCell } from './numbers';
import type { ExportCell } from './reading';

type Cells = readonly ExportCell[];

/** A row of a table; lines count from 0. */
export type Row = { readonly line: number; readonly cells: Cells };

/** A table in a file: GA4 writes several below each other. */
export type Table = {
  /** From 0. */
  readonly headerLine: number;
  /** As it is written, trimmed, the second of one header as "Clicks (2)"; and as headers are compared. */
  readonly header: readonly string[];
  readonly names: readonly string[];
  /** The lines between the table before it and its header. */
  readonly above: readonly string[];
  readonly rows: readonly Row[];
  /** Its rows are the file's columns, and its columns the rows below the header. */
  readonly isTurned: boolean;
};

/** Where in the file a cell of a table stands, from 0. */
export const placeOf = (
  { isTurned, headerLine }: Table,
  line: number,
  column: number,
): { readonly line: number; readonly column: number } =>
  isTurned ? { line: headerLine + column, column: line } : { line, column };

/** So far down a header may stand. */
const LAST_HEADER_LINE = 60;

/** "# Start date: 20230101"; an order of Shopify is "#1042". */
const isComment = ([first]: Cells): boolean => /^#(?:\s|-|$)/.test(textOf(first));

const lineText = (cells: Cells): string =>
  cells
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ');

/** How many of the names that exports have a line holds. */
const known = (cells: Cells): number => new Set(cells.map(textOf).filter(isKnownName).map(headerName)).size;

/** Whether a line has the name of a day, and below it stands one. */
function isAboveDays(rows: readonly Cells[], line: number): boolean {
  const column = (rows[line] ?? []).findIndex((cell) => isDayName(textOf(cell)));
  const below = rows.slice(line + 1, line + 4).find((cells) => !isBlank(cells));
  return column >= 0 && spanOfCell(below?.[column]) !== undefined;
}

function headerLineOf(rows: readonly Cells[]): number | undefined {
  const line = rows
    .slice(0, LAST_HEADER_LINE)
    .findIndex((cells, index) => !isComment(cells) && (known(cells) > 1 || isAboveDays(rows, index)));
  return line < 0 ? undefined : line;
}

const isWord = (cell: ExportCell): boolean =>
  typeof cell === 'string' && numberOfCell(cell, '.').is === 'unread' && spanOfCell(cell) === undefined;

/** Whether a line behind a gap is the header of another table: words alone, and one that exports have, or a comment above. */
function isAnotherHeader(cells: Cells, isBelowComment: boolean): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  if (!filled.every(isWord)) return false;
  return isBelowComment ? filled.length > 0 : filled.length > 1 && known(cells) > 0;
}

/** Headers by which columns can be told apart. */
function toldApart(header: readonly string[]): readonly string[] {
  const taken = new Set(header);
  return header.map((text, column) => {
    if (text === '' || header.indexOf(text) === column) return text;
    let count = 2;
    while (taken.has(`${text} (${count})`)) count += 1;
    const own = `${text} (${count})`;
    taken.add(own);
    return own;
  });
}

export function tableOf(headerLine: number, cells: Cells, above: readonly string[], rows: readonly Row[]): Table {
  const written = cells.map(textOf);
  return {
    headerLine,
    header: toldApart(written),
    names: written.map(headerName),
    above,
    rows,
    isTurned: false,
  };
}

/** The tables of a file, none where no line is known for a header. Comments and what stands above a header are none of their rows. */
export function tablesOf(rows: readonly Cells[]): readonly Table[] {
  const first = headerLineOf(rows);
  if (first === undefined) return [];
  const tables: Table[] = [];
  let [headerLine, above]: [number, string[]] = [first, rows.slice(0, first).map(lineText)];
  let [body, below]: [Row[], string[]] = [[], []];
  let gap: 'none' | 'blank' | 'comment' = 'none';
  const close = (): void => void tables.push(tableOf(headerLine, rows[headerLine] ?? [], above, body));
  for (let line = first + 1; line < rows.length; line += 1) {
    const cells = rows[line] ?? [];
    if (isComment(cells)) {
      below.push(lineText(cells));
      gap = 'comment';
    } else if (gap !== 'none' && isAnotherHeader(cells, gap === 'comment')) {
      close();
      [headerLine, above, body, below, gap] = [line, below, [], [], 'none'];
    } else {
      body.push({ line, cells });
      gap = isBlank(cells) ? (gap === 'comment' ? gap : 'blank') : 'none';
    }
  }
  close();
  return tables;
}
