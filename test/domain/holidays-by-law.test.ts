import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { type HolidayTable, holidaysOf, isoOf } from '../../src/domain/time';
import { holidays as english } from '../../src/languages/en/holidays';
import { holidays as french } from '../../src/languages/fr/holidays';
import { day } from './builders';

/**
 * The days off of every region a plan may be made for, from 2024 to 2032, with the law each rests on: written from the
 * laws, and not from what the library says.
 */
const expected = Papa.parse<Readonly<Record<string, string>>>(
  readFileSync(path.resolve(__dirname, '../cases/holidays/expected-days.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;
const years = Array.from({ length: 9 }, (_, index) => String(2024 + index));

// The file is what the build makes of its table.
const table = JSON.parse(readFileSync(path.resolve(__dirname, '../../dist/holidays.html'), 'utf8')) as HolidayTable;
const regions = Object.keys(table.regions);

/** "2027-05-06 Ascension", in order. */
function byLaw(region: string, language: 'fr' | 'en'): readonly string[] {
  const rows = expected.filter((row) => row['regions']?.split(' ').includes(region));
  return years
    .flatMap((year) => rows.flatMap((row) => (row[year] ? [`${year}-${row[year]} ${row[language] ?? ''}`] : [])))
    .sort();
}

function offered(region: string, language: 'fr' | 'en'): readonly string[] {
  const days = holidaysOf(table, region, day('2024-01-01'), day('2032-12-31'), language);
  return days.flatMap((it) => it.name.split(', ').map((name) => `${isoOf(it.day)} ${name}`)).sort();
}

describe('public holidays are those of the law', () => {
  test.each(regions)('%s from 2024 to 2032, with its names in French and in English', (region) => {
    expect(offered(region, 'fr')).toEqual(byLaw(region, 'fr'));
    expect(offered(region, 'en')).toEqual(byLaw(region, 'en'));
  });

  test('each has a source, and a name that says in each language what it is', () => {
    for (const row of expected) expect([row['source'], row['rule'], row['fr'], row['en']]).not.toContain('');
    for (const { called } of [french, english])
      for (const name of Object.values(called)) expect(name).not.toMatch(/['"]|^\s*$/);
  });
});
