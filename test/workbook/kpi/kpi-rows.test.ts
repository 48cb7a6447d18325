import {
  type FigureName,
  figuresNeeded,
  isEntered,
  type KpiUnit,
  kpiKeys,
  ownKpiText,
  resultOf,
  resultOver,
  rowOfFigure,
} from '../../../src/domain/kpi';
import { dayOf } from '../../../src/domain/time';
import type { Cell } from '../../../src/workbook/cells';
import { kpiLayout, kpiRow, type NewKpi } from '../../../src/workbook/kpi';
import { board, ofCatalogue, ownKpi, shapes, sourceIn, typed } from './a-board';

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

/** A KPI of each kind of calculation, with figures that add up, that count at their first or last, and that nobody types. */
const known = ['roi', 'cpm', 'retention', 'mrr', 'bounce_rate', 'search_position', 'nps'];
const ofEveryKind = (): readonly NewKpi[] => [
  ...ofCatalogue.filter(({ key }) => known.includes(key)),
  ...shapes.map(([shape, of], index) => ownKpi(index + 1, ownKpiText('count', shape, of))),
];
const amountsOf = (kpis: readonly NewKpi[]) =>
  Object.fromEntries(
    kpis
      .flatMap(({ calculation }) => figuresNeeded(calculation))
      .map((key) => [key, Array.from({ length: 24 }, (_, index) => amount(key, index + 1))]),
  );
const columnsOf = (row: readonly Cell[], keys: readonly string[]): readonly Cell[] =>
  keys.map((key) => row[(kpiLayout.get(key) ?? 0) - 1] ?? null);
const months = Array.from({ length: 12 }, (_, index) => `month${index + 1}`);
const isFormula = (it: Cell | undefined): boolean => typeof it === 'object' && it !== null && 'formula' in it;

test('a KPI of each kind comes to what the rules say, in each month and over the year', () => {
  const kpis = ofEveryKind();
  const { at } = board({ kpis, figures: amountsOf(kpis) });
  const near = (value: number | undefined) => (value === undefined ? '' : expect.closeTo(value, 6));
  const amounts = months.map((_, index) => inMonth(index + 1));
  for (const kpi of kpis) {
    const { key, calculation } = kpi;
    const results = amounts.map((it) => resultOf(calculation, it));
    const latest = amounts.reduce((last, it, index) => (isEntered(calculation, it) ? index : last), -1);
    const before = latest === 0 ? resultOf(calculation, inMonth(24)) : results[latest - 1];
    // A change in January of last year would ask for the year before that.
    const isUnknown = calculation.is === 'ratio' && JSON.stringify(calculation).includes('@before') && latest === 0;
    expect([key, ...months.map((month) => at(kpi, month))]).toEqual([key, ...results.map(near)]);
    expect([key, ...['month', 'last', 'before', 'lastYear', 'toDate'].map((it) => at(kpi, it))]).toEqual([
      key,
      dayOf(2027, latest + 1, 1),
      near(results[latest]),
      near(before),
      isUnknown ? '' : near(resultOf(calculation, inMonth(latest + 13))),
      near(resultOver(calculation, amounts)),
    ]);
  }
});

test('one without any figure is blank, and says that it has none', () => {
  const kpis = [typed(1, 'count'), typed(2, 'money'), ownKpi(3, 'count|ratio|orders|visits')];
  const { at } = board({ kpis, hers: kpis.map((kpi) => [kpi, 'target', 5]) });
  const blank = [
    'last',
    'month',
    'before',
    'lastYear',
    'toDate',
    'gap',
    'digits',
    'whole',
    'shown',
    'current',
    'mark1',
    'mark12',
  ];
  for (const kpi of kpis) {
    expect([...blank, ...months].map((column) => at(kpi, column))).toEqual([...blank, ...months].map(() => ''));
    expect([at(kpi, 'state'), at(kpi, 'count'), at(kpi, 'said')]).toEqual([
      '– pas de donnée',
      0,
      `${kpi.name} · – pas de donnée`,
    ]);
  }
});

test('one without a target expects nothing, and is held against nothing', () => {
  const kpis = [typed(1, 'count'), typed(2, 'percent')];
  const { at } = board({ kpis, figures: { 'own_1:count': [3], 'own_2:percent': [0.5] } });
  expect(kpis.map((kpi) => ['expected', 'gap', 'state', 'last'].map((it) => at(kpi, it)))).toEqual([
    ['', '', '', 3],
    ['', '', '', 0.5],
  ]);
});

test('of what nothing can be divided by there is no month before, no year and no value', () => {
  const kpi = ownKpi(1, 'percent|ratio|orders|visits');
  const { at } = board({ kpis: [kpi], figures: { orders: [5], visits: [0] } });
  expect(['month', 'last', 'before', 'lastYear', 'toDate'].map((it) => at(kpi, it))).toEqual([
    dayOf(2027, 1, 1),
    '',
    '',
    '',
    '',
  ]);
});

test('a rate is held against its target by its latest month, what adds up by its share of the year', () => {
  const [rate, sum, level] = [typed(1, 'percent'), typed(2, 'count'), ownKpi(3, 'count|typed|level')];
  const kpis = [rate, sum, level];
  const { at } = board({
    kpis,
    figures: { 'own_1:percent': [0.2, 0.3], 'own_2:count': [10, 20], 'own_3:count:level': [10, 20] },
    hers: kpis.map((kpi, index) => [kpi, 'target', [0.25, 120, 120][index] ?? null]),
  });
  expect(kpis.map((kpi) => ['current', 'expected', 'gap', 'state'].map((it) => at(kpi, it)))).toEqual([
    [0.3, 0.25, expect.closeTo(0.05, 9), '✓ tenu'],
    [30, 20, 10, '✓ tenu'],
    [20, 120, -100, '✕ en retard'],
  ]);
});

describe('what the plan shows of a KPI', () => {
  const cases: readonly (readonly [unit: KpiUnit, last: number, french: string, english: string])[] = [
    ['count', 0, '0', '0'],
    ['count', 999.4, '999', '999'],
    ['count', 999.5, '1 000', '1,000'],
    ['count', 12_480, '12 480', '12,480'],
    ['count', 999_999, '999 999', '999,999'],
    ['count', 1_000_000, '1000000', '1000000'],
    ['count', -1234, '-1 234', '-1,234'],
    ['percent', 0.263, '26,3 %', '26.3%'],
    ['percent', -0.0105, '-1,1 %', '-1.1%'],
    ['percent', 12.5, '1 250,0 %', '1,250.0%'],
    ['money', 0.05, '0,05 €', '€0.05'],
    ['money', 12.5, '12,50 €', '€12.50'],
    ['money', 99.99, '99,99 €', '€99.99'],
    ['money', 100.49, '100 €', '€100'],
    ['money', 1234.5, '1 235 €', '€1,235'],
    ['money', -12.5, '-12,50 €', '-€12.50'],
    ['times', 3.25, '3,3 fois', '3.3 times'],
    ['points', 42, '42 points', '42 points'],
    ['rank', 3.4, 'rang 3,4', 'rank 3.4'],
    ['duration', 61, '61 secondes', '61 seconds'],
  ];

  test.each(['fr', 'en'] as const)('is its latest value in its unit, in the marks of %s', (language) => {
    const kpis = cases.map(([unit], index) => typed(index + 1, unit));
    const figures = Object.fromEntries(cases.map(([unit, last], index) => [`own_${index + 1}:${unit}`, [last]]));
    const { at } = board({ kpis, figures, source: sourceIn(language) });
    expect(kpis.map((kpi) => String(at(kpi, 'said')).replace(/\u00a0/g, ' '))).toEqual(
      cases.map(([, , ...said], index) => `Mien ${index + 1} · ${said[language === 'fr' ? 0 : 1]}`),
    );
  });

  test('is what it came to in the quarters that are over, where it adds up and each of their months is known', () => {
    const kpis = [typed(1, 'count'), typed(2, 'percent'), ownKpi(3, 'money|difference|revenue|ad_spend')];
    const results = (today: string) => {
      const figures = {
        'own_1:count': [12, 9, 9, 4, 5],
        'own_2:percent': [1, 1, 1],
        revenue: [10, 20, 30, 40, 50, 60],
        ad_spend: [1, 1, 1, 1, 1, 1],
      };
      const { at } = board({ kpis, figures, today });
      return kpis.map((kpi) => at(kpi, 'results'));
    };
    expect(['2026-12-31', '2027-03-31', '2027-04-01', '2027-07-01', '2028-02-01'].map(results)).toEqual([
      ['', '', ''],
      ['', '', ''],
      [30, '', 57],
      ['', '', 204],
      ['', '', ''],
    ]);
    expect(
      isFormula(columnsOf(kpiRow(typed(2, 'percent'), 6, { ...sourceIn('fr'), layout: kpiLayout }), ['results'])[0]),
    ).toBe(false);
  });
});

describe('the row of a KPI', () => {
  const rowOf = (kpi: NewKpi, layout = kpiLayout) => kpiRow(kpi, 6, { ...sourceIn('fr'), layout });
  const textsOf = (row: readonly Cell[]): readonly string[] =>
    row.flatMap((it) => (typeof it === 'object' && it !== null && 'formula' in it ? [it.formula] : []));

  test('says what it is, and leaves its target to her', () => {
    const row = rowOf({ ...typed(1, 'duration'), direction: '↓ à la baisse' });
    expect(columnsOf(row, ['key', 'name', 'unit', 'direction', 'target'])).toEqual([
      { text: 'own_1|duration|typed' },
      { text: 'Mien 1' },
      { text: 'secondes' },
      { text: '↓ à la baisse' },
      null,
    ]);
  });

  test('has columns for as many figures as it is made of, and its months look at nothing else', () => {
    const row = rowOf(ownKpi(1, 'percent|ratio|orders|visits'));
    const used = ['place1', 'place2', 'total1', 'total2', 'figure1month1', 'figure2month12'];
    const free = ['place3', 'place4', 'total3', 'total4', 'figure3month1', 'figure4month12'];
    expect([...used, ...free].map((key) => isFormula(columnsOf(row, [key])[0]))).toEqual([
      ...used.map(() => true),
      ...free.map(() => false),
    ]);
    for (const text of textsOf(columnsOf(row, months))) expect(text).not.toContain('INDEX(');
    // Copied to another row, or month, it looks for its own.
    for (const text of textsOf(row))
      expect([text, text.match(/(?<![A-Z_$])[A-Z]{1,3}\d+/g)?.filter((it) => !/^Q[1-4]$/.test(it)) ?? []]).toEqual([
        text,
        [],
      ]);
    for (const text of textsOf(columnsOf(row, ['month13', 'month24']))) expect(text).toContain('INDEX(');
  });

  test('names no column beyond those that a spreadsheet has, whichever she has deleted', () => {
    for (const gone of ['target', 'place1', 'month1', 'last', 'mark3']) {
      const layout = new Map([...kpiLayout].filter(([key]) => key !== gone));
      const row = rowOf(ownKpi(1, 'percent|ratio|orders|visits'), layout);
      expect(row.length).toBe(kpiLayout.size);
      expect(row[(kpiLayout.get(gone) ?? 0) - 1]).toBeNull();
      const letters = textsOf(row).flatMap((text) => [...text.matchAll(/\$([A-Z]+)\$?\d/g)].map(([, it = '']) => it));
      expect([gone, letters.filter((it) => it.length > 3)]).toEqual([gone, []]);
    }
  });

  test('tells objectives how it is calculated over any months', () => {
    const codes = (kpi: NewKpi) =>
      columnsOf(rowOf(kpi), [
        'base',
        'factor',
        'flow',
        'power2',
        'power3',
        ...['together1', 'together2', 'together3', 'together4'],
      ]);
    const told = [
      typed(1, 'count'),
      typed(1, 'points'),
      ...shapes.slice(2).map(([shape, of]) => ownKpi(2, ownKpiText('count', shape, of))),
    ];
    expect(told.map(codes)).toEqual([
      [0, 1, 1, 1, 1, 1, 0, 0, 0],
      [0, 1, 0, 1, 1, 3, 0, 0, 0],
      [0, 1, 1, 2, 1, 1, 1, 0, 0],
      [0, 1, 1, 0, 1, 1, 1, 0, 0],
      [0, 1, 0, -1, 1, 1, 1, 0, 0],
      [-1, 1, 0, -1, 1, 3, 2, 0, 0],
    ]);
    expect(ofCatalogue.map((kpi) => [kpi.key, ...codes(kpi)])).toEqual(
      kpiKeys.map((key) => [key, ...sourceIn('fr').texts.codes[key]]),
    );
  });
});
