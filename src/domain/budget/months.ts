import { type Cents, centsOf, sumOf } from '../money';
import { isSameName } from '../names';
import { envelopeMonths, isReached, MONTHS, paymentTotals, quarterSums, reachOf, spreadByWeights } from '../payment';
import { quarters } from '../time';
import { type BudgetSource, budgetOf, type Money } from './follow-up';

/** A month of the year: what may be spent in it, undefined where its quarter has no envelope, and how far the money has come. */
type BudgetMonth = Pick<Money, 'planned' | 'engaged' | 'invoiced' | 'paid'> & {
  readonly envelope: Cents | undefined;
};

/**
 * What is planned in each month, so that its months sum to the quarter: what payments place in them, and what is left as they weigh. Where
 * payments come to more than the plan says, they place nothing. 90 planned and a payment of 60 in May are 10, 70 and 10.
 */
function plannedMonths(planned: readonly Cents[], due: readonly Cents[], weights: readonly number[]): readonly Cents[] {
  const count = MONTHS / quarters.length;
  const sums = quarterSums(due);
  return planned.flatMap((amount, quarter) => {
    const placed = due.slice(quarter * count, (quarter + 1) * count);
    const sum = sums[quarter] ?? centsOf(0);
    const isPlaced = sum <= amount;
    const rest = isPlaced ? centsOf((amount - sum) / 100) : amount;
    const parts = spreadByWeights(rest, weights.slice(quarter * count, (quarter + 1) * count));
    return parts.map((part, index) => sumOf(isPlaced ? [part, placed[index] ?? centsOf(0)] : [part]));
  });
}

export function budgetMonths(source: BudgetSource): readonly BudgetMonth[] {
  const { actions, payments, context, envelope } = source;
  const own = payments
    .filter(({ action }) => action !== '' && actions.some(({ name }) => isSameName(name, action)))
    .map((payment) => ({ totals: paymentTotals(payment, payments, context), reach: reachOf(payment) }));
  const index = Array.from({ length: MONTHS }, (_, month) => month);
  const due = index.map((month) => sumOf(own.map(({ totals }) => totals.months[month] ?? centsOf(0))));
  const { total } = budgetOf(source);
  const planned = plannedMonths(
    quarters.map((quarter) => total.quarters[quarter].planned),
    due,
    envelope.weights,
  );
  const envelopes = envelopeMonths(envelope);
  const reached = (month: number, state: 'engaged' | 'invoiced' | 'paid'): Cents =>
    sumOf(
      own.flatMap(({ totals, reach }) => [
        ...(isReached(month, reach[state], context.year) ? [totals.months[month] ?? centsOf(0)] : []),
        ...(reach[state] !== undefined && totals.differenceMonth === month ? [totals.difference] : []),
      ]),
    );
  return index.map((month) => ({
    envelope: envelopes[month],
    planned: planned[month] ?? centsOf(0),
    engaged: reached(month, 'engaged'),
    invoiced: reached(month, 'invoiced'),
    paid: reached(month, 'paid'),
  }));
}
