import { readTables } from '../../src/sidebar/exports/read-tables';
import { rowsOf } from '../domain/export/csv';

const known = {
  currency: 'EUR',
  today: '2026-06-10',
  months: ['2025-12', '2026-01'],
  own: [],
  weekly: ['visits'],
  weeksFrom: '2025-12-29',
} as const;

/** What a file comes to where visits are counted by week from 29 December 2025 on. */
const read = (text: string, more: object = {}) =>
  readTables([{ name: 'a.csv', rows: rowsOf(text, ';') }], { ...known, ...more }, { columns: {} }).values;

test('days that a week takes are nothing left for the month before', () => {
  const days = ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-04'];
  const text = ['Date;Visites;Commandes', ...days.map((day) => `${day};10;1`)].join('\n');
  expect(read(text).map(({ figure, month, value }) => [figure, month, value])).toEqual([
    ['orders', '2025-12', 3],
    ['orders', '2026-01', 2],
    ['visits', '2025-12-29', 50],
  ]);
  // Of days that no week has, the month is a part as ever.
  const more = read(text.replace('2025-12-29;', '2025-12-28;10;1\n2025-12-29;'));
  expect(more).toContainEqual(expect.objectContaining({ figure: 'visits', month: '2025-12', isPartial: true }));
});

test('months and weeks that have not begun are told from those that a file has in part', () => {
  const ahead = (text: string, more: object = {}) =>
    read(text, more).map(({ month, isPartial, isAhead = false }) => [month, isPartial, isAhead]);
  expect(ahead('Mois;Commandes\n2026-05;1\n2026-06;2\n2026-07;3')).toEqual([
    ['2026-05', false, false],
    ['2026-06', true, false],
    ['2026-07', true, true],
  ]);
  expect(ahead('Semaine;Visites\n2026-06-01;1\n2026-06-08;2\n2026-06-15;3')).toEqual([
    ['2026-06-01', false, false],
    ['2026-06-08', true, false],
    ['2026-06-15', true, true],
  ]);
});
