import { forward } from '../../src/domain/preparation/forward';
import { aSchedule, now, pictureOf } from './a-template';
import { drawn } from './year-view-picture';

const twoWeeks = { from: '2027-03-15', to: '2027-03-26' };

const earliest = (table: string, today: string, ...known: readonly string[]): string => {
  const schedule = aSchedule(table);
  return pictureOf(schedule, forward(schedule, now(today, ...known)), twoWeeks);
};

describe('when steps can run at the earliest', () => {
  test('work begins today, each step on the working day after those it waits for', () =>
    expect(drawn(earliest('A 2\nB 3 < A\nC 1 < A\nAccord 0 < B, C\nD 1 < Accord', '2027-03-17'))).toBe(
      drawn(`
        A       ··■■·-- ·····--
        B       ····■-- ■■···--
        C       ····■-- ·····--
        Accord  ·····-- ·◆···--
        D       ·····-- ··■··--
      `),
    ));

  test('on a Saturday, work goes on on Monday', () => expect(earliest('A 2', '2027-03-20')).toBe('A  ·····-- ■■···--'));

  test('a done step counts at the day it ended', () =>
    expect(drawn(earliest('A 2\nB 2 < A', '2027-03-17', 'A 2027-03-18'))).toBe(
      drawn(`
        A  ··■■·-- ·····--
        B  ····■-- ■····--
      `),
    ));

  test('what was done on a Saturday lets the next step begin on Monday', () =>
    expect(drawn(earliest('A 1\nB 1 < A', '2027-03-19', 'A 2027-03-20'))).toBe(
      drawn(`
        A  ·····!- ·····--
        B  ·····-- ■····--
      `),
    ));

  test('a step done long ago holds nothing up', () =>
    expect(drawn(earliest('A 1\nB 1 < A', '2027-03-17', 'A done'))).toBe(
      drawn(`
        A  ·■···-- ·····--
        B  ··■··-- ·····--
      `),
    ));

  test('a step under way counts as begun in time', () =>
    expect(drawn(earliest('A 5\nB 3 < A', '2027-03-22', 'A'))).toBe(
      drawn(`
        A  ··■■■-- ■■···--
        B  ·····-- ··■■■--
      `),
    ));

  test('a step under way that should have ended ends today at the earliest', () =>
    expect(drawn(earliest('A 2\nB 3 < A', '2027-03-25', 'A'))).toBe(
      drawn(`
        A  ·····-- ■■■■·--
        B  ·····-- ····■--
      `),
    ));
});
