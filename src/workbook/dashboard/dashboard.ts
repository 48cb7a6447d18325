import { area, type Cell, type Chart, type Grid, type Placed, placedGrid, text } from '../cells';
import { chartsOf } from '../charts';
import { type ActionTable, actionTable } from '../year-view';
import { kpiCells } from './kpis';
import {
  COLUMNS_BEFORE_ACTIONS,
  chartsArea,
  columns,
  hidden,
  KPI_LINES,
  LAST_ROW,
  rows,
  VISIBLE_COLUMNS,
} from './layout';
import { listCells } from './lists';
import { moneyCells, quartersOf } from './money';
import { objectiveCells } from './objectives';
import { lastColumn, rankCells } from './ranks';
import { sentenceCells } from './sentences';
import type { DashboardSource } from './source';

/** The dashboard as data: what is seen, and behind it, hidden, what it is said from. */
export type Dashboard = {
  readonly table: ActionTable;
  readonly visible: Grid<Cell>;
  /** From the first hidden column on: as many rows as the longer of the screen and the actions. */
  readonly hidden: Grid<Cell>;
  readonly lastColumn: number;
};

/** Fixes a row or a column as the add-on's own: one without is hers. */
export const OWN = '#';

/** When the money is spent; none in a plan that has no quarters. */
function moneyChart(tab: string, source: DashboardSource): readonly Chart[] {
  const { says } = source;
  if (quartersOf(source).length === 0) return [];
  const cells = (column: number) => area(rows.money, column, rows.total - rows.money);
  return [
    {
      key: 'money',
      kind: 'column',
      title: says.whenIsMoneySpent,
      of: tab,
      domain: cells(source.hasEnvelopes ? hidden.quarterNames : columns.label),
      // Okabe and Ito's blue, told apart from white in grey too.
      series: [{ values: cells(columns.value), colour: '#0072B2' }],
      unit: 'money',
      // Each amount says its currency itself.
      axis: '',
      isStacked: false,
      anchor: { row: rows.heads, column: columns.aside },
      pixels: { width: 354, height: 158 },
    },
  ];
}

/** How far KPIs are from their targets; none as long as there is nothing to draw. */
function kpiChart(tab: string, { says, kpis }: DashboardSource): readonly Chart[] {
  const shown = kpis?.kpis.slice(0, KPI_LINES) ?? [];
  // What has no figures stands last, and has no bar.
  const drawn = shown.reduce((last, { isMeasured }, index) => (isMeasured ? index + 1 : last), 0);
  if (drawn === 0) return [];
  const cells = (column: number) => area(rows.kpis, column, drawn + 1);
  return [
    {
      key: 'kpis',
      kind: 'bar',
      title: says.areKpisOnTarget,
      of: tab,
      domain: cells(columns.label),
      // Their bluish green, darker than the blue in grey.
      series: [{ values: cells(columns.owner), colour: '#009E73' }],
      unit: 'percent',
      axis: says.attained,
      isStacked: false,
      anchor: { row: rows.kpis, column: columns.aside },
      pixels: { width: 354, height: 140 },
    },
  ];
}

/** Each answers the question that is its title. */
const chartsIn = (tab: string, source: DashboardSource): readonly Chart[] => [
  ...moneyChart(tab, source),
  ...kpiChart(tab, source),
];

const marks = (last: number): readonly Placed[] => [
  ...Array.from({ length: last }, (_, index): Placed => [rows.marks, index + 1, text(OWN)]),
  ...Array.from({ length: LAST_ROW }, (_, index): Placed => [index + 1, hidden.mark, text(OWN)]),
];

/** The rows of the actions, where no mark stands in their way. */
function tableCells(table: ActionTable): readonly Placed[] {
  return Array.from({ length: table.lastRow }, (_, row) =>
    Array.from({ length: table.columns.columns - COLUMNS_BEFORE_ACTIONS }, (__, index): Placed => {
      const column = COLUMNS_BEFORE_ACTIONS + 1 + index;
      return [row + 1, column, table.cell(row + 1, column)];
    }).filter(([, , cell]) => cell !== null),
  ).flat();
}

/** `kept` is what the tab keeps of its charts, by rows: it is written with everything else. */
export function dashboard(source: DashboardSource): Dashboard {
  const table = actionTable(source, COLUMNS_BEFORE_ACTIONS);
  const parts = { source, table };
  const last = lastColumn(table);
  const placed = [
    ...marks(last),
    ...sentenceCells(parts),
    ...objectiveCells(parts),
    ...listCells(parts),
    ...moneyCells(parts),
    ...kpiCells(parts),
    ...tableCells(table),
    ...rankCells(parts),
  ];
  return {
    table,
    lastColumn: last,
    visible: placedGrid(placed, 1, VISIBLE_COLUMNS, LAST_ROW),
    hidden: placedGrid(placed, VISIBLE_COLUMNS + 1, last, Math.max(LAST_ROW, table.lastRow)),
  };
}

type KeptCharts = Pick<Parameters<typeof chartsOf>[0], 'tab' | 'kept' | 'seen'>;

/** The operations on the charts of the tab, and the cells that keep them. */
export const dashboardCharts = (source: DashboardSource, kept: KeptCharts): ReturnType<typeof chartsOf> =>
  chartsOf({ ...kept, charts: chartsIn(kept.tab, source), at: chartsArea });
