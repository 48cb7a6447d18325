import {
  type Area,
  type Beside,
  type Operation,
  type Refit,
  refitColumns,
  refitRows,
  signsToBe,
  sizedRows,
} from '../cells';
import { column, whole } from './areas';
import { type BarUnit, type CountdownColumn, countdownHead, FIRST_STEP_ROW, frontColumns } from './columns';
import type { CountdownTexts } from './context';
import type { Countdown } from './countdown';
import { highlightsOf, OWN_HIGHLIGHTS } from './highlights';
import { paintsOf } from './paints';
import type { CountdownRow } from './rows';

/** How large a countdown stands now, and how many columns of it are the calendar's. */
type BuiltCountdown = { readonly rows: number; readonly columns: number };

/** Statuses of a step: those of an action, but for a dropped one. */
const stepStatuses = ['to-do', 'in-progress', 'done', 'to-discuss'] as const;

const widths: readonly (readonly [CountdownColumn, number])[] = [
  ['name', 180],
  ['dayCount', 58],
  ['start', 58],
  ['end', 58],
  ['days', 58],
  ['owner', 152],
  ['status', 84],
  ['alert', 152],
  ['why', 350],
  ['deliverable', 180],
  ['doneOn', 180],
  ['comment', 180],
];

const barWidth: { readonly [U in BarUnit]: number } = { day: 15, week: 18, month: 24 };

function sizes(tab: string, view: Countdown): readonly Operation[] {
  const { columns } = view;
  const named = widths.map(
    ([name, pixels]): Operation => ({
      do: 'size-columns',
      tab,
      column: columns.numberOf(name),
      count: 1,
      pixels,
    }),
  );
  // From left to right: those side by side take fewer calls.
  return [...named.slice(0, frontColumns.length), sizeBars(tab, view), ...named.slice(frontColumns.length)];
}

const sizeBars = (tab: string, { columns }: Countdown): Operation => ({
  do: 'size-columns',
  tab,
  column: columns.firstBar,
  count: columns.bars,
  pixels: barWidth[columns.unit],
});

const ROW_PIXELS = 24;

function firstLook(tab: string, view: Countdown): readonly Operation[] {
  const { columns } = view;
  const firstHelper = columns.numberOf('key');
  return [
    ...sizes(tab, view),
    { do: 'hide-columns', tab, column: firstHelper, count: columns.count - firstHelper + 1 },
    { do: 'hide-rows', tab, row: countdownHead.keys, count: 2 },
    { do: 'freeze', tab, rows: countdownHead.closed, columns: 1 },
    { do: 'hide-gridlines', tab },
    { do: 'size-rows', tab, row: FIRST_STEP_ROW, count: view.rows.length, pixels: ROW_PIXELS },
  ];
}

/** By what a row is known again; of an action that was renamed, by its step alone. */
export const signColumns = (isRenamed: boolean): readonly CountdownColumn[] =>
  isRenamed ? ['key'] : ['action', 'key'];

/** Rows and columns are added or taken inside the block, so that what she wrote beside and below it only moves along. */
export function refitCountdown(
  tab: string,
  view: Countdown,
  built: BuiltCountdown,
  beside?: Beside,
  isRenamed = false,
): Refit {
  const { columns } = view;
  const wanted = { rows: view.cells.length, columns: columns.count };
  const keys = signColumns(isRenamed).map(columns.numberOf);
  const signs = beside === undefined ? [] : signsToBe(view.cells, keys);
  const rows = refitRows({ tab, built, wanted }, { at: built.rows, first: FIRST_STEP_ROW, signs }, beside);
  // Within the calendar, whose columns are all alike.
  const bars = refitColumns({ tab, built: { ...built, rows: wanted.rows }, wanted }, columns.firstBar, beside);
  return {
    operations: [...sizedRows(rows.operations, ROW_PIXELS), ...bars.operations],
    aside: rows.aside + bars.aside,
  };
}

/** Drop-downs that warn: statuses, and who may do a step. */
function choices({ tab, view, words, owners }: CountdownBuild): readonly Operation[] {
  const isStep = (row: CountdownRow): boolean => row.is === 'step';
  const dated = view.rows.reduce((last, row, index) => (isStep(row) ? index + 1 : last), 0);
  const skip = view.rows.slice(0, dated).flatMap((row, index) => (isStep(row) ? [] : [index]));
  const at = (name: CountdownColumn): Area => column(view, name, FIRST_STEP_ROW, dated);
  const values = stepStatuses.map((status) => words.statuses[status]);
  return [
    { do: 'choose', tab, area: at('owner'), choice: { from: 'list', values: owners }, skip },
    { do: 'choose', tab, area: at('status'), choice: { from: 'list', values }, skip },
  ];
}

type CountdownBuild = {
  readonly tab: string;
  readonly view: Countdown;
  readonly words: CountdownTexts;
  /** The owners of the plan and the roles of the steps. */
  readonly owners: readonly string[];
  /** How large the tab stands now; undefined for a new one. */
  readonly built: BuiltCountdown | undefined;
  /** What gives that the size of the new one; where nothing is said, as if nothing stood beside it. */
  readonly refit?: Refit | undefined;
  readonly isFirstLook: boolean;
};

/** What fills a new tab, or rewrites a standing one in place. */
export function countdownTab(build: CountdownBuild): readonly Operation[] {
  const { tab, view, built, refit, isFirstLook } = build;
  const isOtherSize = built !== undefined && built.columns !== view.columns.count;
  return [
    ...(built === undefined ? [] : (refit ?? refitCountdown(tab, view, built)).operations),
    { do: 'write', tab, row: 1, column: 1, cells: view.cells },
    { do: 'paint', tab, area: whole(view), paints: paintsOf(view) },
    ...choices(build),
    {
      do: 'highlight',
      tab,
      highlights: highlightsOf(view),
      among: built === undefined ? 'none' : { replaces: OWN_HIGHLIGHTS },
    },
    ...(isFirstLook ? firstLook(tab, view) : isOtherSize ? [sizeBars(tab, view)] : []),
  ];
}
