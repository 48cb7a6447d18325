import { call, type Expression, pair } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';

/** The day of the month of a cell with a day, as the language writes it before the month: in French the first is "1er". */
export function dayOfMonth({ idiom }: SheetWords, day: Expression): Expression {
  const first = idiom.speech.dayOfMonth(1);
  const number = call('DAY', day);
  return first === '1' ? number : call('IF', pair(number, '=', 1), first, number);
}
