import fc from 'fast-check';
import { budgetMonths, budgetOf } from '../../../src/domain/budget';
import { sumOf } from '../../../src/domain/money';
import { envelopeMonths, type Payment, quarterSums, seasonWeights } from '../../../src/domain/payment';
import { quarters } from '../../../src/domain/time';
import { anAction, euros } from '../builders';
import { aContext, aPayment } from '../payment/builders';

const noneSaid = { share: undefined, forecastRevenue: undefined, actualRevenue: undefined, byHand: undefined };
const none = { mode: 'none', ...noneSaid } as const;
const weights = [1, 2, 1, 1, 1, 1, 0, 0, 0, 10, 18, 24];
const envelope = { fixed: undefined, weights, quarters: { 1: none, 2: none, 3: none, 4: none } };
const fixed = { mode: 'fixed', ...noneSaid } as const;

const newsletter = anAction({ budget: { q1: 40, q2: 90, q3: 30, q4: 52 } });
const monthsOf = (payments: readonly Payment[], actions = [newsletter]) =>
  budgetMonths({ actions, payments, context: aContext(), envelope });
const planned = (payments: readonly Payment[], actions = [newsletter]) =>
  monthsOf(payments, actions).map((month) => month.planned / 100);

describe('what is planned in each month', () => {
  test('is its part of the quarter, as the months of the quarter weigh', () => {
    expect(planned([])).toEqual([10, 20, 10, 30, 30, 30, 10, 10, 10, 10, 18, 24]);
  });

  test('is what payments place there, and of the rest its part: 90 with 60 in May are 10, 70 and 10', () => {
    expect(planned([aPayment({ amount: 60, date: '2027-05-20' })]).slice(3, 6)).toEqual([10, 70, 10]);
  });

  test('payments of the whole quarter place all of it; those of more than that place nothing', () => {
    expect(planned([aPayment({ amount: 90, date: '2027-05-20' })]).slice(3, 6)).toEqual([0, 90, 0]);
    expect(planned([aPayment({ amount: 90.01, date: '2027-05-20' })]).slice(3, 6)).toEqual([30, 30, 30]);
  });

  test('payments of no action, and of one that is not in the plan, place nothing', () => {
    for (const action of ['', 'Salon'])
      expect(planned([aPayment({ action, amount: 60, date: '2027-05-20', paid: '2027-05-20' })])).toEqual(planned([]));
    expect(
      monthsOf([aPayment({ action: '', amount: 60, paid: '2027-03-20' })], [anAction({ name: '' })])[2]?.paid,
    ).toBe(0);
    expect(planned([aPayment({ action: 'NEWSLETTER', amount: 60, date: '2027-05-20' })])[4]).toBe(70);
  });
});

test('what was paid counts in the month it was due, and what it differs by there too', () => {
  const [paid, invoiced] = [
    aPayment({ id: 1, amount: 60, date: '2027-05-20', paid: '2027-06-02', actual: 66 }),
    aPayment({ id: 2, amount: 20, date: '2027-02-20', invoiced: '2027-02-02' }),
  ];
  const months = monthsOf([paid, invoiced]);
  expect(months[4]).toMatchObject({ engaged: euros(66), invoiced: euros(66), paid: euros(66) });
  expect(months[1]).toMatchObject({ engaged: euros(20), invoiced: euros(20), paid: 0 });
  expect(months.filter(({ engaged }) => engaged !== 0)).toHaveLength(2);
});

test('a subscription is paid up to the month that is said, and engaged as a whole', () => {
  const months = monthsOf([aPayment({ basis: 'monthly', amount: 10, date: '2027-04-15', paid: '2027-06-20' })]);
  const sums = (['engaged', 'invoiced', 'paid'] as const).map((name) => months.map((month) => month[name] / 100));
  const upTo = (last: number) => Array.from({ length: 12 }, (_, index) => (index > 2 && index < last ? 10 : 0));
  expect(sums).toEqual([upTo(12), upTo(6), upTo(6)]);
});

const isoDay = fc.constantFrom('2026-12-31', '2027-01-01', '2027-03-31', '2027-05-31', '2027-08-15', '2027-12-31');
const orNot = fc.option(isoDay, { nil: undefined });
const somePayments = fc.array(
  fc
    .record({
      basis: fc.constantFrom('amount', 'monthly', 'yearly'),
      amount: fc.integer({ min: 0, max: 9999 }).map((it) => it / 100),
      date: isoDay,
      engaged: orNot,
      invoiced: orNot,
      paid: orNot,
      actual: fc.option(fc.constantFrom(0, 12.34, 500), { nil: undefined }),
      action: fc.constantFrom('Newsletter', 'Salon', 'Foire'),
    })
    .map((sketch) => {
      const said = Object.entries(sketch).filter(([, value]) => value !== undefined);
      return aPayment(Object.fromEntries(said));
    }),
  { maxLength: 6 },
);

test('the months of a quarter come to what its line says: planned, engaged, invoiced, paid and what may be spent', () => {
  fc.assert(
    fc.property(somePayments, fc.constantFrom(1, 4, 9), (payments, first) => {
      const source = {
        actions: [newsletter, anAction({ name: 'Salon', budget: { q2: 77.77 } })],
        payments,
        context: aContext(),
        envelope: {
          fixed: euros(1000.01),
          weights: seasonWeights('christmas', first),
          quarters: { 1: fixed, 2: none, 3: fixed, 4: fixed },
        },
      };
      const [months, { total }] = [budgetMonths(source), budgetOf(source)];
      for (const name of ['planned', 'engaged', 'invoiced', 'paid'] as const)
        expect(quarterSums(months.map((month) => month[name]))).toEqual(
          quarters.map((quarter) => total.quarters[quarter][name]),
        );
      expect(months.map((month) => month.envelope)).toEqual(envelopeMonths(source.envelope));
      expect(sumOf(quarters.map((quarter) => total.quarters[quarter].forecast))).toBe(total.year.forecast);
    }),
  );
});
