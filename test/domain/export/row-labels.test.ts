import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readExport } from '../../../src/domain/export';
import { figureKeys, figures } from '../../../src/domain/kpi';
import { kpiTexts as english } from '../../../src/languages/en/kpi-texts';
import { kpiTexts as french } from '../../../src/languages/fr/kpi-texts';
import { rowsOf } from './csv';
import { reading, valuesOf } from './reading';

/** What each row of the tab of figures is called, in both languages: nobody types what is calculated. */
const labels = figureKeys
  .filter((key) => figures[key].productOf === undefined)
  .flatMap((key) => [...new Set([french.figures[key], english.figures[key]])].map((label) => [label, key] as const));

const samples = path.resolve(__dirname, '../../cases/exports');
/** But the one whose months stand side by side: its columns are rows. */
const files = readdirSync(samples).filter((name) => name.endsWith('.csv') && !name.startsWith('plan_by_months'));

function rowsIn(file: string) {
  const bytes = readFileSync(path.join(samples, file));
  const text = bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  const separator = ['\t', ';', ','].find((sign) => text.split(sign).length > text.split('\n').length) ?? ',';
  return rowsOf(text, separator);
}

const languages = [french, english];

/** The columns of an export to which she has added one for each row, but those that it has itself; of one language. */
function withColumns(file: string, { figures: named }: (typeof languages)[number]) {
  const rows = rowsIn(file);
  const read = (cells: typeof rows) => readExport({ name: file, rows: cells }, { currency: 'EUR', year: 2026 }, {});
  const line = (read(rows).headerLine ?? 1) - 1;
  const there = new Set(rows[line]?.map((it) => (typeof it === 'string' ? it.toLowerCase() : '')));
  const had = labels.filter(([label]) => there.has(label.toLowerCase())).map(([, figure]) => figure);
  const added = labels.filter(([label, figure]) => named[figure] === label && !had.includes(figure));
  const longest = Math.max(...rows.slice(line).map((cells) => cells.length));
  const wider = rows.map((cells, index) => {
    const blank = Array<string>(longest - cells.length).fill('');
    return index < line ? cells : [...cells, ...blank, ...added.map(([label]) => (index === line ? label : '7'))];
  });
  return { added, columns: read(wider).columns };
}

test.each(files)('in %s a column that is called as a row of figures is that figure', (file) => {
  for (const language of languages) {
    const { added, columns } = withColumns(file, language);
    for (const [label, figure] of added) {
      const [column] = columns.filter(({ header }) => header === label);
      // Of days, or of weeks, some figures cannot be had: that is told of the column, and no other is taken for it.
      const isRefused = column?.why === 'needs-months' || column?.why === 'weeks';
      expect([label, isRefused ? figure : column?.figure]).toEqual([label, figure]);
      const others = columns.filter((it) => it.header !== label && it.figure === figure && it.together !== 'less');
      expect([label, others.map(({ header }) => header)]).toEqual([label, []]);
    }
  }
});

test.each(labels)(
  '“%s” is %s in a table of hers, with its months below each other or side by side',
  (label, figure) => {
    const own = reading(`Mois;${label}\n2026-01;10\n2026-02;20`);
    // Sessions are visits as well.
    expect(valuesOf(own).slice(-2)).toEqual([`${figure} 2026-01 10`, `${figure} 2026-02 20`]);
    expect(valuesOf(reading(`Chiffre;2026-01;2026-02\n${label};10;20`))).toEqual(valuesOf(own));
  },
);

test.each([
  ['Mois;Sessions;Utilisateurs actifs;Visites du site', '2026-01;10;8;7'],
  ['Mois;Sessions;Visites du site', '2026-01;10;7'],
])('the very name of a row comes before what a tool calls it: %s', (header, row) => {
  const cells = row.split(';');
  const found = reading(`${header}\n${row}`);
  expect(valuesOf(found)).toContain(`visits 2026-01 ${cells[cells.length - 1]}`);
  expect(valuesOf(found)).toContain('sessions 2026-01 10');
  expect(found.doubts).toEqual([]);
});

test('a column that is left names the one that was taken', () => {
  const { columns } = reading('Mois;Nb visites;Visites du site\n2026-01;10;7');
  expect(columns[1]).toMatchObject({ figure: null, why: 'another', taken: 'Visites du site' });
});
