import fc from 'fast-check';
import {
  catalogue,
  type FigureName,
  figuresOf,
  type KpiKey,
  kpiKeys,
  resultOf,
  shapeOf,
} from '../../../src/domain/kpi';
import { standingOf } from '../../../src/domain/objective';
import { dayOf, dayOfSerial } from '../../../src/domain/time';
import { virtuesOf } from '../../../src/domain/wording';
import { day } from '../builders';

type Objective = Parameters<typeof standingOf>[0];
const half = { first: day('2027-01-01'), last: day('2027-06-30') };

/** An objective of the first half-year on 1 April, but for what the test says. */
const standing = (said: Partial<Objective>) => standingOf({ period: half, today: day('2027-04-01'), ...said });

/** Months of this year, each with one figure, and what the same month came to last year. */
const followed = (key: KpiKey, values: readonly (number | undefined)[], lastYear: readonly number[] = []) => ({
  calculation: catalogue[key].calculation,
  direction: catalogue[key].direction.ecommerce,
  months: Array.from({ length: 12 }, (_, index) => ({
    first: dayOf(2027, index + 1, 1),
    amounts: () => values[index],
    lastYear: lastYear[index],
  })),
});

describe('what is expected by now', () => {
  test.each([
    ['2026-12-31', 0],
    ['2027-01-01', 100 / 181],
    ['2027-06-30', 100],
    ['2027-09-01', 100],
  ])('on %s is %d of 100, in a straight line to the last day', (today, expected) => {
    expect(standing({ target: 100, today: day(today) }).expected).toBeCloseTo(expected, 10);
  });

  test('begins where she says, goes down where the target is below, and ends at her deadline', () => {
    const { expected } = standing({ start: 80, target: 20, deadline: day('2027-04-01') });
    expect(expected).toBe(20);
    expect(standing({ start: 80, target: 20, deadline: day('2026-04-01') }).expected).toBeGreaterThan(20);
  });

  test('follows the same months of last year, where all of them are known and it adds up', () => {
    const kpi = followed('visits', [10, 10, 10], [0, 0, 30, 30, 20, 20]);
    expect(standing({ target: 1000, kpi }).expected).toBe(300);
    const unknown = followed('visits', [10, 10, 10], [0, 0, 30, 30, 20]);
    expect(standing({ target: 1000, kpi: unknown }).expected).toBeCloseTo((1000 * 90) / 181, 10);
  });

  test('waits for the figures of the month that is just over, and no longer', () => {
    const kpi = followed('visits', [10, 10]);
    const on = (today: string) => standing({ target: 181, kpi, today: day(today) }).expected;
    expect([on('2027-03-15'), on('2027-04-10'), on('2027-05-10')]).toEqual([59, 59, 90]);
  });

  test('of what adds up begins at nothing, and of a rate without a start is the target itself', () => {
    const flow = followed('visits', [10, 10, 10]);
    expect(standing({ start: 500, target: 181, kpi: flow }).expected).toBe(90);
    const rate = followed('conversion_rate', [10, 10, 10]);
    expect(standing({ target: 3, kpi: rate })).toMatchObject({ expected: 3, progress: undefined, state: 'off' });
  });
});

/** Of 100 in the first half-year, all of which is known by July. */
describe('an objective that comes near', () => {
  const visits = followed('visits', [20, 15, 15, 15, 15, 15]);
  test.each([
    ['is to be watched until its last day is over', { typed: 95, today: day('2027-06-30') }, 'atRisk'],
    ['is missed from the day after, as she says it', { typed: 95, today: day('2027-07-01') }, 'off'],
    ['is missed once the figures of every month are there', { kpi: visits, today: day('2027-07-01') }, 'off'],
    [
      'is to be watched as long as a month is not known',
      { kpi: followed('visits', [20, 16, 10, 15, 15]), today: day('2027-07-01') },
      'atRisk',
    ],
    ['is reached, whenever it was', { typed: 100, today: day('2027-09-01') }, 'reached'],
  ] as const)('%s', (_, said, state) => expect(standing({ target: 100, ...said }).state).toBe(state));
});

/** At most so many complaints, which are counted each month, in a quarter that is over on 31 March. */
describe('a ceiling', () => {
  const quarter = { first: day('2027-01-01'), last: day('2027-03-31') };
  const complaints = (direction: 'up' | 'down' | 'open', months: readonly (number | undefined)[]) => ({
    ...followed('visits', months),
    direction,
  });
  type Case = readonly [string, Partial<Objective>, ReturnType<typeof standingOf>['state']];
  test.each<Case>([
    ['is on track while there is room', { kpi: complaints('down', [10]), today: day('2027-02-10') }, 'onTrack'],
    ['is to be watched a little above its way', { kpi: complaints('down', [12]), today: day('2027-02-10') }, 'atRisk'],
    ['is off far above its way', { kpi: complaints('down', [25]), today: day('2027-02-10') }, 'off'],
    ['is missed as soon as it is passed', { kpi: complaints('down', [10, 10, 11]) }, 'off'],
    ['is kept once every month is known', { kpi: complaints('down', [10, 10, 10]) }, 'reached'],
    ['is not kept yet on its last day', { kpi: complaints('down', [10, 10, 9]), today: day('2027-03-31') }, 'onTrack'],
    ['is not kept while a month is not known', { kpi: complaints('down', [10, undefined, 10]) }, 'onTrack'],
    [
      'is not kept while the last month is not known, and stands as it did',
      { kpi: complaints('down', [10, 10]), today: day('2027-09-01') },
      'atRisk',
    ],
    [
      'is what is to be less than it was',
      { start: 60, kpi: complaints('open', [1]), today: day('2027-02-10') },
      'onTrack',
    ],
    ['is none where more is to come', { start: 20, kpi: complaints('open', [10, 10, 10]) }, 'reached'],
    ['is what she says once its time is over', { typed: 25, kpi: complaints('down', [10]) }, 'reached'],
    [
      'is open while its time is not over',
      { typed: 2, kpi: complaints('down', []), today: day('2027-02-10') },
      'onTrack',
    ],
    ['of nothing at all is kept by nothing', { target: 0, kpi: complaints('down', [0, 0, 0]) }, 'reached'],
    ['of nothing at all waits', { target: 0, kpi: complaints('down', [0]), today: day('2027-02-10') }, 'onTrack'],
    [
      'of nothing at all is missed by one',
      { target: 0, kpi: complaints('down', [1]), today: day('2027-02-10') },
      'off',
    ],
  ])('%s', (_, said, state) => expect(standing({ period: quarter, target: 30, ...said }).state).toBe(state));
});

describe('a ceiling over months with holes', () => {
  const ceiling = (values: readonly (number | undefined)[], lastYear: readonly number[] = []) =>
    standing({
      target: 50,
      kpi: { ...followed('visits', values, lastYear), direction: 'down' },
      today: day('2027-11-29'),
    });
  const onlyMay = [undefined, undefined, undefined, undefined, 20];

  test('is held against the share of the months that are known', () => {
    expect(ceiling(onlyMay)).toMatchObject({
      reached: 20,
      expected: expect.closeTo((50 * 31) / 181, 10),
      state: 'off',
    });
    expect(ceiling(onlyMay, [10, 10, 10, 10, 40, 20])).toMatchObject({ expected: 20, state: 'onTrack' });
  });

  const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), {
    minLength: 6,
    maxLength: 6,
  });
  const lastYears = fc.oneof(fc.constant([]), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }));

  test('may have what each of its known months may have alone', () =>
    fc.assert(
      fc.property(amounts, lastYears, (values, lastYear) => {
        const known = values.flatMap((value, index) => (value === undefined ? [] : index));
        fc.pre(known.length > 0);
        const alone = known.map((at) =>
          ceiling(
            values.map((it, index) => (index === at ? it : undefined)),
            lastYear,
          ),
        );
        const sum = alone.reduce((all, { expected = 0 }) => all + expected, 0);
        expect(ceiling(values, lastYear).expected).toBeCloseTo(sum, 8);
      }),
    ));
});

describe('as the days go by and no figure comes', () => {
  const worseFirst = ['off', 'atRisk', 'onTrack', 'reached'];
  const amount = fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined });
  const someObjective = fc.record({
    key: fc.constantFrom<KpiKey>('visits', 'signatures', 'conversion_rate', 'mrr'),
    direction: fc.constantFrom('up', 'down', 'open'),
    values: fc.array(amount, { maxLength: 6 }),
    lastYear: fc.array(fc.integer({ min: -10, max: 30 }), { minLength: 12, maxLength: 12 }),
    start: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
    target: fc.integer({ min: 0, max: 80 }),
    typed: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
    deadline: fc.option(fc.integer({ min: 0, max: 180 }), { nil: undefined }),
  });

  test('no objective stands better, but for a ceiling that is kept to its end', () =>
    fc.assert(
      fc.property(someObjective, ({ key, direction, values, lastYear, deadline, ...said }) => {
        const kpi = { ...followed(key, values, lastYear), direction };
        const due = deadline === undefined ? undefined : dayOfSerial(half.first + deadline);
        const states = Array.from({ length: 50 }, (_, passed) => {
          const today = dayOfSerial(half.first - 20 + 5 * passed);
          return { today, state: standing({ ...said, kpi, deadline: due, today }).state };
        });
        states.reduce((before, now) => {
          const [from, to] = [before, now].map(({ state }) => worseFirst.indexOf(state));
          const isKept = now.state === 'reached' && (now.today ?? half.last) >= (due ?? half.last);
          expect(isKept || (to ?? 0) <= (from ?? 0)).toBe(true);
          return now;
        });
      }),
      { numRuns: 200 },
    ));

  test('a ceiling that is late stays late, whatever the day', () => {
    const kpi = { ...followed('visits', [25]), direction: 'down' as const };
    const on = (today: string) => standing({ target: 100, kpi, today: day(today) });
    for (const today of ['2027-01-10', '2027-02-10', '2027-04-10', '2027-06-29', '2027-09-01'])
      expect(on(today)).toMatchObject({ expected: expect.closeTo((100 * 31) / 181, 10), state: 'atRisk' });
  });
});

describe('what is reached', () => {
  test('of a ratio is that of the sums, with the months that divide by zero', () => {
    const spend = [100, 300, 100];
    const months = Array.from({ length: 12 }, (_, index) => ({
      first: dayOf(2027, index + 1, 1),
      amounts: (figure: FigureName) => (figure === 'marketing_spend' ? spend : [10, 0, 10])[index],
      lastYear: undefined,
    }));
    const kpi = { calculation: catalogue.cpa.calculation, direction: 'down' as const, months };
    expect(standing({ target: 15, kpi })).toMatchObject({ reached: 25, state: 'off' });
  });

  test('is the sum of the period’s months, and hers where she has written it', () => {
    const kpi = followed('visits', [10, undefined, 30, 40, 50, 60, 70]);
    expect(standing({ target: 100, kpi }).reached).toBe(190);
    expect(standing({ target: 100, kpi, typed: 5 })).toMatchObject({ reached: 5, state: 'off' });
    expect(standing({ target: 100, kpi, period: { first: day('2027-07-01'), last: day('2027-07-31') } }).reached).toBe(
      70,
    );
  });

  test('is unknown where the period goes beyond the year whose figures there are', () => {
    const kpi = followed('visits', [10, 20, 30]);
    const period = { first: day('2026-12-01'), last: day('2027-03-31') };
    expect(standing({ target: 100, kpi, period })).toMatchObject({ reached: undefined, state: 'noData' });
  });
});

/** What a shape comes to, in the order of its terms. */
function shapedValue(key: KpiKey, amounts: (figure: FigureName) => number): number {
  const { base, factor, terms } = shapeOf(catalogue[key].calculation);
  const value = terms.reduce((so, { figure, role }, index) => {
    const amount = amounts(figure);
    if (index === 0) return amount;
    return role === 'times' ? so * amount : role === 'by' ? so / amount : so - amount;
  }, 0);
  return base + factor * value;
}

test.each(kpiKeys)('%s is on one line what it is in its tree', (key) => {
  const { calculation } = catalogue[key];
  const figures = figuresOf(calculation);
  for (const shift of [1, 7, 31]) {
    const amounts = (figure: FigureName): number => shift + figures.indexOf(figure) * 5;
    const months = (figure: FigureName): number | undefined =>
      figure === 'search_position' ? amounts('search_places') / amounts('search_impressions') : amounts(figure);
    expect(shapedValue(key, amounts)).toBeCloseTo(resultOf(calculation, months) ?? Number.NaN, 8);
  }
});

test('an objective is measurable once it has its KPI and a target other than where it begins', () => {
  const vague = {
    name: 'Développer la notoriété',
    period: '',
    kpi: '',
    startingPoint: '',
    target: '',
    deadline: '',
    owner: '',
  };
  expect(virtuesOf(vague)).toEqual({ specific: false, measurable: false, owned: false, dated: false });
  const worded = {
    ...vague,
    name: 'Passer de 1 200 à 2 000 visites',
    kpi: 'Visites du site',
    target: '2000',
    period: 'S1',
  };
  expect(virtuesOf(worded)).toEqual({ specific: true, measurable: true, owned: false, dated: true });
  expect(virtuesOf({ ...worded, startingPoint: '2000' }).measurable).toBe(false);
});
