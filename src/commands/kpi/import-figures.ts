import { catalogue, type FigureKey, figureKeys, figuresNeeded, isKpi, type NamedFigure } from '../../domain/kpi';
import { firstOf, isoOf, monthOfPeriod } from '../../domain/time';
import { wordsOf } from '../../languages/say';
import { type Cell, type Change, plainText, text } from '../../workbook/cells';
import { type KpiSource, missingMonths, names } from '../../workbook/kpi';
import type { Settings } from '../../workbook/settings';
import type { ImportInput, ImportReport } from '../api';
import { settingsIn } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { figureRows, lastOf, writtenFirst } from './decide-kpis';
import { type Fate, fatesOf, monthName } from './import-fates';
import { blocksOf, weekBlocksOf } from './imported-blocks';
import { type Figures, figuresIn, ownFigures } from './standing-figures';
import { type Weeks, weeksIn } from './standing-weeks';
import { isHalfTurned, turnYear } from './turn-year';

/** What an import needs of the file: not its plan, as that would take half as many calls again. */
function opened(port: Port) {
  return { settings: settingsIn(port), tab: figuresIn(port), weeks: weeksIn(port) };
}

/** Without figures of hers, which no KPI of the field needs. */
const ofTheField = (figures: readonly NamedFigure[]): readonly FigureKey[] =>
  figureKeys.filter((key) => figures.includes(key));

/** The first week that has a row. */
function firstWeekOf(weeks: Weeks | undefined): Pick<ImportReport, 'weeksFrom'> {
  const [first, ...more] = weeks?.rows.keys() ?? [];
  return first === undefined ? {} : { weeksFrom: isoOf(firstOf(first, ...more)) };
}

const textIn = (port: Port, name: string): string | undefined => {
  const said = port.readValues(name);
  return said === undefined ? undefined : plainText(said[0]?.[0] ?? '');
};

function reportOf(
  port: Port,
  { settings, tab, weeks }: ReturnType<typeof opened>,
  { values, madeUp: said }: ImportInput,
  fates: readonly Fate[],
  missing: readonly string[],
): ImportReport {
  // Asked when the view opens, and where it is to change: at other times it would cost calls for nothing.
  const madeUp = values.length === 0 || said !== undefined ? textIn(port, names.madeUp) : undefined;
  // The names of KPIs in the files stand in a column of the board, wherever she has moved it to.
  const board = port.readValues(names.board) ?? [];
  const followed = board.flatMap((row) => row.map(plainText).filter(isKpi));
  return {
    isReady: settings !== undefined && tab !== undefined,
    currency: settings?.currency ?? '',
    tab: tab?.figures.tab ?? '',
    rows: [...(tab?.figureRows.keys() ?? [])],
    needed: ofTheField(followed.flatMap((key) => figuresNeeded(catalogue[key].calculation))),
    own: tab === undefined ? [] : ownFigures(port, tab, board),
    weekly: weeks?.figures ?? [],
    ...firstWeekOf(weeks),
    remembered: textIn(port, names.imported) ?? '',
    months: [...(tab?.months ?? []).map(({ day }) => monthName(day)), ...missing],
    missing,
    today: isoOf(settings?.today ?? port.today()),
    isMadeUp: madeUp === undefined ? null : madeUp !== '',
    cells: fates.map(({ told }) => told),
  };
}

const labelOf = (port: Port, { language }: Settings): Cell => text(port.content(language).kpis.figureTab.madeUp);

/** Undefined where the settings say no year. */
const sourceOf = (port: Port, { language, year, currency }: Settings): KpiSource | undefined =>
  year === undefined ? undefined : { texts: port.content(language).kpis, words: wordsOf(language), currency, year };

/** The rows that are added to the tab, as they are made for KPIs. */
function rowsFor(port: Port, tab: Figures, settings: Settings, added: ImportInput['add']) {
  if (added.length === 0) return done([]);
  const { months, figureLayout: layout } = tab;
  const room = { tab: tab.figures.tab, row: tab.freeFigureRow, last: lastOf(tab.figures), layout, months };
  if (room.row + added.length - 1 > room.last) return trouble('kpi.no-room', { tab: room.tab });
  const source = sourceOf(port, settings);
  return source === undefined ? trouble('plan.unreadable-settings', {}) : done(figureRows(added, room, source));
}

const missingIn = ({ year }: Settings, { months }: Figures): readonly string[] =>
  year === undefined ? [] : missingMonths(year, months).map(monthName);

/** The tab with the months that some of the values are for, where the plan's year has turned since it was made. */
function withMonths(port: Port, settings: Settings, tab: Figures, { values, add, isTried }: ImportInput): Figures {
  const missing = missingIn(settings, tab);
  const source = isTried || values.length === 0 ? undefined : sourceOf(port, settings);
  if (source === undefined) return tab;
  const isNeeded = (it: ImportInput['values'][number]): boolean =>
    it.value !== null &&
    missing.includes(monthOfPeriod(it.month)) &&
    (tab.figureRows.has(it.figure) || add.some((figure) => figure === it.figure));
  const isDue = isHalfTurned(settings, source) || values.some(isNeeded);
  const turned = isDue ? turnYear(port, settings, source, tab) : undefined;
  return (turned === undefined ? undefined : figuresIn(port)) ?? tab;
}

/** Monthly figures into the tab of figures, in one change; tried, it says what that would be. Formulas and texts of hers stay. */
export function importFigures(port: Port, input: ImportInput): Result<ImportReport> {
  const file = opened(port);
  const { settings } = file;
  if (settings === undefined || file.tab === undefined) {
    const { organisations } = port.content(port.language()).kpis;
    return input.isTried
      ? done(reportOf(port, file, input, [], []))
      : trouble('kpi.no-organisation', { kinds: Object.values(organisations) });
  }
  const tab = withMonths(port, settings, file.tab, input);
  const rowless = new Set(input.values.map(({ figure }) => figure).filter((figure) => !tab.figureRows.has(figure)));
  const added = input.add.filter((figure) => rowless.has(figure));
  const rows = rowsFor(port, tab, settings, added);
  if (!rows.ok) return rows;
  const missing = missingIn(settings, tab);
  const weeks = tab === file.tab ? file.weeks : weeksIn(port);
  const fates = fatesOf({ board: tab, weeks, added }, missing, input);
  const report = reportOf(port, { settings, tab, weeks }, input, fates, missing);
  const { remember } = input;
  const marked: Change =
    input.madeUp === undefined || report.isMadeUp === null
      ? []
      : [{ do: 'write-name', name: names.madeUp, cells: [[input.madeUp ? labelOf(port, settings) : null]] }];
  // In a hidden cell of the tab; where she has taken that away, nothing is remembered.
  const said: Change =
    remember === null || remember === report.remembered || port.placeOfName(names.imported) === undefined
      ? []
      : [{ do: 'write-name', name: names.imported, cells: [[text(remember)]] }];
  const change = [
    ...rows.value,
    ...blocksOf(tab, fates),
    ...(weeks === undefined ? [] : weekBlocksOf(weeks, fates)),
    ...said,
    ...marked,
  ];
  if (!input.isTried && change.length > 0) port.apply(writtenFirst(change));
  return done(report);
}
