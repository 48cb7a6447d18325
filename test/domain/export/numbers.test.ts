import { readExport } from '../../../src/domain/export';
import { doubtsOf, reading, valuesOf } from './reading';

const SPACES = [' ', '\u00a0', '\u202f'];
/** Revenue of one month, beside an amount that tells how the file writes its own, or none. */
const revenueOf = (text: string, beside = ''): number | undefined =>
  reading(`Mois|Chiffre d'affaires|Dépenses marketing\n2026-01|${text}|${beside}`, { separator: '|' }).values.find(
    ({ figure }) => figure === 'revenue',
  )?.value;

describe('an amount, however an export writes it', () => {
  test.each([
    ...SPACES.map((space) => `1${space}234,56`),
    '1,234.56',
    '1.234,56',
    "1'234.56",
    '1’234.56',
    '1234.56',
    '1234,56',
    ...SPACES.map((space) => `1${space}234,56${space}€`),
    '€1,234.56',
    '€ 1.234,56',
    'US$1,234.56',
    'CA$1,234.56',
    '1,234.56 EUR',
    'EUR 1,234.56',
    '$1,234.56',
  ])('%s is 1234.56', (text) => expect(revenueOf(text)).toBe(1234.56));

  test.each(['-4,42', '−4,42', '-€4.42', '€-4.42', '- 4,42 €', '(4.42)', '(4,42 €)', '4,42-'])('%s is -4.42', (text) =>
    expect(revenueOf(text)).toBe(-4.42),
  );

  test.each([
    ['14,117,313', 14117313],
    ['14.117.313', 14117313],
    ['1 234', 1234],
    ['0', 0],
    ['0.00', 0],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['110.7 €', 110.7],
    ['2,40', 2.4],
    ['0.3600207658', 0.36],
  ])('%s is %d', (text, value) => expect(revenueOf(text)).toBe(value));

  test.each(['', ' --', '--', '-', '—', 'n/a', 'N.D.', '#N/A'])('"%s" is no value, and never 0', (text) => {
    const found = reading(`Mois;Visites;Commandes\n2026-01;${text};3`);
    expect(valuesOf(found)).toEqual(['orders 2026-01 3']);
    expect(found.doubts).toEqual([]);
  });

  test.each(['0.12', '0,12', '12 %', '12%', '12,0\u00a0%'])('a share is a part of one: %s', (text) =>
    expect(revenueOf(text)).toBe(0.12),
  );

  test.each(['< 10%', '120210000000000001', 'douze', '12 34', '1.2.3,4,5', '3 x 4'])(
    '%s is told with its place, and its row still counts',
    (text) => {
      const found = reading(`Mois;Visites;Commandes\n2026-01;100;3\n2026-02;${text};4`);
      expect(doubtsOf(found)).toEqual([`cell 3:1 ${text}`]);
      expect(valuesOf(found)).toEqual(['orders 2026-01 3', 'orders 2026-02 4', 'visits 2026-01 100']);
      expect(found.read).toBe(2);
    },
  );
});

describe('what the one mark of 1,250 is', () => {
  test('another amount of the file tells', () => {
    expect(revenueOf('1,250', '12,50')).toBe(1.25);
    expect(revenueOf('1,250', '12.50')).toBe(1250);
    expect(revenueOf('1.250', '12,50')).toBe(1250);
    expect(revenueOf('1.250', '1,234,567')).toBe(1.25);
  });

  test('where none does, she is asked, and the cell has no value before', () => {
    const file = "Mois;Chiffre d'affaires\n2026-01;1,250\n2026-02;300";
    const found = reading(file);
    expect(doubtsOf(found)).toEqual(['decimals']);
    expect(valuesOf(found)).toEqual(['revenue 2026-02 300']);
    const said = (decimals: 'comma' | 'point') => reading(file, { answers: { decimals } }).values[0]?.value;
    expect([said('comma'), said('point')]).toEqual([1.25, 1250]);
  });

  test('of what is counted it parts thousands', () =>
    expect(valuesOf(reading('Mois;Visites;Commandes\n2026-01;1,250;1.250'))).toEqual([
      'orders 2026-01 1250',
      'visits 2026-01 1250',
    ]));

  test('each column may have its own, as after a French Excel', () =>
    expect(valuesOf(reading('Mois;Coût;Impr.;Conversions\n2026-01;850,50;1 200;2.5'))).toEqual([
      'ad_spend 2026-01 850.5',
      'impressions 2026-01 1200',
      'conversions 2026-01 2.5',
    ]));
});

test('numbers and days of a file that says itself what they are', () => {
  const rows = [
    ['Date', 'Visites', "Chiffre d'affaires"],
    [{ day: '2026-01-30' }, 10, 1250.5],
    [{ day: '2026-01-31' }, 20, '1 250,50 €'],
    [{ day: '2026-02-01' }, { day: '2026-02-01' }, 3],
  ];
  const found = readExport({ name: 'a.xlsx', rows }, { currency: 'EUR' }, {});
  expect(valuesOf(found)).toEqual(['revenue 2026-01 2501~', 'revenue 2026-02 3~', 'visits 2026-01 30~']);
  expect(doubtsOf(found)).toEqual(['cell 4:1 2026-02-01']);
});

describe('the currency of amounts', () => {
  const spend = (header: string, cell: string, currency = 'EUR') =>
    reading(`Jour|${header}|Impr.\n2026-01-31|${cell}|5`, { separator: '|', currency });

  test.each([
    ['Coût (EUR)', '12,50', 'EUR'],
    ['Coût (USD)', '12,50', 'USD'],
    ['Coût', '12,50 €', 'EUR'],
    ['Coût', 'US$12.50', 'USD'],
    ['Coût', 'CA$12.50', 'CAD'],
    ['Coût', '£12.50', 'GBP'],
    ['Coût', '12.50 CHF', 'CHF'],
  ])('of %s with %s is %s', (header, cell, currency) => expect(spend(header, cell).currency).toBe(currency));

  test('is told where it is not the plan’s', () => {
    expect(doubtsOf(spend('Coût (USD)', '12,50'))).toEqual(['currency USD']);
    expect(doubtsOf(spend('Coût (USD)', '12,50', 'USD'))).toEqual([]);
  });

  test('other capitals are none', () => {
    expect(spend('Coût (TTC)', '12,50').currency).toBeNull();
    expect(doubtsOf(spend('Coût', 'REF 12'))).toEqual(['cell 2:1 REF 12']);
  });

  test('a bare $ is that of a plan in dollars', () => {
    expect(spend('Coût', '$12.50', 'CAD').currency).toBe('CAD');
    expect(spend('Coût', '$12.50', 'EUR').currency).toBe('USD');
  });

  test('is the one in a column of its own, whatever sign stands beside the amounts', () => {
    const found = reading('Day,Currency code,Cost,Impr.\n2026-01-31,CAD,$1.00,3', { separator: ',' });
    expect(found.currency).toBe('CAD');
  });

  test('amounts in several currencies are not added up; what is counted is', () => {
    const found = reading('Day,Currency code,Cost,Clicks\n2026-01-30,EUR,1.00,2\n2026-01-31,USD,1.00,3', {
      separator: ',',
    });
    expect(found.doubts).toEqual([{ is: 'several-currencies', found: ['EUR', 'USD'] }]);
    expect(valuesOf(found)).toEqual(['ad_clicks 2026-01 5~']);
    expect(found.currency).toBeNull();
  });
});
