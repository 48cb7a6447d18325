/** Of a year, and of the year before it. */
export const MONTHS = 12;

/** The most figures one KPI is calculated from. */
const MOST_FIGURES = 4;

const numbered = <Name extends string>(name: Name, count: number, first = 1): readonly `${Name}${number}`[] =>
  Array.from({ length: count }, (_, index) => `${name}${first + index}` as const);

/** What a person reads of a KPI, in order; the months of the year follow. */
export const kpiColumns = [
  'name',
  'state',
  'target',
  'last',
  'month',
  'gap',
  'toDate',
  'before',
  'lastYear',
  'direction',
  'unit',
] as const satisfies readonly string[];
export type KpiColumn = (typeof kpiColumns)[number];

/**
 * Hidden behind the months, as they keep the formulas short. `key` is the KPI's name in the files. `first` and `latest` are the first
 * days of the first and the latest month of the year in which all its figures are entered, and `count` how many there are; `current` is what is held
 * against `expected`: the target or, of what adds up over the year, its share of the months there are.
 */
export const kpiHelpers = [
  'key',
  'first',
  'latest',
  'count',
  'current',
  'expected',
] as const satisfies readonly string[];
export type KpiHelper = (typeof kpiHelpers)[number];

/** The months of this year, and of the one before: `month13` is its first. */
export type Month = `month${number}`;
export const thisYear: readonly Month[] = numbered('month', MONTHS);
export const yearBefore: readonly Month[] = numbered('month', MONTHS, MONTHS + 1);

/** Where a figure stands in its tab, and what it comes to this year. */
export const places = numbered('place', MOST_FIGURES);
export const totals = numbered('total', MOST_FIGURES);
/** What each of its figures was in each month of this year: those of the first, then those of the second. */
export const amounts = (index: number): readonly string[] => numbered(`figure${index + 1}month`, MONTHS);
/** The first day of a month that counts: all figures of the KPI are entered. */
export const marks = numbered('mark', MONTHS);

/**
 * How objectives calculate it over any months: base + factor × its first figure, times or by the others, as its shape says. `flow` is 1
 * where months add up; `power2` is 1, -1, 0 of what is taken off, or 2 of what is added; `together1` says how months of the first figure
 * go together.
 */
export const codes = [
  'base',
  'factor',
  'flow',
  'power2',
  'power3',
  ...numbered('together', MOST_FIGURES),
] as const satisfies readonly string[];

/** Its latest value in digits and as a text, what the plan shows of it, and what it came to in the quarters that are over. */
const shownInPlan = ['digits', 'whole', 'shown', 'said', 'results'] as const satisfies readonly string[];

/** The key of each column, as a hidden row of the tab holds it: a column is found by it, wherever she moves it to. */
export const kpiKeys: readonly string[] = [
  ...kpiColumns,
  ...thisYear,
  ...kpiHelpers,
  ...places,
  ...totals,
  ...yearBefore,
  ...marks,
  ...places.flatMap((_, index) => amounts(index)),
  ...codes,
  ...shownInPlan,
];
/**
 * What is looked up of a KPI, side by side: last year's months, this year's marks, the months of each figure, the codes, and what the
 * plan shows of it.
 */
export const parts: readonly string[] = kpiKeys.slice(kpiKeys.indexOf(yearBefore[0] ?? ''));
/** Which of these a key is, counted from 1. */
export const partColumn = (key: string): number => parts.indexOf(key) + 1;
/** Those she need not see. */
export const hiddenKpiKeys = kpiKeys.slice(kpiColumns.length + MONTHS);

/** What stands before the months of a figure, which end with its name in the files. */
export const figureColumns = ['name', 'unit', 'note'] as const satisfies readonly string[];
export type FigureColumn = (typeof figureColumns)[number];
export const figureKeyColumns: readonly string[] = [...figureColumns, ...thisYear, ...yearBefore, 'key'];

/** The title, a line of help, the heads with the first days of the months; hidden, the keys, and where each month's figures stand. */
export const TITLE_ROW = 1;
export const HELP_ROW = 2;
export const HEAD_ROW = 3;
export const KEY_ROW = 4;
export const PLACE_ROW = 5;
export const FIRST_ROW = 6;
/** Rows made ready for KPIs, and for figures. */
export const KPI_ROWS = 300;
export const FIGURE_ROWS = 300;

/** Which column each key stands in, counted from 1; of a column she has deleted, undefined. */
export type Layout = ReadonlyMap<string, number>;

export const layoutOf = (keys: readonly string[], first = 1): Layout =>
  new Map(keys.flatMap((key, index) => (key === '' ? [] : [[key, first + index] as const])));

export const names = {
  /** Each tab from its title on, so that one reading gives its heads, its keys and its rows. */
  kpiTab: 'kpis_tab',
  figureTab: 'figures_tab',
  kpiLayout: 'kpis_columns',
  board: 'kpis_board',
  kpiNames: 'kpis_names',
  kpiDirections: 'kpis_directions',
  kpiKeys: 'kpis_keys',
  /** The first days of the months of this year. */
  kpiDays: 'kpis_days',
  kpiParts: 'kpis_parts',
  /** How many quarters are over: a cell in the hidden row below that of the keys. */
  quarters: 'kpis_quarters',
  organisation: 'kpis_organisation',
  figures: 'figures',
  figureLayout: 'figures_columns',
  figureKeys: 'figures_keys',
  months: 'figures_months',
  /** What columns of exports were said to be: a cell in the hidden row below that of the keys. */
  imported: 'figures_imported',
  /** The tab of weeks, from its title on; where none is counted by week there is none. */
  weekTab: 'weeks_tab',
  /** Says that months are made up, as long as they are; blank elsewhere. */
  madeUp: 'figures_made_up',
} as const;
