import { dashboardOf, type Dashboard as Seen } from '../../../src/domain/dashboard';
import type { Plan } from '../../../src/domain/plan';
import { preparedKinds } from '../../../src/domain/preparation';
import { dayOfSerial, fiscalYear, isoOf } from '../../../src/domain/time';
import { cell as cellAt, ofTab } from '../../../src/formula';
import { dashboard as says } from '../../../src/languages/fr/dashboard';
import { kpiTexts } from '../../../src/languages/fr/kpi-texts';
import { type Cell, type CellValue, type Grid, plainText } from '../../../src/workbook/cells';
import { type DashboardSource, dashboard, type FollowedKpis, rows } from '../../../src/workbook/dashboard';
import type { Dashboard } from '../../../src/workbook/dashboard/dashboard';
import { KPI_LINES, LATE_LINES, OBJECTIVE_LINES, SOON_LINES } from '../../../src/workbook/dashboard/layout';
import { aPlan, day, type PlanSketch } from '../../domain/builders';
import { calculated, type Shown, type Sketch } from '../../formula/calculated';
import { cellsOf, leadTimeNames, planNames, settingNames, words } from '../year-view/a-year-view';

type Row = Readonly<Partial<Record<string, CellValue>>>;

/** A KPI as its tab has it: months from the first on. */
type KpiSketch = {
  readonly key: string;
  readonly last?: number;
  readonly target?: number;
  readonly current?: number;
  readonly expected?: number;
  readonly falls?: true;
  readonly state?: string;
  readonly months?: readonly (number | undefined)[];
};

type DashboardSketch = Omit<PlanSketch, 'today' | 'objectives' | 'kpis'> & {
  readonly today?: string;
  /** By name, in the order of their tab; null in a file that has none of it. */
  readonly objectives?: readonly string[] | null;
  /** What she typed into the plan since the tab was built, by the name the action had then. */
  readonly since?: Readonly<Record<string, Row>>;
  /** How the objectives stand, in their order: their state and progress. */
  readonly standing?: readonly (readonly [state: keyof typeof kpiTexts.objectiveStates, progress?: number])[];
  readonly kpis?: readonly KpiSketch[];
  /** Its tab since the dashboard was built. */
  readonly kpisSince?: readonly KpiSketch[];
  /** Of each quarter, as the budget's tab says it; '' where it says none. */
  readonly envelopes?: readonly (number | '')[];
  readonly state?: string;
  readonly matchReading?: Sketch['matchReading'];
};

/** Spaces as they are typed in a test. */
const plain = (shown: Shown): Shown => (typeof shown === 'string' ? shown.replace(/\u00a0/g, ' ') : shown);

/** A line of what is soon or late, as it is read: "2027-03-18 | Salon | Zoé | ◆ échéance". */
const lineOf = ([when, action, owner, how]: readonly Shown[]): string =>
  [typeof when === 'number' ? isoOf(dayOfSerial(when)) : when, action, owner, how].join(' | ');

type ShownDashboard = {
  readonly plan: Plan;
  readonly seen: Seen;
  readonly at: (row: number, column: number) => Shown;
  readonly soon: readonly string[];
  readonly late: readonly string[];
  readonly objectives: readonly (readonly [name: Shown, actions: Shown])[];
  readonly planned: readonly Shown[];
  readonly lacking: readonly Shown[];
  /** The head, then each line: name, last, target, months, reached, state. */
  readonly kpis: readonly (readonly Shown[])[];
  readonly grid: Grid<Shown>;
  readonly formulas: readonly string[];
};

const written = (value: CellValue | undefined): Cell =>
  value === undefined || value === '' ? null : typeof value === 'string' ? { text: value } : value;

/** As many rows as a tab of objectives has here. */
const ready = (said: readonly (CellValue | undefined)[]): readonly Cell[] =>
  Array.from({ length: 20 }, (_, index) => written(said[index]));

const formulasIn = (cells: Grid<Cell>): readonly string[] =>
  cells
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));

const kpiKeys = ['key', 'name', 'last', 'target', 'state', 'direction', 'current', 'expected'] as const;
const KPI_ROWS = 12;
const FALLS = '↓ à la baisse';

/** Its rows begin at the top, and a column she put in front of them moves all others. */
const kpiCells = (kpis: readonly KpiSketch[]): Grid<Cell> =>
  Array.from({ length: KPI_ROWS }, (_, index): readonly Cell[] => {
    const kpi = kpis[index];
    if (kpi === undefined) return [];
    const { key, last, target, current, expected, falls, state = '', months = [] } = kpi;
    const said = [key, `Le ${key}`, last, target, state, falls ? FALLS : '', current, expected];
    return [null, ...said.map(written), ...Array.from({ length: 12 }, (__, month) => written(months[month]))];
  });

const followedKpis = (kpis: readonly KpiSketch[]): FollowedKpis => ({
  tab: 'KPI',
  figures: 'Chiffres',
  first: 1,
  last: KPI_ROWS,
  layout: new Map([
    ...kpiKeys.map((key, index) => [key, index + 2] as const),
    ...Array.from({ length: 12 }, (_, month) => [`month${month + 1}`, kpiKeys.length + 2 + month] as const),
  ]),
  falling: FALLS,
  kpis: kpis.map(({ key, current }) => ({ key, numberFormat: '0', isMeasured: current !== undefined })),
});

/** What the dashboard of a plan for 2027 is built from, and what is built. */
function made(sketch: DashboardSketch) {
  const { today, since, state, matchReading, kpis: followed, kpisSince, envelopes, ...others } = sketch;
  const { actions = [], objectives = [], standing, ...said } = others;
  const listed = (objectives ?? []).map((name, index) => ({
    line: index + 2,
    name,
    period: 'Année',
    kpi: '',
    target: '1',
  }));
  // As in a file: every kind of action has a template.
  const templates = (said.leadTimes ?? []).map(({ kind, prepares }) => ({ kind, prepares, source: '', steps: [] }));
  const plan = aPlan({ templates, ...said, actions, objectives: listed });
  const built = actions.map((action, index) => cellsOf(action, plan, index));
  const year = plan.year ?? fiscalYear(2027, 1);
  const source: DashboardSource = {
    plan,
    grouping: 'rhythm',
    unit: 'month',
    isShortened: false,
    year,
    words,
    says,
    currency: 'EUR',
    hasEnvelopes: envelopes !== undefined,
    objectiveStates: kpiTexts.objectiveStates,
    kpis: followed === undefined ? undefined : followedKpis(followed),
    cell: (line, field) => built[line - 2]?.[field] ?? '',
    nameCell: (line) => ofTab('Plan', cellAt(1, line)),
    planRows: Math.max(1, built.length),
    namedActions: built.filter(({ name }) => name !== '').length,
    objectivePlaces: objectives === null ? undefined : listed.map(({ line, name }) => ({ place: line - 1, name })),
  };
  return { source, plan, built, year };
}

/** The same, of which nothing is calculated. */
export function builtDashboard(sketch: DashboardSketch): {
  readonly source: DashboardSource;
  readonly view: Dashboard;
} {
  const { source } = made(sketch);
  return { source, view: dashboard(source) };
}

/** The dashboard of a plan for 2027, built and calculated; today is Monday 15 March but for what the test says. */
export function aDashboard(sketch: DashboardSketch): ShownDashboard {
  const { today = '2027-03-15', since = {}, state = '', matchReading, kpis: followed, standing } = sketch;
  const { kpisSince = followed, objectives = [] } = sketch;
  const { source, plan, built, year } = made(sketch);
  const now = built.map((row) => ({ ...row, ...since[plainText(row.name ?? '')] }));
  const view = dashboard(source);
  const cells = view.hidden.map((line, index) => [
    ...(view.visible[index] ?? view.visible[0]?.map(() => null) ?? []),
    ...line,
  ]);
  const grid = calculated({
    tabs: {
      Bord: cells,
      Plan: [[null], ...now.map((row): readonly Cell[] => [written(row.name)])],
      ...(kpisSince === undefined ? {} : { KPI: kpiCells(kpisSince) }),
    },
    names: {
      ...planNames(now, plan.fields),
      ...settingNames(plan, day(today)),
      ...leadTimeNames(plan),
      settings_state: [written(state)],
      settings_year: [2027],
      settings_first_month: [1],
      ...(sketch.envelopes === undefined ? {} : { budget_envelopes: sketch.envelopes.map(written) }),
      ...(objectives === null ? {} : { objectives_name: ready(objectives) }),
      ...(standing === undefined
        ? {}
        : {
            objectives_status: ready(standing.map(([state]) => kpiTexts.objectiveStates[state])),
            objectives_progress: ready(standing.map(([, progress]) => progress)),
          }),
    },
    ...(matchReading === undefined ? {} : { matchReading }),
  }).shownIn('Bord');
  const at = (row: number, column: number): Shown => plain(grid[row - 1]?.[column - 1] ?? '');
  const lines = (first: number, count: number, column: number, width: number): readonly (readonly Shown[])[] =>
    Array.from({ length: count }, (_, index) =>
      Array.from({ length: width }, (__, right) => at(first + index, column + right)),
    );
  const listedIn = (first: number, count: number): readonly string[] =>
    lines(first, count, 4, 4).flatMap((line) => (line[0] === '' ? [] : [lineOf(line)]));
  return {
    plan,
    seen: dashboardOf({ plan, year, today: day(today), prepared: preparedKinds(plan.templates, plan.leadTimes) }),
    at,
    soon: listedIn(rows.soon, SOON_LINES),
    late: listedIn(rows.late, LATE_LINES),
    objectives: lines(rows.objectives, OBJECTIVE_LINES, 1, 2).flatMap(([name = '', count = '']) =>
      name === '' ? [] : [[name, count] as const],
    ),
    planned: lines(rows.quarters, 5, 2, 1).flat(),
    lacking: lines(rows.lacking, 4, 11, 1).flat(),
    kpis: lines(rows.kpis, KPI_LINES + 1, 1, 7).flatMap(([name = '', last = '', , ...more]) =>
      name === '' ? [] : [[name, last, ...more.map((it) => (typeof it === 'string' ? it.trim() : it))]],
    ),
    grid,
    formulas: [...formulasIn(view.visible), ...formulasIn(view.hidden)],
  };
}

/** What the domain says of soon and late, as the lines of the tab say it. */
export const saidBy = ({
  soon,
  late,
}: Seen): { readonly soon: readonly string[]; readonly late: readonly string[] } => ({
  soon: soon
    .slice(0, SOON_LINES)
    .map(({ action, day: on, is }) =>
      [isoOf(on), action.name, action.owners.join('; '), is === 'deadline' ? says.deadline : says.occurrence].join(
        ' | ',
      ),
    ),
  late: late
    .slice(0, LATE_LINES)
    .map(({ action, since, is, days }) =>
      [
        isoOf(since),
        action.name,
        action.owners.join('; '),
        `${is === 'overdue' ? says.overdue : says.toBegin} · −${days} j ouv.`,
      ].join(' | '),
    ),
});
