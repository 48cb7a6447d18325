import fc from 'fast-check';
import { sumOf } from '../../../src/domain/money';
import {
  type Payment,
  paymentBases,
  paymentMonths,
  paymentTotals,
  quarterSums,
  usualTerms,
} from '../../../src/domain/payment';
import { fiscalYear, isoOf, plusDays } from '../../../src/domain/time';
import { day, euros } from '../builders';
import { aContext, aPayment } from './builders';

const quartersOf = (payment: Payment, others: readonly Payment[] = [], context = aContext()): readonly number[] =>
  quarterSums(paymentMonths(payment, [payment, ...others], context)).map((cents) => cents / 100);

test('a sum falls into the quarter it is due in, after its terms', () => {
  expect(quartersOf(aPayment({ date: '2027-03-15' }))).toEqual([100, 0, 0, 0]);
  expect(quartersOf(aPayment({ date: '2027-03-15', terms: usualTerms['days-30'] }))).toEqual([0, 100, 0, 0]);
  expect(quartersOf(aPayment({ date: '2026-12-31' }))).toEqual([0, 0, 0, 0]);
  expect(quartersOf(aPayment({ date: '2027-03-15' }), [], aContext({ year: fiscalYear(2026, 4) }))).toEqual([
    0, 0, 0, 100,
  ]);
});

test('25 % at signature and 75 % at delivery of 10,000 €: when the delivery slips from June to July, 7,500 € move to the third quarter', () => {
  const site = { action: 'Boutique en ligne', basis: 'share', amount: 10_000 } as const;
  const deposit = aPayment({ ...site, id: 1, rate: 0.25, date: '2027-04-30' });
  const balance = (date: string): Payment => aPayment({ ...site, id: 2, rate: 0.75, date });
  expect(quartersOf(deposit, [balance('2027-06-28')])).toEqual([0, 2500, 0, 0]);
  expect(quartersOf(balance('2027-06-28'), [deposit])).toEqual([0, 7500, 0, 0]);
  expect(quartersOf(balance('2027-07-05'), [deposit])).toEqual([0, 0, 7500, 0]);
});

test('3.5 % of sales: what came in counts, else what is expected; before its first day nothing is due', () => {
  const sales = [1000, undefined, 3000] as const;
  const context = aContext({ figure: (name) => (name === 'Ventes Etsy' ? sales : []) });
  const commission = aPayment({
    basis: 'commission',
    amount: 12_000,
    rate: 0.035,
    figure: 'Ventes Etsy',
    date: '2027-01-01',
  });
  expect(
    paymentMonths(commission, [commission], context)
      .map((cents) => cents / 100)
      .slice(0, 4),
  ).toEqual([35, 35, 105, 35]);
  expect(quartersOf(aPayment({ basis: 'commission', amount: 9000, rate: 0.1, date: '2027-04-10' }))).toEqual([
    0, 300, 300, 300,
  ]);
});

test('a subscription is due each month, or each year, from its first day to its last', () => {
  const software = { basis: 'monthly', amount: 30, date: '2027-05-31' } as const;
  expect(quartersOf(aPayment(software))).toEqual([0, 60, 90, 90]);
  expect(quartersOf(aPayment({ ...software, until: '2027-07-30' }))).toEqual([0, 60, 0, 0]);
  expect(quartersOf(aPayment({ basis: 'yearly', amount: 199, date: '2024-10-01' }))).toEqual([0, 0, 0, 199]);
  expect(quartersOf(aPayment({ basis: 'yearly', amount: 199, date: '2028-10-01' }))).toEqual([0, 0, 0, 0]);
});

test('an amount with tax counts without it where the plan’s do, and the other way round; another currency by its own rate', () => {
  expect(quartersOf(aPayment({ amount: 120, tax: 'with-tax' }))).toEqual([100, 0, 0, 0]);
  expect(quartersOf(aPayment({ amount: 100, tax: 'without-tax' }), [], aContext({ tax: 'with-tax' }))).toEqual([
    120, 0, 0, 0,
  ]);
  expect(quartersOf(aPayment({ amount: 100, exchange: 0.92 }))).toEqual([92, 0, 0, 0]);
});

test('what is paid is invoiced and engaged too; what it really came to is in the difference', () => {
  const paid = aPayment({ paid: '2027-03-20', actual: 110 });
  const totals = paymentTotals(paid, [paid], aContext());
  expect(totals).toMatchObject({ planned: 10_000, engaged: 11_000, invoiced: 11_000, paid: 11_000, difference: 1000 });
  const monthly = aPayment({ basis: 'monthly', amount: 30, date: '2027-01-01', paid: '2027-04-30', actual: 130 });
  expect(paymentTotals(monthly, [monthly], aContext())).toMatchObject({
    planned: 36_000,
    engaged: 37_000,
    paid: 13_000,
    difference: 1000,
  });
});

test('the two lawful ways to count 45 days, end of month', () => {
  const due = (terms: (typeof usualTerms)[keyof typeof usualTerms]) => {
    const months = paymentMonths(aPayment({ date: '2027-01-02', terms }), [], aContext());
    return months.findIndex((cents) => cents > 0);
  };
  expect(due(usualTerms['days-45-end-of-month'])).toBe(1);
  expect(due(usualTerms['end-of-month-45-days'])).toBe(2);
});

const year = fiscalYear(2027, 1);
const cents = fc.integer({ min: 1, max: 10 ** 14 }).map((amount) => amount / 100);
const someDay = fc.integer({ min: 0, max: 364 }).map((days) => isoOf(plusDays(year.first, days)));

test('instalments of 100 % sum to the total to the cent, however they are cut', () => {
  fc.assert(
    fc.property(cents, fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }), (total, parts) => {
      const all = parts.reduce((sum, part) => sum + part, 0);
      const payments = parts.map((part, index) =>
        aPayment({ id: index, basis: 'share', amount: total, rate: part / all }),
      );
      const sum = sumOf(payments.flatMap((payment) => paymentMonths(payment, payments, aContext())));
      expect(sum).toBe(euros(total));
    }),
  );
});

test('a commission of a year is its rate of what is expected, to the cent, however the months weigh', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), weights, (amount, months) => {
      const payment = aPayment({ basis: 'commission', amount: amount / 100, rate: 0.035, date: '2027-01-01' });
      const sum = sumOf(paymentMonths(payment, [payment], aContext({ weights: months })));
      expect(sum).toBe(Math.floor(amount * 0.035 + 0.5));
    }),
  );
  const etsy = aPayment({ basis: 'commission', amount: 8000, rate: 0.035, date: '2027-01-01' });
  expect(sumOf(paymentMonths(etsy, [etsy], aContext()))).toBe(euros(280));
});

test('a milestone that moves within the year moves money and loses none; engaged holds invoiced, and invoiced what is paid', () => {
  const optional = fc.option(someDay, { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom(...paymentBases),
      cents,
      someDay,
      someDay,
      fc.tuple(optional, optional, optional),
      (basis, amount, date, later, [engaged, invoiced, paid]) => {
        const once = (at: string) => aPayment({ amount, date: at });
        const sum = (payment: Payment) => sumOf(paymentMonths(payment, [payment], aContext()));
        expect(sum(once(date))).toBe(sum(once(later)));
        const payment = aPayment({
          basis,
          amount,
          rate: 0.5,
          date,
          ...(engaged === undefined ? {} : { engaged }),
          ...(invoiced === undefined ? {} : { invoiced }),
          ...(paid === undefined ? {} : { paid }),
        });
        const totals = paymentTotals(payment, [payment], aContext());
        expect(totals.planned).toBeGreaterThanOrEqual(totals.engaged);
        expect(totals.engaged).toBeGreaterThanOrEqual(totals.invoiced);
        expect(totals.invoiced).toBeGreaterThanOrEqual(totals.paid);
      },
    ),
  );
  expect(day('2027-01-01')).toBe(year.first);
});

describe('at the limits of its days', () => {
  const months = (payment: Payment, others: readonly Payment[] = [], context = aContext()) =>
    paymentMonths(payment, [payment, ...others], context).map((cents) => cents / 100);
  const none = Array.from({ length: 12 }, () => 0);
  const from = (first: number, last: number, amount: number) =>
    none.map((_, index) => (index >= first && index <= last ? amount : 0));

  test('what comes back is due on its last day too, and not after it', () => {
    const monthly = { basis: 'monthly', amount: 10, date: '2027-02-15' } as const;
    expect(months(aPayment({ ...monthly, until: '2027-04-15' }))).toEqual(from(1, 3, 10));
    expect(months(aPayment({ ...monthly, until: '2027-04-14' }))).toEqual(from(1, 2, 10));
  });

  test('what nobody has dated, or said an amount or a share of, is in no month', () => {
    const blankAmount = (sketch: Parameters<typeof aPayment>[0]) => ({
      ...aPayment(sketch),
      amount: { is: 'blank' } as const,
    });
    const undated = (sketch: Parameters<typeof aPayment>[0]) => ({
      ...aPayment(sketch),
      date: { is: 'blank' } as const,
    });
    for (const payment of [
      blankAmount({}),
      blankAmount({ basis: 'monthly' }),
      blankAmount({ basis: 'share', rate: 0.5 }),
      aPayment({ basis: 'share' }),
      undated({}),
      undated({ basis: 'monthly' }),
    ]) {
      expect(months(payment)).toEqual(none);
      expect(paymentTotals({ ...payment, actual: { is: 'blank' } }, [payment], aContext()).difference).toBe(0);
    }
  });

  test('the shares of another total, action or place are rounded apart', () => {
    const third = (sketch: Parameters<typeof aPayment>[0]) => aPayment({ basis: 'share', rate: 1 / 3, ...sketch });
    const second = (other: Parameters<typeof aPayment>[0]) =>
      months(third({ id: 2, amount: 100 }), [third({ id: 1, amount: 100, ...other })])[2];
    expect(second({})).toBe(33.34);
    expect([
      second({ amount: 200 }),
      second({ action: 'Salon' }),
      second({ id: 3 }),
      second({ basis: 'amount' }),
    ]).toEqual([33.33, 33.33, 33.33, 33.33]);
    expect(second({ action: 'NEWSLETTER' })).toBe(33.34);
  });

  test('a commission weighs its months alike where those it is due in weigh nothing, and gives none to the others', () => {
    const commission = aPayment({
      basis: 'commission',
      amount: 600,
      rate: 0.1,
      date: '2027-05-01',
      until: '2027-06-30',
    });
    const weights = from(0, 3, 1);
    expect(months(commission, [], aContext({ weights }))).toEqual(from(4, 5, 30));
    expect(months(commission, [], aContext({ weights: [1, 1, 1, 1, 2, 1, 9, 9, 9, 9, 9, 9] })).slice(4, 6)).toEqual([
      40, 20,
    ]);
  });

  test('what was paid up to the first day of a month has that month in it', () => {
    const paid = (until: string) =>
      paymentTotals(aPayment({ basis: 'monthly', amount: 10, date: '2027-01-15', paid: until }), [], aContext()).paid /
      100;
    expect([paid('2027-02-28'), paid('2027-03-01'), paid('2026-12-31'), paid('2028-02-01')]).toEqual([20, 30, 0, 120]);
  });

  test('what it really came to differs in the month it was due, and nowhere where that is of another year', () => {
    const differs = (sketch: Parameters<typeof aPayment>[0]) => {
      const payment = aPayment({ actual: 130, ...sketch });
      const { difference, differenceMonth } = paymentTotals(payment, [payment], aContext());
      return [difference / 100, differenceMonth];
    };
    expect(differs({})).toEqual([30, 2]);
    expect(differs({ date: '2026-12-31' })).toEqual([0, undefined]);
    expect(differs({ date: '2028-01-01' })).toEqual([0, undefined]);
    const monthly = { basis: 'monthly', amount: 10, date: '2027-01-15' } as const;
    expect(differs({ ...monthly, paid: '2027-03-01' })).toEqual([100, 2]);
    expect(differs({ ...monthly, paid: '2028-05-01' })).toEqual([10, 11]);
    expect(differs({ ...monthly, paid: '2026-12-31' })).toEqual([0, undefined]);
    expect(differs(monthly)).toEqual([0, undefined]);
  });
});
