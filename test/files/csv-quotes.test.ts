import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv } from '../../preview/command-line/csv';
import { recordsOf } from '../../preview/command-line/records';
import { runs } from '../sampled';
import { cellAt } from './workbooks';

const records = (text: string, separator = ';') => {
  const read = recordsOf(text, separator);
  return read.ok ? read.records : `${read.reason} in line ${read.line}`;
};

const header = 'Action;Objectif;KPI;Responsable;Budget';

describe('quotation marks that nobody doubled', () => {
  test.each([
    ['around the first words of a cell', '"Vente flash" été;Ventes', [['"Vente flash" été', 'Ventes']]],
    ['behind a measure', 'Écran 24";Ventes', [['Écran 24"', 'Ventes']]],
    ['around a word within', 'Campagne "Noël" web;Ventes', [['Campagne "Noël" web', 'Ventes']]],
    ['around two words', '"Flash" et "Noël";Ventes', [['"Flash" et "Noël"', 'Ventes']]],
    [
      'here and there: no line is swallowed',
      '"Flash" été;Ventes\nSalon;Ventes\nÉcran 24";Ventes\n"Noël" web;x',
      [
        ['"Flash" été', 'Ventes'],
        ['Salon', 'Ventes'],
        ['Écran 24"', 'Ventes'],
        ['"Noël" web', 'x'],
      ],
    ],
    ['as they should be', '"Vidéo ""courte""; photos";"a\nb"', [['Vidéo "courte"; photos', 'a\nb']]],
    ['around nothing', '"";x', [['', 'x']]],
  ])('%s', (_what, text, expected) => expect(records(text)).toEqual(expected));

  test('a mark that is closed lines later, with whole records between, is refused with its line', () =>
    expect(
      records(`${header}\nSalon;a;b;c;1\n"Flash;Ventes;ca;Zoé;100\nSalon;a;b;c;1\nÉcran 24";Ventes;ca;Zoé;5\n`),
    ).toBe('swallowing-quote in line 3'));

  test('lines that end in several ways are a record each', () =>
    expect(records('a;b\r\nc;d\ne;f\rg;h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]));

  test('a cell of two lines that holds separators is a cell', () =>
    expect(records(`${header}\nSalon;a;"clics; ventes\nvues; pages";c;1`)).toEqual([
      ['Action', 'Objectif', 'KPI', 'Responsable', 'Budget'],
      ['Salon', 'a', 'clics; ventes\nvues; pages', 'c', '1'],
    ]));
});

/** What may stand in a cell of a plan, marks and line breaks included. */
const cell = fc.string({ unit: fc.constantFrom('a', 'É', '1', ' ', '"', ';', ',', '\n', '\r\n'), maxLength: 8 });

test('what was written with quotation marks as they should be reads back', () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 3 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        ),
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, separator, newline) => {
        const text = Papa.unparse(rows, { delimiter: separator, newline, quotes: true });
        expect(records(text, separator)).toEqual(rows);
      },
    ),
  ));

/** Cells as careless programs write them: marks anywhere, none doubled, no line break. */
const careless = fc.string({ unit: fc.constantFrom('a', 'É', '"', ' ', '1'), maxLength: 6 });

test('whatever marks stand in it, a file is read with a row for each line, or refused with the line', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(careless, careless, careless, careless, careless), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = [header, ...rows.map((row) => row.join(';'))].join('\n');
        const read = recordsOf(text, ';');
        if (read.ok) expect([text, read.records.length]).toEqual([text, rows.length + 1]);
        else expect(read.line).toBeGreaterThan(1);
      },
    ),
    {
      numRuns: runs(200),
      // Most lines are as wide as the mark makes them, and the head is not.
      examples: [
        [
          [
            ['', '', '"', '"', ''],
            ['', '', '"', '"', ''],
            ['', '', '"', '', ''],
            ['', '', '', '"', ''],
          ],
        ],
      ],
    },
  ));

test('names keep their marks in the file that is read', () => {
  const read = readCsv(
    new TextEncoder().encode(`${header}\n"Vente flash" été;Ventes;ca;Zoé;1 200 €\n`),
    'p.csv',
    'fr_FR',
  );
  expect(read.ok && cellAt(read.snapshot, 'p', 'A2')?.v).toBe('"Vente flash" été');
  expect(read.ok && cellAt(read.snapshot, 'p', 'E2')).toEqual({ v: 1200, t: 2 });
});
