import type { FiscalYear } from '../domain/fiscal-year';
import { wordsOf } from '../i18n/say';
import { anchorCells } from '../workbook/anchors';
import { isBlank } from '../workbook/cell';
import type { Change, Step } from '../workbook/change';
import type { Settings } from '../workbook/settings';
import { type YearView, yearView } from '../workbook/year-view';
import { type BuiltYearView, yearViewTab } from '../workbook/year-view-tab';
import { adoptPlan } from './adopt-plan';
import type { Done, RetroplanningInput } from './api';
import { cellOf, type OpenPlan, openPlan } from './open-plan';
import { done, type Result, trouble } from './outcome';
import { lastNamedLine, nameColumns } from './plan-names';
import type { Port } from './port';

const KEYS = { first: 'retroplanning.first', last: 'retroplanning.last', weeks: 'retroplanning.weeks' } as const;

/** Where the year view stands now: its corners are anchors, so it is found renamed, moved or with rows inserted. */
export function builtYearView(settings: Settings): ({ readonly tab: string } & BuiltYearView) | undefined {
  const first = settings.anchors.get(KEYS.first);
  const last = settings.anchors.get(KEYS.last);
  const weeks = settings.numbers.get(KEYS.weeks);
  if (first === undefined || last === undefined || first === 'lost' || last === 'lost' || weeks === undefined)
    return undefined;
  return { tab: first.tab, rows: last.row, columns: last.column, weeks };
}

/** The name of the tab to be made: a tab of hers that has it already keeps it. */
function freeName(port: Port, wanted: string): string {
  const taken = new Set(port.tabNames().map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} ${count}`;
  return name;
}

/** The anchors of the tab's corners and its number of weeks, in the place the settings keep for them. */
const cornerStep = (tab: string, view: YearView): Step => ({
  do: 'write-name',
  name: 'settings_retroplanning',
  cells: [
    anchorCells({ key: KEYS.first, tab, row: 1, column: 1 }),
    anchorCells({ key: KEYS.last, tab, row: view.cells.length, column: view.columns.columns }),
    [{ text: KEYS.weeks }, view.columns.weeks],
  ],
});

type Build = {
  readonly open: OpenPlan;
  readonly settings: Settings;
  readonly view: YearView;
  readonly tab: string;
  readonly built: BuiltYearView | undefined;
};

/** Marks the settings as under construction and back, so that an interruption is seen by everybody and by the next command. */
const markStep = (state: string): Step => ({
  do: 'write-name',
  name: 'settings_state',
  cells: [[state === '' ? null : { text: state }]],
});

function buildSteps({ open, settings, view, tab, built }: Build): Change {
  const { words } = open;
  const rows = view.cells.length;
  const columns = view.columns.columns;
  const make: readonly Step[] = built === undefined ? [{ do: 'make-tab', tab, rows: rows + 20, columns }] : [];
  return [
    markStep(words.tabs.retroplanning),
    ...make,
    ...(built === undefined ? [cornerStep(tab, view)] : []),
    { do: 'flush' },
    ...yearViewTab(tab, view, words, settings.currency, built),
    ...(built === undefined ? [] : [cornerStep(tab, view)]),
    { do: 'flush' },
    markStep(''),
    { do: 'show', tab, row: 1, column: 1 },
  ];
}

/** Named ranges follow the rows she added below them: the year view's formulas see the plan through them. */
function namesToExtend(port: Port, open: OpenPlan): { readonly steps: readonly Step[]; readonly namedActions: number } {
  const filled = open.table.values
    .slice(open.table.header.row, open.rows.totalLine === undefined ? undefined : open.rows.totalLine - 1)
    .filter((row) => !isBlank(row[(open.table.header.columns.get('name') ?? 0) - 1])).length;
  const namedActions = open.settings?.namedActions ?? 0;
  if (filled === namedActions) return { steps: [], namedActions };
  const tabRows = port.sizeOf(open.table.tab)?.rows ?? open.table.values.length;
  return { steps: nameColumns(open, lastNamedLine(open, tabRows)), namedActions: filled };
}

function yearOf(open: OpenPlan): Result<FiscalYear> {
  return open.settings?.year === undefined ? trouble('plan.unreadable-settings', {}) : done(open.settings.year);
}

function viewOf(open: OpenPlan, year: FiscalYear, namedActions: number): YearView {
  return yearView({
    plan: open.plan,
    year,
    words: open.words,
    cell: (line, field) => cellOf(open.table, line, field),
    planRows: Math.max(open.table.values.length + 100, 1000),
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
  const open = opened.value;
  const { settings } = opened.value;
  if (settings === undefined) return trouble('plan.unreadable-settings', {});
  const year = yearOf(open);
  if (!year.ok) return year;
  if (open.plan.actions.length === 0) return trouble('plan.empty', { tab: open.table.tab });
  const names = namesToExtend(port, open);
  const view = viewOf(open, year.value, names.namedActions);
  const standing = builtYearView(settings);
  const tab = standing?.tab ?? freeName(port, open.words.tabs.retroplanning);
  port.apply([...names.steps, ...buildSteps({ open, settings, view, tab, built: standing })]);
  const say = wordsOf(port.language()).done;
  const facts = { actions: view.actions, undated: view.undated };
  return done({ message: settings.state === '' ? say.retroplanning(facts) : say.finished(facts) });
}
