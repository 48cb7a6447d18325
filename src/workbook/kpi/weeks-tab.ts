import { figureNamed, figureOf, type NamedFigure } from '../../domain/kpi';
import { type Day, isWithin, weeksOf } from '../../domain/time';
import { cell } from '../../formula';
import {
  area,
  type Cell,
  DAY_FORMAT,
  formula,
  type Grid,
  headStyle,
  neighbours,
  type Operation,
  type Paint,
  paint,
  quietStyle,
  text,
  titleStyle,
} from '../cells';
import { type Layout, layoutOf, names } from './columns';
import { type KpiSource, kpiFormat } from './figures-tab';
import type { MonthColumn } from './months';
import { monthOfWeeksFormula, type WeekColumns, weekMonthFormula } from './week-formulas';

/** The title, a line of help, the heads, the hidden keys, then a row for each week. */
const HEAD_LINE = 2;
const KEY_LINE = 3;
const FIRST_LINE = 4;
/** Ten years of them. */
const WEEK_ROWS = 530;
const MONDAY = 'monday';
const MONDAY_PIXELS = 120;
const FIGURE_PIXELS = 130;

/** The key of the hidden column beside a figure's. */
const monthKeyOf = (figure: string): string => `${figure}|month`;

/** Of a figure that is no longer counted by week: its weeks stay, and are its own again where it is. */
const offKeyOf = (figure: string): string => `${figure}|off`;

/** Where the tab stands, or is to stand. */
export type WeekPlace = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The tab before it has any figure. */
export const newWeekPlace = (tab: string): WeekPlace => ({
  tab,
  row: 1,
  column: 1,
  rows: FIRST_LINE + WEEK_ROWS,
  columns: 1,
});

/** Which key each of its columns has, by the row that was made for it. */
export const weekLayout = (keys: readonly string[], { column }: WeekPlace): Layout => layoutOf(keys, column);
export const newWeekLayout: Layout = new Map([[MONDAY, 1]]);

export const weekKeyLine = KEY_LINE;
export const firstWeekRow = ({ row }: WeekPlace): number => row + FIRST_LINE;
export const mondayColumn = (layout: Layout): number | undefined => layout.get(MONDAY);

/** Where the weeks of a figure stand; undefined where it is not counted by week, or its columns are gone. */
export function weekColumnsOf(figure: NamedFigure, place: WeekPlace, layout: Layout): WeekColumns | undefined {
  const [monday, value, month] = [MONDAY, figure, monthKeyOf(figure)].map((key) => layout.get(key));
  if (monday === undefined || value === undefined || month === undefined) return undefined;
  return { tab: place.tab, firstRow: firstWeekRow(place), lastRow: place.row + place.rows - 1, monday, value, month };
}

/** The figures that are counted by week. */
export const weeklyIn = (place: WeekPlace, layout: Layout): readonly NamedFigure[] =>
  [...layout.keys()]
    .map(figureNamed)
    .flatMap((figure) => (figure !== undefined && weekColumnsOf(figure, place, layout) !== undefined ? [figure] : []));

const days = (mondays: readonly Day[]): Grid<Cell> => mondays.map((day) => [{ day }]);

/** An empty tab with the weeks of the plan's year. */
export function weeksTab(tab: string, { texts, year }: Pick<KpiSource, 'texts' | 'year'>): readonly Operation[] {
  const place = newWeekPlace(tab);
  const { title, help, monday } = texts.weekTab;
  const cells: Grid<Cell> = [[text(title)], [text(help)], [text(monday)], [text(MONDAY)], ...days(weeksOf(year))];
  const all = area(1, 1, place.rows);
  return [
    { do: 'make-tab', tab, rows: place.rows, columns: 1 },
    { do: 'write', tab, row: 1, column: 1, cells },
    { do: 'name', tab, name: names.weekTab, area: all },
    {
      do: 'paint',
      tab,
      area: all,
      paints: [
        paint(area(1, 1), { ...titleStyle, wrap: 'overflow' }),
        paint(area(2, 1), { ...quietStyle, wrap: 'overflow' }),
        paint(area(HEAD_LINE + 1, 1), headStyle),
        paint(area(FIRST_LINE + 1, 1, WEEK_ROWS), { numberFormat: DAY_FORMAT, align: 'left' }),
      ],
    },
    { do: 'size-columns', tab, column: 1, count: 1, pixels: MONDAY_PIXELS },
    { do: 'hide-rows', tab, row: KEY_LINE + 1, count: 1 },
    // No column: the line of help would end where it does.
    { do: 'freeze', tab, rows: KEY_LINE + 1, columns: 0 },
  ];
}

type NamedWeekly = { readonly key: NamedFigure; readonly name: string };

/** The cells of added columns from the title down, two columns for each figure. */
function addedCells(figures: readonly NamedWeekly[], place: WeekPlace, layout: Layout): Grid<Cell> {
  const cellsOf = ({ key, name }: NamedWeekly, line: number): readonly Cell[] => {
    if (line === HEAD_LINE) return [text(name), null];
    if (line === KEY_LINE) return [text(key), text(monthKeyOf(key))];
    const columns = line < FIRST_LINE ? undefined : weekColumnsOf(key, place, layout);
    return [null, columns === undefined ? null : formula(weekMonthFormula(key, place.row + line, columns))];
  };
  return Array.from({ length: place.rows }, (_, line) => figures.flatMap((figure) => cellsOf(figure, line)));
}

function addedLooks(figures: readonly NamedWeekly[], place: WeekPlace, first: number, source: KpiSource) {
  const { tab, row, rows } = place;
  const count = 2 * figures.length;
  const columnAt = (index: number): number => first + 2 * index;
  const numbers = figures.map(({ key }, index): Paint => {
    const numberFormat = kpiFormat(figureOf(key).unit, source);
    return paint(area(row + FIRST_LINE, columnAt(index), rows - FIRST_LINE), { numberFormat });
  });
  const head = paint(area(row + HEAD_LINE, first, 1, count), { ...headStyle, align: 'right' });
  return [
    { do: 'paint', tab, area: area(row, first, rows, count), paints: [head, ...numbers] } as const,
    ...figures.flatMap((_, index): readonly Operation[] => [
      { do: 'size-columns', tab, column: columnAt(index), count: 1, pixels: FIGURE_PIXELS },
      { do: 'hide-columns', tab, column: columnAt(index) + 1, count: 1 },
    ]),
  ];
}

/** Columns for more figures behind those of the tab, each with the hidden one of its months. */
export function weekColumnsAdded(
  figures: readonly NamedWeekly[],
  { tab, ...before }: WeekPlace,
  layout: Layout,
  source: KpiSource,
): { readonly operations: readonly Operation[]; readonly place: WeekPlace; readonly layout: Layout } {
  const { row, column, rows, columns } = before;
  const after = column + columns - 1;
  const keys = figures.flatMap(({ key }) => [key, monthKeyOf(key)]);
  const wider = new Map([...layout, ...layoutOf(keys, after + 1)]);
  const place = { tab, ...before, columns: columns + keys.length };
  return {
    place,
    layout: wider,
    operations: [
      { do: 'insert-columns', tab, after, count: keys.length },
      // What is inserted beside a drop-down of hers takes it over.
      { do: 'clear-choices', tab, area: area(row, after + 1, rows, keys.length) },
      { do: 'write', tab, row, column: after + 1, cells: addedCells(figures, place, wider) },
      { do: 'name', tab, name: names.weekTab, area: area(row, column, rows, place.columns) },
      ...addedLooks(figures, place, after + 1, source),
    ],
  };
}

/** The hidden column of a figure's months, all of it: a row that she put in has none of its formulas. */
export function weekMonths(figure: NamedFigure, place: WeekPlace, layout: Layout): readonly Operation[] {
  const columns = weekColumnsOf(figure, place, layout);
  if (columns === undefined) return [];
  const { firstRow, lastRow, month } = columns;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const cells = rows.map((row) => [formula(weekMonthFormula(figure, row, columns))]);
  return [{ do: 'write', tab: place.tab, row: firstRow, column: month, cells }];
}

/** Whether the weeks of some figures count: their columns stay with all that stands in them. `layout` is what it then is. */
export function weeksTurned(
  figures: readonly NamedFigure[],
  { tab, row }: WeekPlace,
  layout: Layout,
  areOn: boolean,
): { readonly operations: readonly Operation[]; readonly layout: Layout } {
  const turned = new Map(layout);
  const operations = figures.flatMap((figure): readonly Operation[] => {
    const [was, is] = areOn ? [offKeyOf(figure), figure] : [figure, offKeyOf(figure)];
    const column = layout.get(was);
    if (column === undefined) return [];
    turned.delete(was);
    turned.set(is, column);
    return [{ do: 'write', tab, row: row + KEY_LINE, column, cells: [[text(is)]] }];
  });
  return { operations, layout: turned };
}

/** Whether a formula is what the weeks of a tab come to in a month. */
export const isOfWeeks = (formula: string, { tab }: WeekPlace): boolean =>
  /^=IF\((?:OR\()?COUNTIFS\(.+SUMIFS\(/.test(formula) && formula.includes(tab.replace(/'/g, "''"));

/** How many weeks of the plan's year a tab has no row for, and no more room. */
export function weeksWithoutRoom(
  place: WeekPlace,
  standing: readonly Day[],
  freeRow: number,
  { year }: Pick<KpiSource, 'year'>,
): number {
  const missing = weeksOf(year).filter((day) => !standing.includes(day)).length;
  return freeRow + missing <= place.row + place.rows ? 0 : missing;
}

/** The weeks of the plan's year that a tab does not have, below those it has; none where it has no more rows. */
export function weeksAdded(
  place: WeekPlace,
  layout: Layout,
  standing: readonly Day[],
  freeRow: number,
  source: Pick<KpiSource, 'year'>,
): readonly Operation[] {
  const missing = weeksOf(source.year).filter((day) => !standing.includes(day));
  const column = mondayColumn(layout);
  const isFull = weeksWithoutRoom(place, standing, freeRow, source) > 0;
  if (missing.length === 0 || column === undefined || isFull) return [];
  return [{ do: 'write', tab: place.tab, row: freeRow, column, cells: days(missing) }];
}

/** A row of figures: `isBlank` says of a column whether nothing stands in it. */
type FigureLine = {
  readonly figure: NamedFigure;
  readonly row: number;
  readonly isBlank: (column: number) => boolean;
};

/** The months of the year of a figure that is counted by week, where nothing stands: formulas on its weeks. */
export function monthsOfWeeks(
  { tab, headRow }: { readonly tab: string; readonly headRow: number },
  { figure, row, isBlank }: FigureLine,
  months: readonly MonthColumn[],
  columns: WeekColumns,
  { year }: Pick<KpiSource, 'year'>,
): readonly Operation[] {
  const blank = months.filter(({ column, day }) => isWithin(day, year) && isBlank(column));
  return neighbours(blank.map(({ column }) => column)).map((free): Operation => {
    const made = free.map((column) => formula(monthOfWeeksFormula(figure, cell(column, headRow, 'row'), columns)));
    return { do: 'write', tab, row, column: free[0] ?? 1, cells: [made] };
  });
}
