import type { DashboardWords } from '../../languages/words/dashboard-words';
import type { ActionTable, YearViewSource } from '../year-view';

/** The KPIs of the file, where they stand in their tab: `layout` says the column of each key, as its hidden row has it. */
export type FollowedKpis = {
  readonly tab: string;
  /** The tab where its figures are typed. */
  readonly figures: string;
  readonly first: number;
  readonly last: number;
  readonly layout: ReadonlyMap<string, number>;
  /** What the cell of a direction says that is to fall. */
  readonly falling: string;
  readonly kpis: readonly { readonly key: string; readonly numberFormat: string; readonly isMeasured: boolean }[];
};

/** What the dashboard is built from: what a year view is, its own words, and where the objectives stand in their named range. */
export type DashboardSource = YearViewSource & {
  readonly says: DashboardWords;
  readonly currency: string;
  /** Counted from 1, in the order of the tab; undefined in a file without a tab of them. */
  readonly objectivePlaces: readonly { readonly place: number; readonly name: string }[] | undefined;
  /** What the states of objectives say, each beginning with its sign. */
  readonly objectiveStates: Readonly<Record<'reached' | 'onTrack' | 'atRisk' | 'off' | 'noData', string>>;
  /** Whether the tab Budget says what may be spent in each quarter. */
  readonly hasEnvelopes: boolean;
  /** Undefined in a file that follows none. */
  readonly kpis: FollowedKpis | undefined;
};

/** What every part of the tab is written from. */
export type Parts = { readonly source: DashboardSource; readonly table: ActionTable };
