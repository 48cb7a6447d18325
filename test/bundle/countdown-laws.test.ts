import fc from 'fast-check';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { StepProgress } from '../../src/domain/preparation';
import type { Step, Template } from '../../src/domain/template';
import { type Day, dateOf, plusDays } from '../../src/domain/time';
import { aTemplate, someDay, someSteps } from '../domain/a-template';
import { day } from '../domain/builders';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { longTest, sampled } from '../sampled';
import { type AddOn, onThatDay, TODAY } from './add-on';
import { built, salon } from './countdown-files';
import { PLAN, SETTINGS } from './plans';
import {
  aSalon,
  COUNTDOWN,
  type Expected,
  expectedDates,
  expectedVerdict,
  headOf,
  placeOf,
  scheduleOf,
  shownDates,
  shownVerdict,
  stepRows,
  tabsOf,
} from './shown-countdown';

const typedDay = (it: Day): string => {
  const { year, month, day: dayOfMonth } = dateOf(it);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
};

const random = fc.record({
  steps: someSteps,
  prepares: fc.constantFrom<Template['prepares']>('start', 'deadline'),
  due: someDay,
  lasts: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  holidays: fc.array(someDay, { maxLength: 40 }),
  moved: fc.integer({ min: -200, max: 300 }),
  closed: fc.integer({ min: 0, max: 30 }),
  known: fc.array(fc.constantFrom('À faire', 'En cours', 'Terminée', 'a date'), { minLength: 10, maxLength: 10 }),
});

const cases = fc.sample(random, { seed: 20_270_315, numRuns: 4 }).map((it, index) => ({ ...it, number: index + 1 }));

/** What she says of a step, typed into its row, and what the planning rules then know. */
function progressTyped(host: AddOn, steps: readonly Step[], known: readonly string[]): readonly StepProgress[] {
  const tabs = tabsOf(host);
  const dates = shownDates(tabs);
  return steps.flatMap(({ name }, index): readonly StepProgress[] => {
    const said = known[index] ?? 'À faire';
    const end = Number(dates[name]?.end) as Day;
    if (said === 'a date') {
      host.person.type(COUNTDOWN, placeOf(tabs, name, 'doneOn'), typedDay(end));
      return [{ step: name, is: 'done', end }];
    }
    host.person.type(COUNTDOWN, placeOf(tabs, name, 'status'), said);
    if (said === 'En cours') return [{ step: name, is: 'under-way' }];
    // Done without a date: on time, or before today.
    return said === 'Terminée' ? [{ step: name, is: 'done', end: Math.min(end, day('2027-03-12')) as Day }] : [];
  });
}

describe.each(sampled(cases, 1))('The countdown of random template $number', (it) => {
  const template = { kind: 'Salon', prepares: it.prepares, steps: it.steps, source: '' };
  const start = it.lasts === undefined ? undefined : plusDays(it.due, -it.lasts);
  const expected = (progress: readonly StepProgress[], moved = 0): Expected => {
    const target = start ?? it.due;
    return { template, day: plusDays(target, moved), isMoment: start === undefined, today: day(TODAY), progress };
  };

  testWithLibreOffice('has the dates of the planning rules in both engines, also after she moved things', async () => {
    const host = await built(template, it.due, start, it.holidays);
    const first = tabsOf(host);
    expect(shownDates(first)).toEqual(expectedDates(first, expected([])));
    expect(shownVerdict(first)).toEqual(expectedVerdict(first, expected([])));

    const progress = progressTyped(host, it.steps, it.known);
    const told = tabsOf(host);
    expect(shownDates(told)).toEqual(expectedDates(told, expected(progress)));
    expect(shownVerdict(told)).toEqual(expectedVerdict(told, expected(progress)));

    // The deadline moves, its start with it, and a day is closed that was not.
    host.person.type(PLAN, 'K2', typedDay(plusDays(it.due, it.moved)));
    if (start !== undefined) host.person.type(PLAN, 'J2', typedDay(plusDays(start, it.moved)));
    host.person.type(SETTINGS, 'F100', typedDay(plusDays(it.due, it.moved - it.closed)));
    const after = tabsOf(host);
    const withoutDates = progress.filter((known) => known.is !== 'done' || known.end === null);
    if (withoutDates.length === progress.length || it.known.every((known) => known !== 'Terminée'))
      expect(shownVerdict(after)).toEqual(expectedVerdict(after, expected(progress, it.moved)));
    const { steps } = scheduleOf(after, expected([], it.moved));
    expect(Object.fromEntries(steps.map(({ step, start: from, end }) => [step.name, [from, end]]))).toEqual(
      Object.fromEntries(Object.entries(shownDates(after)).map(([name, { start: from, end }]) => [name, [from, end]])),
    );

    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const tabs = await recalculate(bytes);
    expect(differencesBetween({ [COUNTDOWN]: after[COUNTDOWN] ?? [] }, tabs)).toEqual([]);
  });
});

/** So many steps, two branches side by side. */
const manySteps = (count: number): Template =>
  aTemplate(
    Array.from({ length: count }, (_, index) => `Étape ${index} 2 ${index < 2 ? '' : `< Étape ${index - 2}`}`).join(
      '\n',
    ),
  );

describe('A large countdown', () => {
  longTest(
    'of three hundred steps is built with as many calls as one of three, and says what its calendar cannot show',
    async () => {
      const counts: number[] = [];
      for (const count of [3, 300]) {
        const host = await aSalon(manySteps(count), { deadline: day('2028-06-16') });
        onThatDay(host);
        const { stats } = await host.run('countdown', [{ action: 'Salon' }]);
        const again = await host.run('countdown', [{ action: 'Salon' }]);
        counts.push(stats.calls, again.stats.calls);
        expect(stepRows(tabsOf(host))).toHaveLength(count);
        expect(headOf(tabsOf(host))[0]).toMatch(/^La date tient/);
      }
      expect(counts.slice(2)).toEqual(counts.slice(0, 2));
    },
  );

  test('writes with the lock of the document', async () => {
    const host = await aSalon(salon, { deadline: day('2027-05-14') });
    const { stats } = await host.run('countdown', [{ action: 'Salon' }]);
    expect(stats.writesWithoutLock).toBe(0);
  });
});
