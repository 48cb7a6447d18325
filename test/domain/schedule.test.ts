import { backward, firstStart } from '../../src/domain/preparation';
import { anchorAt } from '../../src/domain/preparation/anchor';
import { isoOf, plainCalendar } from '../../src/domain/time';
import { aSchedule, aTemplate, closedOn, pictureOf, type ScheduleSketch, startsOf } from './a-template';
import { day } from './builders';
import { drawn } from './year-view-picture';

const twoWeeks = { from: '2027-03-15', to: '2027-03-26' };

const latest = (table: string, sketch: ScheduleSketch = {}, weeks = twoWeeks): string => {
  const schedule = aSchedule(table, sketch);
  return pictureOf(schedule, schedule.steps, weeks);
};

/** Each shape of graph and when its steps run at the latest, all of it due on Friday 26 March 2027. */
const shapes: readonly (readonly [shape: string, table: string, picture: string])[] = [
  [
    'one step ends on the deadline',
    'A 3',
    `
    A  ·····-- ··■■■--
    `,
  ],
  [
    'a chain runs one step after the other, over the weekend too',
    `
    A 3
    B 3 < A
    C 2 < B
    `,
    `
    A  ··■■■-- ·····--
    B  ·····-- ■■■··--
    C  ·····-- ···■■--
    `,
  ],
  [
    'a fork: the first step is ready for the longest of the branches',
    `
    A 2
    B 4 < A
    C 1 < A
    `,
    `
    A  ····■-- ■····--
    B  ·····-- ·■■■■--
    C  ·····-- ····■--
    `,
  ],
  [
    'a join: every branch is ready for the step they come together in',
    `
    A 4
    B 1
    C 3 < A, B
    `,
    `
    A  ···■■-- ■■···--
    B  ·····-- ·■···--
    C  ·····-- ··■■■--
    `,
  ],
  [
    'a diamond: the long side decides, the short one has slack',
    `
    A 2
    B 3 < A
    C 1 < A
    D 1 < B, C
    `,
    `
    A  ····■-- ■····--
    B  ·····-- ·■■■·--
    C  ·····-- ···■·--
    D  ·····-- ····■--
    `,
  ],
  [
    'two chains that never meet both end on the deadline',
    `
    A 2
    B 2 < A
    C 1
    D 3 < C
    `,
    `
    A  ·····-- ·■■··--
    B  ·····-- ···■■--
    C  ·····-- ·■···--
    D  ·····-- ··■■■--
    `,
  ],
  [
    'a milestone falls on the day of the step before it, and the next one begins the day after',
    `
    A 2
    Validation 0 < A
    B 3 < Validation
    `,
    `
    A           ·····-- ■■···--
    Validation  ·····-- ·◆···--
    B           ·····-- ··■■■--
    `,
  ],
  [
    'a milestone at the end is the deadline',
    `
    A 2
    Livraison 0 < A
    `,
    `
    A          ·····-- ···■■--
    Livraison  ·····-- ····◆--
    `,
  ],
  [
    'two milestones in a row fall on one day',
    `
    A 1
    Relecture 0 < A
    Accord 0 < Relecture
    B 1 < Accord
    `,
    `
    A          ·····-- ···■·--
    Relecture  ·····-- ···◆·--
    Accord     ·····-- ···◆·--
    B          ·····-- ····■--
    `,
  ],
  [
    'a milestone before all work falls on the working day before it',
    `
    Signature 0
    A 5 < Signature
    `,
    `
    Signature  ····◆-- ·····--
    A          ·····-- ■■■■■--
    `,
  ],
  [
    'a link that says again what the others say changes nothing',
    `
    A 1
    B 1 < A
    C 1 < A, B
    `,
    `
    A  ·····-- ··■··--
    B  ·····-- ···■·--
    C  ·····-- ····■--
    `,
  ],
  [
    'steps typed in another order run in theirs',
    `
    C 2 < B
    B 1 < A
    A 1
    `,
    `
    A  ·····-- ·■···--
    B  ·····-- ··■··--
    C  ·····-- ···■■--
    `,
  ],
];

describe('when steps must begin at the latest', () => {
  test.each(shapes)('%s', (_, table, picture) => expect(drawn(latest(table))).toBe(drawn(picture)));

  test('a video due on 14 May has Ascension Day before its review', () =>
    expect(
      drawn(
        latest(
          `
          Tournage 2
          Montage 4 < Tournage
          Sous-titres 1 < Montage
          Relecture 6 < Montage
          Livraison 0 < Relecture, Sous-titres
          `,
          { due: '2027-05-14', calendar: closedOn('2027-05-06') },
          { from: '2027-04-26', to: '2027-05-14' },
        ),
      ),
    ).toBe(
      drawn(`
        Tournage     ··■■·-- ···-·-- ·····--
        Montage      ····■-- ■■■-·-- ·····--
        Sous-titres  ·····-- ···-·-- ····■--
        Relecture    ·····-- ···-■-- ■■■■■--
        Livraison    ·····-- ···-·-- ····◆--
      `),
    ));

  test('a holiday in the middle of a step makes it begin a day earlier, and all before it', () =>
    expect(drawn(latest('A 1\nB 4 < A', { calendar: closedOn('2027-03-24') }))).toBe(
      drawn(`
        A  ····■-- ··-··--
        B  ·····-- ■■-■■--
      `),
    ));

  test('a deadline on a Sunday is held on the Friday before', () =>
    expect(latest('A 2', { due: '2027-03-28' })).toBe(latest('A 2', { due: '2027-03-26' })));

  test('what prepares a start ends the working day before it', () =>
    expect(latest('A 2', { due: '2027-03-29', of: 'start' })).toBe(latest('A 2', { due: '2027-03-26' })));

  test('someone who works from Tuesday to Saturday has other weekends', () =>
    expect(
      drawn(latest('A 6', { due: '2027-03-27', calendar: { ...plainCalendar, week: new Set([2, 3, 4, 5, 6]) } })),
    ).toBe(drawn('A  -····■- -■■■■■-')));

  test.each([
    ['2024-02-29', '2024-02-28'],
    ['1998-12-31', '1998-12-30'],
    ['2077-03-26', '2077-03-25'],
  ])('a deadline on %s gives dates like any other', (due, start) =>
    expect(startsOf(aSchedule('A 2', { due }))).toEqual({ A: start }),
  );

  test('a template without steps has nothing to prepare', () => {
    const schedule = aSchedule('');
    expect(schedule.steps).toEqual([]);
    expect(firstStart(schedule)).toBeUndefined();
  });

  test('preparation begins with the first of its steps', () =>
    expect(firstStart(aSchedule('B 1 < A\nA 4'))).toBe(day('2027-03-22')));
});

test('three hundred steps in a row, typed backwards, have their dates', () => {
  const table = Array.from({ length: 300 }, (_, index) => `S${index} 1${index < 299 ? ` < S${index + 1}` : ''}`).join(
    '\n',
  );
  const { steps } = backward(aTemplate(table), anchorAt('deadline', day('2027-03-26'), plainCalendar), plainCalendar);
  expect(steps).toHaveLength(300);
  expect(isoOf(steps[0]?.start ?? day('1999-01-01'))).toBe('2026-02-02');
});
