import { figureNamed } from '../../domain/kpi';
import type { Day, FiscalYear } from '../../domain/time';
import {
  type Area,
  area,
  type Cell,
  type CellValue,
  type Grid,
  headStyle,
  isBlank,
  neighbours,
  type Operation,
  paint,
  text,
} from '../cells';
import { type AddedRun, addedMonths } from './added-months';
import { type Layout, names, thisYear, yearBefore } from './columns';
import { figurePaints, type KpiSource, MONTH_PIXELS, monthHeadStyle } from './figures-tab';
import { type MonthColumn, monthDays, monthKey } from './months';
import { keyedTab } from './read-board';

type Place = Area & { readonly tab: string };

/** The tab of figures as it stands. */
type FiguresToTurn = {
  /** All of it, from its title on. */
  readonly place: Place;
  readonly values: Grid<CellValue>;
  readonly formulas: Grid<string>;
  /** Where the months of its figures stand. */
  readonly figures: Place;
  /** It was left half done: blank columns where months go are taken for them, and months without figures are painted again. */
  readonly isInterrupted: boolean;
};

/** What is to be written, then what that looks like; and the months that are added. */
type Turned = {
  readonly contents: readonly Operation[];
  readonly looks: readonly Operation[];
  readonly added: readonly Day[];
};

/** The columns with nothing in any of these rows, counted in the tab. */
function blankColumns({ place, values, formulas }: FiguresToTurn, fromLine: number): readonly number[] {
  const isEmpty = (index: number): boolean =>
    values.every((cells, line) => line < fromLine || (isBlank(cells[index]) && (formulas[line]?.[index] ?? '') === ''));
  return Array.from({ length: place.columns }, (_, index) => index)
    .filter(isEmpty)
    .map((index) => place.column + index);
}

/** The columns of a run, with the first days of its months and the keys that these give them. */
function monthCells(tab: string, row: number, { after, days, isNew }: AddedRun): readonly Operation[] {
  const keys = days.map((day): Cell => text(monthKey(day)));
  return [
    ...(isNew ? [{ do: 'insert-columns', tab, after, count: days.length } as const] : []),
    { do: 'write', tab, row, column: after + 1, cells: [days.map((day): Cell => ({ day })), keys] },
  ];
}

/** The names with all months in them; the tab's own grow as far. */
function named({ place, figures }: FiguresToTurn, keyRow: number, months: readonly MonthColumn[], inserted: number) {
  const columns = months.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const left = Math.min(first, place.column);
  const width = Math.max(last, place.column + place.columns - 1 + inserted) - left + 1;
  const count = last - first + 1;
  const { tab } = place;
  return (
    [
      [names.figures, area(figures.row, first, figures.rows, count)],
      [names.months, area(keyRow - 1, first, 1, count)],
      [names.figureTab, area(place.row, left, place.rows, width)],
      [names.figureLayout, area(keyRow, left, 1, width)],
    ] as const
  ).map(([name, where]): Operation => ({ do: 'name', tab, name, area: where }));
}

/** The whole of columns that were inserted: they have the looks and drop-downs of the column beside them. */
function monthLooks(
  { place }: FiguresToTurn,
  headRow: number,
  rows: readonly { readonly row: number; readonly key: string }[],
  months: readonly MonthColumn[],
  source: KpiSource,
): readonly Operation[] {
  const { tab } = place;
  return neighbours(months.map(({ column }) => column)).flatMap((columns): readonly Operation[] => {
    const [column = 1] = columns;
    const count = columns.length;
    const all = area(place.row, column, place.rows, count);
    const these = months.filter((month) => columns.includes(month.column));
    return [
      { do: 'clear-choices', tab, area: all },
      {
        do: 'paint',
        tab,
        area: all,
        paints: [
          paint(area(headRow, column, 1, count), { ...headStyle, ...monthHeadStyle }),
          ...rows.flatMap(({ row, key }) => figurePaints([figureNamed(key) ?? 'visits'], row, these, source)),
        ],
      },
      { do: 'size-columns', tab, column, count, pixels: MONTH_PIXELS },
    ];
  });
}

/** The tab of figures with the months of the plan's year and of the one before; undefined where its hidden keys are gone. */
export function turnedFigures(tab: FiguresToTurn, source: KpiSource): Turned | undefined {
  const { place, figures, values, isInterrupted } = tab;
  const content = keyedTab(values);
  if (content === undefined) return undefined;
  const { layout, months, rows } = content;
  const keyLine = values.findIndex((cells) => cells.includes('key'));
  const keyRow = place.row + keyLine;
  const standing = months.map(({ key, day }) => ({ column: place.column + (layout.get(key) ?? 1) - 1, day, key }));
  const plan = addedMonths(source.year, standing, figures.column, isInterrupted ? blankColumns(tab, 0) : []);
  const added = plan.runs.flatMap(({ days }) => days);
  const blank = isInterrupted ? blankColumns(tab, keyLine + 1) : [];
  // Added already, and perhaps not painted.
  const begun = standing.filter(({ column, day, key }) => key === monthKey(day) && blank.includes(column));
  const painted = [...added, ...begun.map(({ day }) => day)];
  const inserted = plan.runs.reduce((count, { days, isNew }) => (isNew ? count + days.length : count), 0);
  return {
    added,
    contents: [
      ...plan.runs.flatMap((run) => monthCells(place.tab, keyRow - 1, run)),
      ...named(tab, keyRow, plan.months, inserted),
    ],
    looks: monthLooks(
      tab,
      keyRow - 1,
      rows.map(({ line, key }) => ({ row: place.row + line - 1, key })),
      plan.months.filter(({ day }) => painted.includes(day)),
      source,
    ),
  };
}

/** The heads of the KPIs' months, in the columns where these stand now, but for those that are hers. */
export function turnedHeads(
  { tab, row }: Pick<Place, 'tab' | 'row'>,
  layout: Layout,
  year: FiscalYear,
  hers: readonly number[],
): readonly Operation[] {
  const days = monthDays(year);
  const at = new Map<number, Cell>();
  [...thisYear, ...yearBefore].forEach((key, index) => {
    const [column, day] = [layout.get(key), days[index]];
    if (column !== undefined && day !== undefined && !hers.includes(column)) at.set(column, { day });
  });
  return neighbours([...at.keys()]).map((columns): Operation => {
    const cells = [columns.map((column) => at.get(column) ?? null)];
    return { do: 'write', tab, row, column: columns[0] ?? 1, cells };
  });
}
