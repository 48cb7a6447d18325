import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { cellName } from '../../preview/notation/a1';
import { WHOLE_WORKBOOK } from '../../preview/xlsx/file/resources';
import { readXlsx } from '../../preview/xlsx/read/read';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { runs } from '../sampled';
import { aWorkbook, cellAt } from './workbooks';

async function rewritten(snapshot: IWorkbookData): Promise<IWorkbookData> {
  const read = await readXlsx((await writeXlsx(snapshot, 'fr_FR')).bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.snapshot;
}

const color = fc.constantFrom('#1a73e8', '#fce8e6', '#000080');

/** A style says only what it changes. */
const style: fc.Arbitrary<IStyleData> = fc.record(
  {
    bl: fc.constant(1),
    it: fc.constant(1),
    fs: fc.constantFrom(8, 14),
    cl: fc.record({ rgb: color }),
    bg: fc.record({ rgb: color }),
    ht: fc.constantFrom(1, 2, 3),
    tb: fc.constant(3),
    n: fc.record({ pattern: fc.constantFrom('dd/mm/yyyy', '#,##0 "€"', '0.0%', '@') }),
  },
  { requiredKeys: [] },
);

/** Any text a person may type; a space alone is content. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const content: fc.Arbitrary<ICellData> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v: v === 0 ? 0 : v, t: 2 as const })),
  text.filter((v) => v !== '').map((v) => ({ v, t: 4 as const })),
  fc.constantFrom(0, 1).map((v) => ({ v, t: 3 as const })),
  fc.constantFrom('=A1+1', '=SUM(A1:B2)', '=IF(A1="",IFNA(B1,0),"L\'été")').map((f) => ({ f })),
);

const cells = fc.dictionary(
  fc.tuple(fc.nat(12), fc.nat(8)).map(([row, column]) => cellName(row, column)),
  fc.tuple(content, style).map(([data, s]) => (Object.keys(s).length ? { ...data, s } : data)),
  { maxKeys: 12, noNullPrototype: true },
);

const workbook = fc
  .record({
    cells,
    isFrozen: fc.boolean(),
    width: fc.integer({ min: 7, max: 70 }),
    tab: fc.constantFrom('Plan', "Plan d'action", 'Été 2027'),
  })
  .map(({ cells: content, isFrozen, width, tab }) =>
    aWorkbook(
      {
        [tab]: {
          cells: content,
          freeze: { xSplit: 0, ySplit: isFrozen ? 1 : 0, startRow: isFrozen ? 1 : -1, startColumn: -1 },
          columnData: { 2: { w: width * 7 } },
          mergeData: [{ startRow: 20, endRow: 21, startColumn: 0, endColumn: 3 }],
        },
      },
      {
        SHEET_DEFINED_NAME_PLUGIN: {
          n: {
            id: 'n',
            name: 'plan_q1',
            formulaOrRefString: `'${tab.replaceAll("'", "''")}'!$E$2:$E$1000`,
            localSheetId: WHOLE_WORKBOOK,
          },
        },
      },
    ),
  );

const addresses = Array.from({ length: 13 * 9 }, (_, index) => cellName(index % 13, Math.floor(index / 13)));

// Forty workbooks are zipped and unzipped: more than jest's five seconds on a busy machine.
describe('A workbook written and read again', () => {
  test('has every value and formula it had', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (before) => {
        const after = await rewritten(before);
        const [tab = ''] = before.sheetOrder;
        for (const address of addresses) {
          const [was, is] = [before, after].map((snapshot) => cellAt(snapshot, tab, address));
          expect([is?.v, is?.f]).toEqual([was?.v, was?.f]);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  test('is the same a second time, with its styles, sizes, merges and names', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (before) => {
        const once = await rewritten(before);
        expect(await rewritten(once)).toEqual(once);
      }),
      { numRuns: runs(15) },
    );
  });
});

test.each([0, 1, 2, 3])('signs of four bytes come through whole wherever a large file is cut (%i)', async (shift) => {
  // Texts and formulas stand in parts of their own.
  const cells = Object.fromEntries(
    Array.from({ length: 9000 }, (_, row) => [
      [`A${row + 1}`, { v: `${'x'.repeat((row + shift) % 7)}🔵 encours ${row}`, t: 1 as const }],
      [`B${row + 1}`, { f: `="🔵 ${row * 7 + shift}"` }],
    ]).flat(),
  );
  const workbook = aWorkbook({ Plan: { rowCount: 9000, cells } });
  const back = await rewritten(workbook);
  const saidIn = (of: IWorkbookData) =>
    Object.keys(cells).map((address) => [address, cellAt(of, 'Plan', address)?.f ?? cellAt(of, 'Plan', address)?.v]);
  expect(saidIn(back)).toEqual(saidIn(workbook));
});
