import { foldName } from '../names';
import type { Day } from '../time';
import { type KpiReading, measureFinder } from './kpi-names';
import type { KpiUnit } from './units';

/** What a cell for a number holds: nothing, a number, or what is none. */
export type NotNumber = string | { readonly day: Day };
export type NumberCell = number | null | NotNumber;

export const isNotNumber = (cell: NumberCell | undefined): cell is NotNumber =>
  cell !== undefined && cell !== null && typeof cell !== 'number';

/** How a KPI stands beside its target. */
export const kpiStates = ['onTrack', 'atRisk', 'off', 'noData'] as const satisfies readonly string[];
export type KpiState = (typeof kpiStates)[number];

/** A KPI that a file follows, as its row stands; lines are counted from 1, from the title of its tab on. */
export type FollowedKpi = {
  readonly line: number;
  /** Its name in the files, whatever she calls it. */
  readonly key: string;
  readonly name: string;
  readonly unit: KpiUnit;
  /** A share of a whole, which is never above 100 %. */
  readonly isShare: boolean;
  /** Its months add up to its year: orders do, and a rate does not. */
  readonly addsUp: boolean;
  /** Of a mix, which is looked at, there is no better side. */
  readonly direction: 'up' | 'down' | 'open' | 'mix';
  readonly target: NumberCell;
  readonly state: KpiState | null;
  /** The value of the latest month that has one, and the first day of that month. */
  readonly last: NumberCell;
  readonly month: NumberCell;
  /** Of each month of the board. */
  readonly months: readonly NumberCell[];
};

/** A raw monthly number as its row stands. */
export type FollowedFigure = {
  readonly line: number;
  readonly key: string;
  readonly name: string;
  readonly months: readonly NumberCell[];
};

/** What a file follows: its two tabs as values. */
export type KpiBoard = {
  /** The first days of the months that its columns are for, in order of time. */
  readonly months: readonly Day[];
  readonly kpis: readonly FollowedKpi[];
  readonly figures: readonly FollowedFigure[];
  /** Everything is sold on the site: no order is without a visit. */
  readonly isOnlineShop: boolean;
  readonly reading: KpiReading;
};

/** Which KPI of a board a name of the plan means: the one she calls so, or the one whose usual name it is, renamed or not. */
export function followedFinder({ kpis, reading }: KpiBoard): (name: string) => FollowedKpi | undefined {
  const measureOf = measureFinder(reading);
  const byName = new Map(kpis.map((kpi) => [foldName(kpi.name), kpi]));
  const byKey = new Map(kpis.map((kpi) => [kpi.key, kpi]));
  return (name) => byName.get(foldName(name)) ?? byKey.get(measureOf(name) ?? '');
}
