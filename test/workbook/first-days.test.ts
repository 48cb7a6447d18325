import fc from 'fast-check';
import { check } from '../../src/domain/check';
import { preparationStart, timeOf } from '../../src/domain/plan';
import { backward, dueOf, firstStart } from '../../src/domain/preparation';
import { leadTimeOf } from '../../src/domain/template';
import {
  type Day,
  dayOfSerial,
  isoOf,
  plainCalendar,
  plusDays,
  plusWorkdays,
  workdaysLate,
} from '../../src/domain/time';
import { aTemplate, someCalendar, someSteps } from '../domain/a-template';
import { aOneOff, aPlan, day } from '../domain/builders';
import { runs } from '../sampled';
import { aCountdown } from './countdown/a-countdown';
import { aYearView, words } from './year-view/a-year-view';

const KIND = 'Foire';
const isOver = (it: Day, today: Day): boolean => it < today;
const year = { first: day('2027-01-01'), last: day('2027-12-31') };

/** A one-off of any kind, any dates, looked at on any day of any calendar. */
const someOneOff = fc.record({
  steps: someSteps,
  prepares: fc.constantFrom('start' as const, 'deadline' as const),
  due: fc.integer({ min: day('2027-03-01'), max: day('2027-12-20') }).map(dayOfSerial),
  length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  ahead: fc.integer({ min: -5, max: 60 }),
  calendar: someCalendar,
});
type OneOff = typeof someOneOff extends fc.Arbitrary<infer Value> ? Value : never;

function shownOf({ steps, prepares, due, length, ahead, calendar }: OneOff) {
  const start = length === undefined ? {} : { start: isoOf(plusDays(due, -length)) };
  const action = { name: 'Salon', rhythm: 'ponctuelle', kind: KIND, deadline: isoOf(due), ...start };
  const template = aTemplate('', { kind: KIND, prepares, steps });
  const time = timeOf(aOneOff(action), year, calendar);
  if (time.is !== 'one-off') throw new Error('no one-off');
  const today = plusDays(time.start, -ahead);
  const of = { templates: [template], leadTimes: [leadTimeOf(template)], calendar };
  return {
    time,
    today,
    template,
    problems: check(aPlan({ actions: [action], ...of, today })),
    yearView: aYearView({ actions: [action], ...of, today: isoOf(today) }),
    countdown: aCountdown({ steps, prepares, action, calendar, today: isoOf(today) }),
  };
}

describe('the first day of a preparation', () => {
  test('is the same in the rules, the year view, the countdown and the check, for every kind', () =>
    fc.assert(
      fc.property(someOneOff, (oneOff) => {
        const { time, template, problems, yearView, countdown } = shownOf(oneOff);
        const { calendar } = oneOff;
        const first = preparationStart(time, leadTimeOf(template), calendar);
        expect(firstStart(backward(template, dueOf(time, template, calendar), calendar))).toBe(first);
        expect(yearView.of('Salon', 'preparation')).toBe(first);
        expect(countdown.fact('firstDay')).toBe(first);
        for (const { code, facts } of problems)
          if (code === 'retroplanning.latest-start-passed') expect(facts.start).toBe(first);
      }),
      { numRuns: runs(8) },
    ));

  test('lies before a start by the working days it takes, whatever the kind says of a single day', () =>
    fc.assert(
      fc.property(someOneOff, (oneOff) => {
        const { time, template, yearView } = shownOf(oneOff);
        fc.pre(!time.isMoment);
        const { workingDays } = leadTimeOf(template);
        expect(yearView.of('Salon', 'preparation')).toBe(plusWorkdays(time.start, -workingDays, oneOff.calendar));
      }),
      { numRuns: runs(8) },
    ));
});

describe('one delay', () => {
  test('has one figure, whatever day it is asked on', () =>
    fc.assert(
      fc.property(someOneOff, (oneOff) => {
        const { time, today, template, problems, yearView, countdown } = shownOf(oneOff);
        const first = preparationStart(time, leadTimeOf(template), oneOff.calendar);
        fc.pre(first < today);
        const late = workdaysLate(first, today, oneOff.calendar);
        expect(late).toBeGreaterThan(0);
        expect(countdown.due('missing')).toBe(late);
        const overdue = isOver(time.deadline, today);
        if (!overdue) expect(yearView.of('Salon', 'startBy')).toMatch(`(−${late} j ouv.)`);
        const missing = problems.flatMap(({ code, facts }) =>
          code === 'retroplanning.latest-start-passed' || code === 'retroplanning.unreachable-deadline'
            ? [facts.missing]
            : [],
        );
        expect(missing).toEqual(isOver(time.start, today) ? [] : [late]);
      }),
      { numRuns: runs(8) },
    ));

  test.each([
    ['2027-03-12', 'Friday', 0],
    ['2027-03-13', 'Saturday', 1],
    ['2027-03-14', 'Sunday', 1],
    ['2027-03-15', 'Monday', 1],
    ['2027-03-16', 'Tuesday', 2],
  ])('of what was due on Friday 12 March is, on %s, a %s, %i', (today, _, late) =>
    expect(workdaysLate(day('2027-03-12'), day(today), plainCalendar)).toBe(late),
  );
});

describe('posters that hang from Monday 6 September to Sunday 3 October', () => {
  const posters = { name: 'Salon', deadline: '2027-10-03', start: '2027-09-06' };
  const print = 'Maquette 3\nImpression 5 < Maquette\nLivraison 2 < Impression';

  test.each(['start', 'deadline'] as const)('are printed and there on Friday 3, ready %s', (prepares) => {
    const it = aCountdown({ steps: print, prepares, action: posters, today: '2027-08-02' });
    expect([it.of('Maquette', 'start'), it.of('Livraison', 'end')]).toEqual([day('2027-08-23'), day('2027-09-03')]);
    expect(it.of('Livraison', 'why')).toBe('2 jours ouvrés avant le début');
    expect(it.said.deadline).toContain('Début de l');
  });

  test('their last day may be a Sunday', () => {
    const templates = [aTemplate(print, { kind: KIND })];
    const action = { ...posters, rhythm: 'ponctuelle', kind: KIND };
    expect(check(aPlan({ actions: [action], templates, leadTimes: templates.map(leadTimeOf) }))).toEqual([]);
  });
});

describe('a mailing of Friday 26 March', () => {
  const mailing = { name: 'Salon', deadline: '2027-03-26' };
  const steps = 'Test 1\nMarge 1 buffer < Test';

  test('is ready on Thursday: its margin does not fall on the day it is sent', () => {
    const it = aCountdown({ steps, prepares: 'start', action: mailing });
    expect([it.of('Marge', 'start'), it.of('Marge', 'end')]).toEqual([day('2027-03-25'), day('2027-03-25')]);
    expect(it.of('Marge', 'why')).toBe('1 jour ouvré avant l’échéance');
  });

  test('delivered on that day, it would be ready on it', () =>
    expect(aCountdown({ steps, prepares: 'deadline', action: mailing }).of('Marge', 'end')).toBe(day('2027-03-26')));

  test('follows what the templates say now, in the words of any version', () => {
    const ends = (preparesSince: string) =>
      aCountdown({ steps, prepares: 'deadline', action: mailing, preparesSince }).of('Marge', 'end');
    const { prepares, formerPrepares } = words.templates;
    expect(ends(prepares.start)).toBe(day('2027-03-25'));
    expect(ends(formerPrepares.start)).toBe(day('2027-03-25'));
    expect(ends(formerPrepares.deadline)).toBe(day('2027-03-26'));
  });
});
