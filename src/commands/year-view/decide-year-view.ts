import type { FiscalYear } from '../../domain/time';
import { type Say, wordsOf } from '../../languages/say';
import { type Change, type Operation, type Refit, text } from '../../workbook/cells';
import type { Settings } from '../../workbook/settings';
import {
  filterOperation,
  freezeOperation,
  refitYearView,
  withHeadWords,
  type YearView,
  yearView,
  yearViewTab,
} from '../../workbook/year-view';
import type { RetroplanningInput } from '../api';
import { beginMark, cellOf, endMark, type NamesToExtend, nameCellOf, type SetUpPlan, totalsAmong } from '../plan';
import type { PreparedYear } from '../prepare';
import { type MadeRoom, placeOperation } from './year-view-place';

/** The tab a year view is built in. */
export type YearViewPlace = {
  readonly tab: string;
  /** What stands there already; undefined for a new tab. */
  readonly room: MadeRoom | undefined;
  /** An empty tab to build in. */
  readonly adopt?: string;
};

/** Everything that was read of the file before anything is decided. */
type YearViewFacts = {
  readonly ready: PreparedYear;
  readonly place: YearViewPlace;
  readonly names: NamesToExtend;
};

/** What is to be written, and what is then said of it in words that are hers, not the plan's. */
type YearViewDecision = { readonly change: Change; readonly said: (say: Say) => string };

type Ready = Pick<PreparedYear, 'open' | 'upkeep' | 'statuses'>;

/**
 * A new tab is the active one as soon as it is made; a rebuild leaves her where she is. What an interrupted build may not have reached,
 * sizes and the like, is done again.
 */
function buildOperations(
  { open, upkeep, statuses }: Ready,
  { tab, room, adopt }: YearViewPlace,
  view: YearView,
  refit: Refit | undefined,
): Change {
  const { words, settings } = open;
  const isNew = room === undefined;
  const built = room?.built;
  const size = { rows: view.cells.length + ROOM_BELOW, columns: view.columns.columns };
  const make: Operation = { do: 'make-tab', tab, ...size, ...(adopt === undefined ? {} : { adopt }) };
  const isOfThisShape = built?.columns === view.columns.columns && room?.isEarlier !== true;
  const isUnfinished = isNew || settings.state !== '';
  // A build that was interrupted may have left the place of the one before.
  const place = isOfThisShape && !isUnfinished ? [] : [placeOperation(tab, view)];
  return [
    ...beginMark(settings, words.tabs.retroplanning),
    ...(isNew ? [make, ...place] : []),
    ...upkeep.operations,
    ...statuses,
    ...(room?.operations ?? []),
    ...yearViewTab({
      tab,
      view,
      words,
      currency: settings.currency,
      built,
      refit,
      isFirstLook: isUnfinished || !isOfThisShape,
    }),
    ...(room?.isRefrozen ? [freezeOperation(tab)] : []),
    ...(isUnfinished ? [filterOperation(tab, view, isNew && adopt === undefined ? 'none' : 'hers')] : []),
    ...(isNew ? [] : place),
    { do: 'flush' },
    ...endMark(settings, words.tabs.retroplanning),
    ...(upkeep.isRemade ? [{ do: 'show', tab, row: 1, column: 1 } as const] : []),
  ];
}

/** Rows of a new tab below the legend, for notes of hers. */
const ROOM_BELOW = 100;

/** What she asks for now comes before what the settings say, which then say so too, in the plan's language. */
function asAsked(
  settings: Settings,
  { grouping, unit }: RetroplanningInput,
): readonly [Settings, readonly Operation[]] {
  const { groupings, units } = wordsOf(settings.language).settings;
  const wanted = { grouping: grouping ?? settings.grouping, unit: unit ?? settings.unit };
  const writing = (name: string, said: string): Operation => ({ do: 'write-name', name, cells: [[text(said)]] });
  return [
    { ...settings, ...wanted },
    [
      ...(wanted.grouping === settings.grouping ? [] : [writing('settings_grouping', groupings[wanted.grouping])]),
      ...(wanted.unit === settings.unit ? [] : [writing('settings_unit', units[wanted.unit])]),
    ],
  ];
}

/**
 * Above it months stand in for weeks. In the page of the preview a deadline typed among 1,000 actions in weeks is seen after half a
 * second, the first one after 0.9 s, and LibreOffice reads and calculates their 53,000 bars in 4 s. 2,000 were drawn
 * in Node too, but how Google Sheets carries so many formulas nobody has measured.
 */
const MOST_IN_WEEKS = 1000;

const isShortened = ({ settings, plan }: SetUpPlan): boolean =>
  settings.unit === 'week' && plan.actions.length > MOST_IN_WEEKS;

function viewOf(open: SetUpPlan, year: FiscalYear, namedActions: number): YearView {
  return yearView({
    plan: open.plan,
    grouping: open.settings.grouping,
    unit: isShortened(open) ? 'month' : open.settings.unit,
    isShortened: isShortened(open),
    year,
    words: open.words,
    cell: (line, field) => cellOf(open.table, line, field),
    nameCell: (line) => nameCellOf(open.table, line),
    planRows: (open.rows.rows[open.rows.rows.length - 1]?.line ?? open.table.header.row + 1) - open.table.header.row,
    namedActions,
    totals: totalsAmong(open),
  });
}

/** The year view of a plan as she asks for it, and the change that makes it: the same facts give the same change. */
export function decideYearView({ ready, place, names }: YearViewFacts, input: RetroplanningInput): YearViewDecision {
  const { upkeep, statuses, year } = ready;
  const [settings, asked] = asAsked(ready.open.settings, input);
  const open = { ...ready.open, settings, plan: { ...ready.open.plan, leadTimes: upkeep.leadTimes } };
  const { tab, room } = place;
  const view = withHeadWords(viewOf(open, year, names.namedActions), room?.words ?? []);
  const refit = room && refitYearView(tab, view, room.built, room.beside(view.columns.columns < room.built.columns));
  return {
    change: [...asked, ...names.operations, ...buildOperations({ open, upkeep, statuses }, place, view, refit)],
    said: (say) => [saidOf(open, view, say), ...(refit?.aside ? [say('look.aside', {})] : [])].join(' '),
  };
}

/** What was built, and that months stand in it where she asked for weeks. */
function saidOf(open: SetUpPlan, { actions, undated }: YearView, say: Say): string {
  const facts = { actions, undated };
  const isFinished = open.settings.state === open.words.tabs.retroplanning;
  const built = say(isFinished ? 'retroplanning.finished' : 'retroplanning.built', facts);
  return isShortened(open) ? `${built} ${say('retroplanning.in-months', { most: MOST_IN_WEEKS })}` : built;
}
