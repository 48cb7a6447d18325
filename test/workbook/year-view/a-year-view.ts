import {
  type ActionField,
  actionFields,
  type BudgetField,
  budgetFields,
  type Plan,
  type Status,
  statusOf,
} from '../../../src/domain/plan';
import { type Day, fiscalYear } from '../../../src/domain/time';
import type { Grouping, Unit } from '../../../src/domain/year-view';
import { cell as cellAt, ofTab } from '../../../src/formula';
import { wordsOf } from '../../../src/languages/say';
import { type Cell, type CellValue, type Grid, plainText } from '../../../src/workbook/cells';
import { planColumns } from '../../../src/workbook/plan';
import { listedStatuses, statusCode } from '../../../src/workbook/settings/status-list';
import { FIRST_BODY_ROW, headRows, type YearView, yearView } from '../../../src/workbook/year-view';
import { type HelperColumn, type VisibleColumn, visibleColumns } from '../../../src/workbook/year-view/columns';
import { type ActionSketch, aPlan, day, type PlanSketch } from '../../domain/builders';
import { weekendText } from '../../domain/days-worked';
import { calculated, type Shown, type Sketch } from '../../formula/calculated';
import { fileReading } from '../../vocabulary';

export const words = wordsOf('fr');

/** The cells of one action by the fields of the plan. */
type Row = Readonly<Partial<Record<ActionField, CellValue>>>;

type YearViewSketch = Omit<PlanSketch, 'today'> & {
  readonly today?: string;
  readonly by?: Grouping;
  readonly unit?: Unit;
  /** What she typed into the plan since the tab was built, by the name the action had then. */
  readonly since?: Readonly<Record<string, Row>>;
  /** Actions added below since then. */
  readonly added?: readonly Row[];
  /** The year in the settings now. */
  readonly yearNow?: number;
  readonly state?: string;
  readonly matchReading?: Sketch['matchReading'];
};

const dayTyped = (typed = ''): CellValue => (/^\d{4}-\d\d-\d\d$/.test(typed) ? { day: day(typed) } : typed);
const statusTyped = (status: Status | undefined): string => (status === undefined ? '' : words.statuses[status]);

/** An action as it stands in the cells of the plan. */
export function cellsOf(sketch: ActionSketch, plan: Plan, place: number): Row {
  const action = plan.actions[place];
  return {
    name: action?.name ?? '',
    objectives: (action?.objectives ?? []).join('; '),
    kpis: (action?.kpis ?? []).join('; '),
    owner: (action?.owners ?? []).join('; '),
    ...sketch.budget,
    rhythm: sketch.rhythm ?? 'mensuelle',
    start: dayTyped(sketch.start),
    deadline: dayTyped(sketch.deadline),
    kind: sketch.kind ?? '',
    status: statusTyped(sketch.status),
    campaign: sketch.campaign ?? '',
  };
}

const written = (value: CellValue | undefined): Cell =>
  value === undefined || value === '' ? null : typeof value === 'string' ? { text: value } : value;

/** A list of cells with room below it, as named ranges have. */
const list = (cells: readonly Cell[], rows = cells.length + 5): readonly Cell[] =>
  Array.from({ length: rows }, (_, index) => cells[index] ?? null);

/** The columns of the plan as formulas know them: those it has. */
export const planNames = (rows: readonly Row[], fields: Plan['fields']): NonNullable<Sketch['names']> => ({
  ...statusNames(rows),
  ...Object.fromEntries(
    planColumns
      .filter(({ field }) => fields.has(field))
      .map(({ field, name }) => [name, list(rows.map((row) => written(row[field])))]),
  ),
});

/** The calendar, the day and the year as formulas know them. */
export const settingNames = ({ calendar }: Pick<Plan, 'calendar'>, today: Day): NonNullable<Sketch['names']> => ({
  settings_today: [{ day: today }],
  settings_state: [null],
  settings_weekend: [{ text: weekendText(calendar.week) }],
  settings_holidays: list(
    [...calendar.holidays].map((it): Cell => ({ day: it })),
    [...calendar.holidays].length + 2,
  ),
});

/** What formulas know of statuses: every spelling, and what the actions that are dropped would have cost. */
const statusNames = (rows: readonly Row[]): NonNullable<Sketch['names']> => {
  const isDropped = ({ status = '' }: Row): boolean => statusOf(plainText(status), fileReading) === 'dropped';
  const dropped = rows.filter(isDropped);
  const spared = (field: BudgetField): number =>
    dropped.reduce((sum, { [field]: amount }) => sum + (typeof amount === 'number' ? amount : 0), 0);
  return {
    settings_status_words: listedStatuses(fileReading).map(({ spelling }) => written(spelling)),
    settings_status_codes: listedStatuses(fileReading).map(({ status }) => statusCode(status)),
    settings_dropped: [dropped.length],
    ...Object.fromEntries(budgetFields.map((field) => [`settings_dropped_${field}`, [spared(field)]])),
  };
};

export function leadTimeNames({ leadTimes }: Plan): NonNullable<Sketch['names']> {
  const { prepares } = words.templates;
  return {
    templates_kinds: list(leadTimes.map(({ kind }) => ({ text: kind }))),
    templates_kind_days: list(leadTimes.map(({ workingDays }) => workingDays)),
    templates_kind_prepares: list(leadTimes.map((it) => ({ text: prepares[it.prepares] }))),
  };
}

export type ShownYearView = {
  readonly plan: Plan;
  readonly view: YearView;
  readonly grid: Grid<Shown>;
  /** What a column shows in the row built from an action, known by its name then; of namesakes by its place in the plan, from 0. */
  readonly of: (action: string | number, column: VisibleColumn | HelperColumn) => Shown;
  /** One character a period, `·` where nothing is shown. */
  readonly bars: (action: string | number) => string;
  readonly occurrences: (action: string | number) => readonly Shown[];
  readonly prepared: (action: string | number) => readonly Shown[];
  readonly head: (row: keyof typeof headRows, column: HelperColumn | 'sentence' | 'aside') => Shown;
  /** The visible cells of each row of the body, and its bars. */
  readonly body: readonly { readonly is: string; readonly cells: readonly Shown[]; readonly bars: string }[];
};

const isVisible = (column: string): column is VisibleColumn => visibleColumns.some((it) => it === column);

function built(sketch: YearViewSketch) {
  const { by = 'objective', unit = 'month', actions = [], ...said } = sketch;
  const { today, since, added, yearNow, state, matchReading, ...ofPlan } = said;
  const plan = aPlan({ ...ofPlan, actions });
  const rows = actions.map((action, index) => cellsOf(action, plan, index));
  const { year = fiscalYear(2027, 1) } = plan;
  const view = yearView({
    plan,
    grouping: by,
    unit,
    isShortened: false,
    year,
    words,
    cell: (line, field) => rows[line - 2]?.[field] ?? '',
    nameCell: (line) => ofTab('Plan', cellAt(1, line)),
    planRows: rows.length,
    namedActions: rows.filter(({ name }) => name !== '').length,
  });
  return { plan, rows, view };
}

/** The same, of which nothing is calculated. */
export const builtYearView = (sketch: YearViewSketch): YearView => built(sketch).view;

/** A year view of the months of 2027, built and calculated; today is Monday 15 March but for what the test says. */
export function aYearView(sketch: YearViewSketch): ShownYearView {
  const { today = '2027-03-15', since = {}, added = [], yearNow, state = '', matchReading } = sketch;
  const { plan, rows, view } = built(sketch);
  const now = [...rows.map((row) => ({ ...row, ...since[String(row.name)] })), ...added];
  const names = {
    ...planNames(now, plan.fields),
    ...settingNames(plan, day(today)),
    ...leadTimeNames(plan),
    settings_state: [written(state)],
    settings_year: [yearNow ?? 2027],
    settings_first_month: [1],
  };
  const sheet = {
    tabs: { Retro: view.cells, Plan: [[null], ...now.map((row): readonly Cell[] => [written(row.name)])] },
    names,
    ...(matchReading === undefined ? {} : { matchReading }),
  };
  return { plan, view, ...read(view, calculated(sheet).shownIn('Retro')) };
}

function read(view: YearView, grid: Grid<Shown>): Omit<ShownYearView, 'plan' | 'view'> {
  const { columns } = view;
  const rowOf = (action: string | number): readonly Shown[] => {
    const index = view.rows.findIndex(
      (row) =>
        row.is === 'action' &&
        (typeof action === 'string' ? row.action.name === action : row.action.line === action + 2),
    );
    return grid[FIRST_BODY_ROW - 1 + index] ?? [];
  };
  const numberOf = (column: VisibleColumn | HelperColumn): number =>
    isVisible(column) ? visibleColumns.indexOf(column) + 1 : columns.helperNumber(column);
  const barsOf = (row: readonly Shown[]): string =>
    Array.from({ length: columns.periods }, (_, index) => row[columns.firstPeriod - 1 + index] || '·').join('');
  const behind = columns.occurrence(0) - 1;
  const occurrences = (columns.columns - behind) / 2;
  return {
    grid,
    of: (action, column) => rowOf(action)[numberOf(column) - 1] ?? '',
    bars: (action) => barsOf(rowOf(action)),
    occurrences: (action) => rowOf(action).slice(behind, behind + occurrences),
    prepared: (action) => rowOf(action).slice(behind + occurrences, behind + 2 * occurrences),
    head: (row, column) => {
      const cells = grid[headRows[row] - 1] ?? [];
      const place =
        column === 'sentence'
          ? 1
          : column === 'aside'
            ? row === 'state'
              ? columns.outlook
              : columns.aside
            : columns.helperNumber(column);
      return cells[place - 1] ?? '';
    },
    body: view.rows.map(({ is }, index) => {
      const cells = grid[FIRST_BODY_ROW - 1 + index] ?? [];
      return { is, cells: cells.slice(0, visibleColumns.length), bars: barsOf(cells) };
    }),
  };
}

/** Every field of the plan but some. */
export const fieldsBut = (...lacking: readonly ActionField[]): Plan['fields'] =>
  new Set(actionFields.filter((field) => !lacking.includes(field)));
