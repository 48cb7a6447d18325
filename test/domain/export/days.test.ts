import { readExport } from '../../../src/domain/export';
import { doubtsOf, reading, skippedOf, valuesOf } from './reading';

const visits = (...days: readonly string[]): string => `Date;Visites\n${days.map((day) => `${day};10`).join('\n')}`;
const monthsOf = (...days: readonly string[]): readonly string[] =>
  reading(visits(...days)).values.map(({ month }) => month);

describe('a day, however an export writes it', () => {
  test.each([
    '2026-01-31',
    '2026/01/31',
    '20260131',
    '2026013114',
    '31/01/2026',
    '31/01/26',
    '31.01.2026',
    '31-01-2026',
    '01/31/2026',
    '1/31/26',
    'Jan 31, 2026',
    'January 31, 2026',
    'Jan 31, 2026 02:56 pm',
    '31 January, 2026',
    '31 janv. 2026',
    '31 janvier 2026',
    'le 31 janvier 2026',
    '31-janv.-26',
    '31-Jan-26',
    'Sat, 31 Jan 2026',
    'samedi 31 janvier 2026',
    'sam. 31 janv. 2026',
    '2026-01-31 16:04:23 +0500',
    '2026-01-31T23:59:59Z',
    '31/01/2026 14:25',
    '31/01/2026 à 14h25',
    '01/31/2026 6:05 PM',
  ])('%s is in January 2026', (day) => expect(monthsOf(day)).toEqual(['2026-01']));

  test.each([
    '2026-01',
    '2026/01',
    '202601',
    '01/2026',
    'janv. 2026',
    'Janvier 2026',
    'January 2026',
    'Jan-26',
    'janv.-26',
    "janv. '26",
    'janv. 26',
    '2026-01-01 - 2026-01-31',
  ])('%s is all of January 2026', (month) => {
    const found = reading(visits(month));
    expect(valuesOf(found)).toEqual(['visits 2026-01 10']);
  });

  test('the first of March, the 1er mars', () => expect(monthsOf('1er mars 2026', '2 mars 2026')).toEqual(['2026-03']));

  test.each(['31/02/2026', '2026-13-01', 'hier', 'Sep 26', 'Feb 14 - Feb 20', '06 12 34', '46023'])(
    '%s is none, and its row is told',
    (day) => {
      const found = reading(visits('2026-01-31', day));
      expect(valuesOf(found)).toEqual(['visits 2026-01 10~']);
      expect(found.skipped).toEqual([{ line: 3, why: 'unreadable-date' }]);
    },
  );

  test('a row without a day is told, and is no row of the month before', () =>
    expect(reading(visits('2026-01-31', '')).skipped).toEqual([{ line: 3, why: 'no-date' }]));

  test('a day of a file that says itself what is a day', () => {
    const rows = [
      ['Date', 'Visites'],
      [{ day: '2026-01-31' }, 10],
    ];
    expect(valuesOf(readExport({ name: 'a.xlsx', rows }, { currency: 'EUR' }, {}))).toEqual(['visits 2026-01 10~']);
  });
});

describe('which number of 04/03/2026 is the month', () => {
  test('another day of the file tells', () => {
    expect(monthsOf('04/03/2026', '13/03/2026')).toEqual(['2026-03']);
    expect(monthsOf('04/03/2026', '04/13/2026')).toEqual(['2026-04']);
  });

  test('where none does, she is asked, and nothing is read before', () => {
    const found = reading(visits('04/03/2026', '05/03/2026'));
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toEqual(['date-order']);
    expect(skippedOf(found)).toEqual(['unreadable-date 2']);
  });

  test('where some tell one and some the other, too', () =>
    expect(doubtsOf(reading(visits('13/03/2026', '03/13/2026')))).toEqual(['date-order']));

  test('her answer decides', () => {
    const said = (dates: 'day-first' | 'month-first') =>
      valuesOf(reading(visits('04/03/2026', '05/03/2026'), { answers: { dates } }));
    expect(said('day-first')).toEqual(['visits 2026-03 20~']);
    expect(said('month-first')).toEqual(['visits 2026-04 10~', 'visits 2026-05 10~']);
  });

  test('where it does not matter, nobody is asked', () => {
    const found = reading(visits('01/01/2026', '02/02/2026', '03/03/2026'));
    expect(doubtsOf(found)).toEqual([]);
    expect(found.values.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  });
});

describe('the months at both ends of a file', () => {
  test('are told to be partial, where it begins or ends within them', () =>
    expect(valuesOf(reading(visits('2026-01-15', '2026-02-10', '2026-03-01', '2026-03-30')))).toEqual([
      'visits 2026-01 10~',
      'visits 2026-02 10',
      'visits 2026-03 20~',
    ]));

  test('the second of a month is not its first, nor the last but one its last', () =>
    expect(valuesOf(reading(visits('2026-01-02', '2026-02-27')))).toEqual([
      'visits 2026-01 10~',
      'visits 2026-02 10~',
    ]));

  test('are whole, where it begins with their first day and ends with their last', () =>
    expect(valuesOf(reading(visits('2026-01-01', '2026-02-28')))).toEqual(['visits 2026-01 10', 'visits 2026-02 10']));

  test('are whole where its rows are months, however these are written', () => {
    expect(valuesOf(reading(visits('2026-01', '2026-02')))).toEqual(['visits 2026-01 10', 'visits 2026-02 10']);
    expect(valuesOf(reading(visits('2026-01-01', '2026-02-01', '2026-03-01')))[2]).toBe('visits 2026-03 10');
    expect(valuesOf(reading(visits('31/01/2026', '28/02/2026', '31/03/2026')))[0]).toBe('visits 2026-01 10');
    const named = visits('2026-01-01').replace('Date', 'Mois');
    expect(valuesOf(reading(named))).toEqual(['visits 2026-01 10']);
  });

  test('are what the lines above say, where they name the days', () => {
    const above = (from: string, to: string): string =>
      `# Start date: ${from}\n# End date: ${to}\n${visits('2026-01-07')}`;
    expect(valuesOf(reading(above('20260101', '20260131')))).toEqual(['visits 2026-01 10']);
    expect(valuesOf(reading(above('20260105', '20260131')))).toEqual(['visits 2026-01 10~']);
  });
});

describe('rows that are no days', () => {
  test('the number of a month is one of the range above, where that has it once', () => {
    const table = 'Month,Sessions,Engagement rate\n11,10,0.5\n02,20,0.5';
    const above = (from: string, to: string) => `# Start date: ${from}\n# End date: ${to}\n${table}`;
    expect(reading(above('20261101', '20270228'), { separator: ',' }).values.map(({ month }) => month)).toEqual([
      ...['2026-11', '2027-02', '2026-11', '2027-02'],
    ]);
    const twice = reading(above('20251101', '20270228'), { separator: ',' });
    expect(twice.values).toEqual([]);
    expect(skippedOf(twice)).toEqual(['unreadable-date 2']);
  });

  test.each(['Semaine', 'Week', 'Nth week'])('a row for each week is told: it may be of two months (%s)', (week) => {
    const found = reading(`${week};Sessions;Engaged sessions\n202605;10;5\n202606;12;6`);
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toContain('weeks');
    expect(skippedOf(found)).toEqual(['undated 2']);
  });

  test('a row from one month into another is told', () => {
    const meta = 'Début des rapports;Fin des rapports;Nom de la campagne;Montant dépensé (EUR)';
    const found = reading(`${meta}\n2026-01-01;2026-03-31;Rentrée;12,50`);
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toEqual(['several-months']);
    const within = reading(`${meta}\n2026-01-01;2026-01-31;Rentrée;12,50`);
    expect(valuesOf(within)).toEqual(['ad_spend 2026-01 12.5']);
  });

  test('the nth day is one where the file says from which on, and told where it does not', () => {
    const table = 'Nth day,Sessions\n0000,5\n0001,7\n0031,1';
    const from = '# Start date: 20260131\n# End date: 20260303\n';
    expect(valuesOf(reading(`${from}${table}`, { separator: ',' }))).toEqual([
      ...['visits 2026-01 5~', 'visits 2026-02 7', 'visits 2026-03 1~'],
      ...['sessions 2026-01 5~', 'sessions 2026-02 7', 'sessions 2026-03 1~'],
    ]);
    expect(doubtsOf(reading(table, { separator: ',' }))).toEqual(['nth-days']);
  });

  test('hours are those of the one day that the name of the file has', () => {
    const hours = 'Hour,Clicks,Impressions,Avg. CPC,Cost\n00 - 01,2,10,€0.50,€1.00\n01 - 02,1,5,€0.50,€0.50';
    expect(valuesOf(reading(hours, { separator: ',', name: 'Time_series(2026.02.05).csv' }))).toEqual([
      'ad_spend 2026-02 1.5~',
      'impressions 2026-02 15~',
      'ad_clicks 2026-02 3~',
    ]);
  });
});
