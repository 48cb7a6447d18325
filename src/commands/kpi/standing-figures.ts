import { figureNamed, isFigureKey, kpiDefinition, type NamedFigure } from '../../domain/kpi';
import { type CellValue, type Grid, isBlank, plainText } from '../../workbook/cells';
import { type Layout, layoutOf, type MonthColumn, monthColumns, names } from '../../workbook/kpi';
import type { ImportReport } from '../api';
import type { NamedPlace, Port } from '../port';

/**
 * A row of figures as it stands: what its months hold, and the numbers she has typed there; null where a month is blank, undefined where it
 * holds a formula or what is no number.
 */
type FigureRow = {
  readonly row: number;
  readonly months: readonly CellValue[];
  readonly typed: readonly (number | null | undefined)[];
  readonly formulas: readonly string[];
};

/** The tab of figures of a file. */
export type Figures = {
  readonly figures: NamedPlace;
  readonly figureLayout: Layout;
  /** The columns of months, whatever stands between them. */
  readonly months: readonly MonthColumn[];
  readonly figureRows: ReadonlyMap<NamedFigure, FigureRow>;
  readonly freeFigureRow: number;
};

const isFigure = (key: string): key is NamedFigure => figureNamed(key) !== undefined;

/** How many rows there are down to the last that holds anything. */
export const filledRows = (...grids: readonly Grid<CellValue>[]): number =>
  Math.max(...grids.map((grid) => grid.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0)));

/** Which key each column of a tab has, in the row that was made for it. */
export function layoutIn(port: Port, name: string): Layout | undefined {
  const [place, keys] = [port.placeOfName(name), port.readValues(name)];
  return place === undefined || keys === undefined ? undefined : layoutOf((keys[0] ?? []).map(plainText), place.column);
}

/** The tab of figures; undefined where there is none, or what was named in it is gone. */
export function figuresIn(port: Port): Figures | undefined {
  const [figures, months, keys] = [
    port.placeOfName(names.figures),
    port.readName(names.figures),
    port.readValues(names.figureKeys),
  ];
  const figureLayout = layoutIn(port, names.figureLayout);
  const [heads = []] = port.readValues(names.months) ?? [];
  if (figures === undefined || months === undefined || keys === undefined || figureLayout === undefined)
    return undefined;
  const rows = keys.flatMap(([value = ''], index) => {
    const key = plainText(value);
    const cells = months.values[index] ?? [];
    const typed = cells.map((cell, at) =>
      months.formulas[index]?.[at] !== ''
        ? undefined
        : isBlank(cell)
          ? null
          : typeof cell === 'number'
            ? cell
            : undefined,
    );
    const row = { row: figures.row + index, months: cells, typed, formulas: months.formulas[index] ?? [] };
    return isFigure(key) ? [[key, row] as const] : [];
  });
  return {
    figures,
    figureLayout,
    // The heads stand over the figures, wherever she moves their columns.
    months: monthColumns(heads, figures.column),
    // Of two rows of a figure the first counts, as it does in formulas.
    figureRows: new Map(rows.filter(([key], index) => rows.findIndex(([other]) => other === key) === index)),
    freeFigureRow: figures.row + filledRows(keys, months.values),
  };
}

/** What each figure is called that she types for a KPI of her own, in rows of the board; asked only of a tab that has such figures. */
export function ownFigures(port: Port, { figureRows }: Figures, board: Grid<CellValue>): ImportReport['own'] {
  const own = [...figureRows.keys()].filter((figure) => !isFigureKey(figure));
  // The row of keys has the columns of the board, wherever both were moved to.
  const keys = own.length === 0 ? [] : (port.readValues(names.kpiLayout)?.[0] ?? []).map(plainText);
  const [keyColumn, nameColumn] = [keys.indexOf('key'), keys.indexOf('name')];
  return own.flatMap((figure) => {
    const row = board.find((cells) => kpiDefinition(plainText(cells[keyColumn] ?? ''))?.key === figure.split(':')[0]);
    return row === undefined ? [] : [{ figure, name: plainText(row[nameColumn] ?? '') }];
  });
}
