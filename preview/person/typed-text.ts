import type { ICellData, Nullable } from '@univerjs/core';
import {
  type Book,
  EMPTY_CELL,
  formulaCell,
  patternOf,
  rulesOf,
  textCell,
  todayOf,
  typedCell,
} from '../apps-script/book';
import { isFormula, typed, typedFormula } from '../notation';

/**
 * What typing that text makes of a cell in the file's locale (contract 14): "15/01/2027" a day, "=MAX(1,5;2)" a formula, "'=A1" a
 * text; in a cell of text everything is text, and '' empties the cell. `now` tells what year "15/01" is of.
 */
export function cellTyped(book: Book, before: Nullable<ICellData>, text: string, now: number): ICellData {
  const rules = rulesOf(book);
  const pattern = patternOf(book, before);
  if (text === '') return EMPTY_CELL;
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (pattern === '@') return textCell(text);
  if (isFormula(text)) return formulaCell(typedFormula(text, rules.decimal));
  return typedCell(typed(text, rules, todayOf(book, now)), pattern);
}
