import fc from 'fast-check';
import { type Action, occurrences, statuses, timeOf } from '../../src/domain/plan';
import { rhythmNamed, simpleRhythms } from '../../src/domain/rhythm';
import type { LeadTimes } from '../../src/domain/template';
import { type Day, plainCalendar, plusDays } from '../../src/domain/time';
import { groupsOf, signs } from '../../src/domain/year-view';
import { rowOfSigns, weeksOf } from '../../src/domain/year-view/retroplanning';
import { anAction, anObjective, aPlan, day } from './builders';
import { prepared, preparedFrom, signOfDay, year } from './signs-of-days';

const someDay = fc.integer({ min: day('2025-06-01'), max: day('2029-06-30') }).map((it) => it as Day);

const maybe = fc.option(someDay, { nil: undefined });

const reading = (it: Day | undefined): Action['start'] =>
  it === undefined ? { is: 'blank' } : { is: 'known', value: it };

/** Any action, with dates in any order. */
const anyAction = fc
  .record({ rhythm: fc.constantFrom(...simpleRhythms), start: maybe, deadline: maybe, days: fc.nat({ max: 40 }) })
  .map(({ rhythm, start, deadline, days }) => ({
    days,
    action: {
      ...anAction({ kind: 'Salon' }),
      rhythm: { is: 'known', value: rhythmNamed[rhythm] } as const,
      start: reading(start),
      deadline: reading(deadline),
    },
  }));

const strongest = [signs.deadline, signs.run, signs.preparation, signs.occurrence, signs.continuous];

describe('the laws of the year view', () => {
  test('a week shows the strongest of what stands on its seven days', () =>
    fc.assert(
      fc.property(anyAction, ({ action, days }) => {
        const mondays = weeksOf(year);
        const leadTimes: LeadTimes = [{ kind: 'Salon', workingDays: days, prepares: 'start' }];
        const from = preparedFrom(action, days);
        const expected = mondays.map(({ first: monday }) => {
          const ofDays = [0, 1, 2, 3, 4, 5, 6].map((add) => signOfDay(plusDays(monday, add), action, from));
          return strongest.find((sign) => ofDays.includes(sign)) ?? prepared(plusDays(monday, 6), action, days);
        });
        expect(rowOfSigns(action, mondays, { year, leadTimes, calendar: plainCalendar })).toEqual(expected);
      }),
      { numRuns: 300 },
    ));

  test('every living action stands exactly once', () => {
    const names = ['Acquérir', 'Fidéliser', 'acquerir', 'Inconnu'];
    const sketch = fc.record({
      name: fc.constantFrom('', 'Salon', 'Newsletter'),
      objectives: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
      rhythm: fc.constantFrom('', 'ponctuelle', 'mensuelle', 'continue', 'parfois'),
      deadline: fc.constantFrom('', '2027-05-01', 'mai'),
      status: fc.constantFrom(...statuses),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (actions) => {
        const plan = aPlan({ actions, objectives: names.map((name, line) => anObjective({ name, line })) });
        const shown = groupsOf(plan, year).flatMap((group) => group.actions.map(({ line }) => line));
        const living = plan.actions.filter(({ name, status }) => name !== '' && status !== 'dropped');
        expect([...shown].sort((one, other) => one - other)).toEqual(living.map(({ line }) => line));
      }),
    );
  });

  test('a last occurrence in 9999 stays quick', () => {
    const time = timeOf(
      { ...anAction({ start: '2027-01-01' }), deadline: reading(2_958_465 as Day) },
      year,
      plainCalendar,
    );
    expect(time.is === 'recurring' && occurrences(time).length).toBeLessThanOrEqual(1200);
  });
});
