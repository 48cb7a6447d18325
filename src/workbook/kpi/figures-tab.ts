import { type FigureUnit, figureOf, type KpiUnit, type NamedFigure } from '../../domain/kpi';
import type { FiscalYear } from '../../domain/time';
import type { KpiTexts } from '../../languages/content/kpi-texts';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Cell,
  colours,
  type Grid,
  headStyle,
  moneyFormat,
  NUMBER_FORMAT,
  type Operation,
  type Paint,
  paint,
  quietStyle,
  SHARE_FORMAT,
  text,
  titleStyle,
} from '../cells';
import {
  FIGURE_ROWS,
  FIRST_ROW,
  type FigureColumn,
  figureColumns,
  figureKeyColumns,
  HEAD_ROW,
  HELP_ROW,
  KEY_ROW,
  type Layout,
  layoutOf,
  MONTHS,
  names,
  PLACE_ROW,
  TITLE_ROW,
} from './columns';
import { type MonthColumn, monthDays } from './months';

/** What the two tabs are written from. */
export type KpiSource = {
  readonly texts: KpiTexts;
  readonly words: SheetWords;
  readonly currency: string;
  readonly year: FiscalYear;
  /** What a KPI of her own that is to be added is called, and its figure. */
  readonly ownName?: string;
};

const LAST_ROW = FIRST_ROW + FIGURE_ROWS - 1;
const WIDTHS: Readonly<Record<FigureColumn, number>> = { name: 250, unit: 80, note: 180 };
export const MONTH_PIXELS = 98;
const WIDTH = figureKeyColumns.length;
const FIRST_MONTH = figureColumns.length + 1;

export const figureLayout: Layout = layoutOf(figureKeyColumns);

/** The row of a figure, in the columns where these stand now: its name and unit, room for its months, its name in the files. */
export function figureRow(
  key: NamedFigure,
  layout: Layout,
  { texts, ownName = '' }: Pick<KpiSource, 'texts' | 'ownName'>,
): readonly Cell[] {
  const names: Readonly<Record<string, string>> = texts.figures;
  const cells: readonly (readonly [string, Cell])[] = [
    ['name', text(names[key] ?? ownName)],
    ['unit', text({ ...texts.units, ...texts.figureUnits }[figureOf(key).unit])],
    ['key', text(key)],
  ];
  return inLayout(new Map(cells), layout);
}

/** Cells by the keys of their columns, as a row from column A on. */
export function inLayout(cells: ReadonlyMap<string, Cell>, layout: Layout): readonly Cell[] {
  const row: Cell[] = Array.from({ length: Math.max(...layout.values()) }, () => null);
  for (const [key, column] of layout) row[column - 1] = cells.get(key) ?? null;
  return row;
}

const formats: Readonly<Record<Exclude<FigureUnit | KpiUnit, 'money'>, string>> = {
  count: '#,##0',
  seconds: '#,##0',
  number: NUMBER_FORMAT,
  percent: SHARE_FORMAT,
  times: '0.0',
  points: '0',
  duration: '0',
  rank: '0.0',
};

/** How the numbers of a KPI or a figure are shown. */
export const kpiFormat = (
  unit: FigureUnit | KpiUnit,
  { currency, words }: Pick<KpiSource, 'currency' | 'words'>,
): string => (unit === 'money' ? moneyFormat(currency, words.conventions) : formats[unit]);

/**
 * What the rows of some figures look like, from a row on, in the columns of their months: the same in every year, as a year that was this
 * one would have to be painted again once it is over, and with it what she has made of it.
 */
export const figurePaints = (
  keys: readonly NamedFigure[],
  row: number,
  months: readonly MonthColumn[],
  source: KpiSource,
): readonly Paint[] =>
  keys.flatMap((key, index): readonly Paint[] => {
    const style = { numberFormat: kpiFormat(figureOf(key).unit, source), vertical: 'middle' } as const;
    return months.map(({ column }) => paint(area(row + index, column), style));
  });

/** Under the title, in the frozen column: seen wherever she has scrolled to. */
export const madeUpStyle = { bold: true, color: colours.alert } as const;

/** Two lines of a head that is wrapped. */
export const HEAD_PIXELS = 40;

/** The widths of the first columns of a tab: neighbours of one width are one call. */
export function sized(tab: string, widths: readonly number[]): readonly Operation[] {
  const runs: { readonly column: number; count: number; readonly pixels: number }[] = [];
  widths.forEach((pixels, index) => {
    const last = runs[runs.length - 1];
    if (last?.pixels === pixels) last.count += 1;
    else runs.push({ column: index + 1, count: 1, pixels });
  });
  return runs.map((run): Operation => ({ do: 'size-columns', tab, ...run }));
}

/** What the first day of a month looks like above its figures. */
export const monthHeadStyle = { numberFormat: 'mmm yyyy', align: 'right' } as const;

const blank = (count: number): readonly Cell[] => Array.from({ length: count }, () => null);

function headCells({ texts, year }: KpiSource): Grid<Cell> {
  const { title, help, columns } = texts.figureTab;
  return [
    [text(title), ...blank(WIDTH - 1)],
    // Behind the frozen column, where it can flow.
    [null, text(help), ...blank(WIDTH - 2)],
    [...figureColumns.map((column) => text(columns[column])), ...monthDays(year), null],
    figureKeyColumns.map((key) => text(key)),
    blank(WIDTH),
  ];
}

const headPaints: readonly Paint[] = [
  paint(area(TITLE_ROW, 1), titleStyle),
  paint(area(HELP_ROW, 1), madeUpStyle),
  paint(area(HELP_ROW, 2), quietStyle),
  paint(area(HEAD_ROW, 1, 1, WIDTH - 1), headStyle),
  paint(area(HEAD_ROW, FIRST_MONTH, 1, 2 * MONTHS), monthHeadStyle),
];

/** An empty tab of figures, its months those of the plan's year and of the one before. */
export function figuresTab(tab: string, source: KpiSource): readonly Operation[] {
  return [
    { do: 'make-tab', tab, rows: LAST_ROW, columns: WIDTH },
    { do: 'write', tab, row: TITLE_ROW, column: 1, cells: headCells(source) },
    { do: 'paint', tab, area: area(TITLE_ROW, 1, HEAD_ROW, WIDTH), paints: headPaints },
    { do: 'name', tab, name: names.figureTab, area: area(TITLE_ROW, 1, LAST_ROW, WIDTH) },
    { do: 'name', tab, name: names.figures, area: area(FIRST_ROW, FIRST_MONTH, FIGURE_ROWS, 2 * MONTHS) },
    { do: 'name', tab, name: names.figureKeys, area: area(FIRST_ROW, WIDTH, FIGURE_ROWS) },
    { do: 'name', tab, name: names.months, area: area(HEAD_ROW, FIRST_MONTH, 1, 2 * MONTHS) },
    { do: 'name', tab, name: names.figureLayout, area: area(KEY_ROW, 1, 1, WIDTH) },
    { do: 'name', tab, name: names.imported, area: area(PLACE_ROW, 1) },
    { do: 'name', tab, name: names.madeUp, area: area(HELP_ROW, 1) },
    ...sized(
      tab,
      figureColumns.map((column) => WIDTHS[column]),
    ),
    { do: 'size-rows', tab, row: HEAD_ROW, count: 1, pixels: HEAD_PIXELS, isFixed: true },
    { do: 'size-columns', tab, column: FIRST_MONTH, count: 2 * MONTHS, pixels: MONTH_PIXELS },
    { do: 'hide-columns', tab, column: WIDTH, count: 1 },
    { do: 'hide-rows', tab, row: KEY_ROW, count: FIRST_ROW - KEY_ROW },
    { do: 'freeze', tab, rows: FIRST_ROW - 1, columns: 1 },
  ];
}
