import fc from 'fast-check';
import { check, type Problem } from '../../src/domain/check';
import { backward, dueOf, verdict } from '../../src/domain/preparation';
import { isoOf, plusDays, plusWorkdays } from '../../src/domain/time';
import { codesOf, type Sketch, salon, stand } from './a-salon';
import { aTemplate, closedOn, someCalendar, someSteps } from './a-template';
import { type ActionSketch, aPlan, day } from './builders';

const moment = (on: string) => ({ is: 'one-off', start: day(on), deadline: day(on), isMoment: true }) as const;

const onDay = (today: string, action: ActionSketch = salon, plan: Sketch = {}): readonly string[] =>
  codesOf(aPlan({ actions: [action], templates: [stand], today: day(today), ...plan }));

describe('a preparation that should have begun', () => {
  test.each([
    ['there is time until the last day it may begin', '2027-03-15', salon, []],
    ['a day late, its margin may go', '2027-03-16', salon, ['latest-start-passed']],
    ['three days late, it cannot be ready', '2027-03-18', salon, ['unreachable-deadline']],
    ['nor on the day itself', '2027-03-26', salon, ['unreachable-deadline']],
    ['what is over is overdue, and no longer to be prepared', '2027-03-29', salon, ['action.overdue']],
    ['what is in progress is as far as it may be', '2027-03-22', { ...salon, status: 'in-progress' }, []],
    ['what is done is done', '2027-03-22', { ...salon, status: 'done' }, []],
    ['what is still discussed is not to be begun', '2027-03-22', { ...salon, status: 'to-discuss' }, []],
    ['what is dropped is history', '2027-03-22', { ...salon, status: 'dropped' }, ['objective.without-action']],
    ['a kind without a template has no preparation', '2027-03-22', { ...salon, kind: 'Foire' }, []],
    ['nor has an action that comes back', '2027-03-22', { kind: 'Salon', start: '2027-03-26' }, []],
    ['nor one whose date nobody can read', '2027-03-22', { ...salon, deadline: 'mars' }, ['action.unreadable-date']],
  ] as const)('%s', (_, today, action, codes) => expect(onDay(today, action)).toEqual(codes));

  test('is not asked after where nobody says what day it is, nor where no column says what has begun', () => {
    expect(codesOf(aPlan({ actions: [salon], templates: [stand] }))).toEqual([]);
    const { fields } = aPlan();
    const withoutStatus = new Set([...fields].filter((field) => field !== 'status'));
    expect(onDay('2027-03-22', salon, { fields: withoutStatus })).toEqual([]);
  });

  test('a campaign is prepared before its start: that is the date that moves, until it has come', () => {
    const template = { ...stand, prepares: 'start' as const };
    const campaign = { ...salon, start: '2027-03-15' };
    const problems = check(aPlan({ actions: [campaign], templates: [template], today: day('2027-03-08') }));
    expect(problems).toEqual([
      {
        code: 'retroplanning.unreachable-deadline',
        facts: { action: 'Salon', of: 'start', day: day('2027-03-15'), first: day('2027-03-22'), missing: 5 },
        at: { on: 'action', line: 2, field: 'start' },
      },
    ]);
    expect(onDay('2027-03-16', campaign, { templates: [template] })).toEqual([]);
  });

  test('a kind that only says how long it takes is prepared as one step', () => {
    const whole = aTemplate('', { kind: 'Salon' });
    const leadTimes = [{ kind: 'Salon', workingDays: 10, prepares: 'deadline' as const }];
    expect(onDay('2027-03-15', salon, { templates: [whole], leadTimes })).toEqual([]);
    expect(onDay('2027-03-16', salon, { templates: [whole], leadTimes })).toEqual(['unreachable-deadline']);
  });

  test('fifty years away, on 29 February or after ten years of work, a deadline is no trouble', () => {
    const far = aTemplate('Attente 1000\nEncore 1000 < Attente');
    expect(onDay('2027-03-15', { ...salon, deadline: '2077-03-26' })).toEqual(['action.outside-year']);
    expect(onDay('2027-03-15', { ...salon, deadline: '2028-02-29' }, { templates: [far] })).toEqual([
      'action.outside-year',
      'unreachable-deadline',
    ]);
  });

  test('holds exactly where the check is silent, and only one of the two rules speaks', () =>
    fc.assert(
      fc.property(someSteps, someCalendar, fc.integer({ min: -60, max: 90 }), (steps, calendar, early) => {
        const due = dueOf(moment('2027-06-16'), { prepares: 'start' }, calendar);
        const today = plusDays(due.day, -Math.max(0, early));
        const schedule = backward({ steps }, due, calendar);
        const it = verdict(schedule, { today, progress: [] });
        const action = { ...salon, deadline: '2027-06-16' };
        const templates = [aTemplate('', { steps, prepares: 'start' })];
        const codes = codesOf(aPlan({ actions: [action], templates, calendar, today }));
        const isShort = it.is === 'too-late' && it.wouldGo.length > 0;
        expect(codes).toEqual(it.is === 'held' ? [] : [isShort ? 'latest-start-passed' : 'unreachable-deadline']);
      }),
    ));

  test('the deadline that is offered holds, and the working day before it does not', () =>
    fc.assert(
      fc.property(someSteps, someCalendar, fc.integer({ min: 0, max: 40 }), (steps, calendar, early) => {
        const templates = [aTemplate('', { steps, prepares: 'start' })];
        const today = plusDays(day('2027-06-16'), -early);
        const due = (deadline: string): readonly Problem[] =>
          check(aPlan({ actions: [{ ...salon, deadline }], templates, calendar, today }));
        const [found] = due('2027-06-16');
        fc.pre(found?.code === 'retroplanning.unreachable-deadline');
        const { first } = found.facts;
        expect(due(isoOf(first))).toEqual([]);
        expect(
          isoOf(plusWorkdays(first, -1, calendar)) < isoOf(today) ||
            due(isoOf(plusWorkdays(first, -1, calendar))).length > 0,
        ).toBe(true);
      }),
    ));
});

describe('a deadline on a day off', () => {
  const video = { ...salon, deadline: '2027-05-06' };
  const ascension = { calendar: closedOn('2027-05-06') };

  test.each([
    ['a public holiday is moved back', video, {}, ['deadline-on-day-off']],
    ['what is done was ready', { ...video, status: 'done' }, {}, []],
    ['an event is prepared before it, whatever day it is', video, { templates: [{ ...stand, prepares: 'start' }] }, []],
    ['without a preparation nobody works up to it', { ...video, kind: '' }, {}, []],
    ['what is over is overdue', video, { today: day('2027-05-07') }, ['action.overdue']],
  ] as const)('%s', (_, action, plan, codes) =>
    expect(codesOf(aPlan({ actions: [action], templates: [stand], ...ascension, ...plan }))).toEqual(codes),
  );

  test.each([
    ['what has a start is ready before it: its end may fall on any day', '2027-05-03', '2027-05-09'],
    ['a day that is its own start too', '2027-05-06', '2027-05-06'],
  ])('%s', (_, start, deadline) =>
    expect(codesOf(aPlan({ actions: [{ ...video, start, deadline }], templates: [stand], ...ascension }))).toEqual([]),
  );
});

describe('the steps that countdowns know to be late', () => {
  const late = (action: string) => ({ lateSteps: [{ action, step: 'Textes', day: day('2027-03-03') }] });
  test.each([
    ['are told of an action in progress', { status: 'in-progress' }, 'newsletter ', ['step-late']],
    ['are not told of one that is done', { status: 'done' }, 'Newsletter', []],
    ['nor of one that was renamed or deleted', {}, 'Salon', []],
  ] as const)('%s', (_, action, name, codes) =>
    expect(codesOf(aPlan({ actions: [action], ...late(name) }))).toEqual(codes),
  );
});
