import { backward, firstStart } from '../../src/domain/preparation';
import { isoOf, plainCalendar } from '../../src/domain/time';
import { aDue, aSchedule, aTemplate, closedOn, startsOf } from './a-template';
import { day } from './builders';
import { latest, shapes } from './schedules-drawn';
import { drawn } from './year-view-picture';

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
  const { steps } = backward(aTemplate(table), aDue('deadline', day('2027-03-26'), plainCalendar), plainCalendar);
  expect(steps).toHaveLength(300);
  expect(isoOf(steps[0]?.start ?? day('1999-01-01'))).toBe('2026-02-02');
});
