import { measures } from '../../languages/content/objective-layout';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type CellValue, plainText } from '../cells';

export const MEASURES = measures.length;

/** Columns left to her between the objectives and what is hidden. */
export const SPARE_COLUMNS = 2;
/** Rows that have their formulas before she writes into them. */
export const READY_ROWS = 30;

/** What the head of the first hidden column says: it is known again by it, wherever she moves it. */
const MARK = 'retroplan.objectives';

/** The periods that formulas know, in the order of their places: halves, quarters, the year, months. */
export const usualPeriods = ({ periods, idiom }: SheetWords): readonly string[] => [...periods, ...idiom.speech.months];

/** The heads of the hidden columns, which formulas look periods up in. */
export function measureHeads(words: SheetWords): readonly string[] {
  const heads = [MARK, ...usualPeriods(words)];
  return measures.map((_, index) => heads[index] ?? '');
}

/** The first of the hidden columns under some heads, counted from 1; undefined where there are none, or not all of them. */
export function measuresUnder(heads: readonly CellValue[]): number | undefined {
  const at = heads.findIndex((head) => plainText(head) === MARK);
  return at < 0 ? undefined : at + 1;
}
