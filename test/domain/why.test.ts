import { dueOf } from '../../src/domain/preparation';
import { isoOf, plainCalendar } from '../../src/domain/time';
import { aSchedule, closedOn, type ScheduleSketch } from './a-template';
import { day } from './builders';

describe('why a step begins when it does', () => {
  const whyOf = (table: string, sketch: ScheduleSketch = {}): unknown =>
    aSchedule(table, sketch).steps.find(({ step }) => step.name === 'A')?.why;

  test('two days before the validation', () =>
    expect(whyOf('A 2\nValidation 3 < A')).toEqual({
      is: 'before-step',
      step: 'Validation',
      workingDays: 2,
      holidays: [],
    }));

  test('of two that need it on one day, work decides: it must be done before, a moment may be the same day', () =>
    expect(whyOf('A 2\nAccord 0 < A\nTextes 2 < A\nFin 1 < Textes, Accord')).toMatchObject({ step: 'Textes' }));

  test('of two alike the first decides', () =>
    expect(whyOf('A 2\nTextes 2 < A\nPhotos 2 < A')).toMatchObject({ step: 'Textes' }));

  test('holidays within are told in order, that of its first day and of the next step’s too', () =>
    expect(
      whyOf('A 2\nB 1 < A', { calendar: closedOn('2027-03-25', '2027-03-24', '2027-03-23', '2027-03-22') }),
    ).toMatchObject({ holidays: ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25'].map(day) }));

  test('the day it is launched on is no holiday on the way to it', () =>
    expect(
      whyOf('A 2', { due: '2027-03-26', of: 'start', calendar: closedOn('2027-03-26', '2027-03-24') }),
    ).toMatchObject({ holidays: [day('2027-03-24')] }));

  test('the step that needs it first decides', () =>
    expect(whyOf('A 2\nCourt 1 < A\nLong 3 < A')).toMatchObject({ step: 'Long', workingDays: 2 }));

  test.each([
    ['a step of one day, and a milestone', 'A 1\nAccord 0 < A', 0],
    ['a step of three days, and a milestone', 'A 3\nAccord 0 < A', 2],
    ['a milestone, and work', 'A 0\nTextes 2 < A', 1],
    ['two milestones', 'A 0\nAccord 0 < A', 0],
  ])('%s: so many working days from start to start', (_, table, workingDays) =>
    expect(whyOf(table)).toMatchObject({ workingDays }),
  );

  test('a holiday in the middle of the next step is its own, not that of the step before', () => {
    const { steps } = aSchedule('A 2\nB 2 < A', { due: '2027-03-30', calendar: closedOn('2027-03-29') });
    expect(steps.map(({ why }) => why.holidays)).toEqual([[], [day('2027-03-29')]]);
  });

  test('a holiday within is told, one on a Sunday or outside is not', () =>
    expect(
      whyOf('A 2\nB 2 < A', { calendar: closedOn('2027-03-23', '2027-03-21', '2027-03-01', '2027-03-29') }),
    ).toMatchObject({ holidays: [day('2027-03-23')] }));

  test('two days up to the deadline', () =>
    expect(whyOf('A 2')).toEqual({
      is: 'due',
      of: 'deadline',
      ready: 'on-the-day',
      day: day('2027-03-26'),
      workingDays: 2,
      movedFrom: null,
      holidays: [],
    }));

  test('a deadline on a holiday was moved back, and says so', () =>
    expect(whyOf('A 2', { due: '2027-03-29', calendar: closedOn('2027-03-29') })).toMatchObject({
      movedFrom: day('2027-03-29'),
      holidays: [day('2027-03-29')],
    }));

  test('the working day before the start is no deadline moved back', () =>
    expect(whyOf('A 2', { due: '2027-03-29', of: 'start' })).toMatchObject({
      of: 'start',
      day: day('2027-03-29'),
      movedFrom: null,
    }));
});

describe('what a preparation is planned back from', () => {
  const time = (start: string, deadline: string) =>
    ({ is: 'one-off', start: day(start), deadline: day(deadline), isMoment: start === deadline }) as const;
  const last = (prepares: 'start' | 'deadline', start: string, deadline: string): string =>
    isoOf(dueOf(time(start, deadline), { prepares }, plainCalendar).last);

  test('a crowdfunding campaign that starts on a Monday is ready on the Friday before', () =>
    expect(last('start', '2027-03-08', '2027-03-26')).toBe('2027-03-05'));

  test('a video is ready on the day it is delivered', () =>
    expect(last('deadline', '2027-03-26', '2027-03-26')).toBe('2027-03-26'));

  test('posters that hang from a Monday on are there on the Friday before', () =>
    expect(last('deadline', '2027-09-06', '2027-10-03')).toBe('2027-09-03'));

  test('a newsletter that is sent on a Friday is ready on Thursday', () =>
    expect(last('start', '2027-03-26', '2027-03-26')).toBe('2027-03-25'));

  test('a newsletter that is sent on a Saturday is ready on Friday', () =>
    expect(last('start', '2027-03-27', '2027-03-27')).toBe('2027-03-26'));
});
