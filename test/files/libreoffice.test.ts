import { WHOLE_WORKBOOK } from '../../preview/xlsx/file/resources';
import { readXlsx } from '../../preview/xlsx/read/read';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { compareEngines, recalculate, savedByLibreOffice, testWithLibreOffice } from '../libreoffice';
import { openWorkbook } from '../preview/open';
import { aWorkbook, cellAt, partOf, styleAt, tabOf } from './workbooks';

const days = { n: { pattern: 'dd/mm/yyyy' } };

/** A plan in the functions the add-on writes with, on a tab whose name has an apostrophe. */
const aPlan = () =>
  aWorkbook(
    {
      "Plan d'action": {
        cells: {
          A1: { v: 'Action', t: 1, s: { bl: 1, bg: { rgb: '#e8f0fe' } } },
          B1: { v: 'Budget', t: 1 },
          C1: { v: 'Échéance', t: 1 },
          A2: { v: 'Newsletter', t: 1 },
          B2: { v: 30.5, t: 2, s: { n: { pattern: '#,##0.00 "€"' } } },
          C2: { v: 46_461, t: 2, s: days },
          A3: { v: 'Vidéo, photos*', t: 1 },
          B3: { v: 1250, t: 2 },
          C3: { v: 46_388, t: 2, s: days },
        },
        mergeData: [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 2 }],
        rowData: { 4: { hd: 1 } },
        columnData: { 0: { w: 210 } },
      },
      Calcul: {
        cells: {
          A1: { f: '=SUM(plan_q1)' },
          A2: { f: '=SUMIFS(plan_q1,plan_action,"Newsletter")' },
          A3: { f: '=INDEX(plan_deadline,MATCH("Vidéo, photos~*",plan_action,0))', s: days },
          A4: { f: '=WORKDAY(A3,-10,A3)', s: days },
          A5: { f: '=NETWORKDAYS(A4,A3)' },
          A6: { f: '=EOMONTH(A3,1)', s: days },
          A7: { f: '=IF(AND(WEEKDAY(A3)=6,MOD(A5,2)=1),"vendredi impair","")' },
          A8: { f: '=IFERROR(MATCH("rien",plan_action,0),"")' },
          A9: { f: '=COUNTA(plan_action)&" actions"' },
          A10: { f: '=MATCH("rien",plan_action,0)' },
          A11: { f: '=MEDIAN(1,A5,400)' },
          A12: { f: '=DATE(2027,2,30)', s: days },
          A13: { f: '=1/0' },
          A14: { f: '=A3>A4' },
          A15: { f: '=A3<A4' },
          A16: { f: '=A5-A5' },
        },
      },
    },
    {
      SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(
        (['action', 'q1', 'deadline'] as const).map((field, column) => {
          const letter = 'ABC'[column];
          const formulaOrRefString = `'Plan d''action'!$${letter}$2:$${letter}$1000`;
          return [field, { id: field, name: `plan_${field}`, formulaOrRefString, localSheetId: WHOLE_WORKBOOK }];
        }),
      ),
      SHEET_DATA_VALIDATION_PLUGIN: {
        "Plan d'action": [
          {
            uid: 'a',
            type: 'list',
            formula1: 'Newsletter,Vidéo',
            ranges: [{ startRow: 1, endRow: 99, startColumn: 0, endColumn: 0 }],
            errorStyle: 2,
          },
        ],
      },
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
        "Plan d'action": [
          {
            cfId: 'a',
            ranges: [{ startRow: 1, endRow: 99, startColumn: 0, endColumn: 2 }],
            stopIfTrue: false,
            rule: {
              type: 'highlightCell',
              subType: 'formula',
              value: '=$B2>1000',
              style: { bl: 1, bg: { rgb: '#fce8e6' } },
            },
          },
        ],
      },
      SHEET_NOTE_PLUGIN: {
        "Plan d'action": {
          1: { 1: { id: 'n', row: 1, col: 1, width: 200, height: 80, note: 'à partir du T2', show: false } },
        },
      },
    },
  );

async function calculated() {
  const host = await openWorkbook({ snapshot: aPlan(), locale: 'fr_FR' });
  await host.settled();
  const snapshot = host.save();
  host.dispose();
  return snapshot;
}

describe('LibreOffice and the file written', () => {
  testWithLibreOffice('calculates every formula as the engine of the preview does', async () => {
    const snapshot = await calculated();
    const { bytes } = await writeXlsx(snapshot, 'fr_FR');
    expect(await compareEngines(snapshot, bytes)).toEqual([]);
    const { Calcul = [] } = await recalculate(bytes, 'Calcul');
    expect(Calcul.map(([value]) => value).slice(0, 3)).toEqual([1280.5, 30.5, 46_388]);
  });

  testWithLibreOffice('is seen to differ where the engines do', async () => {
    const snapshot = await calculated();
    const { bytes } = await writeXlsx(snapshot, 'fr_FR');
    const cell = cellAt(snapshot, 'Calcul', 'A2');
    if (cell) cell.v = 31;
    expect(await compareEngines(snapshot, bytes)).toEqual([{ cell: 'Calcul!A2', univer: 31, libreOffice: 30.5 }]);
  });

  testWithLibreOffice('reads again as it was once LibreOffice has saved it', async () => {
    const { bytes } = await writeXlsx(aPlan(), 'fr_FR');
    const read = await readXlsx(await savedByLibreOffice(bytes));
    if (!read.ok) throw new Error(read.reason);
    const { snapshot } = read;
    const plan = "Plan d'action";
    expect(cellAt(snapshot, plan, 'A3')).toMatchObject({ v: 'Vidéo, photos*' });
    expect(cellAt(snapshot, 'Calcul', 'A4')?.f).toBe('=WORKDAY(A3,-10,A3)');
    expect(styleAt(snapshot, plan, 'A1')).toMatchObject({ bl: 1, bg: { rgb: '#e8f0fe' } });
    expect(styleAt(snapshot, plan, 'C2').n?.pattern).toBe('dd/mm/yyyy');
    expect(tabOf(snapshot, plan)).toMatchObject({
      mergeData: [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 2 }],
      rowData: { 4: { hd: 1 } },
    });
    expect(partOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN', plan)).toMatchObject([
      { type: 'list', formula1: 'Newsletter,Vidéo', errorStyle: 2 },
    ]);
    expect(partOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', plan)).toMatchObject([
      { rule: { value: '=$B2>1000', style: { bl: 1, bg: { rgb: '#fce8e6' } } } },
    ]);
    expect(partOf(snapshot, 'SHEET_NOTE_PLUGIN', plan)).toMatchObject({ 1: { 1: { note: 'à partir du T2' } } });
  });
});
