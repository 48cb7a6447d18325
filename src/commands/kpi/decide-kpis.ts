import {
  catalogue,
  figuresNeeded,
  type KpiKey,
  type NamedFigure,
  type Organisation,
  starterKpis,
} from '../../domain/kpi';
import { isSameName } from '../../domain/names';
import { area, type Change, type Operation, plainText } from '../../workbook/cells';
import {
  directionText,
  FIRST_ROW,
  figureLayout,
  figurePaints,
  figureRow,
  figuresTab,
  type KpiSource,
  kpiChoices,
  kpiLayout,
  kpiPaints,
  kpiRow,
  kpisTab,
  type Layout,
  type MonthColumn,
  type NewKpi,
  newMonths,
} from '../../workbook/kpi';
import type { KpisInput } from '../api';
import { done, freeTab, type Port, type Result, trouble } from '../port';
import { ownKpi } from './own-kpi';
import type { KpiBoard } from './standing-kpis';
import { turned } from './turned-kpis';

/** What is to be written, and how many KPIs are new. */
type Decided = { readonly change: Change; readonly added: number };

/** Where the next rows of both tabs go. */
type Room = { readonly tab: string; readonly row: number; readonly last: number; readonly layout: Layout };
/** The same in the tab of figures, with the columns of its months. */
type FigureRoom = Room & { readonly months: readonly MonthColumn[] };
type Rooms = { readonly kpis: Room; readonly figures: FigureRoom };

export const lastOf = ({ row, rows }: { readonly row: number; readonly rows: number }): number => row + rows - 1;

const roomsIn = (board: KpiBoard): Rooms => ({
  kpis: { tab: board.place.tab, row: board.freeRow, last: lastOf(board.place), layout: board.layout },
  figures: {
    tab: board.figures.tab,
    row: board.freeFigureRow,
    last: lastOf(board.figures),
    layout: board.figureLayout,
    months: board.months,
  },
});

/** New rows below the others; blank cells of hers between them are left as they are. */
export function kpiRows(kpis: readonly NewKpi[], { tab, row, layout }: Room, source: KpiSource): Change {
  if (kpis.length === 0) return [];
  const cells = kpis.map((kpi, index) => kpiRow(kpi, row + index, { ...source, layout }));
  const width = cells[0]?.length ?? 0;
  return [
    { do: 'write', tab, row, column: 1, cells },
    { do: 'paint', tab, area: area(row, 1, kpis.length, width), paints: kpiPaints(kpis, row, layout, source) },
    ...kpiChoices(tab, row, kpis.length, layout, source),
  ];
}

export function figureRows(
  keys: readonly NamedFigure[],
  { tab, row, layout, months }: FigureRoom,
  source: KpiSource,
): Change {
  if (keys.length === 0) return [];
  const cells = keys.map((key) => figureRow(key, layout, source));
  const width = cells[0]?.length ?? 0;
  return [
    { do: 'write', tab, row, column: 1, cells },
    { do: 'paint', tab, area: area(row, 1, keys.length, width), paints: figurePaints(keys, row, months, source) },
  ];
}

/** The two tabs as they are made, and where their first rows go. */
export function made(
  port: Port,
  organisation: Organisation,
  source: KpiSource,
): { readonly change: Change; readonly rooms: Rooms } {
  const { tabs } = source.words;
  const figures = freeTab(port, tabs.figures, false).tab;
  const kpis = freeTab(port, tabs.kpis, false).tab;
  const room = (tab: string, layout: Layout): Room => ({ tab, row: FIRST_ROW, last: Number.POSITIVE_INFINITY, layout });
  return {
    change: [...figuresTab(figures, source), ...kpisTab(kpis, organisation, source)],
    rooms: {
      kpis: room(kpis, kpiLayout),
      figures: { ...room(figures, figureLayout), months: newMonths(source.year, figureLayout) },
    },
  };
}

const ofContents: readonly Operation['do'][] = ['make-tab', 'write', 'write-cells', 'name'];

type Painted = Extract<Operation, { readonly do: 'paint' }>;

/** The head of a tab that was just made and the rows below it are painted as one. */
function paintedOnce(paints: readonly Painted[]): readonly Painted[] {
  const byTab = new Map<string, Painted>();
  for (const one of paints) {
    const head = byTab.get(one.tab);
    const rows = head === undefined ? one.area.rows : one.area.row - head.area.row + one.area.rows;
    const all = { ...(head?.area ?? one.area), rows };
    byTab.set(one.tab, { ...one, area: all, paints: [...(head?.paints ?? []), ...one.paints] });
  }
  return [...byTab.values()];
}

/** What is written before what it looks like: the file is then sent once between the two. */
export function writtenFirst(change: Change): Change {
  const looks = change.filter((operation) => !ofContents.includes(operation.do));
  return [
    ...change.filter((operation) => ofContents.includes(operation.do)),
    ...paintedOnce(looks.flatMap((look) => (look.do === 'paint' ? [look] : []))),
    ...looks.filter((look) => look.do !== 'paint'),
  ];
}

/** A KPI of the catalogue, as it is called and as an organisation wants it to go. */
const ofCatalogue =
  (organisation: Organisation, source: KpiSource) =>
  (key: KpiKey): NewKpi => ({
    key,
    ...catalogue[key],
    name: source.texts.kpis[key][0],
    direction: directionText(key, organisation, source),
  });

/** The usual set of an organisation where nothing is followed yet, and what she adds; those that are followed already are no news. */
function wanted(
  board: KpiBoard | undefined,
  organisation: Organisation,
  source: KpiSource,
  { add, own }: KpisInput,
): Result<readonly NewKpi[]> {
  const followed = new Set<string>(board?.kpis.map(({ key }) => key));
  const keys = [...(board === undefined ? starterKpis[organisation] : []), ...add].filter((key) => !followed.has(key));
  const usual = [...new Set(keys)].map(ofCatalogue(organisation, source));
  if (own === undefined) return done(usual);
  if (own.name.trim() === '') return trouble('kpi.no-name', {});
  const names = [...(board?.kpis ?? []).map(({ at }) => plainText(at('name'))), ...usual.map(({ name }) => name)];
  if (names.some((name) => isSameName(name, own.name))) return trouble('kpi.same-name', { name: own.name });
  const made = ownKpi(own, board, source);
  return made === undefined ? trouble('unexpected', {}) : done([...usual, made]);
}

export function decideKpis(
  port: Port,
  board: KpiBoard | undefined,
  source: KpiSource,
  input: KpisInput,
): Result<Decided> {
  const organisation = input.organisation ?? board?.organisation;
  if (organisation === undefined)
    return trouble('kpi.no-organisation', { kinds: Object.values(source.texts.organisations) });
  const found = wanted(board, organisation, source, input);
  if (!found.ok) return found;
  const kpis = found.value;
  const needed = new Set(kpis.flatMap(({ calculation }) => figuresNeeded(calculation)));
  const figures = [...needed].filter((key) => board?.figureRows.has(key) !== true);
  const begun =
    board === undefined
      ? made(port, organisation, source)
      : { change: turned(board, organisation, source), rooms: roomsIn(board) };
  const { kpis: kpiRoom, figures: figureRoom } = begun.rooms;
  const isFull = kpiRoom.row + kpis.length - 1 > kpiRoom.last || figureRoom.row + figures.length - 1 > figureRoom.last;
  if (isFull) return trouble('kpi.no-room', { tab: kpiRoom.tab });
  return done({
    change: writtenFirst([
      ...begun.change,
      ...figureRows(figures, figureRoom, { ...source, ownName: input.own?.name ?? '' }),
      ...kpiRows(kpis, kpiRoom, source),
    ]),
    added: kpis.length,
  });
}
