import type { Cell, Operation, Style } from '../../../src/workbook/cells';
import { dashboardCharts, dashboardTab, rows } from '../../../src/workbook/dashboard';
import {
  chartsArea,
  columns,
  hidden,
  kpiArea,
  LAST_ROW,
  VISIBLE_COLUMNS,
} from '../../../src/workbook/dashboard/layout';
import { words } from '../year-view/a-year-view';
import { builtDashboard } from './a-dashboard';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

type Made = ReturnType<typeof builtDashboard>;
const kpis = [
  { key: 'ventes', last: 5, target: 10, current: 5, months: [1, 2] },
  { key: 'contacts' },
  { key: 'visites', last: 3, target: 10, current: 4 },
  { key: 'avis' },
];
const made = (sketch: Parameters<typeof builtDashboard>[0] = {}): Made =>
  builtDashboard({
    actions: [{ name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-03-18' }],
    objectives: ['Vendre'],
    kpis,
    ...sketch,
  });
const tab = ({ source, view }: Made, more: Partial<Parameters<typeof dashboardTab>[0]> = {}) =>
  dashboardTab({
    tab: 'Bord',
    view,
    words,
    currency: 'EUR',
    kpis: source.kpis,
    charts: [],
    built: undefined,
    isFirstLook: true,
    ...more,
  });

describe('the tab of the dashboard', () => {
  test('is one screen, and behind it hidden what it is said from', () => {
    const it = made();
    const operations = tab(it);
    const [seen, behind] = of(operations, 'write');
    expect([seen?.row, seen?.column, seen?.cells.length, seen?.cells[0]?.length]).toEqual([
      1,
      1,
      LAST_ROW,
      VISIBLE_COLUMNS,
    ]);
    expect([behind?.row, behind?.column, behind?.cells[0]?.length]).toEqual([
      1,
      VISIBLE_COLUMNS + 1,
      it.view.lastColumn - VISIBLE_COLUMNS,
    ]);
    expect(seen?.cells).toEqual(it.view.visible);
    expect(behind?.cells).toEqual(it.view.hidden);
    expect(of(operations, 'hide-columns')).toEqual([
      { do: 'hide-columns', tab: 'Bord', column: VISIBLE_COLUMNS + 1, count: it.view.lastColumn - VISIBLE_COLUMNS },
    ]);
    expect(of(operations, 'hide-rows')).toEqual([{ do: 'hide-rows', tab: 'Bord', row: rows.marks, count: 1 }]);
    expect(of(operations, 'hide-gridlines')).toHaveLength(1);
    expect(new Set(of(tab(it, { isFirstLook: false }), 'hide-columns'))).toEqual(new Set());
    expect(new Set(tab(it, { isFirstLook: false }).map((operation) => operation.do))).toEqual(
      new Set(['write', 'name', 'paint']),
    );
  });

  test('fits a laptop’s screen', () => {
    const operations = tab(made());
    const widths = of(operations, 'size-columns');
    expect(widths.map(({ column, count }) => [column, count])).toEqual(
      Array.from({ length: VISIBLE_COLUMNS }, (_, index) => [index + 1, 1]),
    );
    expect(widths.reduce((sum, { pixels }) => sum + pixels, 0)).toBeLessThanOrEqual(1300);
    const heights = of(operations, 'size-rows');
    expect(heights.every(({ isFixed }) => isFixed === true)).toBe(true);
    const tall = Array.from({ length: LAST_ROW }, (_, index) => {
      const [last] = heights.filter(({ row, count }) => row <= index + 1 && index + 1 < row + count).slice(-1);
      return index + 1 === rows.marks ? 0 : (last?.pixels ?? 100);
    });
    expect(tall.reduce((sum, pixels) => sum + pixels, 0)).toBeLessThan(560);
  });

  test('marks its rows and columns as ours', () => {
    const { view } = made();
    const mark = { text: '#' };
    const line = [...(view.visible[rows.marks - 1] ?? []), ...(view.hidden[rows.marks - 1] ?? [])];
    expect(line.slice(0, VISIBLE_COLUMNS)).toEqual(Array.from({ length: VISIBLE_COLUMNS }, () => mark));
    // Where the actions stand, their own cells are the marks.
    expect(line).toHaveLength(view.lastColumn);
    expect(line).not.toContain(null);
    expect(view.hidden.slice(0, LAST_ROW).map((row) => row[hidden.mark - VISIBLE_COLUMNS - 1])).toEqual(
      Array.from({ length: LAST_ROW }, () => mark),
    );
  });

  test('is found again by the names of its parts', () => {
    const { view } = made();
    expect(of(tab(made()), 'name').map(({ name, area }) => [name, area])).toEqual([
      ['dashboard', { row: 1, column: 1, rows: LAST_ROW, columns: view.lastColumn }],
      [
        'dashboard_actions',
        { row: 1, column: hidden.mark, rows: view.hidden.length, columns: view.lastColumn - hidden.mark + 1 },
      ],
      ['dashboard_charts', chartsArea],
      ['dashboard_kpis', kpiArea],
    ]);
  });

  test('in place of a smaller one has rows and columns put before the last ones, and of a larger one none taken', () => {
    const it = made();
    const built = (lessRows: number, lessColumns: number, actionRows = 0) =>
      tab(it, { built: { rows: LAST_ROW - lessRows, columns: it.view.lastColumn - lessColumns, actionRows } });
    expect(of(built(0, 0), 'insert-rows')).toEqual([]);
    expect(of(built(2, 0), 'insert-rows')).toEqual([{ do: 'insert-rows', tab: 'Bord', after: LAST_ROW - 3, count: 2 }]);
    expect(of(built(-2, -2), 'insert-rows')).toEqual([]);
    expect(of(built(0, 3), 'insert-columns')).toEqual([
      { do: 'insert-columns', tab: 'Bord', after: it.view.lastColumn - 4, count: 3 },
    ]);
    expect(of(built(0, -3), 'insert-columns')).toEqual([]);
    // Where more actions stood, their rows are emptied, as far to the right as they reached.
    const [, emptied] = of(built(0, -3, it.view.hidden.length + 4), 'write');
    expect(emptied?.cells.length).toBe(it.view.hidden.length + 4);
    expect(emptied?.cells[0]?.length).toBe(it.view.lastColumn - VISIBLE_COLUMNS + 3);
    expect(
      emptied?.cells
        .slice(-4)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(emptied?.cells[0]?.slice(-3)).toEqual([null, null, null]);
  });

  test('keeps what it knows of its charts in their cells, and nothing else there', () => {
    const it = made();
    const kept: readonly (readonly Cell[])[] = [[{ text: 'money' }, { text: '17' }, { text: '{}' }]];
    const at = hidden.charts - VISIBLE_COLUMNS - 1;
    const [, behind] = of(tab(it, { charts: kept }), 'write');
    const expected = it.view.hidden.map((line, index) =>
      index === chartsArea.row - 1 ? line.map((cell, column) => kept[0]?.[column - at] ?? cell) : line,
    );
    expect(behind?.cells).toEqual(expected);
    expect(behind?.cells[chartsArea.row - 1]?.slice(at, at + 3)).toEqual(kept[0]);
  });
});

describe('the charts of the dashboard', () => {
  const charts = (it: Made) =>
    of(dashboardCharts(it.source, { tab: 'Bord', kept: [], seen: [] }).operations, 'add-charts').flatMap(
      (add) => add.charts,
    );

  test('draw the money of each quarter beside its name, and KPIs down to the last that has figures', () => {
    const drawn = charts(made());
    expect(
      drawn.map(({ chart, id }) => [chart.key, chart.kind, chart.domain, chart.series.map(({ values }) => values), id]),
    ).toEqual([
      [
        'money',
        'column',
        { row: rows.money, column: columns.label, rows: 5, columns: 1 },
        [{ row: rows.money, column: columns.value, rows: 5, columns: 1 }],
        { row: chartsArea.row, column: hidden.charts + 1 },
      ],
      [
        'kpis',
        'bar',
        { row: rows.kpis, column: columns.label, rows: 4, columns: 1 },
        [{ row: rows.kpis, column: columns.owner, rows: 4, columns: 1 }],
        { row: chartsArea.row + 1, column: hidden.charts + 1 },
      ],
    ]);
    const places = drawn.map(({ chart }) => [chart.anchor.row, chart.anchor.column, chart.unit, chart.isStacked]);
    expect(places).toEqual([
      [rows.heads, columns.aside, 'money', false],
      [rows.kpis, columns.aside, 'percent', false],
    ]);
    expect(drawn.every(({ chart }) => chart.title !== '' && chart.of === 'Bord')).toBe(true);
  });

  test('leave out what there is nothing to draw of', () => {
    expect(charts(made({ kpis: [{ key: 'ventes' }] })).map(({ chart }) => chart.key)).toEqual(['money']);
    expect(charts(builtDashboard({})).map(({ chart }) => chart.key)).toEqual(['money']);
    expect(charts(made({ fields: new Set(['name', 'deadline'] as const) })).map(({ chart }) => chart.key)).toEqual([
      'kpis',
    ]);
  });

  test('name the quarters alone where each has an envelope', () => {
    const { source, view } = made();
    const [money] = charts({ view, source: { ...source, hasEnvelopes: true } });
    expect(money?.chart.domain.column).toBe(hidden.quarterNames);
  });
});

describe('how the dashboard looks', () => {
  test('parts have heads, days and amounts their form, and what is late its colour', () => {
    const it = made();
    const paints = of(tab(it), 'paint').flatMap((operation) => operation.paints);
    expect(of(tab(it), 'paint')[0]?.area).toEqual({ row: 1, column: 1, rows: LAST_ROW, columns: VISIBLE_COLUMNS });
    const style = (row: number, column: number): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows: count } }) => first <= row && row < first + count)
          .filter(({ area: { column: first, columns: count } }) => first <= column && column < first + count)
          .map((painted) => painted.style),
      );
    const isHead = (row: number, column: number): boolean => style(row, column).background !== undefined;
    const heads = [rows.heads, rows.lateHead, rows.money, rows.kpis].map((row) =>
      Array.from({ length: VISIBLE_COLUMNS }, (_, index) => (isHead(row, index + 1) ? '#' : '.')).join(''),
    );
    expect(heads).toEqual(['##.####....', '...####....', '##......###', '##.####....']);
    expect(
      [rows.soon, rows.soon + 4, rows.soon + 5, rows.late, rows.late + 4].map(
        (row) => style(row, columns.when).numberFormat,
      ),
    ).toEqual(['d mmm', 'd mmm', undefined, 'd mmm', 'd mmm']);
    expect([
      style(rows.soon, columns.how).color === style(rows.late, columns.how).color,
      style(rows.soon, columns.when).align,
    ]).toEqual([false, 'left']);
    expect([rows.quarters, rows.total].map((row) => style(row, columns.value).numberFormat?.includes('€'))).toEqual([
      true,
      true,
    ]);
    expect([
      style(rows.total, 1).bold,
      style(rows.quarters, 1).bold,
      style(rows.state, 1).bold,
      style(rows.missing, 1).bold,
    ]).toEqual([true, undefined, true, undefined]);
    expect([
      style(rows.title, 1).size,
      style(rows.state, 1).size,
      style(rows.missing, 1).size,
      style(rows.soon, 1).size,
    ]).toEqual([14, 10, 10, 9]);
    expect([rows.lacking, rows.lacking + 3].map((row) => style(row, columns.asideValue).numberFormat)).toEqual([
      '0;-0;"✓"',
      '0;-0;"✓"',
    ]);
    expect(style(rows.total, columns.asideValue).numberFormat).toBeUndefined();
    expect(
      [rows.objectives, rows.soon, rows.late + 1].map((row) => [style(row, 1).wrap, style(row, columns.action).wrap]),
    ).toEqual([
      ['clip', 'clip'],
      ['clip', 'clip'],
      [undefined, 'clip'],
    ]);
    const line = rows.kpis + 1;
    expect([
      style(line, columns.value).numberFormat,
      style(line, columns.when).numberFormat,
      style(line, columns.owner).numberFormat,
    ]).toEqual(['0', '0', '0%']);
    expect([columns.value, columns.when, columns.owner].map((column) => style(line, column).align)).toEqual([
      'right',
      'right',
      'right',
    ]);
    expect(style(rows.kpis + 5, columns.when).numberFormat).toBeUndefined();
  });
});
