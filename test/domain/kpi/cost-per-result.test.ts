import { costPerResult } from '../../../src/domain/plan';
import { fiscalYear } from '../../../src/domain/time';
import { type ActionSketch, anAction, day } from '../builders';
import { aBoard } from './a-board';

type Sketch = {
  readonly months: readonly number[];
  readonly key?: 'signatures' | 'open_rate';
  readonly today?: string;
};

function cost(actions: readonly ActionSketch[], { months, key = 'signatures', today = '2027-07-01' }: Sketch) {
  const board = aBoard({ kpis: [{ key, months }] });
  const [kpi] = board.kpis;
  if (kpi === undefined) throw new Error('no KPI');
  return costPerResult(actions.map(anAction), kpi, board, { year: fiscalYear(2027, 1), today: day(today) });
}

const half = [10, 20, 30, 40, 50, 50];

describe('what an action has cost for each result so far', () => {
  test('is the budget of the quarters that are over by what came of them', () => {
    expect(cost([{ budget: { q1: 250, q2: 350, q3: 900 } }], { months: [...half, 99] })).toBe(3);
    expect(cost([{ budget: { q1: 240, q2: 350 } }], { months: half, today: '2027-06-30' })).toBe(4);
  });

  test('of several actions is that of all of them', () =>
    expect(cost([{ budget: { q1: 250 } }, { budget: { q2: 350 } }], { months: half })).toBe(3));

  test('of what is free is nothing', () => expect(cost([{ budget: { q1: 0 } }], { months: half })).toBe(0));

  test.each([
    ['no quarter is over', [{ budget: { q1: 250 } }], { months: half, today: '2027-03-31' }],
    ['a month is not known', [{ budget: { q1: 250 } }], { months: half.slice(0, 5) }],
    ['a budget is not known', [{ budget: {} }], { months: half }],
    ['a budget is a text', [{ budget: { q1: 'mille', q2: 30 } }], { months: half }],
    ['one of several budgets is not known', [{ budget: { q1: 250 } }, { budget: {} }], { months: half }],
    ['nothing came of it', [{ budget: { q1: 250 } }], { months: [0, 0, 0, 0, 0, 0] }],
    ['a rate does not add up', [{ budget: { q1: 250 } }], { months: half, key: 'open_rate' }],
  ] as const)('is not said where %s', (_, actions, sketch) => expect(cost(actions, sketch)).toBeUndefined());
});
