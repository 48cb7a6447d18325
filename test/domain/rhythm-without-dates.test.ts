import { check } from '../../src/domain/check';
import { type ActionSketch, aPlan, without } from './builders';

/** Whether the check says of an action that its rhythm never falls in 2027. */
const isTold = (action: ActionSketch, plan = aPlan({ actions: [action] })): boolean =>
  check(plan).some(({ code }) => code === 'action.rhythm-without-dates');
const spring = 'tous les lundis d’avril à juin';

describe('a rhythm that never falls in the year is told', () => {
  test('for its own words beside its dates', () => {
    expect(isTold({ rhythm: spring, start: '2027-07-01' })).toBe(true);
    expect(isTold({ rhythm: spring, start: '2027-06-28' })).toBe(false);
    expect(isTold({ rhythm: spring, start: '2027-06-29' })).toBe(true);
    expect(isTold({ rhythm: spring, deadline: '2027-04-04' })).toBe(true);
    expect(isTold({ rhythm: spring, deadline: '2027-04-05' })).toBe(false);
  });

  test('between two dates that hold none, a day alone too', () => {
    expect(isTold({ rhythm: spring, start: '2027-01-04', deadline: '2027-03-29' })).toBe(true);
    expect(isTold({ rhythm: spring, start: '2027-03-29', deadline: '2027-03-29' })).toBe(true);
    expect(isTold({ rhythm: spring, start: '2027-04-05', deadline: '2027-04-05' })).toBe(false);
  });

  test('but not where its dates are told themselves: after one another, or outside the year', () => {
    expect(isTold({ rhythm: spring, start: '2027-03-29', deadline: '2027-03-28' })).toBe(false);
    expect(isTold({ rhythm: spring, start: '2028-01-01' })).toBe(false);
    expect(isTold({ rhythm: spring, start: '2027-12-31' })).toBe(true);
    expect(isTold({ rhythm: spring, deadline: '2026-12-31' })).toBe(false);
    expect(isTold({ rhythm: spring, deadline: '2027-01-01' })).toBe(true);
    // A start of up to a year before is plausible.
    expect(isTold({ rhythm: spring, start: '2026-01-01', deadline: '2027-01-01' })).toBe(true);
    expect(isTold({ rhythm: spring, start: '2025-12-31', deadline: '2027-01-01' })).toBe(false);
  });

  test('nor of what is done, comes once, goes on, or is of no year that is known', () => {
    const late = { rhythm: spring, start: '2027-07-01' };
    expect(isTold({ ...late, status: 'done' })).toBe(false);
    expect(isTold({ ...late, rhythm: 'ponctuelle' })).toBe(false);
    expect(isTold({ ...late, rhythm: 'continue' })).toBe(false);
    expect(isTold(late, without(aPlan({ actions: [late] }), 'year'))).toBe(false);
  });
});
