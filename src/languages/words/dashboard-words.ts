/** What stands around a number that a formula gives. */
type Around = readonly [before: string, after: string];
/** Of one, and of several, behind their number. */
type Counted = readonly [one: string, several: string];

type Share = readonly [before: string, between: string, after: string];

/** What an action may lack, in the order it is told. */
export const lacks = ['objective', 'owner', 'budget', 'deadline'] as const;
type Lack = (typeof lacks)[number];

/**
 * All that the dashboard says, in the plan's language. Texts alone: they stand in the file of what is written into a plan, and are
 * only read when one is built.
 */
export type DashboardWords = {
  /** The name of the tab, and the first words of its title. */
  readonly tab: string;
  /** What a plan without actions is told. */
  readonly empty: string;
  readonly building: string;
  readonly oneLate: string;
  readonly manyLate: string;
  readonly noneLate: string;
  readonly planned: Around;
  readonly nothingPlanned: string;
  /** Between thousands. */
  readonly thousands: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly missed: Readonly<Record<Lack, Counted>>;
  readonly objectives: string;
  readonly actions: string;
  readonly actionsOf: Counted;
  readonly progress: string;
  readonly percent: Around;
  /** None, one and several of so many objectives are as they should be: '' stands for how many. */
  readonly kept: readonly [Share, Share, Share];
  readonly noObjectives: string;
  readonly moreObjectives: Around;
  readonly soon: string;
  readonly nothingSoon: string;
  readonly late: string;
  readonly nothingLate: string;
  readonly more: Around;
  readonly deadline: string;
  readonly occurrence: string;
  readonly overdue: string;
  readonly toBegin: string;
  readonly money: string;
  readonly amount: string;
  readonly total: string;
  /** Between a quarter and its envelope; around the quarters that are over. */
  readonly envelope: string;
  readonly over: Around;
  /** The titles of the charts are the questions they answer. */
  readonly whenIsMoneySpent: string;
  readonly kpis: string;
  /** Between how many are shown and how many there are. */
  readonly kpisOf: string;
  readonly noKpis: string;
  /** Instead of the months of a KPI that has none, before the name of the tab where they are typed. */
  readonly noFigures: string;
  readonly lastMonth: string;
  readonly target: string;
  readonly monthByMonth: string;
  readonly attained: string;
  readonly state: string;
  readonly areKpisOnTarget: string;
  readonly lacking: string;
  readonly without: Readonly<Record<Lack, string>>;
};
