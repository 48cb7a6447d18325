import { kpis } from '../../src/commands/kpi';
import {
  type FigureName,
  isEntered,
  type KpiKey,
  type KpiUnit,
  kpiDefinition,
  type OwnShape,
  ownKpiText,
  resultOf,
  resultOver,
  rowOfFigure,
} from '../../src/domain/kpi';
import { plainText } from '../../src/workbook/cells';
import { day } from '../domain/builders';
import { aPlanFile, succeeded } from './a-file';
import { calculating } from './calculating';
import { type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';

const [KPIS, FIGURES] = ['KPI', 'Chiffres'];
type Port = ReturnType<typeof aPlanFile>['port'];
type Months = readonly (number | string | undefined)[];

const own = (port: Port, name: string, made: string, direction: 'up' | 'down' = 'up'): void => {
  succeeded(kpis(port, { organisation: null, add: [], own: { name, direction, made } }));
};

/** The row of a key in a tab, and the column of a head's key, each as they stand. */
function placeOf(file: MemoryFile, tab: string, key: string, column: string) {
  const of = tabOf(file, tab);
  const at = (row: number, place: number): string => plainText(valueAt(file, of, row, place));
  const { rows, columns } = usedSize(of);
  const columnOf = (name: string) => Array.from({ length: columns }, (_, index) => at(4, index + 1)).indexOf(name) + 1;
  const keys = Array.from({ length: rows }, (_, index) => at(index + 1, columnOf('key')).split('|')[0]);
  return { row: keys.indexOf(key) + 1, column: columnOf(column) };
}

function put(file: MemoryFile, tab: string, key: string, column: string, value: number | string | undefined): void {
  const { row, column: at } = placeOf(file, tab, key, column);
  const cell = typeof value === 'string' ? { text: value } : (value ?? null);
  putSquare(tabOf(file, tab), row, at, { cell });
}

/** What stands under the months of a figure: this year's, then those of the year before. */
function figure(file: MemoryFile, key: string, months: Months): void {
  months.forEach((value, index) => {
    put(file, FIGURES, key, `month${index + 1}`, value);
  });
}

function at(file: MemoryFile, key: string, column: string): unknown {
  const { row, column: place } = placeOf(file, KPIS, key, column);
  const value = valueAt(file, tabOf(file, KPIS), row, place);
  return typeof value === 'string' ? value.replace(/\u00a0/g, ' ') : value;
}

const aShop = () => {
  const made = aPlanFile({ objectives: 'Vendre | S1' });
  succeeded(kpis(made.port, { organisation: 'ecommerce', add: [] }));
  return made;
};

/** A KPI of each kind of calculation, with figures that add up, that count at their first or last, and that nobody types. */
const ofCatalogue: readonly KpiKey[] = ['roi', 'cpm', 'retention', 'mrr', 'bounce_rate', 'search_position', 'nps'];
const shapes: readonly (readonly [shape: OwnShape, of: readonly string[]])[] = [
  ['typed', []],
  ['sum', ['visits', 'orders']],
  ['difference', ['visits', 'orders']],
  ['ratio', ['own_1:count', 'visits']],
  ['change', ['visits']],
];

/** January to April of this year and all of the year before; of some figures not February, and nobody came in April. */
function amount(row: string, month: number): number | undefined {
  const index = [...row].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  if ((month > 4 && month < 13) || (month === 2 && index % 3 === 0)) return undefined;
  return month === 4 && row === 'visits' ? 0 : 7 + ((index * 37 + month * 101) % 89);
}
const inMonth = (month: number) => (name: FigureName) => {
  const { name: row, isBefore } = rowOfFigure(name);
  return amount(row, isBefore ? (month === 1 ? 24 : month - 1) : month);
};

test('every KPI is calculated as the rules do, in each month and over the year', () => {
  const { file, port } = aShop();
  succeeded(kpis(port, { organisation: null, add: ofCatalogue }));
  shapes.forEach(([shape, of]) => {
    own(port, `À moi ${shape}`, ownKpiText('count', shape, of));
  });
  const { figures, kpis: followed } = succeeded(kpis(port, { organisation: null, add: [] }));
  for (const { key } of figures)
    figure(
      file,
      key,
      Array.from({ length: 24 }, (_, index) => amount(key, index + 1)),
    );
  calculating(file, FIGURES, KPIS);
  const near = (value: number | undefined) => (value === undefined ? '' : expect.closeTo(value, 6));
  const months = Array.from({ length: 12 }, (_, index) => inMonth(index + 1));
  for (const { key } of followed) {
    const [, number] = /^own_(\d)$/.exec(key) ?? [];
    const [shape = 'typed', of = []] = shapes[Number(number ?? 0) - 1] ?? [];
    const text = number === undefined ? key : `${key}|${ownKpiText('count', shape, of)}`;
    const { calculation } = kpiDefinition(text) ?? { calculation: { is: 'number', number: 0 } as const };
    const results = months.map((amounts) => resultOf(calculation, amounts));
    const latest = months.reduce((last, amounts, index) => (isEntered(calculation, amounts) ? index : last), -1);
    const lastYear = resultOf(calculation, inMonth(latest + 13));
    const before = latest === 0 ? resultOf(calculation, inMonth(24)) : results[latest - 1];
    expect([key, ...months.map((_, index) => at(file, key, `month${index + 1}`))]).toEqual([key, ...results.map(near)]);
    expect({
      key,
      ...Object.fromEntries(['month', 'last', 'before', 'lastYear', 'toDate'].map((it) => [it, at(file, key, it)])),
    }).toEqual({
      key,
      month: { day: day(`2027-0${latest + 1}-01`) },
      last: near(results[latest]),
      before: near(before),
      // A change in January of last year would ask for the year before that.
      lastYear: key === 'own_5' && latest === 0 ? '' : near(lastYear),
      toDate: near(resultOver(calculation, months)),
    });
  }
});

describe('how a KPI stands', () => {
  const UP = '↑ à la hausse';
  const DOWN = '↓ à la baisse';
  const cases: readonly (readonly [
    last: number | undefined,
    target: number | string | undefined,
    direction: string,
    state: string,
  ])[] = [
    [undefined, 50, UP, '– pas de donnée'],
    [50, undefined, UP, ''],
    [50, 'beaucoup', UP, ''],
    [50, 50, UP, '✓ tenu'],
    [60, 50, UP, '✓ tenu'],
    [49, 50, UP, '▲ à surveiller'],
    [45, 50, UP, '▲ à surveiller'],
    [44, 50, UP, '✕ en retard'],
    [50, 50, DOWN, '✓ tenu'],
    [51, 50, DOWN, '▲ à surveiller'],
    [55, 50, DOWN, '▲ à surveiller'],
    [56, 50, DOWN, '✕ en retard'],
    [-9, -10, UP, '✓ tenu'],
    [-11, -10, UP, '▲ à surveiller'],
    [-12, -10, UP, '✕ en retard'],
    [50, 60, 'à vous de dire', ''],
  ];

  test('is told by its latest month, its target and the direction she wants', () => {
    const { file, port } = aShop();
    cases.forEach(([last, target, direction], index) => {
      const key = `own_${index + 1}`;
      own(port, `Note ${index + 1}`, ownKpiText('points', 'typed', []));
      figure(file, `${key}:points`, [last]);
      put(file, KPIS, key, 'target', target);
      put(file, KPIS, key, 'direction', direction);
    });
    calculating(file, KPIS);
    const told = cases.map(([last, target, direction], index) => [
      last,
      target,
      direction,
      at(file, `own_${index + 1}`, 'state'),
    ]);
    expect(told).toEqual(cases);
    expect(cases.map((_, index) => at(file, `own_${index + 1}`, 'gap'))).toEqual(
      cases.map(([last, target]) => (typeof last === 'number' && typeof target === 'number' ? last - target : '')),
    );
  });

  test('of what adds up is told by the months there are: 120 a year are 30 by March', () => {
    const { file, port } = aShop();
    own(port, 'Devis', ownKpiText('count', 'typed', []));
    figure(file, 'own_1:count', [12, 9, 8]);
    put(file, KPIS, 'own_1', 'target', 120);
    calculating(file, KPIS);
    expect(['expected', 'current', 'gap', 'state'].map((it) => at(file, 'own_1', it))).toEqual([
      30,
      29,
      -1,
      '▲ à surveiller',
    ]);
  });

  test('a month she says herself counts, and a text among the figures is none', () => {
    const { file, port } = aShop();
    own(port, 'Devis', ownKpiText('count', 'typed', []));
    figure(file, 'own_1:count', [12, 'env. 9', undefined]);
    put(file, KPIS, 'own_1', 'month3', 40);
    calculating(file, KPIS);
    expect(['month2', 'last', 'month', 'before', 'count'].map((it) => at(file, 'own_1', it))).toEqual([
      '',
      40,
      { day: day('2027-03-01') },
      '',
      2,
    ]);
  });
});

describe('what the plan shows of a KPI', () => {
  const cases: readonly (readonly [unit: KpiUnit, last: number, said: string])[] = [
    ['count', 0, '0'],
    ['count', 999.4, '999'],
    ['count', 12_480, '12 480'],
    ['count', 999_999, '999 999'],
    ['count', 1_000_000, '1000000'],
    ['count', -1234, '-1 234'],
    ['percent', 0.263, '26,3 %'],
    ['percent', -0.0105, '-1,1 %'],
    ['money', 12.5, '12,50 €'],
    ['money', 99.99, '99,99 €'],
    ['money', 100.49, '100 €'],
    ['money', 1234.5, '1 235 €'],
    ['times', 3.25, '3,3 fois'],
    ['points', 42, '42 points'],
    ['rank', 3.4, 'rang 3,4'],
    ['duration', 61, '61 secondes'],
  ];

  test('is its latest value in its unit', () => {
    const { file, port } = aShop();
    cases.forEach(([unit, last], index) => {
      own(port, `Mien ${index + 1}`, ownKpiText(unit, 'typed', []));
      figure(file, `own_${index + 1}:${unit}`, [last]);
    });
    calculating(file, KPIS);
    expect(cases.map((_, index) => at(file, `own_${index + 1}`, 'said'))).toEqual(
      cases.map(([, , said], index) => `Mien ${index + 1} · ${said}`),
    );
  });

  test('ends with how it stands, and says what it came to in the quarters that are over', () => {
    const { file, port } = aShop();
    own(port, 'Devis', ownKpiText('count', 'typed', []));
    figure(file, 'own_1:count', [12, 9, 9, 4]);
    put(file, KPIS, 'own_1', 'target', 108);
    const results = (today: string): unknown => {
      file.today = day(today);
      calculating(file, KPIS);
      return at(file, 'own_1', 'results');
    };
    expect([results('2027-03-31'), results('2027-04-01'), results('2027-07-01'), results('2028-02-01')]).toEqual([
      '',
      30,
      '',
      '',
    ]);
    expect(at(file, 'own_1', 'said')).toBe('Devis · 4 · ▲ à surveiller');
  });
});
