import type { ICellData, IWorkbookData } from '@univerjs/core';
import { WHOLE_WORKBOOK } from '../../preview/xlsx/file/resources';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { day } from '../domain/builders';
import { compareEngines, recalculate, testWithLibreOffice } from '../libreoffice';
import { openWorkbook } from '../preview/open';
import { aWorkbook } from './workbooks';

const weekends = ['0000011', '1000001', '0000111', '0000010', '0101010', '0000000', '1111110'];
/** Easter Monday, a blank, a Saturday, and a day twice. */
const holidays = [day('2027-03-29'), null, day('2027-05-01'), day('2027-05-06'), day('2027-05-06')];
/** A Friday, the week-end after it, Easter Monday, and a Thursday that is closed. */
const starts = ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29', '2027-05-06'].map(day);
const counts = [0, 1, -1, 5, -5, 60, -60];

/** Column A has the week-ends, B the holidays, C the first days, D the counts; E has every formula there is of them. */
function everyWeek(): IWorkbookData {
  const rows = (
    values: readonly (string | number | null)[],
    column: string,
  ): readonly (readonly [string, ICellData])[] =>
    values.flatMap((v, row) => (v === null ? [] : [[`${column}${row + 1}`, { v, t: typeof v === 'string' ? 1 : 2 }]]));
  const formulas = weekends.flatMap((_week, week) => {
    const calendar = `A${week + 1},closed`;
    return starts.flatMap((_start, from) => [
      ...counts.map((_count, count) => `=WORKDAY.INTL(C${from + 1},D${count + 1},${calendar})`),
      ...starts.map((_end, to) => `=NETWORKDAYS.INTL(C${from + 1},C${to + 1}+3,${calendar})`),
    ]);
  });
  const cells: Readonly<Record<string, ICellData>> = Object.fromEntries([
    ...rows(weekends, 'A'),
    ...rows(holidays, 'B'),
    ...rows(starts, 'C'),
    ...rows(counts, 'D'),
    ...formulas.map((f, row): readonly [string, ICellData] => [`E${row + 1}`, { f }]),
  ]);
  const closed = { id: 'closed', name: 'closed', formulaOrRefString: 'Jours!$B$1:$B$9', localSheetId: WHOLE_WORKBOOK };
  return aWorkbook({ Jours: { cells, rowCount: 1000 } }, { SHEET_DEFINED_NAME_PLUGIN: { closed } });
}

describe('LibreOffice and working days', () => {
  testWithLibreOffice('counts those of any week as the engine of the preview does', async () => {
    const host = await openWorkbook({ snapshot: everyWeek(), locale: 'fr_FR' });
    await host.settled();
    const snapshot = host.save();
    host.dispose();
    const { bytes } = await writeXlsx(snapshot, 'fr_FR');
    expect(await compareEngines(snapshot, bytes)).toEqual([]);
    const { Jours = [] } = await recalculate(bytes, 'Jours');
    expect(Jours.map((row) => row[4]).slice(0, 4)).toEqual([
      day('2027-03-26'),
      day('2027-03-30'),
      day('2027-03-25'),
      day('2027-04-05'),
    ]);
  });
});
