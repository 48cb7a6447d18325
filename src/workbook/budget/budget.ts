import { area, type Cell, type Chart, type ChartSeries, type Grid, type Placed, placedGrid, text } from '../cells';
import { chartsOf } from '../charts';
import { envelopeCells } from './envelope';
import { followUpCells } from './follow-up';
import { chartsArea, columns, hidden, listColumns, rows } from './layout';
import { listCells } from './lists';
import { monthCells } from './months';
import { sentenceCells } from './sentences';
import { type BudgetSource, type Parts, partsOf } from './source';

/** Fixes a row or a column as the add-on's own: one without is hers. */
export const OWN = '#';

/** Three side by side: 1,280 px. */
const CHART = { width: 434, height: 196 };

/** Each answers the question that is its title; Okabe and Ito's colours, each of its own darkness, are told apart in grey too. */
function chartsIn(tab: string, { source: { says }, rows: { lists } }: Parts): readonly Chart[] {
  const [objectives = { head: rows.lists, count: 1 }] = lists;
  const common = { of: tab, unit: 'money', axis: '', isStacked: false, isBrief: true, pixels: CHART } as const;
  const series =
    (row: number, count: number) =>
    (column: number, colour: string): ChartSeries => ({
      values: area(row, column, count),
      colour,
    });
  const ofQuarters = series(rows.followUp, 5);
  const ofMonths = series(rows.monthHead, 13);
  const ofObjectives = series(objectives.head, objectives.count + 1);
  const anchor = (column: number) => ({ row: rows.charts, column });
  return [
    {
      ...common,
      key: 'quarters',
      kind: 'column',
      title: says.isPlanWithinEnvelope,
      domain: area(rows.followUp, columns.label, 5),
      series: [ofQuarters(columns.mode, '#56B4E9'), ofQuarters(columns.planned, '#0072B2')],
      anchor: anchor(1),
      pixels: { ...CHART, width: 400 },
    },
    {
      ...common,
      key: 'objectives',
      kind: 'bar',
      title: says.whereDoesMoneyGo,
      domain: area(objectives.head, columns.label, objectives.count + 1),
      series: [ofObjectives(listColumns.planned, '#009E73')],
      anchor: anchor(4),
    },
    {
      ...common,
      key: 'year',
      kind: 'line',
      title: says.whereDoesTheYearStand,
      domain: area(rows.monthHead, columns.label, 13),
      series: ['#56B4E9', '#0072B2', '#D55E00', '#000000'].map((colour, at) => ({
        ...ofMonths(columns.added + at, colour),
        isPlain: true as const,
      })),
      anchor: anchor(9),
    },
  ];
}

/** The tab as data: its cells from A1 on, and what is to be done about its charts. */
export type Budget = {
  readonly parts: Parts;
  readonly cells: Grid<Cell>;
  readonly lastColumn: number;
  readonly charts: ReturnType<typeof chartsOf>;
};

type KeptCharts = Pick<Parameters<typeof chartsOf>[0], 'tab' | 'kept' | 'seen'>;

export function budget(source: BudgetSource, kept: KeptCharts): Budget {
  const parts = partsOf(source);
  const { table } = parts;
  const lastColumn = table.columns.columns;
  const charts = chartsOf({ ...kept, charts: chartsIn(kept.tab, parts), at: chartsArea });
  const rowCount = Math.max(parts.rows.last, table.lastRow);
  const ofTable = Array.from({ length: table.lastRow }, (_, row) =>
    Array.from({ length: lastColumn - hidden.last }, (__, index): Placed => {
      const column = hidden.last + 1 + index;
      return [row + 1, column, table.cell(row + 1, column)];
    }).filter(([, , cell]) => cell !== null),
  );
  const placed: readonly Placed[] = [
    ...Array.from({ length: lastColumn }, (_, index): Placed => [rows.marks, index + 1, text(OWN)]),
    ...Array.from({ length: parts.rows.last }, (_, index): Placed => [index + 1, hidden.mark, text(OWN)]),
    ...sentenceCells(parts),
    ...envelopeCells(parts),
    ...followUpCells(parts),
    ...monthCells(parts),
    ...listCells(parts),
    ...charts.cells.flatMap((line, row) =>
      line.map((cell, at): Placed => [chartsArea.row + row, chartsArea.column + at, cell]),
    ),
    ...ofTable.flat(),
  ];
  return { parts, cells: placedGrid(placed, 1, lastColumn, rowCount), lastColumn, charts };
}
