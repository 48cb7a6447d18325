import type { Done } from './outcome';

/** A KPI as the dashboard shows it: null where its cell is blank, shares as fractions; the state in the words of its tab. */
export type KpiInDashboard = {
  readonly key: string;
  readonly name: string;
  readonly last: number | null;
  readonly target: number | null;
  readonly state: string;
};

/** What the dashboard says today, for programs: days as ISO text, amounts in the currency's main unit. */
export type DashboardReport = Done & {
  readonly tab: string;
  readonly late: readonly {
    readonly action: string;
    readonly owners: readonly string[];
    readonly since: string;
    readonly is: 'overdue' | 'to-begin';
    /** Working days. */
    readonly days: number;
  }[];
  readonly soon: readonly {
    readonly action: string;
    readonly owners: readonly string[];
    readonly day: string;
    readonly is: 'deadline' | 'occurrence';
  }[];
  readonly objectives: readonly { readonly name: string; readonly actions: number }[];
  readonly kpis: readonly KpiInDashboard[];
  readonly planned: readonly { readonly quarter: number; readonly amount: number }[];
  /** How many actions that are still to be done lack each thing. */
  readonly lacking: Readonly<Record<'objective' | 'owner' | 'budget' | 'deadline', number>>;
};
