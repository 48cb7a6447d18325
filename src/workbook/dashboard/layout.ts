import { type CellReference, cell, type Expression, range } from '../../formula';
import { amountSteps } from '../cells';

/** Everything on one screen of a laptop: the rows of what is seen. The row of marks is hidden. */
export const rows = {
  title: 1,
  state: 2,
  missing: 3,
  gap: 4,
  marks: 5,
  heads: 6,
  objectives: 7,
  moreObjectives: 13,
  soon: 7,
  moreSoon: 12,
  lateHead: 13,
  late: 14,
  moreLate: 19,
  money: 14,
  quarters: 15,
  total: 19,
  lackingHead: 14,
  lacking: 15,
  kpiGap: 20,
  /** Room for what is followed: a head, and six lines. */
  kpis: 21,
} as const;
export const OBJECTIVE_LINES = 6;
export const SOON_LINES = 5;
export const LATE_LINES = 5;
export const KPI_LINES = 6;
const KPI_ROWS = KPI_LINES + 1;
/** As many months of a KPI as a year has. */
export const KPI_MONTHS = 12;
export const LAST_ROW = rows.kpis + KPI_ROWS - 1;
export const kpiArea = { row: rows.kpis, column: 1, rows: KPI_ROWS, columns: 11 } as const;

/** The columns of what is seen: three parts, with a gap between them. */
export const columns = {
  label: 1,
  value: 2,
  when: 4,
  action: 5,
  owner: 6,
  how: 7,
  aside: 9,
  asideValue: 11,
} as const;
export const VISIBLE_COLUMNS = 11;

/** What is hidden behind them, before the rows of the actions. */
export const hidden = {
  /** Marks a row as ours. */
  mark: 12,
  charts: 13,
  facts: 16,
  places: 17,
  totals: 18,
  /** Beside each objective: longer names that hold its own. */
  longer: 22,
  /** Below these, a column for each quarter: the steps to its envelope as a text, and its name where it is over. */
  envelopes: 22,
  /** The quarters by their names alone, for the chart. */
  quarterNames: 28,
  /** The bars that months are drawn with; of each KPI its months, the least and the most of them, and their bars. */
  bars: 26,
  /** Beside each objective: its state and the sign of that, its progress in words, and how many actions serve it. */
  sign: 27,
  progress: 28,
  actions: 29,
  state: 30,
  months: 27,
  least: 27 + KPI_MONTHS,
  most: 28 + KPI_MONTHS,
  monthBars: 29 + KPI_MONTHS,
} as const;
export const LONGER_NAMES = 4;
export const COLUMNS_BEFORE_ACTIONS = hidden.monthBars + KPI_MONTHS - 1;
/** As many charts as there may ever be of ours. */
const CHART_ROWS = 6;
export const chartsArea = { row: rows.objectives, column: hidden.charts, rows: CHART_ROWS, columns: 3 } as const;

/** Facts of the whole tab, a row each, from the first row below the heads on. */
const factNames = [
  'lastSoon',
  'lateCount',
  'soonCount',
  'saidLate',
  ...amountSteps,
  'saidMoney',
  'measured',
  'kept',
  'saidKept',
  'saidState',
  'lack0',
  'lack1',
  'lack2',
  'lack3',
  'saidLacking',
] as const;
export type FactName = (typeof factNames)[number];

export const factRow = (name: FactName): number => rows.objectives + factNames.indexOf(name);
export const fact = (name: FactName): CellReference => cell(hidden.facts, factRow(name), 'both');

/** A cell of the tab and where it stands. */
export const fixed = (row: number, column: number): CellReference => cell(column, row, 'both');
export const span = (column: number, first: number, last: number): Expression =>
  range(fixed(first, column), fixed(last, column));
