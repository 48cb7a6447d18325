import JSZip from 'jszip';
import type { StoredChart } from '../../preview/engine';
import { readXlsx } from '../../preview/xlsx/read/read';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { savedByLibreOffice, testWithLibreOffice } from '../libreoffice';
import { aWorkbook } from './workbooks';

const cells = (column: number) => ({ row: 1, column, rows: 4, columns: 1 });
const chart = (id: number, more: Partial<StoredChart> = {}): StoredChart => ({
  id,
  sheetId: 'L’an "1" & moi',
  kind: 'column',
  ranges: [
    { sheetId: 'Autre', area: cells(0) },
    { sheetId: 'Autre', area: cells(1) },
  ],
  headers: 1,
  hidden: 'SHOW_BOTH',
  anchor: { row: 5, column: 2, offsetX: 4, offsetY: 8 },
  options: {
    title: 'Quand ? <&>',
    'legend.position': 'none',
    isStacked: 'false',
    width: 354,
    height: 158,
    'series.0.color': '#0072B2',
    'series.0.dataLabel': 'value',
  },
  ...more,
});

const both = [...chart(1).ranges, { sheetId: 'Autre', area: cells(2) }];
const second = { 'series.1.color': '#E69F00', 'legend.position': 'top' };
const kinds: Readonly<Record<string, StoredChart>> = {
  column: chart(1_400_000_001),
  stacked: chart(2, { ranges: both, options: { ...chart(2).options, ...second, isStacked: 'absolute' } }),
  bar: chart(3, { kind: 'bar' }),
  line: chart(4, { kind: 'line', ranges: both, options: { ...chart(4).options, ...second } }),
  combo: chart(5, {
    kind: 'combo',
    ranges: both,
    options: { ...chart(5).options, ...second, 'series.0.type': 'bars', 'series.1.type': 'line' },
  }),
};

const written = async (charts: readonly StoredChart[]) => {
  const table = { A2: { v: 'Trimestre', t: 1 }, B2: { v: 'Prévu', t: 1 }, C2: { v: 'Payé', t: 1 } };
  const rows = [1, 2, 3].flatMap((at) => [
    [`A${at + 2}`, { v: `T${at}`, t: 1 }],
    [`B${at + 2}`, { v: 100 * at, t: 2 }],
    [`C${at + 2}`, { v: 50 * at, t: 2 }],
  ]);
  const book = aWorkbook({
    'L’an "1" & moi': { cells: {} },
    Autre: { cells: { ...table, ...Object.fromEntries(rows) } },
  });
  return writeXlsx({ ...book, custom: { charts } }, 'fr_FR');
};

test.each(Object.entries(kinds))('a %s chart comes back as it was written', async (_, it) => {
  const { bytes, notCarried } = await written([it]);
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.reason);
  expect([notCarried, read.notCarried]).toEqual([[], []]);
  const [first = '', other = ''] = read.snapshot.sheetOrder;
  const ranges = it.ranges.map((range) => ({ ...range, sheetId: other }));
  expect(read.snapshot.custom?.['charts']).toEqual([{ ...it, sheetId: first, ranges }]);
});

test('several charts stand in one tab, in their order', async () => {
  const read = await readXlsx((await written(Object.values(kinds))).bytes);
  const ids = read.ok ? (read.snapshot.custom?.['charts'] ?? []).map(({ id }: StoredChart) => id) : [];
  expect(ids).toEqual([1_400_000_001, 2, 3, 4, 5]);
});

testWithLibreOffice('LibreOffice opens them with their questions and their numbers', async () => {
  const zip = await JSZip.loadAsync(await savedByLibreOffice((await written(Object.values(kinds))).bytes));
  const parts = Object.keys(zip.files).filter((path) => /charts\/chart\d+\.xml$/.test(path));
  expect(parts).toHaveLength(5);
  for (const path of parts) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    expect(xml).toContain('Quand ? &lt;&amp;&gt;');
    expect(xml).toContain('<c:v>300</c:v>');
    expect(xml).toContain('<c:v>T3</c:v>');
  }
});
