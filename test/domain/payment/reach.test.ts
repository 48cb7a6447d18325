import { paymentMonths, paymentTotals, reachOf, stateOf } from '../../../src/domain/payment';
import { day, euros } from '../builders';
import { aContext, aPayment } from './builders';

const reach = (sketch: Parameters<typeof aPayment>[0]) => {
  const { engaged, invoiced, paid } = reachOf(aPayment(sketch));
  return [engaged, invoiced, paid];
};
const [january, march, june] = [day('2027-01-10'), day('2027-03-10'), day('2027-06-10')];

describe('how far a payment has come', () => {
  test('a sum is so as a whole, and what comes later says what came before', () => {
    expect(reach({})).toEqual([undefined, undefined, undefined]);
    expect(reach({ engaged: '2027-01-10' })).toEqual(['all', undefined, undefined]);
    expect(reach({ invoiced: '2027-01-10' })).toEqual(['all', 'all', undefined]);
    expect(reach({ paid: '2027-01-10' })).toEqual(['all', 'all', 'all']);
    expect(stateOf(aPayment({ engaged: '2027-01-10', invoiced: '2027-03-10' }))).toBe('invoiced');
  });

  test('what comes back is engaged as a whole, and invoiced and paid up to a day', () => {
    for (const basis of ['monthly', 'yearly', 'commission'] as const) {
      expect(reach({ basis })).toEqual([undefined, undefined, undefined]);
      expect(reach({ basis, engaged: '2027-01-10' })).toEqual(['all', undefined, undefined]);
      expect(reach({ basis, invoiced: '2027-03-10' })).toEqual(['all', march, undefined]);
      expect(reach({ basis, paid: '2027-01-10' })).toEqual(['all', january, january]);
      expect(reach({ basis, invoiced: '2027-03-10', paid: '2027-01-10' })).toEqual(['all', march, january]);
      expect(reach({ basis, invoiced: '2027-03-10', paid: '2027-06-10' })).toEqual(['all', june, june]);
    }
  });
});

describe('what a payment comes to that comes back', () => {
  const months = (sketch: Parameters<typeof aPayment>[0], context = aContext()) =>
    paymentMonths(aPayment(sketch), [], context).map((cents) => cents / 100);

  test('counts in the plan’s currency and as its taxes', () => {
    expect(months({ basis: 'monthly', amount: 120, date: '2027-11-05', exchange: 2 }).slice(9)).toEqual([0, 240, 240]);
    expect(months({ basis: 'monthly', amount: 120, date: '2027-12-05', tax: 'with-tax' })[11]).toBe(100);
    expect(months({ basis: 'monthly', amount: 120, date: '2027-12-05', tax: 'without-tax' })[11]).toBe(120);
    expect(
      months(
        { basis: 'monthly', amount: 100, date: '2027-12-05', tax: 'without-tax' },
        aContext({ tax: 'with-tax' }),
      )[11],
    ).toBe(120);
  });

  test('is due in its year’s months alone, and a yearly one once', () => {
    expect(months({ basis: 'yearly', amount: 5, date: '2026-03-05' })).toEqual([0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(months({ basis: 'yearly', amount: 5, date: '2028-03-05' }).some((it) => it > 0)).toBe(false);
    expect(months({ basis: 'monthly', amount: 5, date: '2026-11-05' })).toEqual(Array.from({ length: 12 }, () => 5));
  });

  test('of a commission without a first day is paid all year, and of a subscription nothing', () => {
    const nowhere = aContext({ dayOf: () => undefined });
    expect(months({ basis: 'commission', amount: 1200, rate: 0.1 }, nowhere)).toEqual(
      Array.from({ length: 12 }, () => 10),
    );
    expect(months({ basis: 'monthly', amount: 12 }, nowhere)).toEqual(Array.from({ length: 12 }, () => 0));
    expect(months({ basis: 'commission', amount: 1200 }, nowhere)).toEqual(Array.from({ length: 12 }, () => 0));
  });

  test('differs from what was paid of it, in the month it was paid up to', () => {
    const differs = (sketch: Parameters<typeof aPayment>[0]) => {
      const { difference, differenceMonth, engaged, invoiced, paid } = paymentTotals(
        aPayment({ basis: 'monthly', amount: 10, date: '2027-01-15', actual: 25, ...sketch }),
        [],
        aContext(),
      );
      return [difference, differenceMonth, engaged, invoiced, paid].map((it) => it);
    };
    expect(differs({ paid: '2027-02-28' })).toEqual([euros(5), 1, euros(125), euros(25), euros(25)]);
    expect(differs({ paid: '2027-01-01' })).toEqual([euros(15), 0, euros(135), euros(25), euros(25)]);
    expect(differs({ paid: '2026-12-31' })).toEqual([0, undefined, euros(120), 0, 0]);
    expect(differs({ paid: '2028-02-01' })).toEqual([euros(-95), 11, euros(25), euros(25), euros(25)]);
    expect(differs({})).toEqual([0, undefined, 0, 0, 0]);
  });
});
