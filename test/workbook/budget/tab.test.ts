import { budget as says } from '../../../src/languages/fr/budget';
import { type BudgetSource, envelopePlace, typedPlaces } from '../../../src/workbook/budget';
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
import type { Cell } from '../../../src/workbook/cells';
import { of, tab, view } from './a-budget';

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
