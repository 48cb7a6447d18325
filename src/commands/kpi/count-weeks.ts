import type { NamedFigure } from '../../domain/kpi';
import { isWithin } from '../../domain/time';
import { type Cell, type Change, neighbours, type Operation } from '../../workbook/cells';
import {
  isOfWeeks,
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
  weeksTurned,
} from '../../workbook/kpi';
import { freeTab, type Port } from '../port';
import { figureRows, lastOf, writtenFirst } from './decide-kpis';
import type { Figures } from './standing-figures';
import type { Weeks } from './standing-weeks';
import { type HeldMonth, heldMonths } from './week-values';

/** What formulas on weeks are written for: the tab of figures, and where its weeks stand. */
type Written = Pick<Weeks, 'place' | 'layout'>;

/**
 * The months of this year that are blank become formulas on their weeks, and those that hold as much; what else stands in one is hers
 * and stays, but where months are to `follow` their weeks.
 */
function monthFormulas(
  port: Port,
  board: Figures,
  weeks: Written & { readonly held?: HeldOf },
  of: readonly NamedFigure[],
  source: KpiSource,
) {
  const { figures, figureRows: rows, months } = board;
  const { place, layout, held } = weeks;
  const headRow = port.placeOfName(names.months)?.row ?? figures.row;
  return of.flatMap((key) => {
    const [line, columns] = [rows.get(key), weekColumnsOf(key, place, layout)];
    if (line === undefined || columns === undefined) return [];
    const taken = held?.(key).map(({ column }) => column) ?? [];
    const isFree = (column: number): boolean => line.typed[column - figures.column] === null || taken.includes(column);
    const where = { tab: figures.tab, headRow };
    return monthsOfWeeks(where, { figure: key, row: line.row, isBlank: isFree }, months, columns, source);
  });
}

/** The months of a figure that are written over, as her number is not lost. */
type HeldOf = (figure: NamedFigure) => readonly HeldMonth[];

/** What each of these months held, in its note. */
function notesOf({ figures, figureRows }: Figures, figure: NamedFigure, held: readonly HeldMonth[], source: KpiSource) {
  const row = figureRows.get(figure)?.row;
  return held.flatMap(({ column, was }): Change => {
    const notes = [[`${source.texts.weekTab.was} ${was}`]];
    return row === undefined ? [] : [{ do: 'add-notes', tab: figures.tab, row, column, notes }];
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

/** How figures are to be counted by week: what each is called, and whether months of hers follow their weeks. */
type HowCounted = { readonly nameOf: (figure: NamedFigure) => string; readonly follow: boolean };

/** What counting some figures by week changes; figures that have no row yet get one first. */
export function countByWeek(
  port: Port,
  board: Figures,
  weeks: Weeks | undefined,
  wanted: readonly NamedFigure[],
  source: KpiSource,
  { nameOf, follow }: HowCounted,
) {
  const all = [...new Set(wanted)];
  const tab = weeks?.place.tab ?? freeTab(port, source.texts.weekTab.tab, false).tab;
  const made: Change = weeks === undefined ? weeksTab(tab, source) : [];
  const [place, standing] = [weeks?.place ?? newWeekPlace(tab), weeks?.layout ?? newWeekLayout];
  const revived = weeksTurned(all, place, standing, true);
  const keys = all.filter((key) => weekColumnsOf(key, place, revived.layout) === undefined);
  const named = keys.map((key) => ({ key, name: nameOf(key) }));
  const added = keys.length === 0 ? undefined : weekColumnsAdded(named, place, revived.layout, source);
  const now = added ?? { place, layout: revived.layout };
  const known = weeks && { ...weeks, layout: now.layout };
  const ofYear = new Set(board.months.flatMap(({ column, day }) => (isWithin(day, source.year) ? column : [])));
  const heldIn = new Map(
    all.map((key) => [key, heldMonths(key, board, known).filter(({ column }) => ofYear.has(column))]),
  );
  const held: HeldOf = (key) => (heldIn.get(key) ?? []).filter(({ isSame }) => follow || isSame);
  const lost = all.flatMap((key) => held(key).flatMap((it) => (it.isSame ? [] : [{ key, ...it }])));
  const notes = all.flatMap((key) =>
    notesOf(
      board,
      key,
      lost.filter((it) => it.key === key),
      source,
    ),
  );
  const changed = all.reduce((count, key) => count + held(key).length, 0);
  return {
    tab,
    kept: Math.max(0, keptOf(board, keys, source) - changed),
    /** "Visites du site 2027-02 (77)" */
    replaced: lost.map(({ key, month, was }) => `${nameOf(key)} ${month} (${was})`),
    change: looksLast([
      ...made,
      ...revived.operations,
      ...(added?.operations ?? []),
      ...monthFormulas(port, board, { ...now, held }, all, source),
      ...notes,
    ]),
  };
}

/** Figures are no longer counted by week: their months keep what their weeks came to, and their weeks stay as they are. */
export function countByMonth(board: Figures, weeks: Weeks | undefined, wanted: readonly NamedFigure[]) {
  const of = [...new Set(wanted)].filter((figure) => weeks?.figures.includes(figure) === true);
  if (weeks === undefined) return { figures: of, change: [] };
  const { figures, figureRows, months } = board;
  const values = of.flatMap((figure): Change => {
    const row = figureRows.get(figure);
    if (row === undefined) return [];
    const formulas = months.filter(({ column }) => isOfWeeks(row.formulas[column - figures.column] ?? '', weeks.place));
    return neighbours(formulas.map(({ column }) => column)).map((columns): Operation => {
      const cells = columns.map((column): Cell => {
        const value = row.months[column - figures.column];
        return typeof value === 'number' ? value : null;
      });
      return { do: 'write', tab: figures.tab, row: row.row, column: columns[0] ?? 1, cells: [cells] };
    });
  });
  return { figures: of, change: [...values, ...weeksTurned(of, weeks.place, weeks.layout, false).operations] };
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
