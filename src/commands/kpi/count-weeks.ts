import type { NamedFigure } from '../../domain/kpi';
import { isWithin } from '../../domain/time';
import type { Change, Operation } from '../../workbook/cells';
import {
  type KpiSource,
  monthsOfWeeks,
  names,
  newWeekLayout,
  newWeekPlace,
  weekColumnsAdded,
  weekColumnsOf,
  weekMonths,
  weeksAdded,
  weeksTab,
} from '../../workbook/kpi';
import { freeTab, type Port } from '../port';
import { figureRows, lastOf, writtenFirst } from './decide-kpis';
import type { Figures } from './standing-figures';
import type { Weeks } from './standing-weeks';

/** What formulas on weeks are written for: the tab of figures, and where its weeks stand. */
type Written = Pick<Weeks, 'place' | 'layout'>;

/** The months of this year that are blank become formulas on their weeks; what stands in one is hers and stays. */
function monthFormulas(
  port: Port,
  board: Figures,
  { place, layout }: Written,
  of: readonly NamedFigure[],
  source: KpiSource,
) {
  const { figures, figureRows: rows, months } = board;
  const headRow = port.placeOfName(names.months)?.row ?? figures.row;
  return of.flatMap((key) => {
    const [line, columns] = [rows.get(key), weekColumnsOf(key, place, layout)];
    if (line === undefined || columns === undefined) return [];
    const isFree = (column: number): boolean => line.typed[column - figures.column] === null;
    const where = { tab: figures.tab, headRow };
    return monthsOfWeeks(where, { row: line.row, isBlank: isFree }, months, columns, source);
  });
}

/** How many months of the year hold something of hers. */
const keptOf = (
  { figures, figureRows: rows, months }: Figures,
  of: readonly NamedFigure[],
  { year }: KpiSource,
): number =>
  of.reduce((count, key) => {
    const typed = rows.get(key)?.typed ?? [];
    const kept = months.filter(({ column, day }) => isWithin(day, year) && typed[column - figures.column] !== null);
    return count + kept.length;
  }, 0);

const looks: readonly Operation['do'][] = ['paint', 'size-columns', 'hide-columns', 'hide-rows', 'freeze'];

/** What is written, inserted and named before what it looks like. */
const looksLast = (change: Change): Change => [
  ...change.filter((operation) => !looks.includes(operation.do)),
  ...change.filter((operation) => looks.includes(operation.do)),
];

/** What counting some figures by week changes; figures that have no row yet get one first. */
export function countByWeek(
  port: Port,
  board: Figures,
  weeks: Weeks | undefined,
  wanted: readonly NamedFigure[],
  source: KpiSource,
  nameOf: (figure: NamedFigure) => string,
) {
  const keys = [...new Set(wanted)].filter((key) => weeks?.figures.includes(key) !== true);
  const tab = weeks?.place.tab ?? freeTab(port, source.texts.weekTab.tab, false).tab;
  const made: Change = weeks === undefined ? weeksTab(tab, source) : [];
  const named = keys.map((key) => ({ key, name: nameOf(key) }));
  const added = weekColumnsAdded(named, weeks?.place ?? newWeekPlace(tab), weeks?.layout ?? newWeekLayout, source);
  return {
    tab,
    kept: keptOf(board, keys, source),
    change:
      keys.length === 0
        ? []
        : looksLast([...made, ...added.operations, ...monthFormulas(port, board, added, keys, source)]),
  };
}

/** The formulas of rows that she has put in: what she typed there would count in no month. */
export const heededWeeks = ({ place, layout, unheeded }: Weeks): Change =>
  unheeded.flatMap((figure) => weekMonths(figure, place, layout));

/** The weeks of another year, below the others, and the formulas of its months. */
export function turnedWeeks(port: Port, board: Figures, weeks: Weeks, source: KpiSource): Change {
  const { place, layout, rows, freeRow, figures } = weeks;
  return [
    ...weeksAdded(place, layout, [...rows.keys()], freeRow, source),
    ...monthFormulas(port, board, weeks, figures, source),
  ];
}

/** Rows for figures that have none yet; undefined where the tab is full. */
export function rowsForWeeks(board: Figures, wanted: readonly NamedFigure[], source: KpiSource): Change | undefined {
  const keys = [...new Set(wanted)].filter((key) => !board.figureRows.has(key));
  const { figures, freeFigureRow: row, figureLayout: layout, months } = board;
  const room = { tab: figures.tab, row, last: lastOf(figures), layout, months };
  return row + keys.length - 1 > room.last ? undefined : writtenFirst(figureRows(keys, room, source));
}
