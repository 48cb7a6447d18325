import fc from 'fast-check';
import type { DayOfMonth, Ending, Month, Nth, Pace, Pauses, Recurring, Rhythm, Season } from '../../src/domain/rhythm';
import { type MonthsFrom, nths, type Until } from '../../src/domain/rhythm/rhythm';
import type { Weekday } from '../../src/domain/time';
import { day } from './builders';

const weekday = fc.integer({ min: 1, max: 7 }).map((it) => it as Weekday);
const month = fc.integer({ min: 1, max: 12 }).map((it) => it as Month);

const someDay = fc.integer({ min: day('2025-06-01'), max: day('2029-06-30') });

const until: fc.Arbitrary<Until> = fc.oneof(
  someDay.map((it) => ({ is: 'until', day: it as ReturnType<typeof day> }) as const),
  fc
    .record({ month, dayOfMonth: fc.integer({ min: 1, max: 31 }) })
    .filter(({ month: it, dayOfMonth }) => dayOfMonth <= ([4, 6, 9, 11].includes(it) ? 30 : it === 2 ? 29 : 31))
    .map((date) => ({ is: 'until-next', ...date }) as const),
);

const open = fc.constant({ is: 'open' } as const);
const lasting = fc
  .record({ unit: fc.constantFrom('days', 'weeks', 'months'), count: fc.integer({ min: 1, max: 60 }) })
  .map((length) => ({ is: 'lasting', length }) as const);
const openOrUntil = fc.oneof({ weight: 4, arbitrary: open }, { weight: 2, arbitrary: until }, lasting);
const countedEnding: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 3, arbitrary: openOrUntil },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((times) => ({ is: 'times', times }) as const) },
);

const pauses: fc.Arbitrary<Pauses> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(month, { minLength: 1, maxLength: 11 }).map((it) => [...it].sort((a, b) => a - b)),
  },
);

const allMonths: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Months that follow each other, or any but those that are as far apart as they may be: these are a pace. */
const season: fc.Arbitrary<Season> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc
      .record({ from: month, length: fc.integer({ min: 2, max: 11 }) })
      .map(({ from, length }) => allMonths.filter((it) => (it - from + 12) % 12 < length)),
  },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(month, { minLength: 2, maxLength: 6 }).map((it) => [...it].sort((a, b) => a - b)),
  },
);

const isEven = (months: Season): boolean =>
  months.every((it, index) => it === (months[0] ?? 0) + (index * 12) / months.length);

const days: fc.Arbitrary<readonly DayOfMonth[]> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 31 }).map((it) => [{ is: 'day', day: it } as const]) },
  fc.constant([{ is: 'last-day' } as const]),
  fc.constantFrom(...nths).map((nth) => [{ is: 'workday', nth } as const]),
  {
    weight: 2,
    arbitrary: fc.record({ nth: fc.constantFrom(...nths), weekday }).map((it) => [{ is: 'weekday', ...it } as const]),
  },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 1, max: 27 }), { minLength: 2, maxLength: 4 })
      .map((it) => [...it].sort((a, b) => a - b).map((day) => ({ is: 'day', day }) as const)),
  },
  fc.constantFrom(29, 30, 31).map((day) => [{ is: 'day', day: 15 } as const, { is: 'day', day } as const]),
  fc
    .record({ nth: fc.constantFrom(1, 2, 3), weekday })
    .map(({ nth, weekday: it }) => [
      { is: 'weekday', nth: nth as Nth, weekday: it } as const,
      { is: 'weekday', nth: nth === 3 ? 'last' : ((nth + 1) as Nth), weekday: it } as const,
    ])
    .filter(([one]) => one?.nth !== 3),
  weekday.map((it) => [
    { is: 'weekday', nth: 1, weekday: it } as const,
    { is: 'day', day: 15 } as const,
    { is: 'last-day' } as const,
  ]),
);

const onStart: readonly DayOfMonth[] = [{ is: 'start' }];
const fromStart = { is: 'start' } as const;
const on = fc.oneof({ weight: 1, arbitrary: fc.constant(onStart) }, { weight: 3, arbitrary: days });
const months = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 1, 2, 3, 4, 6, 12) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
);

type Monthly = Extract<Pace, { is: 'monthly' }> & { readonly season: Season };

/** Each of the months of a pace, from its start; some of them; those of a month of the calendar; one of a quarter. */
const monthly: fc.Arbitrary<Monthly> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('monthly' as const),
      months,
      from: fc.constant(fromStart),
      on,
      season: fc.constant([]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        is: fc.constant('monthly' as const),
        months: fc.constantFrom(1, 1, 1, 2, 5),
        from: fc.constant(fromStart),
        on,
        season,
      })
      .filter((it) => it.season.length > 0 && !(it.months === 1 && isEven(it.season))),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        is: fc.constant('monthly' as const),
        months: fc.constantFrom(2, 3, 4, 6, 12, 12, 12),
        month,
        on,
        season: fc.constant([]),
      })
      .filter((it) => it.month <= it.months)
      .map(({ month: first, ...it }) => ({ ...it, from: { is: 'month' as const, month: first } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        is: fc.constant('monthly' as const),
        months: fc.constantFrom(3, 6, 12),
        from: fc.constant({ is: 'cycle' as const }),
        on: days,
        season: fc.constant([]),
      })
      .filter((it) => it.on.length === 1 && (it.on[0]?.is !== 'day' || it.on[0].day === 1)),
  },
);

type Otherwise = Exclude<Pace, { is: 'monthly' }>;
const otherwise: fc.Arbitrary<Otherwise> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 100 })
      .filter((it) => it % 7 !== 0)
      .map((it) => ({ is: 'daily', days: it }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'workdays' } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('weekly' as const),
      weeks: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(1, 2, 3) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 52 }) },
      ),
      on: fc.oneof(
        { weight: 1, arbitrary: fc.constant('start' as const) },
        { weight: 2, arbitrary: weekday.map((it) => [it]) },
        {
          weight: 2,
          arbitrary: fc.uniqueArray(weekday, { minLength: 2, maxLength: 6 }).map((it) => [...it].sort((a, b) => a - b)),
        },
      ),
    }),
  },
);

const isOfOne = (pace: Pace): boolean =>
  (pace.is !== 'monthly' || pace.on.length === 1) &&
  (pace.is !== 'weekly' || pace.on === 'start' || pace.on.length === 1);

type Months = Pick<Recurring, 'pauses' | 'season'> & { readonly from?: MonthsFrom; readonly months?: number };

/** Something happens in some month. */
const isHeard = ({ from, months: every = 1, pauses: silent, season: some }: Months): boolean => {
  const isIn = (one: Month): boolean =>
    from?.is === 'month' ? (one - from.month + 12) % every === 0 : some.length === 0 || some.includes(one);
  return allMonths.some((one) => isIn(one) && !silent.includes(one));
};

const recurring: fc.Arbitrary<Recurring> = fc
  .record({
    paced: fc.oneof(
      { weight: 5, arbitrary: monthly },
      {
        weight: 4,
        arbitrary: fc.record({ pace: otherwise, season }).map(({ pace, season: some }) => ({ ...pace, season: some })),
      },
    ),
    counted: countedEnding,
    ending: openOrUntil,
    pauses,
  })
  .map(({ paced, counted, ending, pauses: some }) => ({
    ...paced,
    ending: isOfOne(paced) ? counted : ending,
    pauses: some,
  }))
  .filter(isHeard);

/** Every rhythm there is, but for endless variants of "every n". */
export const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ is: 'one-off' } as const) },
  {
    weight: 2,
    arbitrary: fc
      .record({ is: fc.constant('continuous' as const), ending: openOrUntil, pauses, season })
      .filter(isHeard),
  },
  { weight: 14, arbitrary: recurring },
);
