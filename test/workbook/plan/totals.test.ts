import { findPlanHeader, planRows } from '../../../src/workbook/plan';
import { fileReading } from '../../vocabulary';
import { drawn } from '../rows-drawn';

const HEAD = 'Action|Objectif|Responsable|Budget Q1|Budget Q2|Échéance|Statut|Remarques|Type';
const site = 'Site|Ventes|Zoé|1000|500';
const ads = 'Ads|Ventes|Zoé|200|';
const salon = 'Salon|Notoriété|Paul||2000';

function read(...rows: readonly string[]) {
  const values = drawn([HEAD, ...rows]);
  const header = findPlanHeader(values, fileReading);
  if (header === undefined) throw new Error('No header.');
  return planRows(values, header, fileReading);
}

/** The totals of a plan with those rows: the line, how it is known, and whether it is of the whole plan. */
const totals = (...rows: readonly string[]): string =>
  read(...rows)
    .totals.map(({ line, by, isWhole }) => `${line} ${by}${isWhole ? ' whole' : ''}`)
    .join(', ');

describe('a total is known by its words', () => {
  test('of the whole plan, or of a part of it', () => {
    expect(totals(site, 'TOTAL|||7')).toBe('3 words whole');
    expect(totals(site, 'Sous-total|||7')).toBe('3 words');
    expect(totals(site, 'TOTAL|||7')).toBe('3 words whole');
  });

  test('in whichever column, but where somebody owns it or it has a date', () => {
    expect(totals(site, '|TOTAL||7')).toBe('3 words whole');
    expect(totals(site, '||TOTAL|7')).toBe('3 words whole');
    expect(totals(site, '|||7|||TOTAL')).toBe('3 words whole');
    expect(totals(site, 'TOTAL|Ventes||7')).toBe('');
    expect(totals(site, 'TOTAL||Zoé|7')).toBe('');
    expect(totals(site, 'TOTAL|||7|||À faire')).toBe('');
  });

  test('with a name, where it adds up the actions right above it', () => {
    expect(totals(site, ads, 'Total web|||1200|500', salon)).toBe('4 words');
    expect(totals(site, ads, 'Web total|||1200|500', salon)).toBe('4 words');
    expect(totals(ads, site, 'Total site|||1000|500')).toBe('4 words');
    expect(totals(site, ads, salon, 'Total web|||1200|500')).toBe('');
    expect(totals(site, ads, 'Total web||Zoé|1200|500')).toBe('');
    expect(read(site, ads, 'Total web|||1200|500').totals[0]?.text).toBe('Total web');
  });

  test('though its amounts are no sums, where others of its wording are, or a section is called so', () => {
    expect(totals(site, ads, 'Total web|||9')).toBe('');
    expect(totals(site, 'Total web|||1000|500', salon, 'Total terrain|||9')).toBe('3 words, 5 words-only');
    expect(totals('Web', site, ads, 'Total web|||9')).toBe('5 words-only');
    expect(totals('Web', site, ads, 'Total presse|||9')).toBe('');
    // A row that costs nothing, or that goes on behind a colon, is an action's.
    expect(totals('Web', site, ads, 'Total web')).toBe('');
    expect(totals(site, 'Total web|||1000|500', salon, 'Total : refonte|||9')).toBe('3 words');
    expect(totals(site, 'Total web|||1000|500', salon, 'Total – refonte|||9')).toBe('3 words');
  });
});

describe('a total is known by its sums alone', () => {
  test('of two actions or more, where two are owned', () => {
    expect(totals(site, ads, '|||1200|500')).toBe('4 sums');
    expect(totals(site, ads, 'Web|||1200|500')).toBe('4 sums');
    expect(totals(site, 'Web|||1000|500')).toBe('');
    expect(totals('Site|||1000|500', 'Ads|||200', 'Web|||1200|500')).toBe('');
    expect(totals('Site|||1000|500', ads, 'Web|||1200|500')).toBe('');
    expect(totals(site, ads, 'Web|Ventes||1200|500')).toBe('');
    expect(totals(site, ads, 'Web|||1200|500|2027-03-01')).toBe('');
    expect(totals(site, ads, 'Web|||1200|400')).toBe('');
  });

  test('of those right above it, blank ones and those that cost nothing aside', () => {
    expect(totals(salon, site, ads, 'Web|||1200|500')).toBe('5 sums');
    expect(totals(site, ads, 'Presse|Ventes|Zoé', '', 'Web|||1200|500')).toBe('6 sums');
    expect(totals(site, ads, 'Nul|Ventes|Zoé|0|0', 'Rien|||0|0')).toBe('');
    expect(totals(site, ads, 'Web|||1200|500', salon, 'Terrain|||0|2000')).toBe('4 sums');
    expect(totals(site, ads, 'Web|||1200|500', salon, ads, 'Terrain|||200|2000')).toBe('4 sums, 7 sums');
  });

  test('above what it adds up, where nothing but such rows parts the actions', () => {
    expect(totals('Web|||1200|500', site, ads, 'Terrain|||0|2000', salon)).toBe('2 sums, 5 sums');
    expect(totals('Web|||1200|500', site, ads, 'Terrain|||0|1999', salon)).toBe('2 sums');
    // One action alone is a sum only beside another of two.
    expect(totals('Web|||1000|500', site, 'Terrain|||0|2000', salon)).toBe('');
    expect(totals(site, ads, 'Web|||9')).toBe('');
    expect(read('Web|||1200|500', site, ads).totals).toEqual([{ line: 2, text: 'Web', by: 'sums', isWhole: false }]);
    expect(read('|||1200|500', site, ads).totals).toEqual([{ line: 2, text: '', by: 'sums', isWhole: false }]);
  });

  test('of money with cents, to the cent', () => {
    const cents = (sum: number) => {
      const values = [HEAD.split('|'), ['Site', 'V', 'Zoé', 0.1], ['Ads', 'V', 'Zoé', 0.2], ['Web', '', '', sum]];
      const header = findPlanHeader(values, fileReading);
      return header === undefined ? [] : planRows(values, header, fileReading).totals.map(({ line }) => line);
    };
    expect([cents(0.3), cents(0.31)]).toEqual([[4], []]);
  });
});

describe('where the totals at the end begin', () => {
  const totalLine = (...rows: readonly string[]) => read(...rows).totalLine;

  test('is the first line of them that no action follows', () => {
    expect(totalLine(site, 'Sous-total|||1000', ads, 'TOTAL|||1200')).toBe(5);
    expect(totalLine(site, 'TOTAL HT|||1000', 'TVA|||200', 'TOTAL TTC|||1200')).toBe(3);
    expect(totalLine(site, 'TOTAL|||1000', ads)).toBeUndefined();
    expect(totalLine(site)).toBeUndefined();
    expect(totalLine('TOTAL|||0')).toBe(2);
  });
});

describe('what stands below the total of the whole plan', () => {
  const told = (...rows: readonly string[]) =>
    read(site, 'TOTAL|||1000|500', ...rows).told.map(
      ({ line, why, isDoubtful, text, column }) => `${line} ${why} ${isDoubtful} ${column} ${text}`,
    );

  test('is no action, but where somebody owns it or it has a date', () => {
    expect(told('Enveloppe|||5000')).toEqual(['4 below-total false 1 Enveloppe']);
    expect(told('Enveloppe||Zoé|5000')).toEqual([]);
    expect(told('Bal|||5000||2027-03-01')).toEqual([]);
    expect(told('Bal|Ventes||5000')).toEqual([]);
    expect(told('Bal|Ventes')).toEqual(['4 below-total false 1 Bal']);
    expect(told('Reste|||5000', salon)).toEqual([]);
    expect(told(salon, 'Reste|||5000')).toEqual(['5 below-total false 1 Reste']);
  });

  test('may be one that was typed there: a name alone, or with an amount, that is no word of money', () => {
    expect(told('Bal')).toEqual(['4 below-total true 1 Bal']);
    expect(told('Bal|||5000')).toEqual(['4 below-total true 1 Bal']);
    expect(told('Budget|||5000')).toEqual(['4 below-total false 1 Budget']);
    expect(told('Bal|||||||à voir')).toEqual(['4 below-total false 1 Bal']);
    expect(told('|||5000')).toEqual(['4 below-total false 1 ']);
  });

  test('is told in the order of the tab', () =>
    expect(
      read('* hors taxes', site, 'TOTAL|||1000|500', 'Bal', '* net').told.map(({ line, why }) => `${line} ${why}`),
    ).toEqual(['2 note', '5 below-total', '6 note']));
});

describe('a row without a name', () => {
  const told = (row: string) =>
    read(site, row, ads).told.map(({ why, isDoubtful, column }) => `${why} ${isDoubtful} ${column}`);

  test('that says one thing, or costs nothing, is told; she may have meant one that says more', () => {
    expect(told('||||||À faire')).toEqual(['without-name false 7']);
    expect(told('|||0|0||À faire')).toEqual(['without-name false 7']);
    expect(told('|||5')).toEqual([]);
    expect(told('||||||À faire|x')).toEqual(['without-name false 7']);
    expect(told('||||||À faire||Salon')).toEqual(['without-name true 7']);
    expect(told('||||0||À faire')).toEqual(['without-name false 7']);
  });

  test('and nothing of the plan is a note', () => expect(told('|||||||x')).toEqual(['note false 8']));
});
