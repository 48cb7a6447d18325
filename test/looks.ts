import { CELL_PADDING, heightOfLines, lineCount, textWidth } from '../preview/apps-script/book/text-width';

/** A cell as a person meets it. `text` is what it shows; undefined where nobody has calculated its formula. */
export type LaidCell = {
  readonly is: 'text' | 'number' | 'formula';
  readonly text: string | undefined;
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: 'wrap' | 'clip' | 'overflow';
  readonly align: 'left' | 'center' | 'right';
};

/** A tab as it is laid out, rows and columns counted from 1. */
export type LaidTab = {
  readonly name: string;
  readonly columns: number;
  readonly frozenColumns: number;
  /** Those that hold something; a formula that shows "" is one of them. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, LaidCell>>;
  readonly widthOf: (column: number) => number;
  readonly isHidden: { readonly row: (row: number) => boolean; readonly column: (column: number) => boolean };
  /** The height of a row that no text makes grow; undefined for any other. */
  readonly fixedHeight: (row: number) => number | undefined;
};

type Place = { readonly tab: LaidTab; readonly row: number; readonly column: number };

/** How many pixels a text finds free from its cell on, in one direction: up to a neighbour, the freeze line or the edge. */
function freeTo({ tab, row, column }: Place, step: 1 | -1): number {
  let pixels = 0;
  for (let at = column + step; at >= 1 && at <= tab.columns; at += step) {
    // The line stands behind the last frozen column.
    const isBehindLine = step === 1 ? at === tab.frozenColumns + 1 : at === tab.frozenColumns;
    if (isBehindLine || tab.cells.get(row)?.has(at)) break;
    if (!tab.isHidden.column(at)) pixels += tab.widthOf(at);
  }
  return pixels;
}

function isCut(place: Place, cell: LaidCell, text: string): boolean {
  const { tab, row, column } = place;
  const width = tab.widthOf(column);
  if (cell.wrap === 'wrap') {
    const height = tab.fixedHeight(row);
    return height !== undefined && heightOfLines(lineCount(text, cell, width), cell.size) > height;
  }
  // What is clipped so that nothing flows into the next column shows all of it.
  if (cell.wrap === 'clip') return textWidth(text, cell) > width;
  // A text is cut at the edge of a cell, not where its padding begins.
  const needed = textWidth(text, cell) + CELL_PADDING;
  if (needed <= width) return false;
  if (cell.align === 'center') return (needed - width) / 2 > Math.min(freeTo(place, 1), freeTo(place, -1));
  return needed - width > freeTo(place, cell.align === 'left' ? 1 : -1);
}

const placesOf = (tab: LaidTab): readonly (readonly [Place, LaidCell])[] =>
  [...tab.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly (readonly [Place, LaidCell])[] =>
      tab.isHidden.row(row) || tab.isHidden.column(column) ? [] : [[{ tab, row, column }, cell]],
    ),
  );

const said = ({ tab, row, column }: Place, text: string): string => `${tab.name} R${row}C${column}: ${text}`;

/** Contract 37: the texts that are cut where they would cross the freeze line, or at a neighbour that holds something. */
export const cutTexts = (tab: LaidTab): readonly string[] =>
  placesOf(tab).flatMap(([place, cell]) =>
    cell.is !== 'number' && cell.text !== undefined && isCut(place, cell, cell.text) ? [said(place, cell.text)] : [],
  );

/** Contract 38: the numbers and days that would show ###. */
export const unreadableNumbers = (tab: LaidTab): readonly string[] =>
  placesOf(tab).flatMap(([place, cell]) =>
    cell.is === 'number' &&
    cell.text !== undefined &&
    textWidth(cell.text, cell) + 2 * CELL_PADDING > tab.widthOf(place.column)
      ? [said(place, cell.text)]
      : [],
  );
