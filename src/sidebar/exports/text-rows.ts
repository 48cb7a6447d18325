import Papa from 'papaparse';

/** What cells are parted by, the surest first. */
const separators = ['\t', ';', ',', '|'] as const;

/** Beyond the lines that some tools put in front of their table. */
const ROWS_LOOKED_AT = 200;
/** More than a row has. */
const MOST_CELLS = 100_000;

const parsed = (text: string, delimiter: string, preview: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, preview }).data;

/** How well a separator cuts: how many rows have the width that most have; of two that cut as many alike, the one that makes more cells. */
function score(text: string, separator: string): number {
  const counts = new Map<number, number>();
  for (const { length } of parsed(text, separator, ROWS_LOOKED_AT))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = Math.max(0, ...counts.values());
  const width = Math.max(0, ...[...counts].filter(([, count]) => count === usual).map(([cells]) => cells));
  return usual * MOST_CELLS + width;
}

/** Titles above a table and sums below it have other widths; a comma in decimals is in no head, which a semicolon parts. */
function separatorOf(text: string): string {
  const scored = separators.map((separator) => ({ separator, points: score(text, separator) }));
  return scored.reduce((best, it) => (it.points > best.points ? it : best)).separator;
}

/** The rows of a text of cells; its first line may say what they are parted by, as Excel has it: it then counts as a blank one. */
export function textRows(text: string): readonly (readonly string[])[] {
  const [line = '', said] = /^sep=(.)(?=\r?\n)/i.exec(text) ?? [];
  // Lines may end in several ways in one file: a head from one program above rows from another.
  const rest = text.slice(line.length).replace(/\r\n?/g, '\n');
  return parsed(rest.replace(/[\r\n]+$/, ''), said ?? separatorOf(rest), 0);
}
