import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import type { ImportedCell, ImportedValue, ReadExports } from '../../src/commands/api';
import { longTest } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const samples = path.resolve(__dirname, '../cases/exports');

/** The reader of the part of the page as it is built, without a page. */
function builtReader(): ReadExports {
  const html = readFileSync(path.join(dist, 'measuring.html'), 'utf8').trim();
  const window: { MEASURING?: { readonly readExports: ReadExports } } = {};
  compileFunction(html.replace(/^<script[^>]*>|<\/script>$/g, ''), ['window'])(window);
  if (window.MEASURING === undefined) throw new Error('The part did not say what it is');
  return window.MEASURING.readExports;
}

/** The table beside the samples: what each comes to, "revenue 2026-08 120~" for a month in which the file begins or ends. */
const expected = readFileSync(path.join(samples, 'expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([file = '', tool = '', , , , , , values = '']) => ({ file, tool, values }));

describe('the part of the page that reads exports, as it is built', () => {
  const read = builtReader();

  test.each(expected.map(({ file, values }) => [file, values] as const))('reads %s', async (file, values) => {
    const bytes = readFileSync(path.join(samples, file));
    const known = { currency: 'EUR', remembered: '', today: '2031-01-01', months: [], own: [], weekly: [] };
    const { values: found } = await read([{ name: path.basename(file), bytes }], known, { columns: {} });
    const said = found.map((it) => `${it.figure} ${it.month} ${it.value}${it.isPartial ? '~' : ''}`);
    expect(said.sort()).toEqual(
      values
        .split(', ')
        .filter((it) => it !== '')
        .sort(),
    );
  });

  const google = readFileSync(path.join(samples, 'google_ads_fr_semicolon.csv'), 'utf8');
  const linkedIn = readFileSync(path.join(samples, 'linkedin_ads_en.csv'), 'utf8');

  test.each<readonly [string, readonly string[], number, string]>([
    ['adds up what two networks cost', [google, linkedIn], 1032.84 + 1500, 'added'],
    ['takes the later of two files of one', [google, google.replace('12,34', '13,34')], 1033.84, 'twice'],
    ['counts a file that is chosen twice once', [google, google], 1032.84, 'once'],
  ])('%s', async (_what, texts, value, is) => {
    const files = texts.map((text, at) => ({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }));
    const { values } = await read(
      files,
      { currency: 'EUR', remembered: '', today: '2031-01-01', months: [], own: [], weekly: [] },
      { columns: {} },
    );
    const spent = values.find(({ figure, month }) => figure === 'ad_spend' && month === '2026-09');
    expect(spent).toMatchObject({ value: expect.closeTo(value, 6), is });
  });

  test('makes a week whole of two exports that meet within it, in whichever order', async () => {
    const known = {
      currency: 'EUR',
      remembered: '',
      today: '2031-01-01',
      months: [],
      own: [],
      weekly: ['visits'],
    } as const;
    const march = 'Date;Visites\n2027-03-29;1\n2027-03-31;2';
    const april = 'Date;Visites\n2027-04-01;4\n2027-04-04;8';
    for (const texts of [
      [march, april],
      [april, march],
    ]) {
      const files = texts.map((text, at) => ({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }));
      const { values } = await read(files, known, { columns: {} });
      expect(values).toEqual([{ figure: 'visits', month: '2027-03-29', value: 15, isPartial: false, is: 'once' }]);
    }
  });

  test('reads workbooks and archives, minified as it is', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Mois');
    sheet.addRow(['Jour', 'Dépenses', 'Clics']);
    for (let at = 0; at < 20_000; at += 1) sheet.addRow([new Date(Date.UTC(2027, 0, 1 + (at % 59))), 1.25, 2]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const known = { currency: 'EUR', remembered: '', today: '2031-01-01', months: [], own: [], weekly: [] };
    const { values } = await read([{ name: 'a.xlsx', bytes }], known, { columns: {} });
    const spent = values.filter(({ figure }) => figure === 'marketing_spend');
    expect(spent.map(({ month }) => month)).toEqual(['2027-01', '2027-02']);
    expect(spent.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(25_000, 6);
    const zip = new JSZip();
    zip.file('Campagnes.csv', 'Campagne,Clics\nA,1').file('Dates.csv', google);
    const archive = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const unpacked = await read([{ name: 'a.zip', bytes: archive }], known, { columns: {} });
    expect(unpacked.tables.map(({ name }) => name)).toEqual(['Dates.csv']);
    expect(unpacked.left).toEqual(['Campagnes.csv']);
  });

  longTest('goes through a large file once', async () => {
    const day = (at: number): string => new Date(Date.UTC(2027, 0, 1 + (at % 365))).toISOString().slice(0, 10);
    const rows = Array.from({ length: 300_000 }, (_, at) => `${day(at)},campaign ${at % 97},1.25,${at % 7}`);
    const bytes = new TextEncoder().encode(['Date,Campaign,Cost,Clicks', ...rows].join('\n'));
    const { tables, values } = await read(
      [{ name: 'large.csv', bytes }],
      { currency: 'EUR', remembered: '', today: '2031-01-01', months: [], own: [], weekly: [] },
      { columns: {} },
    );
    expect(tables[0]?.reading.read).toBe(300_000);
    const spent = values.filter(({ figure }) => figure === 'ad_spend').reduce((sum, { value }) => sum + value, 0);
    expect(spent).toBeCloseTo(300_000 * 1.25, 3);
  });
});

const shop = ['Mois;Visites;Commandes', '01/2027;1 200;31', '02/2027;1 350;28'].join('\n');

type Imported = { readonly figures: readonly (ImportedValue & ImportedCell)[] };

/** The fates of an import's figures, in their order. */
const fatesOf = (answer: object): readonly string[] =>
  // The shape is the command line's promise, which these tests check.
  (answer as Imported).figures.map(({ figure, month, fate }) => `${figure} ${month} ${fate}`);

type Files = { readonly [name in 'empty' | 'plan' | 'own' | 'out']: string };

/** A plan of a shop that follows its usual KPIs, and its export. */
const withShop = (work: (files: Files) => Promise<void>) =>
  inFolder(async (folder) => {
    const at = (name: string): string => path.join(folder, name);
    await plan(['new', '--year', '2027', '-o', at('new.xlsx')], dist);
    await plan(['kpi', at('new.xlsx'), '--organisation', 'ecommerce', '-o', at('plan.xlsx')], dist);
    await writeFile(at('boutique.csv'), Buffer.from(`\ufeff${shop}`, 'utf16le'));
    await work({ empty: at('new.xlsx'), plan: at('plan.xlsx'), own: at('boutique.csv'), out: at('out.xlsx') });
  });

/** When all months of the exports are over. */
const LATER = ['--today', '2031-01-15'];

describe('plan import', () => {
  test('writes the figures of exports, and the same file again changes nothing', () =>
    withShop(async ({ plan: file, own, out }) => {
      const first = await planJson(['import', file, own, '-o', out, ...LATER], dist);
      const all = ['visits 2027-01', 'visits 2027-02', 'orders 2027-01', 'orders 2027-02'];
      expect([...fatesOf(first)].sort()).toEqual(all.map((it) => `${it} new`).sort());
      const { read, write, flush, other } = first.calls;
      expect(read + write + flush + other).toBeLessThanOrEqual(40);
      const again = await planJson(['import', out, own, ...LATER], dist);
      expect([...fatesOf(again)].sort()).toEqual(all.map((it) => `${it} same`).sort());
      expect(again.calls.write).toBe(0);
    }));

  longTest('keeps her figures where it is told to, and says so to people', () =>
    withShop(async ({ plan: file, own, out }) => {
      await plan(['import', file, own, '-o', out, ...LATER], dist);
      await writeFile(own, shop.replace(';31', ';32'));
      const kept = await plan(['import', out, own, '--keep-mine', ...LATER], dist);
      expect(kept.stdout).toMatch(/^Commandes +2027-01 +31 → 32 +gardé +Chiffres!D\d+$/m);
      const taken = await plan(['import', out, own, '--locale', 'en', ...LATER], dist);
      expect(taken.stdout).toMatch(/^Orders +2027-01 +31 → 32 +replaced +Chiffres!D\d+$/m);
      expect(taken.stdout).toContain('1 figure is imported.');
    }),
  );

  longTest('is told what columns are, and gives their figures a row', () =>
    withShop(async ({ plan: file, own }) => {
      await writeFile(own, 'Mois;Noms\n01/2027;12\n02/2027;15');
      await expect(plan(['import', file, own, ...LATER], dist)).resolves.toMatchObject({ exitCode: 2 });
      const read = await planJson(['import', file, own, '--column', 'Noms=signatures', ...LATER], dist);
      expect(fatesOf(read)).toEqual(['signatures 2027-01 new', 'signatures 2027-02 new']);
    }),
  );

  longTest('asks for the order of day and month, and leaves months that are not whole', () =>
    withShop(async ({ plan: file, own }) => {
      await writeFile(own, 'Date;Commandes\n01/02/2027;5\n02/03/2027;7\n03/03/2027;9');
      const asked = await plan(['import', file, own, ...LATER], dist);
      expect([asked.exitCode, asked.stderr]).toEqual([2, expect.stringContaining('--dates day-first')]);
      const read = await planJson(['import', file, own, '--dates', 'day-first', ...LATER], dist);
      const whole = await planJson(['import', file, own, '--dates', 'day-first', '--partial', ...LATER], dist);
      expect(fatesOf(whole).length).toBeGreaterThan(fatesOf(read).length);
    }),
  );

  test('refuses what it cannot read in one sentence', () =>
    withShop(async ({ empty, plan: file, own }) => {
      const refusals: readonly (readonly [readonly string[], RegExp])[] = [
        [[file], /EXPORT/],
        [[file, 'absent.csv'], /absent\.csv/],
        [[file, own, '--dates', 'first'], /--dates/],
        [[file, own, '--decimals', ';'], /--decimals/],
        [[file, own, '--column', 'Sessions=owner'], /ignored/],
        [[empty, own], /organisation/],
      ];
      for (const [words, sentence] of refusals) {
        const ran = await plan(['import', ...words], dist);
        expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
        expect(ran.stderr).toMatch(sentence);
        expect(ran.stderr.trim().split('\n')).toHaveLength(1);
      }
    }));

  test('no other command takes exports or what is said of them', async () => {
    await expect(plan(['check', 'a.xlsx', 'b.csv'])).resolves.toMatchObject({ exitCode: 2 });
    const told = await plan(['check', 'a.xlsx', '--keep-mine']);
    expect([told.exitCode, told.stderr]).toEqual([2, expect.stringContaining('--keep-mine')]);
  });
});
