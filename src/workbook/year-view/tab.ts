import type { Period } from '../../domain/time';
import { signs } from '../../domain/year-view';
import { call, cell, formulaText, pair } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Area,
  area,
  colours,
  type Highlight,
  moneyFormat,
  type Paint,
  paint,
  SHORT_DAY_FORMAT,
  type Step,
  type Style,
} from '../cells';
import { FIRST_BODY_ROW, headRows, visibleColumns } from './columns';
import { monthOf } from './head';
import { periodCell, todayCell } from './row';
import { type BodyRow, ROWS_BELOW_ACTIONS, type YearView } from './year-view';

/** How large the year view stands now. */
export type BuiltYearView = { readonly rows: number; readonly columns: number };

const LAST_HEAD_ROW = headRows.labels;

const visible = (row: number, rows = 1): Area => area(row, 1, rows, visibleColumns.length);

const periodArea = ({ columns }: YearView, row: number, rows: number): Area =>
  area(row, columns.firstPeriod, rows, columns.periods);

/** Weeks of one month, or months of one quarter, share a band, white and grey in turn, and read without a line between them. */
function bands({ periods, columns }: YearView): readonly Paint[] {
  const bandOf = (period: Period | undefined): number =>
    columns.unit === 'week' ? monthOf(period) : Math.ceil(monthOf(period) / 3);
  let band = 0;
  return periods.map((period, index) => {
    if (index > 0 && bandOf(period) !== bandOf(periods[index - 1])) band += 1;
    const background = band % 2 === 0 ? colours.headBackground : '#FFFFFF';
    return paint(area(headRows.months, columns.firstPeriod + index, 4), { background });
  });
}

const headPaints = (view: YearView): readonly Paint[] => [
  paint(area(headRows.title, 1), { bold: true, size: 13, color: colours.headText, wrap: 'wrap' }),
  paint(area(headRows.title, view.columns.aside), { color: colours.quiet, size: 9 }),
  // In the frozen column, where no text flows on: two lines.
  paint(area(headRows.state, 1), { bold: true, size: 10, color: colours.headText, wrap: 'wrap' }),
  paint(area(headRows.state, view.columns.aside), { bold: true, size: 10, color: colours.headText }),
  ...bands(view),
  paint(area(headRows.months, 2), { color: colours.quiet, size: 9 }),
  paint(periodArea(view, headRows.months, 1), { bold: true, size: 8, color: colours.headText }),
  paint(periodArea(view, headRows.weeks, 3), { size: 7, color: colours.quiet, align: 'center', wrap: 'clip' }),
  ...(view.columns.unit === 'month' ? [paint(periodArea(view, headRows.weeks, 3), { size: 9 })] : []),
  paint(area(headRows.weeks, visibleColumns.length), { size: 7, color: colours.quiet, align: 'right' }),
  paint(visible(LAST_HEAD_ROW), { background: colours.headBackground, color: colours.headText, bold: true, size: 9 }),
  paint(area(LAST_HEAD_ROW, 3, 1, 2), { align: 'center' }),
];

const signColour = (row: BodyRow): string => {
  if (row.is !== 'action' || row.kind.is === 'one-off') return colours.run;
  return row.kind.is === 'continuous' ? colours.continuous : colours.occurrence;
};

const footColours = [colours.preparation, colours.run, colours.run, colours.occurrence, colours.continuous];

function bodyPaint(view: YearView, row: BodyRow, index: number, money: string): readonly Paint[] {
  const at = FIRST_BODY_ROW + index;
  const weeks = periodArea(view, at, 1);
  if (row.is === 'group') {
    const groups = view.rows.slice(0, index).filter((it) => it.is === 'group').length;
    const background = colours.groups[groups % colours.groups.length] ?? colours.band;
    return [
      paint(area(at, 1, 1, visibleColumns.length + view.columns.periods), { background, bold: true }),
      paint(weeks, { color: colours.quiet, align: 'center', bold: false, wrap: 'clip' }),
      paint(area(at, 1), { wrap: 'wrap' }),
    ];
  }
  if (row.is === 'action')
    return [
      paint(weeks, { color: signColour(row), align: 'center', wrap: 'clip' }),
      paint(area(at, 1), { wrap: 'wrap' }),
      paint(area(at, 2, 1, 4), { wrap: 'clip' }),
      paint(area(at, 3, 1, 2), { numberFormat: SHORT_DAY_FORMAT, align: 'center' }),
    ];
  if (row.is === 'gap') return [];
  return [
    paint(area(at, 1), { color: colours.headText, bold: row.index === 0 || row.index === 5 }),
    paint(area(at, 2), { numberFormat: money, align: 'right', bold: row.index === 5 }),
    paint(area(at, view.columns.firstPeriod), {
      color: footColours[row.index] ?? colours.quiet,
      align: 'center',
      size: 9,
    }),
    paint(area(at, view.columns.firstPeriod + 2), { color: colours.quiet, size: 9 }),
  ];
}

const base: Style = { size: 9, vertical: 'middle' };

const paintsOf = (view: YearView, money: string): readonly Paint[] => [
  paint(wholeArea(view), base),
  ...headPaints(view),
  ...view.rows.flatMap((row, index) => bodyPaint(view, row, index, money)),
];

/**
 * What moves is coloured by native highlights on the sign itself; a week's own colour comes before today's, so that
 * today never hides a bar. They name their own tab only.
 */
function highlightsOf(view: YearView): readonly Highlight[] {
  const { columns } = view;
  const weeks = periodArea(view, headRows.weeks, view.rows.length + 3);
  const shown = cell(columns.period(0), headRows.weeks);
  const is = (sign: string): string => formulaText(pair(shown, '=', sign));
  const [first, today] = [periodCell(columns, 0), todayCell(columns)];
  const isNow = call('AND', pair(first, '<=', today), pair(today, '<=', columns.lastDay(first)));
  const late = cell(columns.helperNumber('late'), FIRST_BODY_ROW, 'column');
  return [
    { area: weeks, formula: is(signs.preparation), background: colours.preparationBackground },
    { area: weeks, formula: is(signs.run), background: colours.run },
    { area: weeks, formula: is(signs.deadline), background: colours.run, color: colours.onRun },
    { area: weeks, formula: is(signs.continuous), background: colours.continuousBackground },
    { area: weeks, formula: formulaText(isNow), background: colours.today },
    { area: area(FIRST_BODY_ROW, 3, view.rows.length), formula: formulaText(pair(late, '>', 0)), color: colours.alert },
  ];
}

/** How the highlights of an earlier build are told from hers, whatever its number of weeks and, up to 0.2, of rows in its head. */
const OWN_HIGHLIGHTS = String.raw`^=([A-Z]+4="[▒■◆▬]"|AND\([A-Z]+\$[56]<=|\$[A-Z]+[67]>0)`;

/**
 * The sizes that let a year of 54 weeks fit a laptop 1,366 px wide and an A3 page, and its months an A4 page, names readable:
 * 510 px before the weeks, 15 px each, or 42 px a month. A number would not fit a week: contract 38, all is text there.
 */
const pixelsOf = ({ columns }: YearView): number => (columns.unit === 'week' ? 15 : 42);

const ROW_PIXELS = 24;
/** Two lines. */
const STATE_PIXELS = 38;

const wholeArea = (view: YearView): Area => area(1, 1, view.cells.length, view.columns.columns);

const firstLook = (tab: string, view: YearView): readonly Step[] => [
  { do: 'size-columns', tab, column: 1, count: 1, pixels: 170 },
  { do: 'size-columns', tab, column: 2, count: 2, pixels: 106 },
  { do: 'size-columns', tab, column: 4, count: 2, pixels: 64 },
  { do: 'size-columns', tab, column: view.columns.firstPeriod, count: view.columns.periods, pixels: pixelsOf(view) },
  {
    do: 'hide-columns',
    tab,
    column: view.columns.lastPeriod + 1,
    count: view.columns.columns - view.columns.lastPeriod,
  },
  { do: 'hide-rows', tab, row: headRows.days, count: 1 },
  { do: 'freeze', tab, rows: LAST_HEAD_ROW, columns: 1 },
  { do: 'hide-gridlines', tab },
  { do: 'size-rows', tab, row: headRows.state, count: 1, pixels: STATE_PIXELS, isFixed: true },
  { do: 'size-rows', tab, row: FIRST_BODY_ROW, count: view.rows.length, pixels: ROW_PIXELS },
];

/** The last row of an action, or of a group, in a block of so many rows. */
const lastActionRow = (rows: number): number => rows - ROWS_BELOW_ACTIONS;

/** So that each owner finds what is hers: the filter spans the owners alone, down to the last action, and sorts no other cell. */
export const filterStep = (tab: string, view: YearView, among: 'none' | 'hers'): Step => ({
  do: 'filter',
  tab,
  among,
  area: area(LAST_HEAD_ROW, visibleColumns.indexOf('owner') + 1, lastActionRow(view.cells.length) - LAST_HEAD_ROW + 1),
});

/**
 * Rows and columns are added or taken inside the block, so that what she wrote beside and below it only moves along; rows
 * in front of the last action, so that a filter spans the new ones too.
 */
function resize(tab: string, view: YearView, built: BuiltYearView): readonly Step[] {
  const rows = view.cells.length - built.rows;
  const columns = view.columns.columns - built.columns;
  const last = lastActionRow(built.rows);
  const amongWeeks = view.columns.lastPeriod - Math.max(0, columns) - 1;
  return [
    ...(rows > 0
      ? [
          { do: 'insert-rows', tab, after: last - 1, count: rows } as const,
          { do: 'size-rows', tab, row: last, count: rows, pixels: ROW_PIXELS } as const,
        ]
      : []),
    ...(rows < 0 ? [{ do: 'delete-rows', tab, row: last + rows, count: -rows } as const] : []),
    ...(columns > 0 ? [{ do: 'insert-columns', tab, after: amongWeeks, count: columns } as const] : []),
    ...(columns < 0 ? [{ do: 'delete-columns', tab, column: amongWeeks, count: -columns } as const] : []),
  ];
}

/** A new tab without notes is left without; one that stands may have had some. */
function noteSteps(tab: string, { notes }: YearView, built: BuiltYearView | undefined): readonly Step[] {
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
  readonly isFirstLook: boolean;
};

/** The steps that fill a new tab, or rewrite a standing one in place. */
export function yearViewTab({ tab, view, words, currency, built, isFirstLook }: YearViewBuild): readonly Step[] {
  const money = moneyFormat(currency, words.conventions);
  return [
    ...(built === undefined ? [] : resize(tab, view, built)),
    { do: 'write', tab, row: 1, column: 1, cells: view.cells },
    { do: 'paint', tab, area: wholeArea(view), paints: paintsOf(view, money) },
    ...noteSteps(tab, view, built),
    {
      do: 'highlight',
      tab,
      highlights: highlightsOf(view),
      among: built === undefined ? 'none' : { replaces: OWN_HIGHLIGHTS },
    },
    ...(isFirstLook ? firstLook(tab, view) : []),
  ];
}
