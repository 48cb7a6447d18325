import { type Cents, centsOf, sumOf } from '../money';
import { isSameName } from '../names';
import { type Envelope, type Payment, paymentMonths, quarterSums } from '../payment';
import { type Action, budgetFieldOf, known } from '../plan';
import { byQuarter, plusDays, quarters } from '../time';
import { type Budget, type BudgetSource, budgetOf, type Money, overEnvelope, owedIn } from './follow-up';

/** What is supposed: an envelope cut by a share of one, an action late by so many days, an action dropped. Nothing of it is written. */
export type Supposition = {
  readonly cut?: number;
  readonly late?: { readonly action: string; readonly days: number };
  readonly dropped?: string;
};

/** A plan's budget, and which of its actions have their quarters from their payments. */
type SupposedSource = BudgetSource & { readonly following: ReadonlySet<Action> };

const cutBy = (amount: Cents | undefined, cut: number): Cents | undefined =>
  amount === undefined ? undefined : centsOf(Math.round(amount * (1 - cut)) / 100);

/** Every quarter has as much less: what is a share of revenue has a smaller share. */
export function cutEnvelope(envelope: Envelope, cut: number): Envelope {
  const less = byQuarter((quarter) => {
    const said = envelope.quarters[quarter];
    return {
      ...said,
      byHand: cutBy(said.byHand, cut),
      share: said.share === undefined ? undefined : said.share * (1 - cut),
    };
  });
  return { ...envelope, fixed: cutBy(envelope.fixed, cut), quarters: less };
}

/**
 * What hangs on the deadline moves with it, and what hangs on a step as well, unless the steps lead up to a start: a start stays where it is,
 * and so does a date of its own.
 */
function isMoved({ action: name, tiedTo }: Payment, late: string, actions: readonly Action[]): boolean {
  if (!isSameName(name, late)) return false;
  const action = actions.find((it) => isSameName(it.name, late));
  return tiedTo.is === 'deadline' || (tiedTo.is === 'step' && action?.start.is !== 'known');
}

/** The quarters of an action that follows its payments, once these have moved. */
function refilled(action: Action, source: BudgetSource): Action {
  const own = source.payments.filter((payment) => isSameName(payment.action, action.name));
  const sums = own.map((payment) => quarterSums(paymentMonths(payment, source.payments, source.context)));
  const budget = Object.fromEntries(
    quarters.map((quarter) => [
      budgetFieldOf[quarter],
      known(sumOf(sums.map((sum) => sum[quarter - 1] ?? centsOf(0)))),
    ]),
  );
  return { ...action, budget: { ...action.budget, ...budget } };
}

function suppose(source: SupposedSource, { cut = 0, late, dropped }: Supposition): BudgetSource {
  const { context } = source;
  const dayOf = (payment: Payment) => {
    const day = context.dayOf(payment);
    const isLate = late !== undefined && isMoved(payment, late.action, source.actions);
    return day === undefined || !isLate ? day : plusDays(day, late.days);
  };
  const moved = { ...source, context: { ...context, dayOf }, envelope: cutEnvelope(source.envelope, cut) };
  const actions = source.actions.map((action): Action => {
    if (dropped !== undefined && isSameName(action.name, dropped)) return { ...action, status: 'dropped' };
    return source.following.has(action) ? refilled(action, moved) : action;
  });
  return { ...moved, actions };
}

/**
 * A budget as it is and as it would be; which quarters would be over their envelopes, and which objectives would have less money. Of the late
 * action what would no longer be due in the year, and whether any payment of it would move; of the dropped one what is engaged and not paid.
 */
type Supposed = {
  readonly before: Budget;
  readonly after: Budget;
  readonly over: ReturnType<typeof overEnvelope>;
  readonly losing: readonly { readonly objective: string; readonly by: Cents }[];
  readonly leaving: Cents;
  readonly isMoving: boolean;
  readonly owed: Cents;
};

const yearOf = ({ actions }: Budget, name: string): Money | undefined =>
  actions.find((line) => isSameName(line.name, name))?.year;

export function whatIf(source: SupposedSource, supposition: Supposition): Supposed {
  const { late, dropped } = supposition;
  const [before, after] = [budgetOf(source), budgetOf(suppose(source, supposition))];
  const [due, later] = [before, after].map((it) => (late === undefined ? 0 : (yearOf(it, late.action)?.planned ?? 0)));
  const isKept = late !== undefined && (dropped === undefined || !isSameName(dropped, late.action));
  const gone = dropped === undefined ? undefined : yearOf(before, dropped);
  return {
    before,
    after,
    over: overEnvelope(after),
    leaving: centsOf(isKept ? Math.max(0, (due ?? 0) - (later ?? 0)) / 100 : 0),
    isMoving: late !== undefined && source.payments.some((it) => isMoved(it, late.action, source.actions)),
    owed: gone === undefined ? centsOf(0) : owedIn(gone),
    losing: before.groups.objective.flatMap(({ name, year }, index) => {
      const by = year.planned - (after.groups.objective[index]?.year.planned ?? 0);
      return by > 0 ? [{ objective: name, by: centsOf(by / 100) }] : [];
    }),
  };
}
