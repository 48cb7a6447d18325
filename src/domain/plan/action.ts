import type { Cents } from '../money';
import { foldName } from '../names';
import type { Rhythm } from '../rhythm';
import { type Day, type Quarter, quarters } from '../time';

/**
 * The columns of the plan, in the course's order: the first eight are enough to start, the others are optional. A new plan
 * has them all but the last: a campaign, several actions with one date, is a column she adds when she needs it.
 */
export const actionFields = [
  'name',
  'objectives',
  'kpis',
  'owner',
  'q1',
  'q2',
  'q3',
  'q4',
  'rhythm',
  'start',
  'deadline',
  'kind',
  'status',
  'campaign',
] as const;
export type ActionField = (typeof actionFields)[number];

export const budgetFields = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly ActionField[];
export type BudgetField = (typeof budgetFields)[number];

export const budgetFieldOf: { readonly [Q in Quarter]: BudgetField } = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' };

export const statuses = ['to-do', 'in-progress', 'done', 'to-discuss', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/** What a cell gives: nothing, a value, or a text that could not be understood and is kept as it stands. */
export type Reading<T> =
  | { readonly is: 'blank' }
  | { readonly is: 'known'; readonly value: T }
  | { readonly is: 'unread'; readonly text: string };

export const blank = { is: 'blank' } as const;
export const known = <T>(value: T): Reading<T> => ({ is: 'known', value });
export const unread = (text: string): Reading<never> => ({ is: 'unread', text });

export type Action = {
  /** The row it was read from, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
  readonly budget: Readonly<Record<BudgetField, Reading<Cents>>>;
  readonly rhythm: Reading<Rhythm>;
  readonly start: Reading<Day>;
  readonly deadline: Reading<Day>;
  readonly kind: string;
  readonly status: Status;
  /** The campaign it belongs to; '' for none. */
  readonly campaign: string;
};

/** How people write each status in one language, without accents or capitals. */
export type StatusSpellings = Readonly<Record<Status, readonly string[]>>;

/** The status a text says in any of the languages; what is written otherwise is still to do. */
export function statusOf(text: string, reading: readonly { readonly statuses: StatusSpellings }[]): Status {
  const folded = foldName(text);
  const isSaid = (status: Status): boolean => reading.some(({ statuses: spelt }) => spelt[status].includes(folded));
  return statuses.find(isSaid) ?? 'to-do';
}

/** Dropped actions are kept in the plan, but out of its totals and of the calendar. */
export const isDropped = (action: Action): boolean => action.status === 'dropped';

/** The quarters in which the action costs something, with what it costs. */
export function spending(action: Action): readonly { readonly quarter: Quarter; readonly amount: Cents }[] {
  return quarters.flatMap((quarter) => {
    const reading = action.budget[budgetFieldOf[quarter]];
    return reading.is === 'known' && reading.value > 0 ? [{ quarter, amount: reading.value }] : [];
  });
}
