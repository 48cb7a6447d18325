import type { NodeHost } from '../../preview/node/node';
import { backward, dueOf, lateSteps, type Schedule, type StepProgress, verdict } from '../../src/domain/preparation';
import { stepTypeOf, type Template } from '../../src/domain/template';
import { type Day, plusWorkdays } from '../../src/domain/time';
import { wordsOf } from '../../src/languages/say';
import { countdownHead } from '../../src/workbook/countdown';
import { frontColumns, SENTENCES } from '../../src/workbook/countdown/columns';
import { readSettings } from '../../src/workbook/settings';
import { kindColumns } from '../../src/workbook/templates/columns';
import { fileReading } from '../vocabulary';
import { type AddOn, anAddOn } from './add-on';
import { aPlanOf, type PlanRow, SETTINGS, type Value, withCells } from './plans';

export const TEMPLATES = 'Modèles';
export const COUNTDOWN = 'Rétro · Salon';
/** Where the templates of a new plan end: a test's own stand below them. */
const [KINDS_ROW, STEPS_ROW, FIRST_ROW] = [40, 280, 3];

const { stepTypes, prepares } = wordsOf('fr').templates;

/**
 * A plan with an action, "Salon", whose kind has that template; a day is its serial number. Many steps take the place of
 * those a new plan has.
 */
export async function aSalon(
  template: Template,
  action: PlanRow,
  { holidays = [], others = [] }: { readonly holidays?: readonly Day[]; readonly others?: readonly PlanRow[] } = {},
): Promise<AddOn> {
  const salon = { name: 'Salon', rhythm: 'Ponctuelle', kind: template.kind, owner: 'Zoé', ...action };
  const empty = await aPlanOf({ actions: [salon, ...others], holidays });
  const kind = [template.kind, '', prepares[template.prepares]];
  const withKind = withCells(empty, TEMPLATES, { row: KINDS_ROW, column: 1 }, [kind]);
  const steps = template.steps.map((step) => [
    template.kind,
    step.name,
    step.workingDays,
    step.after.join('; '),
    stepTypes[stepTypeOf(step)],
    step.role,
    step.deliverable,
  ]);
  return anAddOn({
    snapshot: withCells(
      withKind,
      TEMPLATES,
      { row: steps.length > 30 ? FIRST_ROW : STEPS_ROW, column: kindColumns.length + 2 },
      steps,
    ),
  });
}

/** The row of the templates tab that a step of `aSalon` stands on. */
export const templateRow = (place: number): number => STEPS_ROW + place;

/** Calculated values by tab, from A1 on, from whichever engine. */
type Tabs = Readonly<Record<string, readonly (readonly Value[])[]>>;

export const tabsOf = (host: NodeHost, tab = COUNTDOWN): Tabs => ({
  [COUNTDOWN]: host.cells(tab, 'A1:EZ360'),
  [SETTINGS]: host.cells(SETTINGS, 'A1:L323'),
});

const KEYS_ROW = 5;

/** The cell of a column, known by its hidden key, in a row of the tab. */
export const cellOf = (tabs: Tabs, row: readonly Value[], key: string): Value =>
  row[tabs[COUNTDOWN]?.[KEYS_ROW]?.indexOf(key) ?? -1] ?? '';

/** What the head says: the state of the tab, the deadline, and what to do. */
export function headOf(tabs: Tabs): readonly string[] {
  const at = (row: number, column: number): string => String(tabs[COUNTDOWN]?.[row - 1]?.[column - 1] ?? '');
  const { state, deadline } = countdownHead;
  return [at(state, SENTENCES), at(deadline, SENTENCES), at(state, frontColumns.length + 1)];
}

/** The rows that were built from a step. */
export const stepRows = (tabs: Tabs): readonly (readonly Value[])[] =>
  (tabs[COUNTDOWN] ?? []).filter((row) => cellOf(tabs, row, 'row') === 'step');

/** What stands in a column, step by step. */
export const shownIn = (tabs: Tabs, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(stepRows(tabs).map((row) => [String(cellOf(tabs, row, 'name')), cellOf(tabs, row, key)]));

/** Where she types: the cell of a column in the row of a step, "G9". */
export function placeOf(tabs: Tabs, step: string, key: string): string {
  const row = (tabs[COUNTDOWN] ?? []).findIndex(
    (cells) => cellOf(tabs, cells, 'row') === 'step' && cellOf(tabs, cells, 'name') === step,
  );
  const column = tabs[COUNTDOWN]?.[KEYS_ROW]?.indexOf(key) ?? 0;
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

type Dated = Readonly<
  Record<string, { readonly start: Value; readonly end: Value; readonly slack: Value; readonly late: boolean }>
>;

/** The dates of the steps as the tab shows them. */
export const shownDates = (tabs: Tabs): Dated =>
  Object.fromEntries(
    stepRows(tabs).map((row) => [
      String(cellOf(tabs, row, 'name')),
      {
        start: cellOf(tabs, row, 'start'),
        end: cellOf(tabs, row, 'end'),
        slack: cellOf(tabs, row, 'slack'),
        late: [1, 2].includes(Number(cellOf(tabs, row, 'late'))),
      },
    ]),
  );

/** How many working days are missing, negative for days to spare, and the first date that could be held. */
export function shownVerdict(tabs: Tabs): { readonly missing: Value; readonly held: Value } {
  const row = (tabs[COUNTDOWN] ?? []).find(
    (cells) => cellOf(tabs, cells, 'row') === '#' && cellOf(tabs, cells, 'builtKind') !== '',
  );
  return { missing: cellOf(tabs, row ?? [], 'missing'), held: cellOf(tabs, row ?? [], 'held') };
}

export type Expected = {
  readonly template: Template;
  readonly day: Day;
  readonly isMoment: boolean;
  readonly today: Day;
  readonly progress?: readonly StepProgress[];
};

/** The schedule the planning rules give, with the calendar as the settings have it. */
export function scheduleOf(tabs: Tabs, { template, day, isMoment }: Expected): Schedule {
  const { calendar } = readSettings((tabs[SETTINGS] ?? []).slice(1), [], fileReading);
  const time = { is: 'one-off', start: day, deadline: day, isMoment } as const;
  return backward(template, dueOf(time, template, calendar), calendar);
}

export function expectedDates(tabs: Tabs, expected: Expected): Dated {
  const schedule = scheduleOf(tabs, expected);
  const it = verdictOf(schedule, expected);
  const late = new Set(it.late.map(({ step }) => step.name));
  return Object.fromEntries(
    schedule.steps.map(({ step, start, end, slack }) => [step.name, { start, end, slack, late: late.has(step.name) }]),
  );
}

const verdictOf = (schedule: Schedule, { today, progress = [] }: Expected) => {
  const now = { today, progress };
  return { said: verdict(schedule, now), late: lateSteps(schedule, now) };
};

export function expectedVerdict(tabs: Tabs, expected: Expected): ReturnType<typeof shownVerdict> {
  const schedule = scheduleOf(tabs, expected);
  const { said } = verdictOf(schedule, expected);
  if (said.is === 'too-late') return { missing: said.missing, held: said.firstHeld };
  const { calendar, due } = schedule;
  // The first date that can be met is as many working days before the wanted one as there are to spare.
  const last = plusWorkdays(due.last, -said.spare, calendar);
  return { missing: 0 - said.spare, held: due.of === 'start' ? plusWorkdays(last, 1, calendar) : last };
}
