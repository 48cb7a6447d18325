import { type Day, dayOfSerial } from '../time';
import { textOf } from './cells';
import type { ExportCell } from './reading';

/** From 2000 to 2099: other numbers are no days. */
const [FIRST, LAST] = [36_526, 73_050];

/** The day of a number such as 46023, which spreadsheets have for a day that lost its format. */
export function dayOfNumber(cell: ExportCell | undefined): Day | undefined {
  const text = textOf(cell);
  const isSerial = /^\d{5}(?:[.,]\d+)?$/.test(text);
  const number = isSerial ? Number.parseInt(text, 10) : 0;
  return number < FIRST || number > LAST ? undefined : dayOfSerial(number);
}
