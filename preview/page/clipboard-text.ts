/** Rows of the texts of cells, as another program put them on the clipboard. */
export type ClipboardRows = readonly (readonly string[])[];

/** A cell as spreadsheets write it into a text: in quotes when it holds a tab, a line break or a quote, which is then doubled. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** Plain text: tabs between cells, line breaks between rows; the break at the end of the last row begins no other. */
export function rowsOfText(text: string): ClipboardRows {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const [, quoted, bare = '', end] = CELL.exec(text) ?? [];
    const cell = quoted === undefined ? bare : asQuoted(quoted);
    rows.at(-1)?.push(cell);
    const isLast = end === undefined || end === '' || (end !== '\t' && CELL.lastIndex === text.length);
    if (isLast) return rows;
    if (end !== '\t') rows.push([]);
  }
}

/** What a person put between quotes herself keeps them: a program writes them only where it must. */
const asQuoted = (inner: string): string => (/[\t\r\n"]/.test(inner) ? inner.replaceAll('""', '"') : `"${inner}"`);

/** The cells of the one table that the HTML is; undefined where it is anything else, such as paragraphs. */
export function rowsOfHtml(html: string): ClipboardRows | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = body.querySelectorAll('table');
  if (!table || others.length > 0 || body.textContent?.trim() !== table.textContent?.trim()) return undefined;
  const rows: string[][] = [];
  for (const [r, row] of [...table.rows].entries()) {
    const places = rowAt(rows, r);
    for (const cell of row.cells) {
      const column = firstFree(places);
      places[column] = textOf(cell);
      cover(rows, r, column, cell);
    }
  }
  return rows;
}

function rowAt(rows: string[][], r: number): string[] {
  const row = rows[r] ?? [];
  rows[r] = row;
  return row;
}

function firstFree(places: readonly string[]): number {
  let column = 0;
  while (places[column] !== undefined) column++;
  return column;
}

/** What a cell that spans several covers is empty. */
function cover(rows: string[][], r: number, column: number, { rowSpan, colSpan }: HTMLTableCellElement): void {
  for (let i = 0; i < rowSpan; i++) {
    for (let j = 0; j < colSpan; j++) if (i + j > 0) rowAt(rows, r + i)[column + j] = '';
  }
}

/** As it is shown: white space counts once, `<br>` is a line break. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = document.createElement('div');
  copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  for (const hidden of copy.querySelectorAll('style, script')) hidden.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\u2028');
  return (copy.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
