import type { Cents } from '../money';
import { type FiscalYear, quarterOf, quarters } from '../time';
import type { ActionTime } from './action-time';
import { type BudgetField, budgetFieldOf } from './fields';

/** The quarters of a year an action is active in; of one that is undated, none. */
function activeIn(time: ActionTime, year: FiscalYear): readonly BudgetField[] {
  if (time.is === 'undated') return [];
  const [first, last] = time.is === 'one-off' ? [time.start, time.deadline] : [time.first, time.last];
  return quarters
    .filter((quarter) => {
      const { first: begins, last: ends } = quarterOf(year, quarter);
      return begins <= last && first <= ends;
    })
    .map((quarter) => budgetFieldOf[quarter]);
}

/**
 * An amount spread evenly over the quarters its action is active in, the cents that are left over to the first ones: 1000 from
 * February to May are 500 and 500. A moment has one quarter; what has no date in the year has none.
 */
export function spreadBudget(
  amount: Cents,
  time: ActionTime,
  year: FiscalYear,
): Readonly<Partial<Record<BudgetField, Cents>>> {
  const active = activeIn(time, year);
  const share = Math.trunc(amount / Math.max(1, active.length));
  const left = Math.abs(amount - share * active.length);
  const shareOf = (place: number): Cents => (share + (place < left ? Math.sign(amount) : 0)) as Cents;
  return Object.fromEntries(active.map((field, place) => [field, shareOf(place)]));
}
