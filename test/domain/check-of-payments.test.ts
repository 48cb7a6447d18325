import { check } from '../../src/domain/check';
import type { Payment, PlanMoney } from '../../src/domain/payment';
import { type ActionSketch, aPlan, day, euros } from './builders';
import { aContext, aPayment } from './payment/builders';

type Money = Partial<PlanMoney> & { readonly today?: string };

const paying = (payments: readonly Payment[], actions: readonly ActionSketch[], { today, ...money }: Money = {}) =>
  check(
    aPlan({
      actions,
      ...(today === undefined ? {} : { today: day(today) }),
      money: { payments, context: aContext(), following: new Map(), unread: [], ...money },
    }),
  ).filter(({ code }) => code.startsWith('budget.'));
const costing: readonly ActionSketch[] = [{ budget: { q1: 100 } }];
const told = (payments: readonly Payment[], actions = costing, money: Money = {}) =>
  paying(payments, actions, money).map(({ code, at }) => `${code} ${'column' in at ? at.column : at.on}`);

describe('when a payment is due', () => {
  test('nothing dates it, and no step is waited for: its date is asked for', () => {
    const undated = { ...aPayment(), date: { is: 'blank' } as const };
    expect(paying([undated], costing)).toMatchObject([
      { code: 'budget.payment-without-date', facts: { step: null }, at: { column: 'date' } },
    ]);
    // A commission without a first day is paid all year.
    expect(told([{ ...undated, basis: 'commission' }])).toEqual([]);
  });

  test('outside the year is told of what is paid once, not of what comes back', () => {
    expect(told([aPayment({ date: '2028-01-01' })])).toEqual(['budget.payment-outside-year date']);
    expect(told([aPayment({ basis: 'monthly', date: '2026-11-01' })])).toEqual([]);
  });

  test('before today it is overdue, unless it is paid, comes to nothing, or comes back', () => {
    const today = { today: '2027-03-16' };
    expect(told([aPayment()], costing, today)).toEqual(['budget.overdue paid']);
    expect(told([aPayment()], costing, { today: '2027-03-15' })).toEqual([]);
    expect(told([aPayment()], costing)).toEqual([]);
    expect(told([aPayment({ paid: '2027-03-15' })], costing, today)).toEqual([]);
    expect(told([aPayment({ amount: 0 })], costing, today)).toEqual([]);
    expect(told([aPayment({ basis: 'monthly' })], costing, today)).toEqual([]);
  });
});

describe('the days of a payment follow one another', () => {
  const order = (days: Parameters<typeof aPayment>[0]) =>
    paying([aPayment(days)], costing).map(({ facts, at }) => [facts, 'column' in at ? at.column : '']);

  test('ordered, invoiced and paid, on one day too', () => {
    expect(order({ engaged: '2027-03-01', invoiced: '2027-03-01', paid: '2027-03-01' })).toEqual([]);
    expect(order({ engaged: '2027-03-01', paid: '2027-03-02' })).toEqual([]);
  });

  test('the first that does not is told in its cell, with the one before it', () => {
    const between = (one: string, other: string) => ({
      action: 'Newsletter',
      label: '',
      day: day(one),
      before: day(other),
    });
    expect(order({ invoiced: '2027-03-05', paid: '2027-03-04' })).toEqual([
      [between('2027-03-04', '2027-03-05'), 'paid'],
    ]);
    expect(order({ engaged: '2027-03-05', invoiced: '2027-03-04', paid: '2027-03-06' })).toEqual([
      [between('2027-03-04', '2027-03-05'), 'invoiced'],
    ]);
    expect(order({ engaged: '2027-03-05', paid: '2027-03-04' })).toEqual([
      [between('2027-03-04', '2027-03-05'), 'paid'],
    ]);
  });

  test('but of what comes back, which is invoiced and paid over and over', () =>
    expect(order({ basis: 'monthly', invoiced: '2027-03-05', paid: '2027-03-04' })).toEqual([]));
});

describe('shares of one total', () => {
  const shares = (...rates: readonly number[]) =>
    rates.map((rate, index) => aPayment({ id: index, line: 6 + index, basis: 'share', rate }));

  test('are to be all of it: 99.99 % is not', () => {
    expect(told(shares(0.25, 0.75))).toEqual([]);
    expect(told(shares(1 / 3, 1 / 3, 1 / 3))).toEqual([]);
    expect(told(shares(0.3333, 0.3333, 0.3333))).toEqual(['budget.instalments-not-100 rate']);
    expect(told(shares(0.333, 0.333, 0.333))).toEqual(['budget.instalments-not-100 rate']);
    expect(told(shares(0.5, 0.6))).toEqual(['budget.instalments-not-100 rate']);
  });

  test('of two totals, or of two actions, are told apart; a share nobody has said is none', () => {
    const half = { basis: 'share', rate: 0.5 } as const;
    const of = (...sketches: readonly Parameters<typeof aPayment>[0][]) =>
      told(
        sketches.map((sketch, index) => aPayment({ id: index, ...sketch })),
        [...costing, { name: 'Salon', budget: { q1: 100 } }],
      );
    expect(of({ ...half, amount: 100 }, { ...half, amount: 200 })).toHaveLength(2);
    expect(of(half, { ...half, action: 'Salon' })).toHaveLength(2);
    expect(of(half, { ...half, action: 'NEWSLETTER' })).toEqual([]);
    expect(of(half, { basis: 'share' })).toHaveLength(1);
  });
});

describe('a payment and its action', () => {
  const dropped: readonly ActionSketch[] = [{ budget: { q1: 100 } }, { name: 'Salon', status: 'dropped' }];
  const ofSalon = (sketch: Parameters<typeof aPayment>[0]) => [aPayment({ action: 'Salon', ...sketch })];

  test('of a dropped one, what is engaged and not paid is told, and nothing else', () => {
    const owed = paying(ofSalon({ engaged: '2027-03-01' }), dropped);
    expect(owed).toMatchObject([{ code: 'budget.dropped-but-engaged', facts: { amount: euros(100) } }]);
    expect(told(ofSalon({ engaged: '2027-03-01', paid: '2027-03-15' }), dropped)).toEqual([]);
    expect(told(ofSalon({}), dropped)).toEqual([]);
  });

  test('of none, the nearest name is proposed where there is one', () => {
    const found = (action: string) => paying([aPayment({ action })], costing).map(({ facts, mend }) => [facts, mend]);
    expect(found('Newsleter')).toMatchObject([[{ suggestion: 'Newsletter' }, { to: 'text', text: 'Newsletter' }]]);
    expect(found('Affichage')).toEqual([[{ action: 'Affichage', label: '', suggestion: null }, undefined]]);
  });

  test('that is said to be free, and one whose amounts nobody has said is not', () => {
    expect(told([aPayment()], [{ budget: { q1: 0 } }])).toEqual(['budget.free-but-costed action']);
    expect(told([aPayment()], [{ budget: { q1: 0, q3: 5 } }])).toEqual([]);
    expect(told([aPayment({ amount: 0 })], [{ budget: { q1: 0 } }])).toEqual([]);
    expect(told([aPayment()], [{ budget: {} }])).toEqual([]);
    expect(told([aPayment()], [{ budget: { q1: 0 } }], { following: new Map([['newsletter', {}]]) })).toEqual([]);
  });

  test('that follows its payments: what has left a quarter for another is told, by the less of both', () => {
    const moved = (before: PlanMoney['following'], ...dates: readonly string[]) =>
      paying(
        dates.map((date, index) => aPayment({ id: index, line: 6 + index, date })),
        [{ budget: { q2: 100 } }],
        { following: before },
      ).map(({ facts }) => facts);
    const stood = (amounts: Readonly<Partial<Record<1 | 2 | 3 | 4, number>>>) =>
      new Map([
        [
          'newsletter',
          Object.fromEntries(Object.entries(amounts).map(([quarter, amount]) => [quarter, euros(amount)])),
        ],
      ]);
    expect(moved(stood({ 3: 130 }), '2027-06-30')).toEqual([
      { action: 'Newsletter', from: 3, to: 2, amount: euros(100) },
    ]);
    expect(moved(stood({ 3: 40 }), '2027-06-30')).toMatchObject([{ from: 3, to: 2, amount: euros(40) }]);
    expect(moved(stood({ 2: 100 }), '2027-06-30')).toEqual([]);
    expect(moved(stood({ 2: 130 }), '2027-06-30')).toEqual([]);
    expect(moved(stood({ 2: 100 }), '2027-06-30', '2027-01-02')).toEqual([]);
    expect(moved(stood({}), '2027-06-30')).toEqual([]);
  });
});

test('a commission that nobody expects sales of waits for a month that is known', () => {
  const commission = { ...aPayment({ basis: 'commission', rate: 0.1 }), amount: { is: 'blank' } as const };
  const context = (months: readonly (number | undefined)[]) => ({ context: aContext({ figure: () => months }) });
  expect(told([commission], costing, context([undefined]))).toEqual(['budget.commission-without-forecast amount']);
  expect(told([commission], costing, context([undefined, 5]))).toEqual([]);
  expect(told([aPayment({ basis: 'commission', rate: 0.1 })], costing)).toEqual([]);
  expect(told([{ ...aPayment(), amount: { is: 'blank' } }], costing)).toEqual([]);
});

test('of two actions of one name the payments are the first one’s: what moved, or costs, is told once', () => {
  const two: readonly ActionSketch[] = [{ budget: { q1: 100 } }, { budget: { q1: 0 } }];
  const following = new Map([['newsletter', { 2: euros(10) }]]);
  expect(told([aPayment({ amount: 10 })], two, { following })).toEqual(['budget.quarter-moved action']);
  expect(told([aPayment({ amount: 10 })], two)).toEqual([]);
});
