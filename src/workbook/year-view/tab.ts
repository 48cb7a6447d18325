import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Beside,
  moneyFormat,
  type Operation,
  type Refit,
  refitColumns,
  refitRows,
  signsToBe,
  sizedRows,
} from '../cells';
import { FIRST_BODY_ROW, headRows, type VisibleColumn, visibleColumns } from './columns';
import { highlightsOf, OWN_HIGHLIGHTS } from './highlights';
import { LAST_HEAD_ROW, paintsOf, shownArea } from './paints';
import { ROWS_BELOW_ACTIONS } from './rows';
import type { YearView } from './year-view';

/** How large the year view stands now. */
export type BuiltYearView = { readonly rows: number; readonly columns: number };

/**
 * The sizes that let a year of 54 weeks fit a laptop 1,366 px wide and an A3 page, and its months an A4 page, names readable:
 * 510 px before the weeks, 15 px each, or 42 px a month. A number would not fit a week: contract 38, all is text there.
 */
const pixelsOf = ({ columns }: YearView): number => (columns.unit === 'week' ? 15 : 42);

/** "⚠ 30 sept. (−32 j ouv.)" is about the longest that is said of a beginning, "Abandonnée" of a status. */
const visiblePixels: Readonly<Record<VisibleColumn, number>> = {
  name: 152,
  owner: 98,
  startBy: 126,
  deadline: 64,
  status: 70,
};

const ROW_PIXELS = 24;
/** Two lines. */
const STATE_PIXELS = 38;

export const freezeOperation = (tab: string): Operation => ({ do: 'freeze', tab, rows: LAST_HEAD_ROW, columns: 1 });

const firstLook = (tab: string, view: YearView): readonly Operation[] => [
  ...visibleColumns.map(
    (column, index): Operation => ({
      do: 'size-columns',
      tab,
      column: index + 1,
      count: 1,
      pixels: visiblePixels[column],
    }),
  ),
  { do: 'size-columns', tab, column: view.columns.firstPeriod, count: view.columns.periods, pixels: pixelsOf(view) },
  {
    do: 'hide-columns',
    tab,
    column: view.columns.lastPeriod + 1,
    count: view.columns.columns - view.columns.lastPeriod,
  },
  { do: 'hide-rows', tab, row: headRows.days, count: 1 },
  freezeOperation(tab),
  { do: 'hide-gridlines', tab },
  { do: 'size-rows', tab, row: headRows.state, count: 1, pixels: STATE_PIXELS, isFixed: true },
  { do: 'size-rows', tab, row: FIRST_BODY_ROW, count: view.rows.length, pixels: ROW_PIXELS },
];

/** The last row of an action, or of a group, in a block of so many rows. */
const lastActionRow = (rows: number): number => rows - ROWS_BELOW_ACTIONS;

/** So that each owner finds what is hers: the filter spans the owners alone, down to the last action, and sorts no other cell. */
export const filterOperation = (tab: string, view: YearView, among: 'none' | 'hers'): Operation => ({
  do: 'filter',
  tab,
  among,
  area: area(LAST_HEAD_ROW, visibleColumns.indexOf('owner') + 1, lastActionRow(view.cells.length) - LAST_HEAD_ROW + 1),
});

/**
 * Rows and columns are added or taken inside the block, so that what she wrote beside and below it only moves along; rows
 * in front of the last action, so that a filter spans the new ones too. What is new among rows has the height of the others.
 */
export function refitYearView(tab: string, view: YearView, built: BuiltYearView, beside?: Beside): Refit {
  const wanted = { rows: view.cells.length, columns: view.columns.columns };
  const at = lastActionRow(built.rows);
  const signs = beside === undefined ? [] : signsToBe(view.cells, [view.columns.helperNumber('key')]);
  const rows = refitRows({ tab, built, wanted }, { at, first: FIRST_BODY_ROW, signs }, beside);
  const amongWeeks = view.columns.lastPeriod - Math.max(0, wanted.columns - built.columns) - 1;
  const columns = refitColumns({ tab, built: { ...built, rows: wanted.rows }, wanted }, amongWeeks, beside);
  return {
    operations: [...sizedRows(rows.operations, ROW_PIXELS), ...columns.operations],
    aside: rows.aside + columns.aside,
  };
}

/** A new tab without notes is left without; one that stands may have had some. */
function noteOperations(tab: string, { notes }: YearView, built: BuiltYearView | undefined): readonly Operation[] {
  if (built === undefined && notes.every((note) => note === '')) return [];
  return [{ do: 'note', tab, row: FIRST_BODY_ROW, column: 1, notes: notes.map((note) => [note]) }];
}

type YearViewBuild = {
  readonly tab: string;
  readonly view: YearView;
  readonly words: SheetWords;
  readonly currency: string;
  /** How large the tab stands now; undefined for a new one. */
  readonly built: BuiltYearView | undefined;
  /** What gives that the size of the new one; where nothing is said, as if nothing stood beside it. */
  readonly refit?: Refit | undefined;
  readonly isFirstLook: boolean;
};

/** What fills a new tab, or rewrites a standing one in place. */
export function yearViewTab({
  tab,
  view,
  words,
  currency,
  built,
  refit,
  isFirstLook,
}: YearViewBuild): readonly Operation[] {
  const money = moneyFormat(currency, words.conventions);
  return [
    ...(built === undefined ? [] : (refit ?? refitYearView(tab, view, built)).operations),
    { do: 'write', tab, row: 1, column: 1, cells: view.cells },
    { do: 'paint', tab, area: shownArea(view), paints: paintsOf(view, money) },
    ...noteOperations(tab, view, built),
    {
      do: 'highlight',
      tab,
      highlights: highlightsOf(view),
      among: built === undefined ? 'none' : { replaces: OWN_HIGHLIGHTS },
    },
    ...(isFirstLook ? firstLook(tab, view) : []),
  ];
}
