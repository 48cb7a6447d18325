import {
  type Book,
  findName,
  formulaCell,
  numberCell,
  plainValue,
  rangeOfName,
  rawCell,
  writeCells,
} from '../apps-script/book';
import { serialOfDay } from '../notation';

/** The cell every formula that needs today reads (its name in the file is the add-on's). */
const TODAY_NAME = 'settings_today';
const TODAY = '=TODAY()';

/**
 * Makes the file act as if it were that day, `YYYY-MM-DD`; '' gives the real day back. A file without the cell, before there is a
 * plan, stays as it is, so this is called again after each command.
 */
export function writeToday(book: Book, today: string): void {
  const name = findName(book, TODAY_NAME);
  const range = name && rangeOfName(book, name);
  if (!range) return;
  const { sheet, area } = range;
  const cell = rawCell(book, sheet, area.row, area.column);
  const [year, month, day] = today.split('-').map(Number);
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  if (serial === null && cell?.f !== TODAY) writeCells(book, sheet, area, () => formulaCell(TODAY));
  if (serial !== null && (cell?.f || plainValue(cell) !== serial))
    writeCells(book, sheet, area, () => numberCell(serial));
}

/** An instant of that day in this computer's time zone: noon, far from both midnights. */
export const instantOf = (today: string): number => (today === '' ? Date.now() : Date.parse(`${today}T12:00:00`));
