import { backward, dueOf, oneOffTimeOf, type Schedule } from '../../../src/domain/preparation';
import { faultsOfSteps, type Step, type Template } from '../../../src/domain/template';
import { plainCalendar, type WorkCalendar } from '../../../src/domain/time';
import { cell as cellAt, ofTab } from '../../../src/formula';
import { countdown as countdownWords } from '../../../src/languages/fr/countdown';
import type { Cell, Grid } from '../../../src/workbook/cells';
import { type Countdown, type CountdownPart, countdown, countdownHead } from '../../../src/workbook/countdown';
import {
  type CountdownColumn,
  type CountdownFact,
  FIRST_STEP_ROW,
  factColumn,
  SENTENCES,
} from '../../../src/workbook/countdown/columns';
import type { HerWords, WrittenStep } from '../../../src/workbook/countdown/words';
import { stepsOf } from '../../domain/a-template';
import { type ActionSketch, aOneOff, aPlan, day } from '../../domain/builders';
import { calculated, type Shown, type Sketch } from '../../formula/calculated';
import { cellsOf, planNames, settingNames, words as sheetWords } from '../year-view/a-year-view';

/** What a countdown says in French. */
export const words = { ...sheetWords, countdown: countdownWords };

type Row = ReturnType<typeof cellsOf>;

export type CountdownSketch = {
  /** A table of steps, one a line: "Maquette 5 < Brief". */
  readonly steps: string | readonly Step[];
  readonly prepares?: Template['prepares'];
  readonly action?: ActionSketch;
  readonly today?: string;
  readonly calendar?: WorkCalendar;
  /** What she wrote beside a step. */
  readonly her?: Readonly<Record<string, Partial<HerWords>>>;
  /** What she typed into the plan since the tab was built. */
  readonly since?: Row;
  /** The steps of the templates since then. */
  readonly stepsSince?: string;
  /** Who does what, role by role, as the settings say. */
  readonly people?: readonly (readonly [role: string, person: string])[];
  /** What they say since then of when the kind is ready. */
  readonly preparesSince?: string;
  /** Cells of a step's row as they stand since then: a date she typed over. */
  readonly typed?: Readonly<Record<string, Readonly<Partial<Record<CountdownColumn, Cell>>>>>;
  readonly state?: string;
  /** Another action of the same campaign, prepared likewise. */
  readonly other?: ActionSketch;
  /** Rows of steps that are no longer there and in which she had written. */
  readonly removed?: readonly WrittenStep[];
  /** Whether the formulas follow the cell of the action's name, as those of a file do. */
  readonly followsCell?: boolean;
  /** Actions added below since then. */
  readonly added?: readonly Row[];
  /** The order of the rows of the steps since she sorted them. */
  readonly isSorted?: boolean;
};

const KIND = 'Foire';
const preparesWords = words.templates.prepares;

export const nothingSaid: HerWords = {
  name: undefined,
  days: undefined,
  unreadDays: '',
  owner: undefined,
  status: words.statuses['to-do'],
  deliverable: undefined,
  doneOn: '',
  comment: '',
  cells: {},
};

/** How the steps of the kind stand in the templates, as formulas know them. */
function templateNames(steps: readonly Step[]): NonNullable<Sketch['names']> {
  const room = (cells: readonly Cell[]): readonly Cell[] => [...cells, null, null, null];
  const text = (value: string): Cell => (value === '' ? null : { text: value });
  return {
    templates_kind: room(steps.map(() => ({ text: KIND }))),
    templates_step: room(steps.map(({ name }) => ({ text: name }))),
    templates_days: room(steps.map(({ workingDays }) => workingDays)),
    templates_after: room(steps.map(({ after }) => text(after.join('; ')))),
  };
}

export type ShownCountdown = {
  readonly schedule: Schedule;
  readonly view: Countdown;
  readonly of: (step: string, column: CountdownColumn) => Shown;
  /** The row of the action's own date. */
  readonly due: (column: CountdownColumn) => Shown;
  /** One character a column of the calendar, `·` where nothing is shown. */
  readonly bars: (step: string) => string;
  readonly dueBars: string;
  readonly fact: (fact: CountdownFact) => Shown;
  /** State, deadline, what to do, what comes next. */
  readonly said: Readonly<Record<'state' | 'deadline' | 'warning' | 'outlook', Shown>>;
  readonly row: (row: number) => readonly Shown[];
};

const stepsTyped = (steps: CountdownSketch['steps']): readonly Step[] =>
  typeof steps === 'string' ? stepsOf(steps) : steps;

function partOf(sketch: CountdownSketch, action: ActionSketch, row: Row): CountdownPart {
  const { calendar = plainCalendar, prepares = 'deadline', her = {} } = sketch;
  const template: Template = { kind: KIND, prepares, steps: stepsTyped(sketch.steps), source: '' };
  const time = oneOffTimeOf(aOneOff(action));
  if (time === undefined) throw new Error('not dated');
  const steps = template.steps.map((step) => ({ ...step, workingDays: her[step.name]?.days ?? step.workingDays }));
  return {
    action: aOneOff(action),
    name: row.name ?? '',
    kind: KIND,
    template,
    schedule: backward({ steps }, dueOf(time, template, calendar), calendar),
    namesakes: 0,
    nth: 0,
    links: new Map([...template.steps].reverse().map(({ name, after }) => [name.toLowerCase(), after.join('; ')])),
    cycled: faultsOfSteps(template.steps).flatMap((fault) => (fault.is === 'cycle' ? fault.steps : [])),
  };
}

/** What the countdown of "Salon" is built from, and what is built. */
function built(sketch: CountdownSketch) {
  const { calendar = plainCalendar, her = {} } = sketch;
  const actions = [sketch.action ?? {}, ...(sketch.other ? [sketch.other] : [])].map((it, index) => ({
    name: 'Salon',
    rhythm: 'ponctuelle',
    deadline: '2027-05-14',
    kind: KIND,
    line: index + 2,
    ...it,
  }));
  const plan = aPlan({ actions, calendar });
  const rows = actions.map((action, index) => cellsOf(action, plan, index));
  const parts = actions.map((action, index): CountdownPart => {
    const row = rows[index] ?? {};
    const part = partOf(sketch, action, row);
    if (sketch.followsCell !== true) return part;
    const shown = { objectives: String(row.objectives), owner: String(row.owner), kind: String(row.kind) };
    return { ...part, nameCell: ofTab('Plan', cellAt(1, index + 2)), shown };
  });
  const wordsOf = ({ step }: { readonly step: string }): HerWords | undefined =>
    her[step] === undefined ? undefined : { ...nothingSaid, ...her[step] };
  const kept = { wordsOf, removed: sketch.removed ?? [] };
  const view = countdown({ subject: 'Salon', parts, words, fields: plan.fields, planRows: rows.length, kept });
  return { view, parts, rows, fields: plan.fields };
}

/** The same, of which nothing is calculated. */
export const builtCountdown = (sketch: CountdownSketch): Countdown => built(sketch).view;

/** The countdown of "Salon", built and calculated; today is Monday 15 March 2027 but for what the test says. */
export function aCountdown(sketch: CountdownSketch): ShownCountdown {
  const { today = '2027-03-15', calendar = plainCalendar, since = {}, state = '' } = sketch;
  const { view, parts, rows, fields } = built(sketch);
  const now = [...rows.map((row, index) => (index === 0 ? { ...row, ...since } : row)), ...(sketch.added ?? [])];
  const names = {
    ...planNames(now, fields),
    ...settingNames({ calendar }, day(today)),
    ...templateNames(stepsTyped(sketch.stepsSince ?? sketch.steps)),
    ...(sketch.people === undefined
      ? {}
      : {
          settings_roles: sketch.people.map(([text]) => ({ text })),
          settings_role_people: sketch.people.map(([, text]) => (text === '' ? null : { text })),
        }),
    templates_kinds: [{ text: 'Salon' }, { text: KIND }, null],
    templates_kind_prepares: [
      null,
      { text: sketch.preparesSince ?? preparesWords[sketch.prepares ?? 'deadline'] },
      null,
    ],
    settings_state: [state === '' ? null : { text: state }],
  };
  const cells = sheetSince(view, sketch);
  const [part] = parts;
  if (part === undefined) throw new Error('no part');
  return {
    view,
    schedule: part.schedule,
    ...read(view, calculated({ tabs: { Retro: cells, Plan: planTab(now) }, names }).shownIn('Retro')),
  };
}

/** The names of the actions as they stand in the plan. */
const planTab = (rows: readonly Row[]): Grid<Cell> => [
  [null],
  ...rows.map(({ name }): readonly Cell[] => [typeof name === 'string' && name !== '' ? { text: name } : null]),
];

/** The cells of the tab with what she did to them. */
function sheetSince(view: Countdown, { typed = {}, isSorted = false }: CountdownSketch): Grid<Cell> {
  const cells = view.cells.map((row) => [...row]);
  for (const [step, changed] of Object.entries(typed)) {
    const row = cells[rowOfStep(view, step) - 1];
    for (const [column, cell] of Object.entries(changed))
      if (row !== undefined) row[view.columns.numberOf(column as CountdownColumn) - 1] = cell ?? null;
  }
  const [first, second] = [FIRST_STEP_ROW - 1, FIRST_STEP_ROW];
  if (isSorted) [cells[first], cells[second]] = [cells[second] ?? [], cells[first] ?? []];
  return cells;
}

const nameColumn = (view: Countdown, row: readonly Cell[]): unknown => row[view.columns.numberOf('name') - 1];

const rowOfStep = (view: Countdown, step: string): number => {
  const isNamed = (row: readonly Cell[]): boolean => {
    const cell = nameColumn(view, row);
    return typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === step;
  };
  return view.cells.findIndex((row, index) => index >= FIRST_STEP_ROW - 1 && isNamed(row)) + 1;
};

function read(view: Countdown, grid: Grid<Shown>): Omit<ShownCountdown, 'schedule' | 'view'> {
  const { columns } = view;
  const at = (row: number, column: number): Shown => grid[row - 1]?.[column - 1] ?? '';
  const dueRow = FIRST_STEP_ROW + view.rows.findIndex(({ is }) => is === 'due');
  const barsIn = (row: number): string =>
    Array.from({ length: columns.bars }, (_, bar) => at(row, columns.firstBar + bar) || '·').join('');
  return {
    of: (step, column) => at(rowOfStep(view, step), columns.numberOf(column)),
    due: (column) => at(dueRow, columns.numberOf(column)),
    bars: (step) => barsIn(rowOfStep(view, step)),
    dueBars: barsIn(dueRow),
    fact: (fact) => at(countdownHead.title, factColumn(columns, fact)),
    said: {
      state: at(countdownHead.state, SENTENCES),
      deadline: at(countdownHead.deadline, SENTENCES),
      warning: at(countdownHead.state, columns.firstBar),
      outlook: at(countdownHead.title, columns.firstBar),
    },
    row: (row) => grid[row - 1] ?? [],
  };
}
