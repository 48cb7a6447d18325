import { costExpected, costOfObjective, type Objective } from '../../../src/domain/plan';
import { type ActionSketch, anObjective, aPlan, day } from '../builders';
import { aBoard } from '../kpi/a-board';

const names = { signatures: 'Signatures de pétition', open_rate: 'Taux d’ouverture', mrr: 'Revenu mensuel récurrent' };

type Sketch = Omit<Partial<Objective>, 'kpi'> & {
  readonly kpi?: keyof typeof names;
  readonly actions?: readonly ActionSketch[];
  readonly months?: readonly (number | null)[];
  readonly direction?: 'up' | 'down';
  readonly today?: string;
  readonly isFollowed?: boolean;
};
const twoQuarters: ActionSketch = { budget: { q1: 250, q2: 350, q3: 900 } };

/** Of an objective of the first half-year by its figures, on 1 July, but for what the test says. */
function cost(sketch: Sketch): number | undefined {
  const { kpi = 'signatures', actions = [twoQuarters], months = [10, 20, 30, 40, 50, 50, 99], ...objective } = sketch;
  const { direction = 'up', today = '2027-07-01', isFollowed = true, ...said } = objective;
  const board = aBoard({ kpis: [{ key: kpi, name: names[kpi], months, direction, addsUp: kpi === 'signatures' }] });
  const counted = { period: 'S1', kpi: names[kpi], isCounted: true, ...said };
  const plan = aPlan({ actions, ...(isFollowed ? { kpis: board } : {}), today: day(today) });
  return costOfObjective(anObjective(counted), plan);
}
const from = (startingPoint: number, target: number) => ({ numbers: { startingPoint, target } });

test.each<readonly [string, Sketch, number]>([
  ['what adds up is all that came in its period', {}, 3],
  ['what adds up begins at nothing, whatever was before', from(500, 900), 3],
  ['its first quarter alone is over', { today: '2027-06-30' }, 250 / 60],
  ['it is of one quarter', { period: 'T2' }, 350 / 140],
  ['a level is what it has gained', { kpi: 'mrr', months: [0, 0, 0, 0, 0, 1300], ...from(700, 2000) }, 1],
  ['a level that is to fall is what it has lost', { kpi: 'mrr', months: [0, 0, 0, 0, 0, 400], ...from(1000, 300) }, 1],
  ['a rate is counted in points', { kpi: 'open_rate', months: [0, 0, 0, 0, 0, 0.32], ...from(0.2, 0.4) }, 50],
  ['several actions serve it', { actions: [twoQuarters, { budget: { q1: 400 } }] }, 5],
  ['a dropped action costs nothing', { actions: [twoQuarters, { budget: { q1: 400 }, status: 'dropped' }] }, 3],
  [
    'an action serves another objective first',
    { actions: [twoQuarters, { budget: { q1: 400 }, objectives: ['Vendre', 'Fidéliser'] }] },
    3,
  ],
  ['an action serves others after it', { actions: [{ ...twoQuarters, objectives: ['fideliser', 'Vendre'] }] }, 3],
  ['she says herself what is reached', { isCounted: false, numbers: { reached: 300 } }, 2],
  ['nobody follows its rate', { isFollowed: false, numbers: { startingPoint: 0.2, target: 0.5, reached: 0.32 } }, 50],
])('%s', (_, sketch, each) => expect(cost(sketch)).toBeCloseTo(each, 9));

test.each<readonly [string, Sketch]>([
  ['no quarter of it is over', { today: '2027-03-31' }],
  ['it is not its turn yet', { period: 'S2' }],
  ['it is of a month, and budgets are of quarters', { period: 'mars' }],
  ['it begins within a quarter', { period: 'du 1er février au 30 juin' }],
  ['nobody can tell when it is', { period: 'bientôt' }],
  ['a month is not known', { months: [10, null, 30, 40, 50, 50] }],
  ['a budget is not known', { actions: [{ budget: {} }] }],
  ['nothing serves it', { actions: [] }],
  ['only actions serve it that serve another first', { actions: [{ ...twoQuarters, objectives: ['A', 'Fidéliser'] }] }],
  ['nothing came of it', { months: [0, 0, 0, 0, 0, 0] }],
  ['a level has no starting point', { kpi: 'mrr' }],
  ['nobody follows its rate, nor says where it began', { isFollowed: false, numbers: { target: 0.5, reached: 0.32 } }],
  ['a level has fallen that is to rise', { kpi: 'mrr', ...from(70, 90) }],
  ['it is not to be passed', { direction: 'down' }],
  ['it is to be less than it was', from(500, 300)],
  [
    'its time is not over, and she says herself what is reached',
    { isCounted: false, numbers: { reached: 9 }, today: '2027-05-01' },
  ],
])('nothing is said where %s', (_, sketch) => expect(cost(sketch)).toBeUndefined());

/** The same of what its results are to cost, with or without figures that follow its KPI. */
function expected(sketch: Omit<Sketch, 'months' | 'today'>, isFollowed = true): number | undefined {
  const { kpi = 'signatures', actions = [twoQuarters], direction = 'up', ...said } = sketch;
  const board = aBoard({ kpis: [{ key: kpi, name: names[kpi], direction, addsUp: kpi === 'signatures' }] });
  const objective = anObjective({ period: 'S1', kpi: names[kpi], ...said });
  return costExpected(objective, aPlan({ actions, ...(isFollowed ? { kpis: board } : {}) }));
}

test.each<readonly [string, Omit<Sketch, 'months' | 'today'>, number, boolean]>([
  ['what adds up is its target, from nothing', { numbers: { startingPoint: 50, target: 200 } }, 3, true],
  ['of its own quarters alone', { period: 'T2', numbers: { target: 70 } }, 5, true],
  ['a level is what it is to gain', { kpi: 'mrr', ...from(700, 1300) }, 1, true],
  ['a rate is counted in points', { kpi: 'open_rate', ...from(0.2, 0.32) }, 50, true],
  ['nobody follows its KPI, and it begins at nothing', { numbers: { target: 300 } }, 2, false],
  ['nobody follows its KPI, and it is to fall', from(500, 300), 3, false],
  ['nobody follows its rate, which is counted in points too', from(0.2, 0.32), 50, false],
  ['nobody follows its rate, which is to be the whole', from(0.4, 1), 10, false],
  ['one order is no share', { numbers: { target: 1 } }, 600, false],
])('each result expected costs: %s', (_, sketch, each, isFollowed) =>
  expect(expected(sketch, isFollowed)).toBeCloseTo(each, 9),
);

test.each<readonly [string, Omit<Sketch, 'months' | 'today'>]>([
  ['it has no target', {}],
  ['nobody can tell when it is', { period: 'bientôt', numbers: { target: 9 } }],
  ['a budget is not known', { actions: [{ budget: {} }], numbers: { target: 9 } }],
  ['nothing serves it', { actions: [], numbers: { target: 9 } }],
  ['all of it is free', { actions: [{ budget: { q1: 0 } }], numbers: { target: 9 } }],
  ['it is not to be passed', { direction: 'down', numbers: { target: 9 } }],
  ['it is where it should be', { kpi: 'mrr', ...from(9, 9) }],
  ['nobody says where a rate begins', { kpi: 'open_rate', numbers: { target: 0.3 } }],
])('no result expected has a cost where %s', (_, sketch) => expect(expected(sketch)).toBeUndefined());
