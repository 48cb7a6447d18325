import fc from 'fast-check';
import { budgetOf, overEnvelope, varianceIn, whatIf } from '../../../src/domain/budget';
import { sumOf } from '../../../src/domain/money';
import {
  type Envelope,
  envelopeMonths,
  envelopeOf,
  envelopeOfYear,
  type Payment,
  quarterSums,
  seasons,
  seasonWeights,
  spreadByWeights,
  switchedMode,
} from '../../../src/domain/payment';
import { known } from '../../../src/domain/plan';
import { quarters } from '../../../src/domain/time';
import { anAction, day, euros } from '../builders';
import { aContext, aPayment } from '../payment/builders';

const fixed = {
  mode: 'fixed',
  share: undefined,
  forecastRevenue: undefined,
  actualRevenue: undefined,
  byHand: undefined,
} as const;
const anEnvelope = (envelope: Partial<Envelope> = {}): Envelope => ({
  fixed: euros(12_000),
  weights: seasonWeights('even', 1),
  quarters: { 1: fixed, 2: fixed, 3: fixed, 4: fixed },
  ...envelope,
});

const amount = fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map((cents) => euros(cents / 100));
const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });

test('an envelope spread over months sums to itself to the cent, whatever the weights', () => {
  fc.assert(
    fc.property(amount, weights, (total, months) => {
      const spread = spreadByWeights(total, months);
      expect(sumOf(spread)).toBe(total);
      expect(sumOf(quarterSums(spread))).toBe(total);
    }),
  );
  expect(spreadByWeights(euros(100), [1, 1, 1])).toEqual([3333, 3334, 3333]);
});

test('the months of each quarter sum to its envelope, in every mode', () => {
  fc.assert(
    fc.property(amount, weights, fc.constantFrom('fixed', 'share', 'by-hand'), (total, months, mode) => {
      const of = { mode, share: 0.05, forecastRevenue: total, actualRevenue: undefined, byHand: total };
      const envelope = anEnvelope({ fixed: total, weights: months, quarters: { 1: of, 2: of, 3: of, 4: of } });
      const byMonth = envelopeMonths(envelope).map((cents) => cents ?? euros(0));
      expect(quarterSums(byMonth)).toEqual(quarters.map((quarter) => envelopeOf(envelope, quarter)));
    }),
  );
});

test('seasons weigh the months of a fiscal year wherever it begins', () => {
  for (const season of seasons) {
    expect(seasonWeights(season, 1)).toHaveLength(12);
    expect([...seasonWeights(season, 9)].sort()).toEqual([...seasonWeights(season, 1)].sort());
  }
  expect(seasonWeights('christmas', 12)[0]).toBe(24);
});

test('revenue that came counts before what was expected; a switch keeps the quarters that have begun', () => {
  const share = {
    ...fixed,
    mode: 'share',
    share: 0.05,
    forecastRevenue: euros(50_000),
    actualRevenue: euros(40_000),
  } as const;
  const expected = { ...share, actualRevenue: undefined };
  const envelope = anEnvelope({ quarters: { 1: fixed, 2: share, 3: expected, 4: { ...fixed, mode: 'none' } } });
  expect(quarters.map((quarter) => envelopeOf(envelope, quarter))).toEqual([300_000, 200_000, 250_000, undefined]);
  expect(envelopeOfYear(envelope)).toBe(euros(7500));
  const modes = { 1: 'fixed', 2: 'fixed', 3: 'fixed', 4: 'fixed' } as const;
  expect(switchedMode(modes, 'share', 2)).toEqual({ 1: 'fixed', 2: 'fixed', 3: 'share', 4: 'share' });
});

const site = anAction({ name: 'Site', objectives: ['Vendre'], owners: ['Zoé'], budget: { q2: 10_000 } });
const stand = anAction({ name: 'Salon', objectives: ['Vendre', 'Connaître'], owners: ['Arnaud'], budget: { q1: 500 } });
const dropped = anAction({ name: 'Radio', objectives: ['Connaître'], budget: { q3: 800 }, status: 'dropped' });
const instalments: readonly Payment[] = [
  aPayment({
    id: 1,
    action: 'Site',
    basis: 'share',
    amount: 10_000,
    rate: 0.25,
    date: '2027-04-30',
    paid: '2027-05-02',
    actual: 2600,
  }),
  aPayment({
    id: 2,
    action: 'Site',
    basis: 'share',
    amount: 10_000,
    rate: 0.75,
    date: '2027-06-28',
    tiedTo: { is: 'deadline' },
  }),
];
const source = {
  actions: [site, stand, dropped],
  payments: instalments,
  context: aContext(),
  envelope: anEnvelope(),
  following: new Set([site]),
};

test('what is planned, engaged and paid, by quarter and by what it is for; what is dropped is not planned', () => {
  const { total, groups, actions } = budgetOf(source);
  expect(total.year).toMatchObject({
    planned: euros(10_500),
    engaged: euros(2600),
    paid: euros(2600),
    forecast: euros(10_600),
  });
  expect(varianceIn(total.quarters[2])).toBe(euros(100));
  expect(groups.objective.map(({ name, year }) => [name, year.planned])).toEqual([
    ['Vendre', euros(10_500)],
    ['Connaître', 0],
  ]);
  expect(sumOf(actions.map(({ year }) => year.forecast))).toBe(total.year.forecast);
  for (const lines of Object.values(groups))
    expect(sumOf(lines.map(({ year }) => year.planned))).toBe(total.year.planned);
});

test('what if: a delivery six weeks late breaks another quarter, a cut takes as much of each, a dropped action takes its money along', () => {
  const late = whatIf(source, { late: { action: 'Site', days: 42 } });
  expect(quarters.map((quarter) => late.after.total.quarters[quarter].planned)).toEqual([50_000, 250_000, 750_000, 0]);
  expect(late.before.total.year.planned).toBe(late.after.total.year.planned);
  expect(late.over).toEqual([{ quarter: 3, by: euros(4500) }]);
  expect(whatIf(source, { cut: 0.1 }).after.envelope).toBe(euros(10_800));
  expect(whatIf(source, { dropped: 'Site' }).losing).toEqual([{ objective: 'Vendre', by: euros(10_000) }]);
  // A delivery that is late moves no start, and no step that leads up to one.
  const started = { ...site, start: known(day('2027-06-01')) };
  const tied = (tiedTo: Payment['tiedTo']) =>
    whatIf(
      {
        ...source,
        actions: [started],
        payments: instalments.map((it) => ({ ...it, tiedTo })),
        following: new Set([started]),
      },
      { late: { action: 'Site', days: 42 } },
    );
  for (const still of [tied({ is: 'start' }), tied({ is: 'step', name: 'Maquettes' })])
    expect(still.after.total).toEqual(still.before.total);
});

test('of two actions of one name the payments are the first one’s; an action without a name is none', () => {
  const paid = aPayment({ action: 'salon', amount: 50, paid: '2027-03-15' });
  const { actions, total } = budgetOf({
    ...source,
    actions: [stand, anAction({ name: ' SALON', budget: { q2: 30 } }), anAction({ name: '', budget: { q3: 9 } })],
    payments: [paid],
  });
  expect(actions.map(({ name, year }) => [name, year.planned, year.paid])).toEqual([
    ['Salon', euros(500), euros(50)],
    [' SALON', euros(30), 0],
  ]);
  expect(total).toMatchObject({ name: '', year: { planned: euros(530), engaged: euros(50), invoiced: euros(50) } });
});

test('actions that name no objective stand last, as one; names are one however they are written', () => {
  const { groups } = budgetOf({
    ...source,
    actions: [
      anAction({ name: 'A', objectives: [], owners: [], kind: '', budget: { q1: 1 } }),
      anAction({
        name: 'B',
        objectives: ['Vendre', 'Plaire'],
        owners: ['Zoé', 'Léa'],
        kind: 'Site',
        budget: { q1: 2 },
      }),
      anAction({ name: 'C', objectives: [], owners: ['zoé'], kind: 'SITE', budget: { q1: 4 } }),
    ],
    payments: [],
  });
  const said = (group: keyof typeof groups) => groups[group].map(({ name, year }) => [name, year.planned / 100]);
  expect([said('objective'), said('owner'), said('kind')]).toEqual([
    [
      ['Vendre', 2],
      ['', 5],
    ],
    [
      ['Zoé', 6],
      ['', 1],
    ],
    [
      ['Site', 6],
      ['', 1],
    ],
  ]);
});

test('a quarter is over its envelope by what is planned more, and never where it has none', () => {
  const over = (byHand: number | undefined) => {
    const of = { ...fixed, mode: 'by-hand', byHand: byHand === undefined ? undefined : euros(byHand) } as const;
    return overEnvelope(budgetOf({ ...source, envelope: anEnvelope({ quarters: { 1: of, 2: of, 3: of, 4: of } }) }));
  };
  expect(over(undefined)).toEqual([]);
  expect(over(500)).toEqual([{ quarter: 2, by: euros(9500) }]);
  expect(over(499.99)).toEqual([
    { quarter: 1, by: euros(0.01) },
    { quarter: 2, by: euros(9500.01) },
  ]);
});

test('what if: a cut takes its part of shares and of amounts by hand; what has a date of its own does not move', () => {
  const quarter = { ...fixed, share: 0.05, forecastRevenue: euros(1000), byHand: euros(80.01) };
  const of = (mode: 'share' | 'by-hand' | 'none') => ({ ...quarter, mode });
  const envelope = anEnvelope({ quarters: { 1: of('share'), 2: of('by-hand'), 3: of('none'), 4: fixed } });
  const { before, after } = whatIf({ ...source, envelope }, { cut: 0.25 });
  expect([before.envelopes, after.envelopes]).toEqual([
    { 1: 5000, 2: 8001, 3: undefined, 4: 300_000 },
    { 1: 3750, 2: 6001, 3: undefined, 4: 225_000 },
  ]);
  expect(
    whatIf({ ...source, envelope: anEnvelope({ fixed: undefined }) }, { cut: 0.25 }).after.envelope,
  ).toBeUndefined();
  const tied = (action: string, is: 'date' | 'deadline') =>
    aPayment({ action, amount: 10, date: '2027-03-20', tiedTo: { is } });
  const moved = (payment: Payment, late: string) => {
    const followed = { ...source, payments: [payment], following: new Set(source.actions) };
    return quarters.map(
      (it) => whatIf(followed, { late: { action: late, days: 30 } }).after.total.quarters[it].planned,
    );
  };
  expect(moved(tied('Site', 'deadline'), 'site')).toEqual([0, 1000, 0, 0]);
  expect(moved(tied('Site', 'date'), 'Site')).toEqual([1000, 0, 0, 0]);
  expect(moved(tied('Site', 'deadline'), 'Salon')).toEqual([1000, 0, 0, 0]);
});

test('what if: what would be due after the year, what a dropped action still owes, and a delay that moves nothing are said', () => {
  const late = (days: number) => whatIf(source, { late: { action: 'site', days } });
  expect([late(42), late(365)].map(({ leaving, isMoving }) => [leaving, isMoving])).toEqual([
    [0, true],
    [euros(7500), true],
  ]);
  const onDates = instalments.map((it) => ({ ...it, tiedTo: { is: 'date' } as const }));
  expect(whatIf({ ...source, payments: onDates }, { late: { action: 'Site', days: 42 } }).isMoving).toBe(false);
  const engaged = instalments.map((it) => ({ ...it, engaged: known(day('2027-02-01')) }));
  expect(whatIf({ ...source, payments: engaged }, { dropped: 'Site' }).owed).toBe(euros(7500));
  const both = whatIf(source, { dropped: 'Site', late: { action: 'Site', days: 365 } });
  expect([both.owed, both.leaving]).toEqual([0, 0]);
});
