/** Advance widths of Arial, in thousandths of the font's size: " " to "~". */
const ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

const OTHERS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 278,
  '·': 333,
  '•': 350,
  '–': 556,
  '−': 584,
  '€': 556,
  '£': 556,
  '«': 556,
  '»': 556,
  '“': 333,
  '”': 333,
  '‘': 222,
  '’': 222,
  œ: 944,
};

/** A sign that Arial does not have comes from another font, most often as wide as it is high. */
const SIGN = 1100;

function advanceOf(character: string): number {
  const plain = character.normalize('NFD').charCodeAt(0);
  return OTHERS[character] ?? ARIAL[plain - 32] ?? SIGN;
}

/** Contract 38: what a cell keeps free at each side. */
export const CELL_PADDING = 3;

export type Font = { readonly size: number; readonly bold: boolean };

/** How many pixels a line of text takes, a little more rather than less; `size` in points. */
export function textWidth(text: string, { size, bold }: Font): number {
  const advance = [...text].reduce((sum, character) => sum + advanceOf(character), 0);
  return ((advance * (bold ? 1.08 : 1)) / 1000) * size * (4 / 3);
}

/** Fonts differ: where a text nearly fills the line, a row one line too high is better than a line nobody sees. */
const SPARE = 4;

/** How many times as wide as Arial's the letters are that are drawn. */
let letters = 1;

/** A browser without Arial draws another font; a wider one takes more lines. Of Arial, and of narrower ones, nothing changes. */
export function drawnWith(widthOf: (text: string, size: number) => number): void {
  const [sample, size] = ['Ouvrir les canaux de distribution 2027', 100];
  letters = Math.max(1, widthOf(sample, size) / textWidth(sample, { size, bold: false }));
}

/** How many lines a text is wrapped to in a cell so many pixels wide; a word too long for a line is broken. */
export function lineCount(text: string, font: Font, pixels: number): number {
  const room = (pixels - 2 * CELL_PADDING - SPARE) / letters;
  const space = textWidth(' ', font);
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, font);
      if (used > 0 && used + space + width > room) [count, used] = [count + 1, 0];
      used += (used > 0 ? space : 0) + width;
      const broken = Math.max(0, Math.ceil(used / room) - 1);
      [count, used] = [count + broken, used - broken * room];
    }
    return lines + count;
  }, 0);
}

/** The height of a row whose fullest cell has so many lines: 21 px for one line of 10 points, as in a new file. */
export const heightOfLines = (lines: number, size: number): number => lines * Math.ceil(size * (4 / 3) * 1.2) + 5;
