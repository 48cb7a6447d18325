import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Cell,
  colours,
  type Grid,
  headStyle,
  moneyFormat,
  type Operation,
  type Paint,
  paint,
  SHORT_DAY_FORMAT,
  titleStyle,
} from '../cells';
import type { Dashboard } from './dashboard';
import {
  chartsArea,
  columns,
  hidden,
  KPI_LINES,
  kpiArea,
  LAST_ROW,
  LATE_LINES,
  OBJECTIVE_LINES,
  rows,
  SOON_LINES,
  VISIBLE_COLUMNS,
} from './layout';
import type { DashboardSource } from './source';

/** The whole block, by which the tab is found again wherever it is moved, and what stands hidden in it. */
export const dashboardNames = {
  block: 'dashboard',
  actions: 'dashboard_actions',
  charts: 'dashboard_charts',
  kpis: 'dashboard_kpis',
} as const;

/** 1,298 px: with the heads of the rows and the scroll bar, all of a laptop's 1,366. */
const pixels = [316, 90, 14, 84, 192, 104, 130, 14, 118, 118, 118] as const;
const HEIGHTS: readonly (readonly [row: number, count: number, pixels: number])[] = [
  [rows.title, 1, 28],
  [rows.state, 2, 19],
  [rows.gap, 1, 6],
  [rows.heads, LAST_ROW - rows.heads + 1, 20],
  [rows.kpiGap, 1, 8],
];

const firstLook = (tab: string, { lastColumn }: Dashboard): readonly Operation[] => [
  ...pixels.map((width, index): Operation => ({ do: 'size-columns', tab, column: index + 1, count: 1, pixels: width })),
  ...HEIGHTS.map(
    ([row, count, height]): Operation => ({ do: 'size-rows', tab, row, count, pixels: height, isFixed: true }),
  ),
  { do: 'hide-columns', tab, column: VISIBLE_COLUMNS + 1, count: lastColumn - VISIBLE_COLUMNS },
  { do: 'hide-rows', tab, row: rows.marks, count: 1 },
  { do: 'hide-gridlines', tab },
];

/** The heads of the parts, each over its own columns. */
const heads = [
  [rows.heads, columns.label, 2],
  [rows.heads, columns.when, 4],
  [rows.lateHead, columns.when, 4],
  [rows.money, columns.label, 2],
  [rows.lackingHead, columns.aside, 3],
  [rows.kpis, columns.label, 2],
  [rows.kpis, columns.when, 4],
] as const;

/** What is said in small beside or below. */
const quiet = [
  area(rows.moreObjectives, columns.label, 1, 2),
  area(rows.moreSoon, columns.when, 1, 4),
  area(rows.moreLate, columns.when, 1, 4),
  area(rows.soon, columns.how, SOON_LINES),
  area(rows.title, columns.when),
];

/** A count that is nothing is a tick: said by its sign, not by a colour. */
const LACKING_FORMAT = '0;-0;"✓"';

/** Each in its own unit. */
const kpiPaints = (kpis: DashboardSource['kpis']): readonly Paint[] => [
  paint(area(rows.kpis + 1, columns.when, KPI_LINES), { align: 'right' }),
  paint(area(rows.kpis, columns.when), { align: 'right' }),
  paint(area(rows.kpis, columns.owner, KPI_LINES + 1), { align: 'right' }),
  paint(area(rows.kpis + 1, columns.owner, KPI_LINES), { numberFormat: '0%' }),
  paint(area(rows.kpis + 1, columns.label, KPI_LINES, columns.how), { wrap: 'clip' }),
  ...(kpis?.kpis ?? []).slice(0, KPI_LINES).flatMap(({ numberFormat }, index): readonly Paint[] => {
    const [last, target] = [columns.value, columns.when].map((column) => area(rows.kpis + 1 + index, column));
    return [last, target].flatMap((it) => (it === undefined ? [] : [paint(it, { numberFormat })]));
  }),
];

function paintsOf(money: string, kpis: DashboardSource['kpis']): readonly Paint[] {
  const all = area(1, 1, LAST_ROW, VISIBLE_COLUMNS);
  const days = (row: number, lines: number): Paint =>
    paint(area(row, columns.when, lines), { numberFormat: SHORT_DAY_FORMAT, align: 'left' });
  return [
    paint(all, { size: 9, vertical: 'middle', color: colours.headText }),
    paint(area(rows.title, columns.label), titleStyle),
    paint(area(rows.state, columns.label, 2), { size: 10 }),
    paint(area(rows.state, columns.label), { bold: true }),
    ...heads.map(([row, column, count]) =>
      paint(area(row, column, 1, count), { ...headStyle, size: 9, wrap: 'overflow' }),
    ),
    ...quiet.map((it) => paint(it, { color: colours.quiet })),
    ...[
      area(rows.objectives, columns.label, OBJECTIVE_LINES, 2),
      area(rows.soon, columns.when, SOON_LINES, 4),
      area(rows.late, columns.when, LATE_LINES, 4),
    ].map((it) => paint(it, { wrap: 'clip' })),
    days(rows.soon, SOON_LINES),
    days(rows.late, LATE_LINES),
    paint(area(rows.late, columns.how, LATE_LINES), { color: colours.alert }),
    paint(area(rows.heads, columns.value, LAST_ROW - rows.heads + 1), { align: 'right' }),
    paint(area(rows.quarters, columns.value, rows.total - rows.quarters + 1), { numberFormat: money }),
    paint(area(rows.total, columns.label, 1, 2), { bold: true }),
    paint(area(rows.lacking, columns.asideValue, rows.total - rows.lacking), {
      numberFormat: LACKING_FORMAT,
      align: 'right',
    }),
    ...kpiPaints(kpis),
  ];
}

/** What stands of the tab: its rows and columns, and how far down the rows of the actions reach. */
export type BuiltDashboard = { readonly rows: number; readonly columns: number; readonly actionRows: number };

/** Rows and columns that are lacking in the block are put in front of its last ones: what is hers stands behind them. */
function resize(tab: string, { lastColumn }: Dashboard, built: BuiltDashboard): readonly Operation[] {
  const [rowCount, columnCount] = [LAST_ROW - built.rows, lastColumn - built.columns];
  return [
    ...(rowCount > 0 ? [{ do: 'insert-rows', tab, after: built.rows - 1, count: rowCount } as const] : []),
    ...(columnCount > 0 ? [{ do: 'insert-columns', tab, after: built.columns - 1, count: columnCount } as const] : []),
  ];
}

/** Down to where the actions of an earlier build reached, and to the right as far as it did. */
function cleared(cells: Grid<Cell>, built: BuiltDashboard | undefined): Grid<Cell> {
  const width = Math.max(cells[0]?.length ?? 0, (built?.columns ?? 0) - VISIBLE_COLUMNS);
  const blank = Array.from({ length: width }, (): Cell => null);
  const count = Math.max(cells.length, built?.actionRows ?? 0);
  return Array.from({ length: count }, (_, row) => [...(cells[row] ?? []), ...blank].slice(0, width));
}

/** The cells that keep the charts, among the hidden ones. */
const withCharts = (cells: Grid<Cell>, kept: Grid<Cell>): Grid<Cell> =>
  cells.map((line, index) => {
    const said = kept[index + 1 - chartsArea.row];
    if (said === undefined) return line;
    const at = hidden.charts - VISIBLE_COLUMNS - 1;
    return line.map((cell, column) => said[column - at] ?? cell);
  });

type DashboardBuild = {
  readonly tab: string;
  readonly view: Dashboard;
  readonly words: SheetWords;
  readonly currency: string;
  readonly kpis: DashboardSource['kpis'];
  /** What the tab keeps of its charts. */
  readonly charts: Grid<Cell>;
  /** How large the tab stands now; undefined for a new one. */
  readonly built: BuiltDashboard | undefined;
  readonly isFirstLook: boolean;
};

/** What fills a new tab, or rewrites a standing one in place. */
export function dashboardTab(build: DashboardBuild): readonly Operation[] {
  const { tab, view, words, currency, kpis, charts, built, isFirstLook } = build;
  const money = moneyFormat(currency, words.conventions);
  return [
    ...(built === undefined ? [] : resize(tab, view, built)),
    { do: 'write', tab, row: 1, column: 1, cells: view.visible },
    {
      do: 'write',
      tab,
      row: 1,
      column: VISIBLE_COLUMNS + 1,
      cells: cleared(withCharts(view.hidden, charts), built),
    },
    ...nameOperations(tab, view),
    { do: 'paint', tab, area: area(1, 1, LAST_ROW, VISIBLE_COLUMNS), paints: paintsOf(money, kpis) },
    ...(isFirstLook ? firstLook(tab, view) : []),
  ];
}

/** Where everything stands, by the names it is found by; the first is given before anything is written. */
export const blockName = (tab: string, { lastColumn }: Pick<Dashboard, 'lastColumn'>): Operation => ({
  do: 'name',
  tab,
  name: dashboardNames.block,
  area: area(1, 1, LAST_ROW, lastColumn),
});

const nameOperations = (tab: string, view: Dashboard): readonly Operation[] => [
  blockName(tab, view),
  {
    do: 'name',
    tab,
    name: dashboardNames.actions,
    area: area(1, hidden.mark, view.hidden.length, view.lastColumn - hidden.mark + 1),
  },
  { do: 'name', tab, name: dashboardNames.charts, area: chartsArea },
  { do: 'name', tab, name: dashboardNames.kpis, area: kpiArea },
];
