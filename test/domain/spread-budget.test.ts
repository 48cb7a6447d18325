import fc from 'fast-check';
import { amountOf, type Cents, centsOf } from '../../src/domain/money';
import { budgetFields, spreadBudget, timeOf, yearOfDates } from '../../src/domain/plan';
import { fiscalYear, plainCalendar } from '../../src/domain/time';
import { type ActionSketch, anAction, aOneOff } from './builders';

const year = fiscalYear(2027, 1);

/** "333.34 / 333.33 / 333.33 / -": what each quarter gets of an amount. */
function spread(amount: number, sketch: ActionSketch, of = year): string {
  const action = sketch.rhythm === undefined ? aOneOff(sketch) : anAction(sketch);
  const shares = spreadBudget(centsOf(amount), timeOf(action, of, plainCalendar), of);
  return budgetFields.map((field) => (shares[field] === undefined ? '-' : amountOf(shares[field]))).join(' / ');
}

describe('an amount is spread over the quarters its action is active in', () => {
  test.each([
    ['one moment', 1000, { deadline: '2027-05-03' }, '- / 1000 / - / -'],
    ['from February to May', 1000, { start: '2027-02-01', deadline: '2027-05-31' }, '500 / 500 / - / -'],
    ['up to the last day of a quarter', 1000, { start: '2027-01-04', deadline: '2027-03-31' }, '1000 / - / - / -'],
    ['from the first day of one', 1000, { start: '2027-10-01', deadline: '2027-12-01' }, '- / - / - / 1000'],
    ['up to the first day of the next', 1000, { start: '2027-03-31', deadline: '2027-04-01' }, '500 / 500 / - / -'],
    ['every month, with a cent that is left', 100.01, { rhythm: 'mensuelle' }, '25.01 / 25 / 25 / 25'],
    ['every month from a day on', 90, { rhythm: 'mensuelle', start: '2027-05-03' }, '- / 30 / 30 / 30'],
    ['what is given back', -100.01, { rhythm: 'mensuelle' }, '-25.01 / -25 / -25 / -25'],
    ['no date', 1000, { rhythm: 'ponctuelle' }, '- / - / - / -'],
    ['another year', 1000, { deadline: '2028-05-03' }, '- / - / - / -'],
  ] as const)('%s', (_, amount, sketch, shares) => expect(spread(amount, sketch)).toBe(shares));

  test('of a fiscal year that begins in July', () =>
    expect(spread(300, { start: '2027-09-01', deadline: '2028-02-28' }, fiscalYear(2027, 7))).toBe(
      '100 / 100 / 100 / -',
    ));

  test('to the cent, and evenly', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (cents) => {
        const time = timeOf(anAction({ rhythm: 'mensuelle' }), year, plainCalendar);
        const shares = Object.values(spreadBudget(cents as Cents, time, year));
        expect(shares.reduce<number>((sum, share) => sum + share, 0)).toBe(cents);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    ));
});

describe('the year most dates of a plan fall in', () => {
  const yearOf = (...sketches: readonly ActionSketch[]): number | undefined => yearOfDates(sketches.map(aOneOff));

  test('starts and deadlines alike', () =>
    expect(yearOf({ start: '2026-12-01', deadline: '2027-01-15' }, { deadline: '2027-05-01' })).toBe(2027));
  test('of two that are as frequent the one that is met first', () =>
    expect(yearOf({ deadline: '2028-01-15' }, { deadline: '2027-05-01' })).toBe(2028));
  test('is none where there is no date', () => expect(yearOf({}, { deadline: 'bientôt' })).toBeUndefined());
});
