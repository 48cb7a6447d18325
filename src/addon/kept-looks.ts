import type { Style } from '../workbook/cells';
import type { KeptLook } from '../workbook/undo';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Kept = string | number;

/** The look that each attribute of a style changes. */
export const lookOfStyle: Readonly<Record<keyof Style, KeptLook>> = {
  numberFormat: 'numberFormat',
  background: 'background',
  color: 'fontColor',
  bold: 'fontWeight',
  italic: 'fontStyle',
  size: 'fontSize',
  align: 'horizontalAlignment',
  vertical: 'verticalAlignment',
  wrap: 'wrapStrategy',
};

/** What Google says of a cell that was never given that look; given back as null, the cell has none again. */
const plain: Partial<Readonly<Record<KeptLook, string>>> = {
  background: '#ffffff',
  fontColor: '#000000',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
};

const looksOf: Readonly<Record<KeptLook, (range: Range) => readonly (readonly unknown[])[]>> = {
  numberFormat: (range) => range.getNumberFormats(),
  background: (range) => range.getBackgrounds(),
  fontColor: (range) => range.getFontColors(),
  fontWeight: (range) => range.getFontWeights(),
  fontStyle: (range) => range.getFontStyles(),
  fontSize: (range) => range.getFontSizes(),
  horizontalAlignment: (range) => range.getHorizontalAlignments(),
  verticalAlignment: (range) => range.getVerticalAlignments(),
  wrapStrategy: (range) => range.getWrapStrategies(),
};

/** How the cells of an area look, as plain data. */
export const readLook = (range: Range, look: KeptLook): Kept[][] =>
  looksOf[look](range).map((line) => line.map((it) => (typeof it === 'number' ? it : String(it))));

type Grid<T> = readonly (readonly T[])[];
const each = <T>(grid: Grid<Kept>, to: (kept: string) => T): T[][] =>
  grid.map((line) => line.map((it) => to(String(it))));

const weight = (kept: string): GoogleAppsScript.Spreadsheet.FontWeight => (kept === 'bold' ? 'bold' : 'normal');
const slant = (kept: string): GoogleAppsScript.Spreadsheet.FontStyle => (kept === 'italic' ? 'italic' : 'normal');

function wrapOf(kept: string): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  if (kept === 'WRAP') return WRAP;
  return kept === 'CLIP' ? CLIP : OVERFLOW;
}

/** Gives the cells of an area back how they looked. */
export function writeLook(range: Range, look: KeptLook, kept: Grid<Kept>): void {
  const orNone = (said: string): string | null => (said === plain[look] ? null : said);
  const writers: Readonly<Record<KeptLook, () => unknown>> = {
    numberFormat: () => range.setNumberFormats(each(kept, String)),
    background: () => range.setBackgrounds(each(kept, orNone)),
    fontColor: () => range.setFontColors(each(kept, orNone)),
    fontWeight: () => range.setFontWeights(each(kept, weight)),
    fontStyle: () => range.setFontStyles(each(kept, slant)),
    fontSize: () => range.setFontSizes(each(kept, Number)),
    // Google takes back what it gave.
    horizontalAlignment: () => range.setHorizontalAlignments(each(kept, orNone) as ('left' | null)[][]),
    verticalAlignment: () => range.setVerticalAlignments(each(kept, orNone) as ('top' | null)[][]),
    wrapStrategy: () => range.setWrapStrategies(each(kept, wrapOf)),
  };
  writers[look]();
}
