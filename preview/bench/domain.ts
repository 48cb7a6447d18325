import { check } from '../../src/domain/check';
import { fiscalYear } from '../../src/domain/time';
import { groupsOf, periodsOf, rowOfSigns } from '../../src/domain/year-view';
import { planOf, year } from './domain-plan';
import { goal, median } from './lines';

/** An odd number: the middle one counts. */
const TIMES = 5;

/** Milliseconds of the processor: what else the machine does counts little. */
function millisecondsOf(run: () => void): number {
  const times = Array.from({ length: TIMES }, () => {
    const before = process.cpuUsage().user;
    run();
    return (process.cpuUsage().user - before) / 1000;
  });
  return median(times);
}

/** By how much more than the plan the time grows: 1 is as much, 2 its square. */
function growth(small: number, large: number, times: number): number {
  return Math.log(large / small) / Math.log(times);
}

const within = (what: string, most: number, before: string, run: () => void): void => {
  const ms = millisecondsOf(run);
  goal(`${what}: at most ${most} ms (0.2.0: ${before})`, ms <= most, `${ms.toFixed(0)} ms`);
};

const asThePlanGrows = (what: string, before: string, run: (actions: number) => () => void): void => {
  const [small, large] = [millisecondsOf(run(2000)), millisecondsOf(run(8000))];
  const exponent = growth(small, large, 4);
  const figures = `${exponent.toFixed(2)} (2,000 actions ${small.toFixed(0)} ms, 8,000 actions ${large.toFixed(0)} ms)`;
  goal(`${what}: grows with an exponent of at most 1.1 (0.2.0: ${before})`, exponent <= 1.1, figures);
};

/** The rules by themselves, without a spreadsheet. What 0.2.0 took was measured on another machine, and is said as it was. */
export function measureDomain(): void {
  const large = planOf({ actions: 10_000, objectives: 6 });
  within('check of 10,000 actions', 120, '442 ms', () => void check(large));
  within('signs of five years of 10,000 actions', 250, '1,220 ms', () => {
    for (let first = 2025; first < 2030; first += 1) {
      const context = { year: fiscalYear(first, 1), leadTimes: [], calendar: large.calendar };
      const weeks = periodsOf('week', large.actions, context);
      for (const action of large.actions) rowOfSigns(action, weeks, context);
    }
  });
  const quarter = (actions: number) => planOf({ actions, objectives: actions / 4 });
  asThePlanGrows('groups by objective, a quarter as many objectives', '2.0', (actions) => {
    const plan = quarter(actions);
    return () => void groupsOf(plan, year);
  });
  asThePlanGrows('check, a quarter as many objectives', '1.8', (actions) => {
    const plan = quarter(actions);
    return () => void check(plan);
  });
  const late = planOf({ actions: 1000, objectives: 6, isLate: true });
  within('check of 1,000 late actions of 300 steps', 1000, 'about 145 s', () => void check(late));
}
