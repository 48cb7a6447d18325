/** A cell's row and column, both counted from 1. */
type Place = { readonly row: number; readonly column: number };

/** A year view has a few hundred thousand references, to some two hundred columns. */
const known = new Map<number, string>();

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const letters = known.get(column) ?? lettersOf(column);
  known.set(column, letters);
  return letters;
}

export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** "B7" */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** The row and column of "B7" or "$B$7", or undefined. */
export function cellAt(address: string): Place | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  return letters === undefined || row === undefined ? undefined : { row: Number(row), column: columnNumber(letters) };
}
