import { readFileSync } from 'node:fs';
import path from 'node:path';
import Holidays from 'date-holidays';
import { countries } from '../../src/domain/locale';
import { type HolidayTable, holidaysOf, isoOf } from '../../src/domain/time';
import { easterOf } from '../../src/domain/time/easter';
import { regions } from '../../src/domain/time/regions';
import { day } from './builders';

const file = readFileSync(path.resolve(__dirname, '../../dist/holidays.html'), 'utf8');
// The file is what the build makes of its table.
const table = JSON.parse(file) as HolidayTable;

const days = (region: string, first: string, last: string): readonly string[] =>
  holidaysOf(table, region, day(first), day(last), 'fr').map((it) => isoOf(it.day));

const daysOfYear = (region: string, year: number): readonly string[] => days(region, `${year}-01-01`, `${year}-12-31`);

const short = (region: string, year: number): string =>
  daysOfYear(region, year)
    .map((iso) => `${Number(iso.slice(8))}/${Number(iso.slice(5, 7))}`)
    .join(' ');

const nameOf = (region: string, iso: string, language: 'fr' | 'en'): string =>
  holidaysOf(table, region, day(iso), day(iso), language)
    .map(({ name }) => name)
    .join('; ');

describe('Easter Sunday', () => {
  // From the tables of the Astronomical Applications Department of the US Naval Observatory.
  test.each(
    '1818-03-22 1943-04-25 1954-04-18 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2038-04-25 2049-04-18 2076-04-19 2285-03-22'.split(
      ' ',
    ),
  )('is on %s', (iso) => expect(isoOf(easterOf(Number(iso.slice(0, 4))))).toBe(iso));
});

describe('public holidays', () => {
  test.each([
    ['FR', 2027, '1/1 29/3 1/5 6/5 8/5 17/5 14/7 15/8 1/11 11/11 25/12'],
    ['FR-AM', 2027, '1/1 26/3 29/3 1/5 6/5 8/5 17/5 14/7 15/8 1/11 11/11 25/12 26/12'],
    ['FR-RE', 2027, '1/1 29/3 1/5 6/5 8/5 17/5 14/7 15/8 1/11 11/11 20/12 25/12'],
    ['FR-MQ', 2027, '1/1 26/3 29/3 1/5 6/5 8/5 17/5 22/5 14/7 15/8 1/11 11/11 25/12'],
    ['BE', 2027, '1/1 29/3 1/5 6/5 17/5 21/7 15/8 1/11 11/11 25/12'],
    ['LU', 2027, '1/1 29/3 1/5 6/5 9/5 17/5 23/6 15/8 1/11 25/12 26/12'],
    ['CH-GE', 2027, '1/1 26/3 28/3 29/3 6/5 16/5 17/5 1/8 9/9 25/12 31/12'],
    ['CA-QC', 2027, '1/1 26/3 24/5 24/6 1/7 6/9 11/10 25/12'],
    ['CA-QC', 2029, '1/1 30/3 21/5 24/6 25/6 1/7 2/7 3/9 8/10 25/12'],
    ['CH', 2027, '1/8'],
    ['CA-BC', 2027, '1/1 15/2 26/3 24/5 1/7 2/8 6/9 30/9 11/10 11/11 25/12'],
    ['CA-ON', 2027, '1/1 15/2 26/3 24/5 1/7 6/9 11/10 25/12 26/12'],
    ['GB', 2027, '1/1 26/3 29/3 3/5 31/5 30/8 25/12 26/12 27/12 28/12'],
    ['GB-SCT', 2027, '1/1 2/1 4/1 26/3 3/5 31/5 2/8 30/11 25/12 26/12 27/12 28/12'],
    ['GB-NIR', 2027, '1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 25/12 26/12 27/12 28/12'],
    ['IE', 2030, '1/1 1/2 17/3 22/4 6/5 3/6 5/8 28/10 25/12 26/12'],
    ['US', 2027, '1/1 18/1 15/2 31/5 18/6 19/6 4/7 5/7 6/9 11/10 11/11 25/11 24/12 25/12 31/12'],
    ['DE', 2027, '1/1 26/3 29/3 1/5 6/5 17/5 3/10 25/12 26/12'],
    ['DE-BY', 2027, '1/1 6/1 26/3 29/3 1/5 6/5 17/5 27/5 3/10 1/11 25/12 26/12'],
    ['NL', 2025, '1/1 20/4 21/4 26/4 29/5 8/6 9/6 25/12 26/12'],
  ])('of %s in %d are %s', (region, year, expected) => expect(short(region, year)).toBe(expected));

  test('kept once only are kept: a jubilee, a funeral and a coronation in Great Britain', () => {
    expect(daysOfYear('GB', 2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']));
    expect(daysOfYear('GB', 2022)).not.toContain('2022-05-30');
    expect(daysOfYear('GB', 2023)).toContain('2023-05-08');
  });

  test('of a week-end are given back on a Monday or a Tuesday, or on the Friday before in the United States', () => {
    expect(nameOf('GB', '2026-12-28', 'en')).toBe('Boxing Day (substitute day)');
    expect(nameOf('GB', '2027-12-28', 'fr')).toBe('Lendemain de Noël (jour de remplacement)');
    expect(nameOf('US', '2027-12-31', 'en')).toBe('New Year’s Day (substitute day)');
  });

  test('have their names in both languages, whatever the language of the country', () => {
    expect([nameOf('FR', '2027-05-06', 'fr'), nameOf('FR', '2027-05-06', 'en')]).toEqual([
      'Ascension',
      'Ascension Day',
    ]);
    expect([nameOf('ES', '2027-10-12', 'fr'), nameOf('ES', '2027-10-12', 'en')]).toEqual([
      'Fête nationale de l’Espagne',
      'National Day of Spain',
    ]);
  });

  test('that fall on one day are one day off, under both names', () =>
    expect(nameOf('LU', '2024-05-09', 'fr')).toBe('Ascension, Journée de l’Europe'));

  test('are whole days: an afternoon off, such as 1 May in Solothurn, is none', () =>
    expect(days('CH-SO', '2027-05-01', '2027-05-01')).toEqual([]));

  test('are those between two days, these included, over the turn of a year too', () =>
    expect(days('FR', '2027-11-11', '2028-01-01')).toEqual(['2027-11-11', '2027-12-25', '2028-01-01']));

  test('are none in a region or a year we know nothing of, nor where the days are the wrong way round', () => {
    expect(daysOfYear('JP', 2027)).toEqual([]);
    expect(daysOfYear('constructor', 2027)).toEqual([]);
    expect(daysOfYear('FR', 2019)).toEqual([]);
    expect(daysOfYear('FR', 2046)).toEqual([]);
    expect(days('FR', '2027-12-31', '2027-01-01')).toEqual([]);
  });

  test('are known of every country a plan may be made for', () => {
    for (const country of Object.keys(countries)) expect(daysOfYear(country, 2027)).not.toEqual([]);
  });

  test('are known of every part of a country that the form of a new plan offers, and of no other', () => {
    const offered = [...Object.keys(countries), ...Object.values(regions).flat()];
    expect([...offered].sort()).toEqual(Object.keys(table.regions).sort());
    for (const region of Object.values(regions).flat()) expect(daysOfYear(region, 2027)).not.toEqual([]);
  });
});

/** What the library calls a region: departments for Alsace-Moselle, England and Wales for Great Britain. */
function librariesOf(region: string): readonly Holidays[] {
  const [country = '', part] = region.split('-');
  if (region === 'FR-AM') return ['57', '67', '68'].map((department) => new Holidays(country, department));
  if (region === 'GB') return ['ENG', 'WLS'].map((nation) => new Holidays(country, nation));
  return [part === undefined ? new Holidays(country) : new Holidays(country, part)];
}

/** Where the library is wrong: what is right there is compared in holidays-by-law.test.ts. */
const otherwiseByLaw = /^(FR-MF|CH|CH-GL|CH-NE|CH-VS|CA|CA-(?!NL|NS).*|GB-SCT|US)$/;

describe('the table', () => {
  const asTheLibrary = Object.keys(table.regions).filter((region) => !otherwiseByLaw.test(region));

  test.each(asTheLibrary)('has every day off date-holidays knows in %s from 2020 to 2045', (region) => {
    for (const library of librariesOf(region)) {
      for (let year = 2020; year <= 2045; year += 1) {
        const known = library
          .getHolidays(year)
          .filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'));
        expect(daysOfYear(region, year)).toEqual([...new Set(known.map(({ date }) => date.slice(0, 10)))].sort());
      }
    }
  });

  test('is short, and nothing in it looks like a tag', () => {
    expect(file.length).toBeLessThan(14_500);
    expect(file).not.toContain('<');
  });
});
