import { type Quarter, quarters } from '../../domain/time';
import { type CellReference, cell, type Expression, range } from '../../formula';

/** The rows of the two blocks by quarter, of the charts, and of the months. The row of marks is hidden. */
export const rows = {
  title: 1,
  said: 2,
  saidOwed: 3,
  marks: 5,
  envelope: 6,
  quarters: 7,
  year: 11,
  followUp: 13,
  followed: 14,
  followedYear: 18,
  charts: 20,
  monthHead: 30,
  months: 31,
  lists: 44,
} as const;
export const MONTHS = 12;
export const lastMonth = rows.months + MONTHS - 1;

/** The first columns of what is seen, twelve behind the names. */
export const columns = {
  label: 1,
  mode: 2,
  fixed: 3,
  share: 4,
  forecast: 5,
  actual: 6,
  byHand: 7,
  envelope: 8,
  weight: 2,
  /** Of the follow-up, and after it of the months. */
  planned: 3,
  engaged: 4,
  invoiced: 5,
  paid: 6,
  left: 7,
  owed: 8,
  landing: 9,
  variance: 10,
  varianceShare: 11,
  added: 9,
} as const;
export const VISIBLE_COLUMNS = 13;

/** What each list says of its rows, in order. */
export const listColumns = {
  planned: 2,
  quarters: 3,
  engaged: 7,
  invoiced: 8,
  paid: 9,
  owed: 10,
  landing: 11,
  variance: 12,
  share: 13,
} as const;

/** What is hidden behind them, before the rows of the actions. */
export const hidden = {
  /** Marks a row as ours. */
  mark: 14,
  charts: 15,
  totals: 18,
  /** Of each action what groups it, and beside it the text that was read for it. */
  groups: 22,
  /** A row for each amount that is said, a cell for each step to its text. */
  amounts: 22,
  /** Of quarters and of months, from here on. */
  helpers: 29,
  last: 37,
} as const;
/** As many charts as there may ever be of ours. */
export const chartsArea = { row: rows.quarters, column: hidden.charts, rows: 6, columns: 3 } as const;

const helperColumn = <Name extends string>(names: readonly Name[], name: Name): number =>
  hidden.helpers + names.indexOf(name);

/**
 * Of each quarter: how many months of it have a figure, its share of revenue as a number, its revenue in cents, what of the
 * year's amount is spent up to its end, its envelope in cents, whether payments place its plan in months, and in cents what they do not.
 */
const quarterHelpers = ['filled', 'share', 'revenue', 'upTo', 'cents', 'placed', 'rest'] as const;
export const quarterCell = (name: (typeof quarterHelpers)[number], index: number): CellReference =>
  fixed(rows.quarters + index, helperColumn(quarterHelpers, name));

/**
 * Of each month: its first day; how it weighs, as a number that is not below 0 and then so that they are not all 0; what share of its
 * quarter has passed with it; the envelope and the rest of the plan up to its end; what payments place in it, how far these differ, and what
 * came in it.
 */
const monthHelpers = ['day', 'typed', 'weight', 'share', 'envelope', 'rest', 'due', 'difference', 'revenue'] as const;
export type MonthHelper = (typeof monthHelpers)[number];
export const monthColumn = (name: MonthHelper): number => helperColumn(monthHelpers, name);
export const monthCell = (name: MonthHelper, index: number): CellReference =>
  fixed(rows.months + index, monthColumn(name));

/** A cell of the tab and where it stands. */
export const fixed = (row: number, column: number): CellReference => cell(column, row, 'both');
export const span = (column: number, first: number, last: number): Expression =>
  range(fixed(first, column), fixed(last, column));

/** Where each of the lists stands: its head, its first row, how many there are; behind these what is in none of them. */
type ListRows = { readonly head: number; readonly first: number; readonly count: number };
export type BudgetRows = { readonly lists: readonly ListRows[]; readonly last: number };

export function budgetRows(lengths: readonly number[]): BudgetRows {
  let head: number = rows.lists;
  const lists = lengths.map((count): ListRows => {
    const list = { head, first: head + 1, count };
    head += count + 3;
    return list;
  });
  return { lists, last: head - 2 };
}

/** The cells that are hers to type in, by what they are called. */
export const typedPlaces: readonly (readonly [key: string, row: number, column: number])[] = [
  ...(['mode', 'share', 'forecast', 'actual', 'byHand'] as const).flatMap((name) =>
    quarters.map((quarter) => [`${name}${quarter}`, rows.quarters + quarter - 1, columns[name]] as const),
  ),
  ['fixed', rows.year, columns.fixed],
  ...Array.from({ length: MONTHS }, (_, index) => [`weight${index + 1}`, rows.months + index, columns.weight] as const),
];

/** Where the envelope of a quarter stands, or that of the year. */
export const envelopePlace = (quarter: Quarter | null): { readonly row: number; readonly column: number } => ({
  row: quarter === null ? rows.year : rows.quarters + quarter - 1,
  column: columns.envelope,
});
