import { spawnSync } from 'node:child_process';
import { type DrawnChart, specOf } from '../../preview/page/chart-spec';

/** Vega draws in Node what the page shows; it is a module that jest does not load. */
const drawing = `
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
let text = '';
for await (const part of process.stdin) text += part;
const drawn = [];
for (const spec of JSON.parse(text)) drawn.push(await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG());
process.stdout.write(JSON.stringify(drawn));
`;

const quarters: DrawnChart = {
  kind: 'column',
  options: { 'series.0.color': '#0072B2', 'legend.position': 'none', 'vAxes.0.title': '€' },
  title: 'Quand l’argent est-il dépensé ?',
  width: 400,
  height: 220,
  labels: ['T1', 'T2', 'T3', 'T4'],
  series: [
    {
      name: 'Prévu',
      values: [
        { value: 1250, shown: '1 250 €' },
        { value: 3030, shown: '3 030 €' },
        { value: 7550, shown: '7 550 €' },
        { value: 0, shown: '–' },
      ],
    },
  ],
  marks: { decimal: ',', thousands: '\u00a0' },
};
const both = [
  ...quarters.series,
  { name: 'Payé', values: [{ value: 1000, shown: '1 000 €' }, { value: 2000, shown: '2 000 €' }, null, null] },
];
const charts = {
  column: quarters,
  bar: { ...quarters, kind: 'bar', series: both, options: {} },
  line: { ...quarters, kind: 'line', series: both, options: { 'legend.position': 'top' } },
  combo: { ...quarters, kind: 'combo', series: both, options: { 'series.0.type': 'bars', 'series.1.type': 'line' } },
  stacked: { ...quarters, series: both, options: { isStacked: 'absolute' } },
  empty: { ...quarters, series: [{ name: 'Prévu', values: [null, null, null, null] }] },
} as const satisfies Record<string, DrawnChart>;

const names = Object.keys(charts);
let drawn: ReadonlyMap<string, string>;

beforeAll(() => {
  const input = JSON.stringify(Object.values<DrawnChart>(charts).map(specOf));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', drawing], {
    input,
    encoding: 'utf8',
    cwd: process.cwd(),
  });
  if (stdout === '') throw new Error(stderr);
  const all: readonly string[] = JSON.parse(stdout);
  drawn = new Map(names.map((name, index) => [name, all[index] ?? '']));
});

test.each(names)('a %s chart is drawn in its size, with its question above it', (name) => {
  const svg = drawn.get(name) ?? '';
  expect(svg).toContain('width="400" height="220"');
  expect(svg).toContain('Quand l’argent est-il dépensé ?');
  expect(svg).not.toMatch(/NaN|undefined/);
});

test.each(names.filter((name) => name !== 'empty'))('a %s chart says each value to who cannot see it', (name) => {
  expect(drawn.get(name)).toMatch(/aria-label="[^"]*T2[^"]*3[^"]*030/);
});

test('a column says its amount as its cell does, so that it is read in grey too', () => {
  expect(drawn.get('column')).toContain('>7 550 €<');
});

test('lines differ by their dashes and their points, not by colour alone', () => {
  const svg = drawn.get('line') ?? '';
  expect(svg).toContain('stroke-dasharray="6,3"');
  expect(svg).toContain('#0072B2');
  expect(svg).toContain('#E69F00');
});

test('a combo has columns and a line', () => {
  expect(drawn.get('combo')).toContain('mark-rect');
  expect(drawn.get('combo')).toContain('mark-line');
});

test('what a chart says of itself names every value', () => {
  expect(specOf(charts.combo).description).toBe(
    'Quand l’argent est-il dépensé ? Prévu, T1: 1 250 €; Prévu, T2: 3 030 €; Prévu, T3: 7 550 €; Prévu, T4: –; Payé, T1: 1 000 €; Payé, T2: 2 000 €',
  );
});
