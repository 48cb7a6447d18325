import type { Reading } from '../cell-reading';
import { type Cents, centsOf, nearestCent, sumOf } from '../money';
import { isSameName } from '../names';
import { type Day, dateOf, type FiscalYear, firstOf, isWithin, lastOf, plusMonths } from '../time';
import { comesBack, factorOf, type Payment, stateOf, type TaxKind } from './payment';
import { MONTHS, spreadByWeights, type Weights } from './spread';
import { dueOn } from './terms';

/** What the amounts of payments are worked out from, besides their own rows. */
export type PaymentContext = {
  readonly year: FiscalYear;
  /** Whether the plan's amounts are with or without tax. */
  readonly tax: TaxKind;
  readonly weights: Weights;
  /** The day a payment hangs on, before its terms; undefined where nobody says it. */
  readonly dayOf: (payment: Payment) => Day | undefined;
  /** What a figure came to in each month of the year, in the main unit; undefined where it is not known. */
  readonly figure: (name: string) => readonly (number | undefined)[];
};

const saidIn = <T>(reading: Reading<T>): T | undefined => (reading.is === 'known' ? reading.value : undefined);

/** The first day of each month of a year. */
const monthsOf = ({ first }: FiscalYear): readonly Day[] =>
  Array.from({ length: MONTHS }, (_, index) => plusMonths(first, index));

/** In which month of the year a day is, from 0; undefined for one of another year. */
export function monthIndex(day: Day, year: FiscalYear): number | undefined {
  if (!isWithin(day, year)) return undefined;
  const [from, to] = [dateOf(year.first), dateOf(day)];
  return (to.year - from.year) * MONTHS + to.month - from.month;
}

/** The day a payment is due: of one that comes back, the first. */
export function dueDay(payment: Payment, { dayOf }: Pick<PaymentContext, 'dayOf'>): Day | undefined {
  const day = dayOf(payment);
  return day === undefined ? undefined : dueOn(day, payment.terms);
}

/** The shares of the same total of an action that stand before a share: together they are rounded as one. */
function shareBefore(payment: Payment, payments: readonly Payment[]): number {
  const amount = saidIn(payment.amount);
  return payments
    .filter(
      (other) =>
        other.basis === 'share' &&
        other.id < payment.id &&
        saidIn(other.amount) === amount &&
        isSameName(other.action, payment.action),
    )
    .reduce((sum, { rate }) => sum + (saidIn(rate) ?? 0), 0);
}

/**
 * What a payment comes to that is made once, as the plan says amounts; undefined where its row does not say. Three thirds of 100.00 are
 * 33.33, 33.34 and 33.33.
 */
function onceAmount(payment: Payment, payments: readonly Payment[], context: PaymentContext): Cents | undefined {
  const [amount, rate] = [saidIn(payment.amount), saidIn(payment.rate)];
  if (amount === undefined) return undefined;
  const factor = factorOf(payment, context.tax);
  if (payment.basis === 'amount') return nearestCent(amount * factor);
  if (rate === undefined) return undefined;
  const before = shareBefore(payment, payments);
  const total = amount * factor;
  return centsOf((nearestCent(total * (before + rate)) - nearestCent(total * before)) / 100);
}

const inMonth = (index: number | undefined, amount: Cents): readonly Cents[] =>
  Array.from({ length: MONTHS }, (_, month) => (month === index ? amount : centsOf(0)));

/** The months in which a payment that comes back is due: those of its days that are not after its last. */
function dueMonths(payment: Payment, first: Day, { year }: PaymentContext): readonly boolean[] {
  const until = saidIn(payment.until);
  const begin = dateOf(first);
  return monthsOf(year).map((month) => {
    const { year: inYear, month: inMonth } = dateOf(month);
    const count = (inYear - begin.year) * MONTHS + inMonth - begin.month;
    if (count < 0 || (payment.basis === 'yearly' && count % MONTHS !== 0)) return false;
    return until === undefined || plusMonths(first, count) <= until;
  });
}

/** Months are rounded together: what is due up to the end of one, less what was due before it. */
function commission(payment: Payment, months: readonly boolean[], context: PaymentContext): readonly Cents[] {
  const [forecast, rate] = [saidIn(payment.amount), saidIn(payment.rate) ?? 0];
  const factor = factorOf(payment, context.tax);
  const actual = context.figure(payment.figure);
  const weights = context.weights.map((weight, index) => (months[index] === true ? weight : 0));
  const expected = spreadByWeights(
    forecast ?? centsOf(0),
    months.includes(true) ? evenIfBlank(weights, months) : weights,
  );
  let [sales, before] = [0, 0];
  return months.map((isDue, index) => {
    if (!isDue) return centsOf(0);
    const came = actual[index];
    sales += came === undefined ? (expected[index] ?? 0) : came * 100;
    const upTo = nearestCent(sales * rate * factor);
    const part = upTo - before;
    before = upTo;
    return centsOf(part / 100);
  });
}

/** Where no month that is due weighs anything, all that are due weigh the same. */
const evenIfBlank = (weights: Weights, months: readonly boolean[]): Weights =>
  weights.some((weight) => weight > 0) ? weights : months.map((isDue) => (isDue ? 1 : 0));

/**
 * What a payment comes to in each month of the fiscal year, as the plan says amounts. What nobody has dated, or said an amount of, is in
 * no month.
 */
export function paymentMonths(
  payment: Payment,
  payments: readonly Payment[],
  context: PaymentContext,
): readonly Cents[] {
  const due = dueDay(payment, context);
  if (!comesBack(payment)) {
    const amount = onceAmount(payment, payments, context);
    return inMonth(due === undefined ? undefined : monthIndex(due, context.year), amount ?? centsOf(0));
  }
  // A commission without a first day is paid all year.
  const first = due ?? (payment.basis === 'commission' ? context.year.first : undefined);
  const months =
    first === undefined ? inMonth(undefined, centsOf(0)).map(() => false) : dueMonths(payment, first, context);
  if (payment.basis === 'commission') return commission(payment, months, context);
  const each = nearestCent((saidIn(payment.amount) ?? 0) * factorOf(payment, context.tax));
  return months.map((isDue) => (isDue ? each : centsOf(0)));
}

/** Up to which day of the year what a payment comes to is engaged, invoiced or paid; undefined where nothing is. */
type Reach = Readonly<Record<'engaged' | 'invoiced' | 'paid', Day | 'all' | undefined>>;

/**
 * What comes back is engaged as a whole, and invoiced and paid up to the days that are said; what is paid once is so as a whole. What is
 * paid was invoiced, and what was invoiced was engaged, whether the row says so or not.
 */
export function reachOf(payment: Payment): Reach {
  const state = stateOf(payment);
  if (!comesBack(payment)) {
    return {
      engaged: state === 'planned' ? undefined : 'all',
      invoiced: state === 'invoiced' || state === 'paid' ? 'all' : undefined,
      paid: state === 'paid' ? 'all' : undefined,
    };
  }
  const [invoiced, paid] = [saidIn(payment.invoiced), saidIn(payment.paid)];
  const later = invoiced === undefined || paid === undefined ? (invoiced ?? paid) : lastOf(invoiced, paid);
  return { engaged: state === 'planned' ? undefined : 'all', invoiced: later, paid };
}

/** Whether a month of the year, counted from 0, begins within what is reached. */
export const isReached = (month: number, reach: Day | 'all' | undefined, { first }: FiscalYear): boolean =>
  reach === 'all' || (reach !== undefined && plusMonths(first, month) <= reach);

/** What some months come to as far as is reached. */
const upTo = (months: readonly Cents[], reach: Day | 'all' | undefined, year: FiscalYear): Cents =>
  sumOf(months.filter((_, month) => isReached(month, reach, year)));

/** What a payment comes to in the year, and how much of that is engaged, invoiced and paid; months as `paymentMonths` has them. */
export type PaymentTotals = Readonly<Record<'planned' | 'engaged' | 'invoiced' | 'paid' | 'difference', Cents>> & {
  readonly months: readonly Cents[];
  /** The month the difference to what it really came to counts in; undefined where there is none. */
  readonly differenceMonth: number | undefined;
};

/** What it really came to less what was planned of it: of one that comes back, of what is paid. */
function differenceOf(payment: Payment, months: readonly Cents[], paid: Cents, context: PaymentContext) {
  const actual = saidIn(payment.actual);
  const until = comesBack(payment) ? saidIn(payment.paid) : dueDay(payment, context);
  const { first, last } = context.year;
  // What is paid up to a day after the year is paid up to its end.
  const day = until === undefined || !comesBack(payment) ? until : firstOf(last, until);
  const month = day === undefined || day < first ? undefined : monthIndex(day, context.year);
  if (actual === undefined || month === undefined) return { difference: centsOf(0), differenceMonth: undefined };
  const planned = comesBack(payment) ? paid : sumOf(months);
  const came = nearestCent(actual * factorOf(payment, context.tax));
  return { difference: centsOf((came - planned) / 100), differenceMonth: month };
}

export function paymentTotals(payment: Payment, payments: readonly Payment[], context: PaymentContext): PaymentTotals {
  const months = paymentMonths(payment, payments, context);
  const reach = reachOf(payment);
  const paid = upTo(months, reach.paid, context.year);
  const found = differenceOf(payment, months, paid, context);
  const withDifference = (amount: Cents, at: Day | 'all' | undefined): Cents =>
    at === undefined ? amount : sumOf([amount, found.difference]);
  return {
    months,
    planned: sumOf(months),
    engaged: withDifference(upTo(months, reach.engaged, context.year), reach.engaged),
    invoiced: withDifference(upTo(months, reach.invoiced, context.year), reach.invoiced),
    paid: withDifference(paid, reach.paid),
    ...found,
  };
}
