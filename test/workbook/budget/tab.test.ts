import { fiscalYear } from '../../../src/domain/time';
import { cell as cellAt, ofTab, range } from '../../../src/formula';
import { budget as says } from '../../../src/languages/fr/budget';
import { wordsOf } from '../../../src/languages/say';
import { type BudgetSource, budget, budgetTab, envelopePlace, typedPlaces } from '../../../src/workbook/budget';
import {
  budgetRows,
  chartsArea,
  columns,
  hidden,
  listColumns,
  monthColumn,
  rows,
  VISIBLE_COLUMNS,
} from '../../../src/workbook/budget/layout';
import type { Cell, Operation, Style } from '../../../src/workbook/cells';
import { type ActionSketch, aPlan } from '../../domain/builders';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const actions: readonly ActionSketch[] = [
  { name: 'Salon', objectives: ['Vendre'], owners: ['Zoé'], kind: 'Foire' },
  { name: 'Blog', objectives: ['vendre'], owners: ['Léo'], kind: '' },
  { name: 'Perdue', objectives: ['Autre'], owners: ['Max'], status: 'dropped' },
  { name: 'Radio', objectives: [], owners: ['Zoé'], kind: 'Foire' },
];
function view(more: Partial<BudgetSource> = {}) {
  const plan = aPlan({ actions });
  const source: BudgetSource = {
    plan,
    grouping: 'objective',
    unit: 'month',
    isShortened: false,
    year: fiscalYear(2027, 1),
    words: wordsOf('fr'),
    cell: () => '',
    nameCell: (line) => ofTab('Plan', cellAt(1, line)),
    planRows: 4,
    namedActions: 4,
    says,
    currency: 'EUR',
    hasPayments: true,
    hasFigures: true,
    paid: (key) => range(ofTab('Paiements', cellAt(key.length, 15)), cellAt(key.length, 30)),
    typed: new Map(),
    ...more,
  };
  return budget(source, { tab: 'Budget', kept: [], seen: [] });
}
type View = ReturnType<typeof view>;
const tab = (it: View, more: Partial<Parameters<typeof budgetTab>[0]> = {}) =>
  budgetTab({ tab: 'Budget', view: it, built: undefined, isFirstLook: true, ...more });

describe('what the budget lists', () => {
  test('is each name once, in the order of the plan, those of no dropped action, and last those without', () =>
    expect(view().parts.groups).toEqual({ objective: ['Vendre', ''], owner: ['Zoé', 'Léo'], kind: ['Foire', ''] }));

  test('stands one list below the other, with a row for what is in none, and one that is empty', () => {
    expect(budgetRows([2, 1])).toEqual({
      lists: [
        { head: rows.lists, first: rows.lists + 1, count: 2 },
        { head: rows.lists + 5, first: rows.lists + 6, count: 1 },
      ],
      last: rows.lists + 7,
    });
    expect(view().parts.rows.lists.map(({ count }) => count)).toEqual([2, 2, 2, 3]);
  });
});

describe('the tab of the budget', () => {
  test('has what is seen, and behind it hidden what it is counted from', () => {
    const it = view();
    const operations = tab(it);
    const [write] = of(operations, 'write');
    expect([write?.row, write?.column, write?.cells]).toEqual([1, 1, it.cells]);
    expect(it.cells.every((line) => line.length === it.lastColumn)).toBe(true);
    expect(it.cells[rows.marks - 1]?.slice(0, VISIBLE_COLUMNS)).toEqual(
      Array.from({ length: VISIBLE_COLUMNS }, (): Cell => ({ text: '#' })),
    );
    expect(it.cells.slice(0, it.parts.rows.last).every((line) => line[hidden.mark - 1] !== null)).toBe(true);
    expect(of(operations, 'hide-columns')).toEqual([
      { do: 'hide-columns', tab: 'Budget', column: VISIBLE_COLUMNS + 1, count: it.lastColumn - VISIBLE_COLUMNS },
    ]);
    expect(of(operations, 'hide-rows')).toEqual([{ do: 'hide-rows', tab: 'Budget', row: rows.marks, count: 1 }]);
    const widths = of(operations, 'size-columns');
    expect(widths.map(({ column, count }) => [column, count])).toEqual([
      [1, 1],
      [2, 1],
      [3, VISIBLE_COLUMNS - 2],
    ]);
    expect(widths.reduce((sum, { count, pixels }) => sum + count * pixels, 0)).toBeLessThanOrEqual(1300);
    expect(of(operations, 'choose')).toEqual([
      {
        do: 'choose',
        tab: 'Budget',
        area: { row: rows.quarters, column: columns.mode, rows: 4, columns: 1 },
        choice: { from: 'list', values: Object.values(says.modes) },
      },
    ]);
  });

  test('names its envelopes, and how months weigh where payments follow them', () => {
    const named = (more: Partial<BudgetSource> = {}) =>
      of(tab(view(more)), 'name').map(({ name, area }) => [name, area]);
    const envelopes = ['budget_envelopes', { row: rows.quarters, column: columns.envelope, rows: 4, columns: 1 }];
    expect(named()).toEqual([
      envelopes,
      ['budget_weights', { row: rows.months, column: monthColumn('weight'), rows: 12, columns: 1 }],
    ]);
    expect(named({ hasPayments: false })).toEqual([envelopes]);
    const [weights] = of(tab(view()), 'write-name');
    expect([weights?.name, weights?.cells[0]?.length, weights?.cells[0]?.[11]]).toEqual([
      'payments_weights',
      12,
      { formula: '=INDEX(budget_weights;12)' },
    ]);
    expect(of(tab(view({ hasPayments: false })), 'write-name')).toEqual([]);
  });

  test('in place of a smaller one has rows and columns put before the last ones; of a larger one they are emptied', () => {
    const it = view();
    const [height, width] = [it.cells.length, it.lastColumn];
    const built = (less: number, lessColumns: number) =>
      tab(it, { built: { rows: height - less, columns: width - lessColumns }, isFirstLook: false });
    expect([of(built(0, 0), 'insert-rows'), of(built(0, 0), 'insert-columns')]).toEqual([[], []]);
    expect(of(built(2, 0), 'insert-rows')).toEqual([{ do: 'insert-rows', tab: 'Budget', after: height - 3, count: 2 }]);
    expect(of(built(0, 2), 'insert-columns')).toEqual([
      { do: 'insert-columns', tab: 'Budget', after: width - 3, count: 2 },
    ]);
    expect([of(built(-2, 0), 'insert-rows'), of(built(0, -2), 'insert-columns')]).toEqual([[], []]);
    const [emptied] = of(built(-2, -3), 'write');
    expect([emptied?.cells.length, emptied?.cells[0]?.length]).toEqual([height + 2, width + 3]);
    expect(
      emptied?.cells
        .slice(-2)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(of(built(-2, 0), 'paint')[0]?.area.rows).toBe(Math.max(it.parts.rows.last, height + 2));
    expect(of(built(0, 0), 'name')[0]).toMatchObject({
      name: 'budget',
      area: { row: 1, column: 1, rows: height, columns: width },
    });
    expect(of(built(0, 0), 'choose')).toEqual([]);
  });

  test('has its charts side by side, each of what it is called by', () => {
    const [added] = of(tab(view()), 'add-charts');
    const list = view().parts.rows.lists[0];
    expect(
      added?.charts.map(({ chart, id }) => [
        chart.key,
        chart.kind,
        chart.domain,
        chart.series.map(({ values }) => values.column),
        chart.anchor,
        id,
      ]),
    ).toEqual([
      [
        'quarters',
        'column',
        { row: rows.followUp, column: 1, rows: 5, columns: 1 },
        [columns.mode, columns.planned],
        { row: rows.charts, column: 1 },
        { row: chartsArea.row, column: chartsArea.column + 1 },
      ],
      [
        'objectives',
        'bar',
        { row: list?.head, column: 1, rows: 3, columns: 1 },
        [listColumns.planned],
        { row: rows.charts, column: 4 },
        { row: chartsArea.row + 1, column: chartsArea.column + 1 },
      ],
      [
        'year',
        'line',
        { row: rows.monthHead, column: 1, rows: 13, columns: 1 },
        [9, 10, 11, 12],
        { row: rows.charts, column: 9 },
        { row: chartsArea.row + 2, column: chartsArea.column + 1 },
      ],
    ]);
    const colours = added?.charts.flatMap(({ chart }) => chart.series.map(({ colour }) => colour)) ?? [];
    expect(colours.every((colour) => /^#[0-9A-F]{6}$/.test(colour ?? ''))).toBe(true);
    expect(
      added?.charts.every(({ chart }) => chart.unit === 'money' && !chart.isStacked && chart.of === 'Budget'),
    ).toBe(true);
  });
});

test('what is hers to type stands in a place of its own, each once', () => {
  const places = typedPlaces.map(([, row, column]) => `${row} ${column}`);
  expect(new Set(places).size).toBe(typedPlaces.length);
  expect(typedPlaces.map(([key]) => key)).toEqual([
    ...['mode', 'share', 'forecast', 'actual', 'byHand'].flatMap((name) =>
      [1, 2, 3, 4].map((quarter) => `${name}${quarter}`),
    ),
    'fixed',
    ...Array.from({ length: 12 }, (_, index) => `weight${index + 1}`),
  ]);
  expect(typedPlaces[1]).toEqual(['mode2', rows.quarters + 1, columns.mode]);
  expect(typedPlaces[32]).toEqual(['weight12', rows.months + 11, columns.weight]);
  expect([envelopePlace(null), envelopePlace(3)]).toEqual([
    { row: rows.year, column: columns.envelope },
    { row: rows.quarters + 2, column: columns.envelope },
  ]);
  const typed = new Map<string, Cell>([
    ['byHand2', 500],
    ['weight12', 3],
  ]);
  const { cells } = view({ typed });
  expect([cells[rows.quarters]?.[columns.byHand - 1], cells[rows.months + 10]?.[columns.weight - 1]]).toEqual([500, 3]);
});

describe('how the budget looks', () => {
  const styleIn = (it: View) => {
    const paints = of(tab(it), 'paint').flatMap((operation) => operation.paints);
    return (row: number, column: number): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows: count } }) => first <= row && row < first + count)
          .filter(({ area: { column: first, columns: count } }) => first <= column && column < first + count)
          .map(({ style }) => style),
      );
  };

  test('amounts are money, shares are shares, and what is below nothing has a sign', () => {
    const style = styleIn(view());
    const format = (row: number, column: number): string => style(row, column).numberFormat ?? '';
    for (const row of [rows.quarters, rows.year, rows.months, rows.months + 11])
      expect([row, format(row, columns.engaged).includes('€') || format(row, columns.engaged) === '0.0%']).toEqual([
        row,
        true,
      ]);
    expect([rows.quarters, rows.quarters + 3, rows.year].map((row) => format(row, columns.share) === '0.0%')).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      [rows.months, rows.months + 11, rows.months + 12].map((row) => format(row, columns.weight) === '0.0'),
    ).toEqual([true, true, false]);
    expect([rows.followed, rows.followedYear].map((row) => format(row, columns.left).includes('▲'))).toEqual([
      true,
      true,
    ]);
    expect([format(rows.followed, columns.varianceShare), format(rows.followedYear, columns.varianceShare)]).toEqual([
      '0%',
      '0%',
    ]);
    expect(format(rows.followed, columns.planned)).not.toContain('▲');
    expect(style(rows.quarters, columns.mode).align).toBe('left');
    expect(style(rows.quarters, columns.envelope).align).toBe('right');
  });

  test('heads and totals stand out, and what is hers to type has a ground', () => {
    const it = view();
    const style = styleIn(it);
    const heads = [rows.envelope, rows.followUp, rows.monthHead, ...it.parts.rows.lists.map(({ head }) => head)];
    for (const row of heads)
      expect([
        row,
        style(row, 1).bold,
        style(row, VISIBLE_COLUMNS).bold,
        style(row, 1).align,
        style(row, 2).align,
      ]).toEqual([row, true, true, 'left', 'right']);
    expect([rows.year, rows.followedYear].map((row) => [style(row, 1).bold, style(row, VISIBLE_COLUMNS).bold])).toEqual(
      [
        [true, true],
        [true, true],
      ],
    );
    expect([
      style(rows.followed, 1).bold,
      style(rows.quarters, columns.envelope).bold,
      style(rows.said, 1).bold,
    ]).toEqual([undefined, true, true]);
    const ground = style(rows.quarters, columns.mode).background;
    expect(ground).toBeDefined();
    expect(typedPlaces.every(([, row, column]) => style(row, column).background === ground)).toBe(true);
    expect([style(rows.quarters, columns.envelope).background, style(rows.year, columns.envelope).background]).toEqual([
      undefined,
      undefined,
    ]);
    expect([style(rows.title, 1).wrap, style(rows.said, 1).wrap, style(rows.followed, 1).wrap]).toEqual([
      'overflow',
      'overflow',
      'clip',
    ]);
  });

  test('each list says shares, and in grey what is in none of its rows', () => {
    const it = view();
    const style = styleIn(it);
    for (const { first, count } of it.parts.rows.lists) {
      expect([
        style(first, listColumns.share).numberFormat,
        style(first + count - 1, listColumns.share).numberFormat,
      ]).toEqual(['0%', '0%']);
      expect(style(first + count, listColumns.planned).numberFormat?.endsWith('" "')).toBe(true);
      expect(style(first + count, 1).color === style(first, 1).color).toBe(false);
    }
  });
});
