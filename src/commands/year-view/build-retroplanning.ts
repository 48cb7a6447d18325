import type { FiscalYear } from '../../domain/time';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Change, isBlank, type Step, text } from '../../workbook/cells';
import type { Settings } from '../../workbook/settings';
import { filterStep, type YearView, yearView, yearViewTab } from '../../workbook/year-view';
import type { Done, RetroplanningInput } from '../api';
import {
  adoptPlan,
  cellOf,
  holidaySteps,
  lastNamedLine,
  nameColumns,
  type OpenPlan,
  openPlan,
  type SetUpPlan,
} from '../plan';
import { done, doneBut, freeTab, type Port, type Result, trouble } from '../port';
import { type TemplateUpkeep, templateUpkeep } from '../templates';
import { type MadeRoom, makeRoom, placeStep, standingYearView } from './year-view-place';

/**
 * The tab to build in: the one that stands; else a new one, or the empty one that a build interrupted right after making
 * it has left behind.
 */
function placeOf(port: Port, { settings, words }: SetUpPlan): Pick<Build, 'tab' | 'room' | 'adopt'> {
  const standing = standingYearView(settings);
  if (standing !== undefined) return { tab: standing.tab, room: makeRoom(port, standing) };
  return { ...freeTab(port, words.tabs.retroplanning, settings.state !== ''), room: undefined };
}

type Build = {
  readonly open: SetUpPlan;
  /** An empty tab to build in. */
  readonly adopt?: string;
  readonly view: YearView;
  readonly upkeep: TemplateUpkeep;
  readonly tab: string;
  /** What stands there already; undefined for a new tab. */
  readonly room: MadeRoom | undefined;
};

/** Marks the settings as under construction and back, so that an interruption is seen by everybody and by the next command. */
export const markStep = (state: string): Step => ({
  do: 'write-name',
  name: 'settings_state',
  cells: [[state === '' ? null : { text: state }]],
});

/**
 * A new tab is the active one as soon as it is made; a rebuild leaves her where she is. What an interrupted build may not have reached,
 * sizes and the like, is done again.
 */
function buildSteps({ open, view, upkeep, tab, room, adopt }: Build): Change {
  const { words, settings } = open;
  const isNew = room === undefined;
  const built = room?.built;
  const size = { rows: view.cells.length + ROOM_BELOW, columns: view.columns.columns };
  const make: Step = { do: 'make-tab', tab, ...size, ...(adopt === undefined ? {} : { adopt }) };
  const isOfThisShape = built?.columns === view.columns.columns && room?.isEarlier !== true;
  const place = isOfThisShape ? [] : [placeStep(tab, view)];
  const isUnfinished = isNew || settings.state !== '';
  return [
    markStep(words.tabs.retroplanning),
    ...(isNew ? [make, ...place] : []),
    { do: 'flush' },
    ...upkeep.steps,
    ...(room?.steps ?? []),
    ...yearViewTab({
      tab,
      view,
      words,
      currency: settings.currency,
      built,
      isFirstLook: isUnfinished || !isOfThisShape,
    }),
    ...(isUnfinished ? [filterStep(tab, view, isNew && adopt === undefined ? 'none' : 'hers')] : []),
    ...(isNew ? [] : place),
    { do: 'flush' },
    markStep(''),
    ...(upkeep.isRemade ? [{ do: 'show', tab, row: 1, column: 1 } as const] : []),
  ];
}

/** Rows of a new tab below the legend, for notes of hers. */
const ROOM_BELOW = 100;

/** Named ranges follow the rows she added below them: the year view's formulas see the plan through them. */
export function namesToExtend(
  port: Port,
  open: OpenPlan,
): { readonly steps: readonly Step[]; readonly namedActions: number } {
  const filled = open.table.values
    .slice(open.table.header.row, open.rows.totalLine === undefined ? undefined : open.rows.totalLine - 1)
    .filter((row) => !isBlank(row[(open.table.header.columns.get('name') ?? 0) - 1])).length;
  const namedActions = open.settings?.namedActions ?? 0;
  if (filled === namedActions) return { steps: [], namedActions };
  const tabRows = port.sizeOf(open.table.tab)?.rows ?? open.table.values.length;
  return { steps: nameColumns(open, lastNamedLine(open, tabRows)), namedActions: filled };
}

/** What she asks for now comes before what the settings say, which then say so too, in the plan's language. */
function asAsked(settings: Settings, { grouping, unit }: RetroplanningInput): readonly [Settings, readonly Step[]] {
  const { groupings, units } = wordsOf(settings.language).settings;
  const wanted = { grouping: grouping ?? settings.grouping, unit: unit ?? settings.unit };
  const writing = (name: string, said: string): Step => ({ do: 'write-name', name, cells: [[text(said)]] });
  return [
    { ...settings, ...wanted },
    [
      ...(wanted.grouping === settings.grouping ? [] : [writing('settings_grouping', groupings[wanted.grouping])]),
      ...(wanted.unit === settings.unit ? [] : [writing('settings_unit', units[wanted.unit])]),
    ],
  ];
}

/**
 * Above it months stand in for weeks. In the preview, the first deadline typed after a build of 300 actions in weeks is seen
 * after 1.3 s of calculation, of 600 after 2.7 s.
 */
const MOST_IN_WEEKS = 300;

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
    planRows: (open.rows.rows[open.rows.rows.length - 1]?.line ?? open.table.header.row + 1) - open.table.header.row,
    namedActions,
  });
}

/** Builds the year view, or rewrites it in place: same plan, same tab. A plan without settings is set up first. */
export function buildRetroplanning(port: Port, input: RetroplanningInput): Result<Done> {
  const opened = openPlan(port, input.year);
  if (!opened.ok) return opened;
  if (opened.value.settings === undefined) {
    const adopted = adoptPlan(port, opened.value, input.year);
    return adopted.ok ? buildRetroplanning(port, input) : adopted;
  }
  const [settings, asked] = asAsked(opened.value.settings, input);
  const { year } = settings;
  if (year === undefined) return trouble('plan.unreadable-settings', {});
  if (opened.value.plan.actions.length === 0) return trouble('plan.empty', { tab: opened.value.table.tab });
  const holidays = holidaySteps(port, settings, year);
  if (holidays.length > 0) {
    port.apply(holidays);
    return buildRetroplanning(port, input);
  }
  const upkeep = templateUpkeep(port, { ...opened.value, settings });
  const plan = { ...opened.value.plan, leadTimes: upkeep.leadTimes };
  const open: SetUpPlan = { ...opened.value, settings, plan };
  const names = namesToExtend(port, open);
  const view = viewOf(open, year, names.namedActions);
  const building = buildSteps({ open, view, upkeep, ...placeOf(port, open) });
  const applied = port.apply([...asked, ...names.steps, ...building]);
  return done({ message: doneBut(saidOf(open, view, wordsOf(port.language())), port.language(), applied) });
}

/** What was built, and that months stand in it where she asked for weeks. */
function saidOf(open: SetUpPlan, { actions, undated }: YearView, { done: say }: SheetWords): string {
  const facts = { actions, undated };
  const built = open.settings.state === '' ? say.retroplanning(facts) : say.finished(facts);
  return isShortened(open) ? `${built} ${say.inMonths({ most: MOST_IN_WEEKS })}` : built;
}
