import { type ExportCell, readExport } from '../../../src/domain/export';
import { doubtsOf, reading, skippedOf, valuesOf } from './reading';

const monthsOf = (text: string, how: Parameters<typeof reading>[1] = {}): readonly string[] =>
  reading(text, how).values.map(({ month }) => month);

const cellsRead = (rows: readonly (readonly ExportCell[])[]) =>
  readExport({ name: 'a.xlsx', rows }, { currency: 'EUR', year: 2027 }, {});

describe('what says its month clearly is read', () => {
  test.each([
    ['202601', '202602'],
    ['46023', '46054'],
    ['46023.5', '46081'],
  ])('%s and %s are of January and February', (one, other) =>
    expect(monthsOf(`Mois;Visites\n${one};10\n${other};20`)).toEqual(['2026-01', '2026-02']),
  );

  test('as numbers of a workbook too, and above its columns', () => {
    const below = cellsRead([
      ['Date', 'Visites'],
      [46023, 10],
      [46024, 20],
    ]);
    expect(valuesOf(below)).toEqual(['visits 2026-01 30~']);
    const above = cellsRead([
      ['Chiffre', 46023, 46054, 46082],
      ['Visites', 10, 20, 30],
    ]);
    expect(above.values.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  test('a number that is no day of our time is none', () =>
    expect(doubtsOf(reading('Date;Visites\n12;10\n99999;20'))).toEqual(['unreadable-dates']));
});

describe('months without a year', () => {
  const file = (...months: readonly string[]): string =>
    ['Mois;Visites', ...months.map((month, at) => `${month};${at + 1}`)].join('\n');

  test.each([
    ['janvier', 'février', 'mars'],
    ['Jan', 'Feb', 'Mar'],
    ['janv.', 'févr.', 'mars'],
    ['mois 1', 'mois 2', 'mois 3'],
    ['M1', 'M2', 'M3'],
    ['month 1', 'Month 2', 'MONTH 3'],
    ['1', '2', '3'],
    ['01', '02', '03'],
  ])('are those of the year that is planned, and it is told: %s, %s, %s', (...months) => {
    const found = reading(file(...months), { year: 2027 });
    expect(found.values.map(({ month }) => month)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(found.doubts).toEqual([{ is: 'year', year: 2027 }]);
  });

  test('so are those of a column whatever its name, of rows for each channel, of any order', () => {
    const channels = 'Période;Canal;Visites\nmars;SEO;1\nfévrier;SEO;2\nmars;Ads;3\nfévrier;Ads;4';
    expect(valuesOf(reading(channels, { year: 2027 }))).toEqual(['visits 2027-02 6', 'visits 2027-03 4']);
  });

  test('and those above their columns', () => {
    const found = reading('Chiffre;janvier;février\nVisites;10;20', { year: 2027 });
    expect(valuesOf(found)).toEqual(['visits 2027-01 10', 'visits 2027-02 20']);
    expect(found.doubts).toEqual([{ is: 'year', year: 2027 }]);
  });

  test.each([
    ['come twice', file('janvier', 'février', 'janvier')],
    ['go over the turn of a year', file('novembre', 'décembre', 'janvier', 'février')],
    ['go back over it', file('février', 'janvier', 'décembre')],
    ['go over it above their columns', 'Chiffre;novembre;décembre;janvier\nVisites;1;2;3'],
    ['have two years above them', `Statistiques 2026 et 2027\n${file('janvier', 'février')}`],
  ])('are asked for it where they %s', (_what, text) => {
    const found = reading(text, { year: 2027 });
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toEqual(['no-year']);
  });

  test('are asked for it where nobody knows what is planned', () => {
    for (const text of [file('janvier', 'février'), 'Chiffre;janvier;février\nVisites;10;20'])
      expect(doubtsOf(reading(text))).toEqual(['no-year']);
  });
});

describe('what is no month says what it is', () => {
  test.each([
    ['2027-W03', '2027-W04', 'weeks'],
    ['2027W03', '2027W04', 'weeks'],
    ['S03 2027', 'S04 2027', 'weeks'],
    ['semaine 3', 'semaine 4', 'weeks'],
    ['Week 3', 'Week 4', 'weeks'],
    ['T1 2027', 'T2 2027', 'several-months'],
    ['Q1 2027', 'Q2 2027', 'several-months'],
    ['2027-Q1', '2027-Q2', 'several-months'],
    ['2027 T1', '2027 T2', 'several-months'],
    ['1er trimestre 2027', '2e trimestre 2027', 'several-months'],
    ['S1 2027', 'S2 2027', 'several-months'],
    ['H1 2027', 'H2 2027', 'several-months'],
    ['lundi', 'mardi', 'unreadable-dates'],
  ])('%s, %s: %s', (one, other, doubt) => {
    for (const name of ['Période', 'Mois', 'Date']) {
      const found = reading(`${name};Visites\n${one};10\n${other};20`, { year: 2027 });
      expect([found.values, doubtsOf(found)]).toEqual([[], [doubt]]);
    }
  });

  test('a quarter below its months is a total of them', () => {
    const found = reading('Mois;Visites\njanv. 2027;1\nfévr. 2027;2\nmars 2027;3\nT1 2027;6\navr. 2027;4');
    expect(valuesOf(found).map((it) => it.slice(7))).toEqual(['2027-01 1', '2027-02 2', '2027-03 3', '2027-04 4']);
    expect(skippedOf(found)).toEqual(['total 1']);
    const above = reading('Chiffre;janv. 2027;févr. 2027;mars 2027;T1 2027\nVisites;1;2;3;6');
    expect([above.values.length, skippedOf(above)]).toEqual([3, ['total 1']]);
  });
});
