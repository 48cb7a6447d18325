import type { ICellData } from '@univerjs/core';
import { readCsv } from '../../preview/command-line/csv';
import { dayOfSerial } from '../../src/domain/time';
import type { Cell } from '../../src/workbook/cells';
import { day } from '../domain/builders';
import { aFile } from './a-file';
import { putSquare, tabOf } from './memory-file';

/** A number with a look is a day: a .csv file has no other. */
const cellOf = ({ v, s }: ICellData): Cell => {
  if (typeof v === 'number') return s === undefined ? v : { day: dayOfSerial(Math.floor(v)) };
  return { text: String(v ?? '') };
};

/** A .csv file as the command line opens it, in a file of that locale on that day. */
export function aCsv(text: string, locale: string, today: string): ReturnType<typeof aFile> {
  const read = readCsv(new TextEncoder().encode(text), 'plan.csv', locale);
  if (!read.ok) throw new Error(read.reason);
  const [sheet] = Object.values(read.snapshot.sheets);
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const made = aFile({ tabs: { plan: '' }, rows: sheet?.rowCount ?? 1000, locale, language });
  made.file.today = day(today);
  for (const [row, cells] of Object.entries(sheet?.cellData ?? {}))
    for (const [column, cell] of Object.entries<ICellData>(cells))
      putSquare(tabOf(made.file, 'plan'), Number(row) + 1, Number(column) + 1, { cell: cellOf(cell) });
  return made;
}
