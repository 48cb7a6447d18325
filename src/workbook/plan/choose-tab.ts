import { isSameName } from '../../domain/names';
import type { NotChosen } from '../../languages/words/why-not-read';

/** A tab that holds a plan, as far as choosing among several goes. */
type PlanTabFacts = {
  readonly tab: string;
  readonly isHidden: boolean;
  readonly isActive: boolean;
  readonly actions: number;
  /** How many columns of the plan its header names. */
  readonly columns: number;
  /** The year it says it is of, in its name or in its dates. */
  readonly year?: number;
};

/** Two columns may be a list of things to do; three are a plan. */
const LEAST_COLUMNS = 3;

type Wanted = {
  /** A tab that was asked for by name. */
  readonly tab: string | null;
  readonly year: number | undefined;
};

/** Each reason, in the order in which they count: of two plans, the one it does not hold against is read. */
const reasons: readonly {
  readonly why: NotChosen;
  readonly against: (plan: PlanTabFacts, wanted: Wanted) => number;
}[] = [
  { why: 'not-asked', against: ({ tab }, wanted) => (wanted.tab === null || isTab(tab, wanted.tab) ? 0 : 1) },
  { why: 'hidden', against: ({ isHidden }) => Number(isHidden) },
  { why: 'empty', against: ({ actions }) => Number(actions === 0) },
  { why: 'few-columns', against: ({ columns }) => Number(columns < LEAST_COLUMNS) },
  {
    why: 'other-year',
    against: ({ year }, wanted) => (wanted.year === undefined || year === undefined ? 1 : year === wanted.year ? 0 : 2),
  },
  { why: 'not-active', against: ({ isActive }) => Number(!isActive) },
  { why: 'few-columns', against: ({ columns }) => -columns },
];

/** Whether a name is that of a tab, however it was typed: no two of a file differ in capitals only. */
export const isTab = (tab: string, asked: string): boolean => isSameName(tab, asked);

export type ChosenTab = {
  readonly tab: string;
  readonly others: readonly { readonly tab: string; readonly why: NotChosen }[];
  /** The plans that could as well be meant: seen, filled, and as full of columns; of another year or not. */
  readonly several: readonly string[];
};

/** Which of some plans is read: seen before hidden, filled before empty, of the plan's year before another, then the tab in front. */
export function chooseTab(plans: readonly PlanTabFacts[], wanted: Wanted): ChosenTab | undefined {
  const firstReason = (one: PlanTabFacts, other: PlanTabFacts): (typeof reasons)[number] | undefined =>
    reasons.find(({ against }) => against(one, wanted) !== against(other, wanted));
  const compare = (one: PlanTabFacts, other: PlanTabFacts): number => {
    const reason = firstReason(one, other);
    return reason === undefined ? 0 : reason.against(one, wanted) - reason.against(other, wanted);
  };
  const [chosen, ...others] = [...plans].sort(compare);
  if (chosen === undefined) return undefined;
  const told = others.map((plan) => ({ tab: plan.tab, why: firstReason(chosen, plan)?.why ?? ('several' as const) }));
  const equals: readonly NotChosen[] = ['other-year', 'not-active', 'several'];
  return {
    tab: chosen.tab,
    others: told,
    several: told.filter(({ why }) => equals.includes(why)).map(({ tab }) => tab),
  };
}

/** The year in the name of a tab: "Plan 2027", "PLAN_MKT_27" has none. */
export function yearInName(tab: string): number | undefined {
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(tab) ?? [];
  return year === undefined ? undefined : Number(year);
}
