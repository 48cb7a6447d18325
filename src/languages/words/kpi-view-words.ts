import type { KpiUnit, OwnShape } from '../../domain/kpi';

/** The view of the KPIs: which are followed, how they stand, and what could be followed. */
export type KpiViewWords = {
  readonly title: string;
  readonly introduction: string;
  readonly organisation: string;
  readonly choose: string;
  /** Above the KPIs that a kind of organisation begins with. */
  readonly starters: string;
  readonly follow: string;
  readonly followed: string;
  /** What another kind of organisation means, by the names of KPIs. */
  readonly changed: Readonly<Record<'fresh' | 'kept' | 'turned', (names: readonly string[]) => string>>;
  /** Of its latest month: `month` is "mars 2027". */
  readonly value: (facts: { readonly value: string; readonly month: string }) => string;
  readonly target: (value: string) => string;
  /** What an action has cost for each unit of it. */
  readonly perResult: (amount: string) => string;
  readonly states: Readonly<Record<'onTrack' | 'atRisk' | 'off' | 'noData', string>>;
  /** Shows in the plan how the KPI of each action stands. */
  readonly inPlan: string;
  readonly more: string;
  readonly add: string;
  /** Figures counted by week; `counted` names those that are. */
  readonly weekly: {
    readonly label: string;
    readonly help: string;
    readonly counted: (figures: string) => string;
    readonly count: string;
    /** Typed months that hold up the weeks of a figure; and the way back from weeks. */
    readonly letFollow: (figure: string, months: number) => string;
    readonly stop: (figure: string) => string;
  };
  readonly again: string;
  /** Behind a number: seconds, points, a rank, a number of times. */
  readonly units: Readonly<Record<'duration' | 'points' | 'rank' | 'times', (value: string) => string>>;
  /** One of her own. */
  readonly own: {
    readonly open: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly unit: string;
    readonly units: Readonly<Record<KpiUnit, string>>;
    readonly direction: string;
    readonly directions: Readonly<Record<'up' | 'down', string>>;
    readonly shape: string;
    readonly shapes: Readonly<Record<OwnShape, string>>;
    /** Each month's number is how many there are by then: members, and not new members. */
    readonly level: string;
    /** Of the figures it is made of, in their order. */
    readonly parts: readonly [first: string, second: string];
    readonly add: string;
  };
};
