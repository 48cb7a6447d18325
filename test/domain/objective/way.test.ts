import { standingOf } from '../../../src/domain/objective';
import { day } from '../builders';

const half = { first: day('2027-01-01'), last: day('2027-06-30') };

/** An objective of the first half-year that is followed by no KPI, on its last day but for what the test says. */
const standing = (said: Partial<Parameters<typeof standingOf>[0]>) =>
  standingOf({ period: half, today: half.last, ...said });

describe('how far an objective has come', () => {
  test('is the part of the way from where it began to its target, up or down', () => {
    expect(standing({ start: 20, target: 80, typed: 50 }).progress).toBe(0.5);
    expect(standing({ start: 80, target: 20, typed: 65 }).progress).toBe(0.25);
    expect(standing({ target: 80, typed: 20 }).progress).toBe(0.25);
    expect(standing({ start: 80, target: 80, typed: 80 }).progress).toBeUndefined();
    expect(standing({ start: 20, target: 80, typed: 95 }).progress).toBe(1.25);
  });

  test('is at risk up to a tenth of the way behind, and off beyond', () => {
    const state = (typed: number, start = 0, target = 100) => standing({ start, target, typed }).state;
    expect([100, 99.9, 90, 89.9].map((typed) => state(typed))).toEqual(['reached', 'atRisk', 'atRisk', 'off']);
    expect([40, 46, 46.1].map((typed) => state(typed, 100, 40))).toEqual(['reached', 'atRisk', 'off']);
  });

  test('is on track while no more is expected yet, from its first day on', () => {
    const on = (today: string, typed: number) => standing({ target: 181, typed, today: day(today) });
    expect([on('2026-12-31', 0).expected, on('2027-01-01', 0).expected, on('2027-01-02', 0).expected]).toEqual([
      0, 1, 2,
    ]);
    expect([on('2027-01-10', 10).state, on('2027-01-10', 9).state]).toEqual(['onTrack', 'atRisk']);
  });

  test('is held against her deadline, and against the end of the period where that is before it', () => {
    const expected = (deadline: string) =>
      standing({ target: 181, today: day('2027-01-31'), deadline: day(deadline) }).expected;
    expect(expected('2027-01-31')).toBe(181);
    expect(expected('2026-12-31')).toBe(31);
    expect(expected('2027-01-01')).toBe(181);
  });

  test('is said by nobody without a target, or without what is reached', () => {
    expect(standing({ typed: 5 })).toEqual({ reached: 5, expected: undefined, progress: undefined, state: 'noData' });
    expect(standing({ target: 5 })).toEqual({ reached: undefined, expected: 5, progress: undefined, state: 'noData' });
  });
});
