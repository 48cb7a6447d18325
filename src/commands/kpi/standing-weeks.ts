import type { NamedFigure } from '../../domain/kpi';
import type { Day } from '../../domain/time';
import { type CellValue, isBlank, plainText } from '../../workbook/cells';
import {
  firstWeekRow,
  type Layout,
  mondayColumn,
  names,
  type WeekPlace,
  weekColumnsOf,
  weekKeyLine,
  weekLayout,
  weeklyIn,
} from '../../workbook/kpi';
import type { Port } from '../port';

/** The tab of weeks as it stands. */
export type Weeks = {
  readonly place: WeekPlace;
  readonly layout: Layout;
  readonly figures: readonly NamedFigure[];
  /** The row of each week, by its Monday; of two the first. */
  readonly rows: ReadonlyMap<Day, number>;
  /** Those of which a number stands in a row that does not say its month. */
  readonly unheeded: readonly NamedFigure[];
  /** The row below the last one that has a Monday, or anything in a figure's place. */
  readonly freeRow: number;
  readonly shown: (row: number, column: number) => CellValue;
  /** The number she has typed: null where the cell is blank, undefined where it holds a formula or what is no number. */
  readonly typed: (row: number, column: number) => number | null | undefined;
};

/** Undefined in a file that counts nothing by week. */
export function weeksIn(port: Port): Weeks | undefined {
  const cells = port.readName(names.weekTab);
  const place = cells === undefined ? undefined : port.placeOfName(names.weekTab);
  if (cells === undefined || place === undefined) return undefined;
  const layout = weekLayout((cells.values[weekKeyLine] ?? []).map(plainText), place);
  const figures = weeklyIn(place, layout);
  const shown = (row: number, column: number): CellValue =>
    cells.values[row - place.row]?.[column - place.column] ?? '';
  const typed: Weeks['typed'] = (row, column) => {
    const value = shown(row, column);
    if ((cells.formulas[row - place.row]?.[column - place.column] ?? '') !== '') return undefined;
    return isBlank(value) ? null : typeof value === 'number' ? value : undefined;
  };
  const monday = mondayColumn(layout) ?? place.column;
  const columns = [monday, ...figures.flatMap((figure) => layout.get(figure) ?? [])];
  const all = Array.from(
    { length: place.row + place.rows - firstWeekRow(place) },
    (_, index) => firstWeekRow(place) + index,
  );
  const filled = all.filter((row) => columns.some((column) => !isBlank(shown(row, column))));
  const isUnheeded = (figure: NamedFigure): boolean => {
    const columns = weekColumnsOf(figure, place, layout);
    const isBare = (row: number): boolean =>
      columns !== undefined && typeof typed(row, columns.value) === 'number' && typed(row, columns.month) === null;
    return all.some(isBare);
  };
  const rows = new Map<Day, number>();
  for (const row of [...all].reverse()) {
    const head = shown(row, monday);
    if (typeof head === 'object') rows.set(head.day, row);
  }
  return {
    place,
    layout,
    figures,
    unheeded: figures.filter(isUnheeded),
    rows,
    freeRow: Math.max(firstWeekRow(place), ...filled.map((row) => row + 1)),
    shown,
    typed,
  };
}
