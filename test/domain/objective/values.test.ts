import { check } from '../../../src/domain/check';
import type { Objective } from '../../../src/domain/plan';
import { anObjective, aPlan, day } from '../builders';
import { aBoard } from '../kpi/a-board';

const board = aBoard({ kpis: [{ key: 'open_rate' }, { key: 'visits' }, { key: 'roi', isShare: false }] });

/** What the check says of the values of one objective, and what one click writes instead. */
function said(objective: Partial<Objective>): readonly unknown[] {
  const plan = aPlan({ objectives: [anObjective({ isMeasured: true, ...objective })], kpis: board });
  return check(plan).flatMap(({ code, mend }) =>
    /^objective\.(target-(text|unit)|deadline)/.test(code) ? [code.slice('objective.'.length), mend] : [],
  );
}
const target = (number: number): Partial<Objective> => ({ target: String(number), numbers: { target: number } });

test.each([
  ['12', 'is 12 %', { ...target(12) }, ['target-unit', { to: 'share', share: 0.12 }]],
  ['0.12', 'is a rate', target(0.12), []],
  ['250', 'is nothing that a rate can be', target(250), ['target-unit', undefined]],
  ['5', 'may be a return', { kpi: 'ROI', ...target(5) }, []],
  ['0.5', 'is no number of visits', { kpi: 'Visites du site', ...target(0.5) }, ['target-unit', undefined]],
  ['12', 'may be anything of a KPI that nobody follows', { kpi: 'CAC', ...target(12) }, []],
  ['5 000 €', 'is 5000', { target: '5 000 €' }, ['target-text', { to: 'amount', amount: 500_000 }]],
  ['12,5 %', 'is a rate', { target: '12,5 %' }, ['target-text', { to: 'share', share: 0.125 }]],
  ['12 à 15 clients', 'is nothing alone', { target: '12 à 15 clients' }, ['target-text', undefined]],
  ['5 000 €', 'is hers in a tab that calculates nothing', { target: '5 000 €', isMeasured: false }, []],
] as const)('a target of %s %s', (_target, _is, objective, problems) => expect(said(objective)).toEqual(problems));

test.each([
  ['S1', '2027-06-30', []],
  ['S1', '2027-01-01', []],
  ['S1', '2026-03-31', ['deadline-outside-period', { to: 'day', day: day('2027-03-31') }]],
  ['S1', '2027-07-01', ['deadline-outside-period', undefined]],
  ['S2', '2027-06-30', ['deadline-outside-period', undefined]],
  ['bientôt', '2026-03-31', []],
] as const)('of an objective of %s with a deadline on %s is said %j', (period, deadline, problems) =>
  expect(said({ period, deadline: day(deadline), ...target(0.3) })).toEqual(problems),
);
