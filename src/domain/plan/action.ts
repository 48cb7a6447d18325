import type { Reading } from '../cell-reading';
import type { Cents } from '../money';
import type { Rhythm } from '../rhythm';
import { type Day, type Quarter, quarters } from '../time';
import { type ActionField, type BudgetField, budgetFieldOf, type FieldsOf, type KindOf, ofField } from './fields';
import type { Status } from './status';

/** What a field of each kind says of an action. */
export type ValueOf = {
  /** '' where the cell is blank. */
  readonly text: string;
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly amount: Reading<Cents>;
  readonly rhythm: Reading<Rhythm>;
  readonly day: Reading<Day>;
  readonly status: Status;
};
type Values = FieldsOf<ValueOf>;

export type Action = Omit<Values, BudgetField | 'owner'> & {
  /** The row it was read from, counted from 1. */
  readonly line: number;
  readonly owners: Values['owner'];
  readonly budget: Pick<Values, BudgetField>;
};

/** An action of what its fields say. */
export const actionOf = (line: number, { owner, q1, q2, q3, q4, ...values }: Values): Action => ({
  line,
  ...values,
  owners: owner,
  budget: { q1, q2, q3, q4 },
});

/** What a field of an action says. */
export const valueIn = <F extends ActionField>(
  { line, owners, budget, ...values }: Action,
  field: F,
): ValueOf[KindOf<F>] => ofField<ValueOf, F>({ ...values, owner: owners, ...budget }, field);

/** Dropped actions are kept in the plan, but out of its totals and of the calendar. */
export const isDropped = (action: Action): boolean => action.status === 'dropped';

/** The quarters in which the action costs something, with what it costs. */
export function spending(action: Action): readonly { readonly quarter: Quarter; readonly amount: Cents }[] {
  return quarters.flatMap((quarter) => {
    const reading = action.budget[budgetFieldOf[quarter]];
    return reading.is === 'known' && reading.value > 0 ? [{ quarter, amount: reading.value }] : [];
  });
}
