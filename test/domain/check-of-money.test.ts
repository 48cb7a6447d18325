import { check } from '../../src/domain/check';
import { type Envelope, type EnvelopeQuarter, seasonWeights } from '../../src/domain/payment';
import type { Objective } from '../../src/domain/plan';
import { type ActionSketch, anObjective, aPlan, euros, type PlanSketch } from './builders';
import { aContext } from './payment/builders';

type By = Partial<EnvelopeQuarter>;
const blank = { share: undefined, forecastRevenue: undefined, actualRevenue: undefined, byHand: undefined };
const quarter = (said: By): EnvelopeQuarter => ({ ...blank, mode: 'by-hand', ...said });
const anEnvelope = (...[q1 = {}, q2 = {}, q3 = {}, q4 = {}]: readonly By[]): Envelope => ({
  fixed: undefined,
  weights: seasonWeights('even', 1),
  quarters: { 1: quarter(q1), 2: quarter(q2), 3: quarter(q3), 4: quarter(q4) },
});
const byHand = (...amounts: readonly (number | undefined)[]): Envelope =>
  anEnvelope(...amounts.map((it): By => ({ byHand: it === undefined ? undefined : euros(it) })));

/** An action for each amount of the first quarter, called by it. */
const costing = (...amounts: readonly number[]): readonly ActionSketch[] =>
  amounts.map((q1, index) => ({ name: `${q1} €, ${index}`, budget: { q1, q2: 0, q3: 0, q4: 0 } }));

const problemsOf = (envelope: Envelope, plan: PlanSketch) =>
  check(
    aPlan({ ...plan, money: { payments: [], context: aContext(), following: new Map(), unread: [], envelope } }),
  ).filter(({ code }) => code.startsWith('budget.'));
const told = (envelope: Envelope, plan: PlanSketch): readonly string[] =>
  problemsOf(envelope, plan).map(({ code }) => code);

describe('what is planned is held against what may be spent', () => {
  test('quarter by quarter, with the three dearest actions of each, and in the year', () => {
    const actions = costing(10, 0, 40, 20, 30);
    expect(problemsOf(byHand(60, 0, 0, 0), { actions }).map(({ code, facts, at }) => [code, facts, at])).toEqual(
      [1, null].map((which) => [
        'budget.over-envelope',
        { quarter: which, by: euros(40), heaviest: ['40 €, 2', '30 €, 4', '20 €, 3'] },
        { on: 'envelope', quarter: which },
      ]),
    );
  });

  test('in a quarter by what costs something in it, whatever else it costs', () => {
    const actions = [
      { name: 'Salon', budget: { q1: 10, q2: 500 } },
      { name: 'Radio', budget: { q1: 60, q2: 0 } },
      { name: 'Blog', budget: { q1: 0, q2: 400 } },
    ];
    expect(problemsOf(byHand(50, undefined, undefined, undefined), { actions }).map(({ facts }) => facts)).toEqual([
      { quarter: 1, by: euros(20), heaviest: ['Radio', 'Salon'] },
    ]);
  });

  test('in the year only where every quarter has an envelope', () => {
    const actions = costing(100);
    expect(problemsOf(byHand(60, 0, undefined, 0), { actions }).map(({ facts }) => facts)).toMatchObject([
      { quarter: 1 },
    ]);
    expect(told(byHand(undefined, 10, undefined, undefined), { actions })).toEqual([]);
    expect(told(byHand(100, 0, 0, 0), { actions })).toEqual([]);
  });

  test('a tenth that is left is a reserve, more was forgotten', () => {
    expect(told(byHand(100, 0, 0, 0), { actions: costing(90) })).toEqual([]);
    expect(problemsOf(byHand(100, 0, 0, 0), { actions: costing(89.99) })).toMatchObject([
      {
        code: 'budget.unallocated',
        facts: { amount: euros(10.01), envelope: euros(100) },
        at: { on: 'envelope', quarter: null },
      },
    ]);
    expect(told(byHand(0, 0, 0, 0), { actions: costing(0) })).toEqual([]);
  });

  test.each([
    [0.0099, true],
    [0.01, false],
    [0.2, false],
    [0.2001, true],
  ])('%d of revenue is unusual: %s', (share, isUnusual) => {
    const envelope = anEnvelope({}, { mode: 'share', share, forecastRevenue: euros(1) }, { mode: 'share', share });
    const found = problemsOf(envelope, { actions: costing(0) }).filter(({ code }) => code.includes('share'));
    expect(found.map(({ facts, at }) => [facts, at])).toEqual(
      isUnusual
        ? [
            [
              { quarter: 2, share },
              { on: 'envelope', quarter: 2 },
            ],
          ]
        : [],
    );
  });

  test('a share that the mode does not ask for, or that nobody has said, is not unusual', () => {
    const unusual = (by: By) => told(anEnvelope(by), { actions: costing(0) });
    expect([unusual({ mode: 'fixed', share: 0.9 }), unusual({ mode: 'share' }), unusual({ mode: 'none' })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('more than half of it for one action of five is concentrated', () => {
    const isTold = (...amounts: readonly number[]) =>
      problemsOf(anEnvelope(), { actions: costing(...amounts) }).map(({ facts, at }) => [facts, at]);
    expect(isTold(1, 1, 6, 1, 1)).toEqual([
      [
        { action: '6 €, 2', share: 0.6 },
        { on: 'action', line: 4, field: 'name' },
      ],
    ]);
    expect([isTold(5, 2, 1, 1, 1), isTold(1, 6, 1, 1), isTold(1, 6, 1, 1, 0)]).toEqual([[], [], []]);
  });

  test('an objective whose actions are all free has no money, where others have', () => {
    const objectives = ['Vendre', 'Plaire', 'Durer'].map((name, index) => anObjective({ name, line: index + 2 }));
    const withoutMoney = (...actions: readonly ActionSketch[]) =>
      problemsOf(anEnvelope(), { actions, objectives }).flatMap(({ code, facts, at }) =>
        code === 'budget.objective-without-money' ? [[facts, at]] : [],
      );
    const of = (objective: string, budget: ActionSketch['budget'] = {}, status: ActionSketch['status'] = 'to-do') => ({
      objectives: [objective],
      budget,
      status,
    });
    const free = { q1: 0, q2: 0, q3: 0, q4: 0 };
    const paid = of('Vendre', { ...free, q2: 5 });
    expect(withoutMoney(paid, of('Plaire', free))).toEqual([
      [{ objective: 'Plaire' }, { on: 'objective', line: 3, field: 'name' }],
    ]);
    // What nobody has said may still come.
    expect(withoutMoney(paid, of('Plaire', free), of('Plaire'))).toEqual([]);
    expect(withoutMoney(paid, of('Plaire', free), of('Plaire', {}, 'dropped'))).toHaveLength(1);
    expect(withoutMoney(paid, of('Ailleurs', free))).toEqual([]);
    expect(withoutMoney(of('Vendre', free), of('Plaire', free))).toEqual([]);
    expect(withoutMoney({ objectives: [], budget: { q1: 5 } }, of('Plaire', free))).toEqual([]);
  });
});

describe('what an objective’s numbers say', () => {
  const codes = (objective: Partial<Objective>, action: ActionSketch = { kpis: [] }): readonly string[] =>
    check(aPlan({ objectives: [anObjective(objective)], actions: [action] }))
      .map(({ code }) => code)
      .filter((code) => code.startsWith('objective.'));
  const measured = { isMeasured: true, kpi: '', target: '100', numbers: { target: 100 } } as const;

  test('without a KPI it is measured by that of an action, or by what she says was reached', () => {
    expect(codes(measured)).toEqual(['objective.not-measurable']);
    expect(codes({ ...measured, numbers: { target: 100, reached: 0 } })).toEqual([]);
    expect(codes(measured, { kpis: ['Ventes'] })).toEqual([]);
    expect(codes(measured, { kpis: ['Ventes'], objectives: ['Autre'] })).toContain('objective.not-measurable');
    expect(codes({ ...measured, isMeasured: false })).not.toContain('objective.not-measurable');
  });

  test.each<
    readonly [from: number | undefined, to: number | undefined, better: 'up' | 'down', told: readonly string[]]
  >([
    [10, 20, 'up', []],
    [20, 10, 'down', []],
    [20, 10, 'up', ['objective.wrong-direction']],
    [10, 20, 'down', ['objective.wrong-direction']],
    [20, 20, 'up', ['objective.target-already-reached']],
    [undefined, 20, 'up', []],
    [undefined, 20, 'down', []],
    [20, undefined, 'up', []],
    [20, undefined, 'down', []],
  ])('from %s to %s, %s is better: %j', (startingPoint, target, better, expected) => {
    const numbers = {
      ...(startingPoint === undefined ? {} : { startingPoint }),
      ...(target === undefined ? {} : { target }),
    };
    expect(codes({ numbers, better })).toEqual(expected);
    expect(codes({ numbers }).filter((code) => code.endsWith('direction'))).toEqual([]);
  });

  test('its period is asked for where it is measured, and it is idle where all its actions are over before', () => {
    expect(codes({ ...measured, kpi: 'CA', period: '' })).not.toContain('objective.period-unreadable');
    expect(codes({ period: 'bientôt' })).not.toContain('objective.period-unreadable');
    const idle = (...actions: readonly ActionSketch[]) =>
      check(aPlan({ objectives: [anObjective({ period: 'S2' })], actions })).some(
        ({ code }) => code === 'objective.without-action-in-period',
      );
    const until = (deadline: string): ActionSketch => ({ rhythm: 'ponctuelle', deadline });
    expect(idle(until('2027-06-30'))).toBe(true);
    expect(idle(until('2027-07-01'))).toBe(false);
    expect(idle(until('2027-06-30'), until('2027-07-01'))).toBe(false);
    expect(idle(until('2027-06-30'), { rhythm: 'ponctuelle' })).toBe(false);
    expect(idle({ ...until('2027-06-30'), status: 'dropped' })).toBe(false);
    expect(idle({ rhythm: 'mensuelle', deadline: '2027-06-15' })).toBe(true);
  });
});
