import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { ImportedValue, ImportInput } from '../../src/commands/api';
import { type FigureKey, figures } from '../../src/domain/kpi';
import { type Day, dateOf, dayOf, fiscalYear, isoOf, plusDays, weeksOf } from '../../src/domain/time';
import { compareEngines, longTestWithLibreOffice } from '../libreoffice';
import { longTest } from '../sampled';
import { aShop, shopFile } from './a-shop';
import { FIGURES, months, nothing, underMonths, YEAR } from './a-turning-year';
import { type AddOn, anAddOn, fileAfter } from './add-on';
import { SETTINGS, withCells } from './plans';

const WEEKS = 'Semaines';
const FIRST_ROW = 5;
const A = 'A'.charCodeAt(0);
/** One that adds up, one of which the last week of a month counts, one of which the first does. */
const weekly = ['visits', 'active_customers', 'customers_at_start'] as const satisfies readonly FigureKey[];
const add = ['mrr', 'churn'] as const;
/** Once all of these months are over: each then counts whatever weeks it has. */
const LATER = '31/12/2031';
const anImport: ImportInput = { values: [], wins: 'file', isTried: false, add: [], remember: null };

const byWeek = (): Promise<IWorkbookData> =>
  fileAfter(
    'a shop by week',
    (host) => host.does('kpis', { ...nothing, weekly }),
    () => shopFile(add, LATER),
  );

const aShopByWeek = async (): Promise<AddOn> => anAddOn({ snapshot: await byWeek() });

/** Some weeks of each figure: none of the last ones, gaps, and months without any. */
const amount = (figure: FigureKey, index: number): number | undefined =>
  index > 30 || (index * 7 + figure.length) % 3 === 0 || (index > 12 && index < 19)
    ? undefined
    : 100 + ((index * 37 + figure.length) % 91);

/** What a month comes to: the weeks that end in it, by the rule and not by the formula. */
function monthOf(figure: FigureKey, month: Day): number | undefined {
  const { year, month: number } = dateOf(month);
  const values = weeksOf(fiscalYear(2027, 1)).flatMap((monday, index) => {
    const sunday = dateOf(plusDays(monday, 6));
    const value = amount(figure, index);
    return sunday.year === year && sunday.month === number && value !== undefined ? [value] : [];
  });
  if (values.length === 0) return undefined;
  const { together } = figures[figure];
  if (together === 'sum') return values.reduce((all, value) => all + value, 0);
  return together === 'last' ? values[values.length - 1] : values[0];
}

const rowOf = (host: AddOn, key: string): number => {
  const [heads = []] = host.cells(FIGURES, 'A4:AZ4');
  const column = heads.indexOf('key');
  return 6 + host.cells(FIGURES, 'A6:AZ30').findIndex((row) => row[column] === key);
};
const monthsIn = (host: AddOn, key: string): readonly unknown[] => {
  const row = rowOf(host, key);
  return host.cells(FIGURES, `D${row}:O${row}`)[0] ?? [];
};

describe('a figure that is counted by week', () => {
  let filled: IWorkbookData;
  test('has its weeks in a tab of their own, one a row, and what they come to in its months', async () => {
    const host = await aShopByWeek();
    const mondays = weeksOf(fiscalYear(2027, 1));
    const last = FIRST_ROW + mondays.length - 1;
    expect(host.cells(WEEKS, `A${FIRST_ROW}:A${last + 1}`).flat()).toEqual([...mondays, '']);
    expect([isoOf(mondays[0] ?? dayOf(1900, 1, 1)), mondays.length]).toEqual(['2026-12-28', 52]);
    expect(monthsIn(host, 'visits')).toEqual(Array.from({ length: 12 }, () => ''));
    const cells = mondays.map((_, index) => weekly.flatMap((key) => [amount(key, index), undefined]));
    filled = withCells(host.save(), WEEKS, { row: FIRST_ROW, column: 2 }, cells);
  });

  test.each(weekly)('%s comes to what the rule says, month by month', async (key) => {
    const host = await anAddOn({ snapshot: filled });
    expect(monthsIn(host, key)).toEqual(months(2027, 1, 12).map((month) => monthOf(key, month) ?? ''));
  });

  longTest('its rows may be sorted, its tab and heads renamed, columns put between', async () => {
    const host = await anAddOn({ snapshot: filled });
    const before = weekly.map((key) => monthsIn(host, key));
    host.person.sortRows(WEEKS, 'A5:G56', 'A', 'descending');
    host.person.type(WEEKS, 'B3', 'Visites !');
    host.person.insertColumn(WEEKS, 'B');
    host.person.renameTab(WEEKS, 'Par semaine');
    expect(weekly.map((key) => monthsIn(host, key))).toEqual(before);
    const { cells } = await host.does('importFigures', {
      ...anImport,
      values: [{ figure: 'visits', month: '2027-11-29', value: 5 }],
    });
    expect(cells).toEqual([{ fate: 'new', was: null, cell: 'C8', sheet: 'Par semaine' }]);
    expect(host.cells('Par semaine', 'A8:C8')).toEqual([[dayOf(2027, 11, 29), '', 5]]);
  });

  longTestWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const host = await anAddOn({ snapshot: filled });
    await host.does('kpis', nothing);
    const calculated = host.save();
    const { bytes } = await writeXlsx(calculated, 'fr_FR');
    expect(await compareEngines(calculated, bytes)).toEqual([]);
  });

  longTest('its KPIs follow, and a month that holds a number of hers keeps it', async () => {
    const host = await aShop([], LATER);
    host.person.type(FIGURES, 'E6', '77');
    const { message, figures: told } = await host.does('kpis', { ...nothing, weekly: ['visits'] });
    expect(message.replace(/\u00a0/g, ' ')).toBe(
      'Comptés par semaine dans « Semaines » : Visites du site. Mois déjà remplis, gardés tels quels : 1.',
    );
    expect(told.filter(({ isWeekly }) => isWeekly).map(({ key }) => key)).toEqual(['visits']);
    host.person.type(WEEKS, 'B5', '10');
    host.person.type(WEEKS, 'B6', '20');
    host.person.type(WEEKS, 'B10', '99');
    expect(monthsIn(host, 'visits').slice(0, 3)).toEqual([30, 77, '']);
    const { kpis } = await host.does('kpis', nothing);
    expect(kpis[0]).toMatchObject({ last: 77, before: 30, toDate: 107 });
  });

  test('a month that goes on counts once its last week is in; of a stock the last one there is', async () => {
    const host = await aShop(add, '15/01/2027');
    await host.does('kpis', { ...nothing, weekly });
    const keys = host.cells(WEEKS, 'A4:G4')[0] ?? [];
    const columns = weekly.map((key) => String.fromCharCode(A + keys.indexOf(key)));
    const weekOf = (row: number): void => {
      for (const column of columns) host.person.type(WEEKS, `${column}${row}`, String(row));
    };
    const january = () => weekly.map((key) => monthsIn(host, key)[0]);
    weekOf(5);
    expect(january()).toEqual(['', 5, 5]);
    weekOf(9);
    expect(january()).toEqual([14, 9, 5]);
    host.person.type(WEEKS, `${columns[0]}9`, '');
    expect(january()[0]).toBe('');
    expect((await host.does('kpis', nothing)).kpis[0]).toMatchObject({ last: null, toDate: null });
    host.person.type(SETTINGS, 'B4', '31/01/2027');
    expect(january()[0]).toBe('');
    host.person.type(SETTINGS, 'B4', '01/02/2027');
    expect(january()[0]).toBe(5);
  });

  test('one without a row gets one, and another comes beside the first', async () => {
    const host = await aShop([], LATER);
    await host.does('kpis', { ...nothing, weekly: ['visits'] });
    host.person.type(WEEKS, 'B5', '10');
    await host.does('kpis', { ...nothing, weekly: ['signatures', 'visits'] });
    host.person.type(WEEKS, 'D5', '4');
    expect(host.cells(WEEKS, 'A3:E5')).toEqual([
      ['Semaine du', 'Visites du site', '', 'Signatures', ''],
      ['monday', 'visits', 'visits|month', 'signatures', 'signatures|month'],
      [dayOf(2026, 12, 28), 10, dayOf(2027, 1, 1), 4, dayOf(2027, 1, 1)],
    ]);
    expect([monthsIn(host, 'visits')[0], monthsIn(host, 'signatures')[0]]).toEqual([10, 4]);
  });

  test('a week that she puts in counts once the KPIs are looked at', async () => {
    const host = await aShop([], LATER);
    await host.does('kpis', { ...nothing, weekly: ['visits'] });
    host.person.insertRow(WEEKS, 7);
    host.person.type(WEEKS, 'A7', '10/03/2027');
    host.person.type(WEEKS, 'B7', '6');
    await host.does('kpis', nothing);
    expect(monthsIn(host, 'visits').slice(0, 4)).toEqual(['', '', 6, '']);
    const { stats } = await host.run('kpis', [nothing]);
    expect(stats.write).toBe(0);
  });

  longTest('in another year its weeks go on below, and that year’s months are made of them', async () => {
    const host = await anAddOn({ snapshot: filled });
    const before = underMonths(host);
    host.person.type(SETTINGS, YEAR, '2028');
    expect((await host.does('kpis', nothing)).hasTurned).toBe(true);
    expect([...before].every(([day, cells]) => underMonths(host).get(day) === cells)).toBe(true);
    const first = FIRST_ROW + 52;
    expect(
      host
        .cells(WEEKS, `A${first - 1}:A${first}`)
        .flat()
        .map((day) => isoOf(day as Day)),
    ).toEqual(['2027-12-20', '2027-12-27']);
    host.person.type(WEEKS, `B${first}`, '12');
    host.person.type(WEEKS, `B${first + 1}`, '13');
    expect(monthsIn(host, 'visits').slice(0, 2)).toEqual([25, '']);
    expect((await host.does('kpis', nothing)).kpis[0]).toMatchObject({ month: '2028-01-01', last: 25 });
    expect((await host.does('home')).plan?.isInterrupted).toBe(false);
    host.person.type(SETTINGS, YEAR, '2027');
    await host.does('kpis', nothing);
    expect(host.cells(WEEKS, `A${first + 53}:A${first + 54}`).flat()).toEqual(['', '']);
  });

  longTest('the file is told nothing wrong for it, and no call is made for a row', async () => {
    const counts: number[] = [];
    for (const more of [[], add]) {
      const host = await aShop([...more], LATER);
      const { stats } = await host.run('kpis', [{ ...nothing, weekly: ['visits'] }]);
      counts.push(stats.calls);
      expect(stats.writesWithoutLock).toBe(0);
      expect((await host.does('check')).problems.filter(({ code }) => code.startsWith('figure.'))).toEqual([]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(150);
  });
});

test('KPIs that are chosen, the follow-up and weeks may be asked for at once, in a year that has turned', async () => {
  const host = await aShop([], LATER);
  host.person.type(SETTINGS, YEAR, '2028');
  const asked = { organisation: 'media', add: [], follow: true, weekly: ['visits'] } as const;
  const { message, hasTurned, changed, figures: all, organisation } = await host.does('kpis', asked);
  expect(message).toMatch(
    /^Les KPI suivent maintenant 2028.*suivi des actions.*Comptés par semaine dans «\sSemaines\s»/,
  );
  expect([hasTurned, organisation, changed?.fresh.length]).toEqual([true, 'media', expect.any(Number)]);
  expect(all.filter(({ isWeekly }) => isWeekly).map(({ key }) => key)).toEqual(['visits']);
  expect(host.cells(WEEKS, `A${FIRST_ROW}`)).toEqual([[weeksOf(fiscalYear(2028, 1))[0]]]);
});

describe('an import of a figure that is counted by week', () => {
  const week = (month: string, value: number): ImportedValue => ({ figure: 'visits', month, value });

  test('goes into its weeks, and is taken back from there', async () => {
    const host = await aShopByWeek();
    expect((await host.does('importFigures', { ...anImport, isTried: true })).weekly).toEqual([
      'visits',
      'active_customers',
      'customers_at_start',
    ]);
    host.person.type(WEEKS, 'B6', 'en attente');
    const values = [week('2026-12-28', 10), week('2027-01-04', 20), week('2027-01-11', 30), week('2031-01-06', 1)];
    const { cells } = await host.does('importFigures', { ...anImport, values });
    expect(cells.map(({ fate, cell, sheet = '' }) => `${fate} ${sheet} ${cell}`)).toEqual([
      'new Semaines B5',
      'hers Semaines B6',
      'new Semaines B7',
      'no-month Semaines ',
    ]);
    expect(host.cells(WEEKS, 'B5:B7').flat()).toEqual([10, 'en attente', 30]);
    expect(monthsIn(host, 'visits')[0]).toBe(40);
    const undo = [0, 2].map((at) => ({ ...values[at], value: null, was: values[at]?.value ?? null }) as ImportedValue);
    await host.does('importFigures', { ...anImport, values: undo });
    expect(host.cells(WEEKS, 'B5:B7').flat()).toEqual(['', 'en attente', '']);
    expect(monthsIn(host, 'visits')[0]).toBe('');
  });

  longTest('for a week of another year adds its weeks and months first', async () => {
    const host = await aShopByWeek();
    host.person.type(SETTINGS, YEAR, '2028');
    const values = [week('2028-02-07', 8)];
    const tried = await host.does('importFigures', { ...anImport, values, isTried: true });
    expect([tried.missing.length, tried.cells[0]?.fate, tried.cells[0]?.cell]).toEqual([12, 'new', '']);
    const { cells, missing } = await host.does('importFigures', { ...anImport, values });
    expect([missing, cells[0]?.fate, cells[0]?.sheet]).toEqual([[], 'new', WEEKS]);
    expect(monthsIn(host, 'visits').slice(0, 3)).toEqual(['', 8, '']);
  });

  test('goes into the weeks of one of hers as well', async () => {
    const host = await aShop([], LATER);
    await host.does('kpis', { ...nothing, own: { name: 'Prospects', direction: 'up', made: 'count|typed' } });
    const { own } = await host.does('importFigures', { ...anImport, isTried: true });
    const figure = own[0]?.figure ?? 'visits';
    await host.does('kpis', { ...nothing, weekly: [figure] });
    const values = [{ figure, month: '2027-01-04', value: 5 }];
    const { cells, weekly: counted } = await host.does('importFigures', { ...anImport, values });
    expect([own.map(({ name }) => name), counted]).toEqual([['Prospects'], [figure]]);
    expect(cells[0]).toMatchObject({ fate: 'new', sheet: WEEKS });
    expect(monthsIn(host, figure)[0]).toBe(5);
  });

  test('a month of it is a formula, which stays', async () => {
    const host = await aShopByWeek();
    host.person.type(WEEKS, 'B5', '10');
    const { cells } = await host.does('importFigures', { ...anImport, values: [week('2027-01', 500)] });
    expect(cells[0]).toMatchObject({ fate: 'hers', was: '10' });
  });

  longTest('takes as many calls for a week as for a year of them', async () => {
    const counts: number[] = [];
    for (const count of [1, 52]) {
      const host = await aShopByWeek();
      const values = weeksOf(fiscalYear(2027, 1))
        .slice(0, count)
        .map((monday) => week(isoOf(monday), 7));
      const { stats } = await host.run('importFigures', [{ ...anImport, values }]);
      counts.push(stats.calls);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(46);
  });
});
