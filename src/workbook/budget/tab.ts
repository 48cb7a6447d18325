import { envelopeModes } from '../../domain/payment';
import { quarters } from '../../domain/time';
import { call, named } from '../../formula';
import {
  area,
  type Cell,
  colours,
  formula,
  type Grid,
  moneyFormat,
  type Operation,
  type Paint,
  paint,
  titleStyle,
} from '../cells';
import type { Budget } from './budget';
import { columns, listColumns, MONTHS, monthColumn, rows, typedPlaces, VISIBLE_COLUMNS } from './layout';

/** The whole block, by which the tab is found again wherever it is moved, and what others look up in it. */
export const budgetNames = {
  block: 'budget',
  envelopes: 'budget_envelopes',
  weights: 'budget_weights',
} as const;

/** 1,286 px: with the heads of the rows and the scroll bar, all of a laptop's 1,366. */
const LABEL_PIXELS = 214;
/** Beside the words of a mode stands the arrow of its list. */
const MODE_PIXELS = 104;
const COLUMN_PIXELS = 88;
/** What she types stands on white, beside what is calculated. */
const typedStyle = { background: '#FFFDE7', color: colours.run } as const;
/** Nothing is shown of a list in which nothing is missing. */
const withoutZero = (money: string): string => money.replace(/;[^;]*$/, ';" "');
/** What is below 0 has a sign that stands out in grey too. */
const withSign = (money: string): string => money.replace(/;-/, ';"▲ "-');

const firstLook = (tab: string, { lastColumn }: Budget): readonly Operation[] => [
  { do: 'size-columns', tab, column: 1, count: 1, pixels: LABEL_PIXELS },
  { do: 'size-columns', tab, column: 2, count: 1, pixels: MODE_PIXELS },
  { do: 'size-columns', tab, column: 3, count: VISIBLE_COLUMNS - 2, pixels: COLUMN_PIXELS },
  { do: 'hide-columns', tab, column: VISIBLE_COLUMNS + 1, count: lastColumn - VISIBLE_COLUMNS },
  { do: 'hide-rows', tab, row: rows.marks, count: 1 },
  { do: 'hide-gridlines', tab },
];

function paintsOf(view: Budget, money: string): readonly Paint[] {
  const { lists, last } = view.parts.rows;
  const heads = [rows.envelope, rows.followUp, rows.monthHead, ...lists.map(({ head }) => head)];
  const numbers = (row: number, count: number, numberFormat: string, column = 2, width = VISIBLE_COLUMNS - 1): Paint =>
    paint(area(row, column, count, width), { numberFormat, align: 'right' });
  const signed = withSign(money);
  const list = lists[0] ?? { first: rows.lists, count: 0 };
  return [
    paint(area(1, 1, last, VISIBLE_COLUMNS), { size: 9, color: colours.headText, wrap: 'clip' }),
    paint(area(rows.title, 1), { ...titleStyle, wrap: 'overflow' }),
    paint(area(rows.title, columns.fixed), { color: colours.quiet, wrap: 'overflow' }),
    paint(area(rows.said, 1, 2), { size: 10, wrap: 'overflow' }),
    paint(area(rows.said, 1), { bold: true }),
    ...[rows.envelope + 1, rows.followUp + 1].map((row) => numbers(row, 5, money)),
    numbers(rows.months, MONTHS, money),
    numbers(list.first, last - list.first + 1, money),
    ...lists.map(({ first, count }) => numbers(first + count, 1, withoutZero(money))),
    ...lists.map(({ first, count }) => paint(area(first + count, 1, 1, VISIBLE_COLUMNS), { color: colours.quiet })),
    ...lists.map(({ first, count }) => numbers(first, count, '0%', listColumns.share, 1)),
    numbers(rows.followed, 5, signed, columns.left, 1),
    numbers(rows.followed, 5, '0%', columns.varianceShare, 1),
    numbers(rows.quarters, 4, '0.0%', columns.share, 1),
    numbers(rows.months, MONTHS, '0.0', columns.weight, 1),
    ...[rows.year, rows.followedYear].map((row) => paint(area(row, 1, 1, VISIBLE_COLUMNS), { bold: true })),
    paint(area(rows.quarters, columns.envelope, 5), { bold: true }),
    paint(area(rows.quarters, columns.mode, 4), { align: 'left' }),
    ...heads.flatMap((row) => [
      paint(area(row, 1, 1, VISIBLE_COLUMNS), {
        background: colours.headBackground,
        color: colours.headText,
        bold: true,
        size: 9,
        align: 'right',
      }),
      paint(area(row, 1), { align: 'left' }),
    ]),
    ...typedPlaces.map(([, row, column]) => paint(area(row, column), typedStyle)),
  ];
}

/** How large the tab stands now. */
export type BuiltBudget = { readonly rows: number; readonly columns: number };

/** Rows and columns that are lacking in the block are put in front of its last ones: what is hers stands behind them. */
function resize(tab: string, { cells, lastColumn }: Budget, built: BuiltBudget): readonly Operation[] {
  const [rowCount, columnCount] = [cells.length - built.rows, lastColumn - built.columns];
  return [
    ...(rowCount > 0 ? [{ do: 'insert-rows', tab, after: built.rows - 1, count: rowCount } as const] : []),
    ...(columnCount > 0 ? [{ do: 'insert-columns', tab, after: built.columns - 1, count: columnCount } as const] : []),
  ];
}

/** With blank cells as far as an earlier build reached. */
function cleared(cells: Grid<Cell>, built: BuiltBudget = { rows: 0, columns: 0 }): Grid<Cell> {
  const width = Math.max(cells[0]?.length ?? 0, built.columns);
  const blank = Array.from({ length: width }, (): Cell => null);
  return Array.from({ length: Math.max(cells.length, built.rows) }, (_, row) =>
    [...(cells[row] ?? []), ...blank].slice(0, width),
  );
}

export const blockName = (tab: string, view: Budget): Operation => ({
  do: 'name',
  tab,
  name: budgetNames.block,
  area: area(1, 1, view.cells.length, view.lastColumn),
});

/** A commission is spread over the year as the months weigh here. */
const paymentWeights = (was: readonly number[] | undefined): Operation => ({
  do: 'write-name',
  name: 'payments_weights',
  cells: [Array.from({ length: MONTHS }, (_, index) => formula(call('INDEX', named(budgetNames.weights), index + 1)))],
  ...(was === undefined ? {} : { was: [was] }),
});

type BudgetBuild = {
  readonly tab: string;
  readonly view: Budget;
  /** Undefined for a new tab. */
  readonly built: BuiltBudget | undefined;
  readonly isFirstLook: boolean;
  /** How the months weigh in the payments, where they are numbers still. */
  readonly weights: readonly number[] | undefined;
};

/** What fills a new tab, or rewrites a standing one in place. */
export function budgetTab({ tab, view, built, isFirstLook, weights }: BudgetBuild): readonly Operation[] {
  const { source } = view.parts;
  const { words, currency, says } = source;
  const last = Math.max(view.parts.rows.last, built?.rows ?? 0);
  const money = moneyFormat(currency, words.conventions);
  const names: readonly (readonly [string, ReturnType<typeof area>])[] = [
    [budgetNames.envelopes, area(rows.quarters, columns.envelope, quarters.length)],
    ...(source.hasPayments ? [[budgetNames.weights, area(rows.months, monthColumn('weight'), MONTHS)] as const] : []),
  ];
  return [
    ...(built === undefined ? [] : resize(tab, view, built)),
    { do: 'write', tab, row: 1, column: 1, cells: cleared(view.cells, built) },
    // A new tab had its name before anything was written.
    ...(built === undefined ? [] : [blockName(tab, view)]),
    ...names.map(([name, where]): Operation => ({ do: 'name', tab, name, area: where })),
    ...(source.hasPayments ? [paymentWeights(weights)] : []),
    { do: 'paint', tab, area: area(1, 1, last, VISIBLE_COLUMNS), paints: paintsOf(view, money) },
    ...(isFirstLook
      ? [
          ...firstLook(tab, view),
          {
            do: 'choose',
            tab,
            area: area(rows.quarters, columns.mode, quarters.length),
            choice: { from: 'list', values: envelopeModes.map((mode) => says.modes[mode]) },
          } as const,
        ]
      : []),
    ...view.charts.operations,
  ];
}
