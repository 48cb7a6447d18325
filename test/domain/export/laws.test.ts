import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type ExportCell, type ExportReading, readExport } from '../../../src/domain/export';
import { dayOf, isoOf, plusDays } from '../../../src/domain/time';
import { rowsOf } from './csv';
import { reading, readingOf } from './reading';

type Day = { readonly iso: string; readonly visits: number; readonly cents: number };

/** Some months of days, from the first of one to the last of another, each with what it had. */
const days: fc.Arbitrary<readonly Day[]> = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 1, max: 4 }),
    numbers: fc.array(fc.nat(100_000), { minLength: 250, maxLength: 250 }),
  })
  .map(({ month, months, numbers }) => {
    const first = dayOf(2026, month, 1);
    const count = dayOf(2026, month + months, 1) - first;
    return Array.from({ length: count }, (_, index) => ({
      iso: isoOf(plusDays(first, index)),
      visits: numbers[index * 2] ?? 0,
      cents: numbers[index * 2 + 1] ?? 0,
    }));
  });

const rowOf = ({ iso, visits, cents }: Day): string => `${iso};${visits};${(cents / 100).toFixed(2)}`;
const fileOf = (rows: readonly string[]): string => ['Date;Visites;CA', ...rows].join('\n');
const figuresOf = ({ values }: ExportReading) => values;

/** The same days, a row for each month. */
function byMonth(of: readonly Day[]): readonly string[] {
  const months = [...new Set(of.map(({ iso }) => iso.slice(0, 7)))];
  return months.map((month) => {
    const own = of.filter(({ iso }) => iso.startsWith(month));
    return rowOf({
      iso: month,
      visits: own.reduce((sum, { visits }) => sum + visits, 0),
      cents: own.reduce((sum, { cents }) => sum + cents, 0),
    });
  });
}

const [, ...french] = [
  '',
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const parts = (iso: string): readonly [string, string, string] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, month, day];
};

/** How else a day and an amount are written. */
const dayShapes: readonly ((iso: string) => string)[] = [
  (iso) => iso.replace(/-/g, ''),
  (iso) => parts(iso).slice().reverse().join('/'),
  (iso) => `${Number(parts(iso)[2])} ${french[Number(parts(iso)[1]) - 1]} ${parts(iso)[0]}`,
  (iso) => `${iso} 23:59:59 +0200`,
];
const grouped = (cents: number, group: string, mark: string): string =>
  `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group)}${mark}${String(cents % 100).padStart(2, '0')}`;
const amountShapes: readonly ((cents: number) => string)[] = [
  (cents) => grouped(cents, '\u202f', ','),
  (cents) => `${grouped(cents, '\u00a0', ',')} €`,
  (cents) => `€${grouped(cents, ',', '.')}`,
  (cents) => grouped(cents, '.', ','),
];

test('an export by day comes to what the same by month does', () =>
  fc.assert(
    fc.property(days, (of) => {
      expect(figuresOf(reading(fileOf(of.map(rowOf))))).toEqual(figuresOf(reading(fileOf(byMonth(of)))));
    }),
    { numRuns: 50 },
  ));

test('the order of its rows does not matter', () =>
  fc.assert(
    fc.property(
      days.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length }))),
      ([of, shuffled]) => {
        expect(figuresOf(reading(fileOf(shuffled.map(rowOf))))).toEqual(figuresOf(reading(fileOf(of.map(rowOf)))));
      },
    ),
    { numRuns: 50 },
  ));

test('nor how days and amounts are written', () =>
  fc.assert(
    fc.property(days, fc.constantFrom(...dayShapes), fc.constantFrom(...amountShapes), (of, day, amount) => {
      const rows = of.map(({ iso, visits, cents }) => `${day(iso)};${visits};${amount(cents)}`);
      expect(figuresOf(reading(fileOf(rows)))).toEqual(figuresOf(reading(fileOf(of.map(rowOf)))));
    }),
    { numRuns: 50 },
  ));

test('nor whether a day is one row or one for each campaign', () =>
  fc.assert(
    fc.property(days, fc.nat(100_000), (of, other) => {
      const both = of.flatMap((day) => [rowOf(day), rowOf({ ...day, visits: other, cents: other })]);
      const together = of.map((day) => rowOf({ ...day, visits: day.visits + other, cents: day.cents + other }));
      expect(figuresOf(reading(fileOf(both)))).toEqual(figuresOf(reading(fileOf(together))));
    }),
    { numRuns: 50 },
  ));

const cases = path.join(__dirname, '../../cases/exports');
const files = ['', 'real'].flatMap((folder) =>
  readdirSync(path.join(cases, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => path.join(folder, name)),
);

describe('of any export', () => {
  test.each(files)('%s read twice comes to the same', (file) => expect(readingOf(file)).toEqual(readingOf(file)));

  test.each(files)('%s has months in order, each once for a figure, and no more than it says it read', (file) => {
    const { values, read, skipped, doubts } = readingOf(file);
    const keys = values.map(({ figure, month }) => `${figure} ${month}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      values.filter(({ month, value }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(month) || !Number.isFinite(value)),
    ).toEqual([]);
    expect(read > 0 || values.length === 0).toBe(true);
    expect(read + skipped.length > 0 || doubts.some(({ is }) => is === 'not-an-export')).toBe(true);
  });

  // Those of GA4 that have several tables have their days in one of them.
  test.each(files.filter((file) => !/overview_report|nth_day|2021_dashboard|by_months/.test(file)))(
    '%s comes to the same from its last row to its first',
    (file) => expect(readingOf(file, { isReversed: true }).values).toEqual(readingOf(file).values),
  );

  test('any cells at all come to something, and never fail', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom(
                'Date',
                'Visites',
                'Sessions',
                'Total',
                '# a',
                '--',
                '1,250',
                '04/03/2026',
                '12 %',
                'Type',
                'Amount',
              ),
              fc.string(),
              fc.double(),
              fc.constant({ day: '2026-01-31' }),
            ),
            { maxLength: 5 },
          ),
          { maxLength: 8 },
        ),
        (rows: readonly (readonly ExportCell[])[]) => {
          const { values } = readExport({ name: 'a.csv', rows }, { currency: 'EUR' }, {});
          expect(values.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
        },
      ),
    ));
});

describe('a large export', () => {
  /** How many cells are looked at, of so many rows. */
  function looksAt(count: number): number {
    let looks = 0;
    const watched = <T extends object>(of: T): T =>
      new Proxy(of, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key);
        },
      });
    const lines = Array.from(
      { length: count },
      (_, index) => `${isoOf(plusDays(dayOf(2020, 1, 1), index % 2000))};A;10;1,5`,
    );
    const rows = rowsOf(`Jour;Campagne;Clics;Coût\n${lines.join('\n')}`, ';').map(watched);
    readExport({ name: 'a.csv', rows: watched(rows) }, { currency: 'EUR' }, {});
    return looks;
  }

  test('of twice the rows, no more than twice the cells are looked at', () =>
    expect(looksAt(4000)).toBeLessThan(looksAt(2000) * 2.1));
});
