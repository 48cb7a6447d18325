import type { Area, Paint, Style } from '../workbook/cells';
import type { GoogleFile } from './google-file';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How one attribute of the style is written, and what a cell has when no paint says anything. */
type Attribute<Key extends keyof Style, Written> = {
  readonly key: Key;
  readonly plain: () => Written;
  readonly written: (value: NonNullable<Style[Key]>) => Written;
  readonly set: (range: Range, grid: Written[][]) => void;
};

const attribute = <Key extends keyof Style, Written>(
  it: Attribute<Key, Written>,
): ((range: Range, area: Area, paints: readonly Paint[]) => void) => {
  return (range, area, paints) => {
    if (paints.some(({ style }) => style[it.key] !== undefined)) it.set(range, gridOf(it, area, paints));
  };
};

/** One value a cell, the last paint that speaks of it winning. */
function gridOf<Key extends keyof Style, Written>(
  it: Attribute<Key, Written>,
  area: Area,
  paints: readonly Paint[],
): Written[][] {
  const plain = it.plain();
  const grid = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => plain));
  for (const { area: painted, style } of paints) {
    const value = style[it.key];
    if (value === undefined) continue;
    const written = it.written(value);
    for (let row = 0; row < painted.rows; row += 1)
      for (let column = 0; column < painted.columns; column += 1) {
        const cells = grid[painted.row - area.row + row];
        if (cells !== undefined) cells[painted.column - area.column + column] = written;
      }
  }
  return grid;
}

type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

const wrapOf = (wrap: NonNullable<Style['wrap']>): Wrap => {
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  return { wrap: WRAP, clip: CLIP, overflow: OVERFLOW }[wrap];
};

const attributes = [
  attribute({
    key: 'numberFormat',
    plain: () => 'General',
    written: (pattern) => pattern,
    set: (range, grid) => range.setNumberFormats(grid),
  }),
  attribute<'background', string | null>({
    key: 'background',
    plain: () => null,
    written: (colour) => colour,
    set: (range, grid) => range.setBackgrounds(grid),
  }),
  attribute<'color', string | null>({
    key: 'color',
    plain: () => null,
    written: (colour) => colour,
    set: (range, grid) => range.setFontColors(grid),
  }),
  attribute<'bold', GoogleAppsScript.Spreadsheet.FontWeight>({
    key: 'bold',
    plain: () => 'normal',
    written: (isBold) => (isBold ? 'bold' : 'normal'),
    set: (range, grid) => range.setFontWeights(grid),
  }),
  attribute<'italic', GoogleAppsScript.Spreadsheet.FontStyle>({
    key: 'italic',
    plain: () => 'normal',
    written: (isItalic) => (isItalic ? 'italic' : 'normal'),
    set: (range, grid) => range.setFontStyles(grid),
  }),
  attribute({ key: 'size', plain: () => 10, written: (size) => size, set: (range, grid) => range.setFontSizes(grid) }),
  attribute<'align', 'left' | 'center' | 'right' | null>({
    key: 'align',
    plain: () => null,
    written: (align) => align,
    set: (range, grid) => range.setHorizontalAlignments(grid),
  }),
  attribute<'vertical', 'top' | 'middle' | 'bottom' | null>({
    key: 'vertical',
    plain: () => null,
    written: (align) => align,
    set: (range, grid) => range.setVerticalAlignments(grid),
  }),
  attribute({
    key: 'wrap',
    plain: () => SpreadsheetApp.WrapStrategy.OVERFLOW,
    written: wrapOf,
    set: (range, grid) => range.setWrapStrategies(grid),
  }),
];

/** One call for each attribute that is spoken of, however many paints and rows there are. */
export function paintArea(file: GoogleFile, tab: string, area: Area, paints: readonly Paint[]): void {
  const range = file.range(tab, area);
  for (const write of attributes) write(range, area, paints);
}
