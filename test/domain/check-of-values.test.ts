import { check, type Problem } from '../../src/domain/check';
import { amountOf } from '../../src/domain/money';
import {
  type Action,
  actionFields,
  type BudgetField,
  blank,
  known,
  notSet,
  type Plan,
  unread,
} from '../../src/domain/plan';
import { fiscalYear } from '../../src/domain/time';
import { type ActionSketch, anAction, aPlan, day, without } from './builders';

const planOf = (action: Action, plan: Partial<Plan> = {}): Plan => ({ ...aPlan(), actions: [action], ...plan });

/** "code field" of each problem. */
const said = (plan: Plan): readonly string[] =>
  check(plan).map(({ code, at }) => (at.on === 'action' ? `${code} ${at.field}` : code));

const only = (plan: Plan): Problem | undefined => {
  const problems = check(plan);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('a rate in a quarter comes to what the action costs in its months', () => {
  /** What is offered for a text in a quarter, or null. */
  const meant = (sketch: ActionSketch, field: BudgetField, text: string, plan: Partial<Plan> = {}): number | null => {
    const action = anAction({ ...sketch, budget: { [field]: text } });
    const [problem] = check(planOf(action, plan)).filter(({ code }) => code === 'budget.calculation');
    const facts = problem?.code === 'budget.calculation' ? problem.facts : undefined;
    const offered = problem?.mend?.to === 'amount' ? problem.mend.amount : null;
    expect(offered).toBe(facts?.amount);
    return offered === null ? null : amountOf(offered);
  };

  const monthly = { rhythm: 'mensuelle' };
  const once = { rhythm: '', start: '2027-02-15', deadline: '2027-04-02' };
  const cases: readonly (readonly [string, ActionSketch, BudgetField, number | null])[] = [
    ['three of a whole quarter', monthly, 'q1', 90],
    ['two of one that begins in February', { ...monthly, start: '2027-02-28' }, 'q1', 60],
    ['three of the quarter after it', { ...monthly, start: '2027-02-28' }, 'q2', 90],
    ['one of the quarter it ends in', { ...monthly, deadline: '2027-07-01' }, 'q3', 30],
    ['one of the quarter it begins in on its last day', { ...monthly, start: '2027-06-30' }, 'q2', 30],
    ['one where it lasts a day', { rhythm: '', start: '2027-02-15', deadline: '2027-02-15' }, 'q1', 30],
    ['nobody knows in a quarter it is not active in', { ...monthly, start: '2027-04-01' }, 'q1', null],
    ['two of the first quarter of a one-off', once, 'q1', 60],
    ['one of its second quarter', once, 'q2', 30],
    ['nobody knows of a third', once, 'q3', null],
    ['nobody knows of one without a date', { rhythm: 'ponctuelle' }, 'q1', null],
  ];
  test.each(cases)('%s', (_, action, field, amount) => expect(meant(action, field, '30 €/mois')).toBe(amount));

  test('over the turn of a calendar year too', () => {
    expect(meant(monthly, 'q1', '30 €/mois', { year: fiscalYear(2027, 11) })).toBe(90);
    expect(
      meant({ rhythm: '', start: '2027-12-31', deadline: '2028-01-01' }, 'q1', '30 €/mois', {
        year: fiscalYear(2027, 11),
      }),
    ).toBe(60);
  });

  test('a rate of the quarter is its amount; one of another pace is offered nothing', () => {
    expect(meant(monthly, 'q2', '100 €/trimestre')).toBe(100);
    expect(meant({ ...monthly, start: '2027-05-01' }, 'q2', '100 €/trimestre')).toBe(100);
    expect(meant(monthly, 'q2', '10 €/jour')).toBeNull();
  });

  test('of a plan that does not say its year is of the year of its dates', () => {
    const action = anAction({ rhythm: '', start: '2026-02-15', deadline: '2026-03-02', budget: { q1: '30 €/mois' } });
    expect(only(without(planOf(action), 'year'))).toMatchObject({ facts: { amount: 6000 } });
    const undated = anAction({ rhythm: 'ponctuelle', budget: { q1: '30 €/mois' } });
    const problems = check(without(planOf(undated), 'year'));
    expect(problems.find(({ code }) => code === 'budget.calculation')).toMatchObject({ facts: { amount: null } });
  });

  test('a product is its result', () =>
    expect(only(planOf(anAction({ budget: { q1: '3 x 500' } })))).toMatchObject({
      code: 'budget.calculation',
      facts: { quarter: 1, text: '3 x 500', amount: 150_000 },
      mend: { to: 'amount', amount: 150_000 },
    }));
});

describe('a budget that nobody knows yet', () => {
  const budget = anAction().budget;
  test('is told of the quarter where another has one, and once where none has', () => {
    const one = anAction();
    expect(said(planOf({ ...one, budget: { ...budget, q3: notSet('TBD') } }))).toEqual(['budget.not-set q3']);
    expect(said(planOf({ ...one, budget: { q1: blank, q2: notSet('TBD'), q3: blank, q4: notSet('?') } }))).toEqual([
      'action.missing-budget q2',
    ]);
    expect(said(planOf({ ...one, budget: { q1: blank, q2: blank, q3: blank, q4: blank } }))).toEqual([
      'action.missing-budget q1',
    ]);
  });

  test('typed as a text is told with the text', () =>
    expect(only(planOf(anAction({ budget: { q1: 5, q2: 'à définir' } })))).toMatchObject({
      code: 'budget.not-set',
      facts: { quarter: 2, text: 'à définir' },
    }));

  test('is not missed in a column that is not there', () => {
    const fields = new Set(actionFields.filter((field) => !['q1', 'q2', 'q3', 'q4'].includes(field)));
    const none = { ...anAction(), budget: { q1: blank, q2: blank, q3: blank, q4: blank } };
    expect(said(planOf(none, { fields }))).not.toContain('action.missing-budget q1');
    expect(said(planOf(none, { fields: new Set([...fields, 'q2'] as const) }))).toContain('action.missing-budget q2');
  });
});

describe('a date that nobody knows yet', () => {
  const one = anAction({ rhythm: '' });
  const cases: readonly (readonly [string, Partial<Action>, readonly string[]])[] = [
    ['of a deadline is that it is missing', { deadline: notSet('ASAP') }, ['action.missing-deadline deadline']],
    [
      'of a start is told, and the deadline is missing',
      { start: notSet('ASAP') },
      ['action.date-not-set start', 'action.missing-deadline deadline'],
    ],
    [
      'of a start is told beside a deadline',
      { start: notSet('ASAP'), deadline: known(day('2027-05-03')) },
      ['action.date-not-set start'],
    ],
    [
      'of a deadline is that it is missing beside a start',
      { start: known(day('2027-05-03')), deadline: notSet('?') },
      ['action.missing-deadline deadline'],
    ],
    [
      'of the end of what comes back is told',
      { rhythm: anAction().rhythm, deadline: notSet('?') },
      ['action.date-not-set deadline'],
    ],
    [
      'of what has a rhythm that is not understood is told',
      { rhythm: unread('x'), deadline: notSet('?') },
      ['action.unknown-rhythm rhythm', 'action.date-not-set deadline'],
    ],
  ];
  test.each(cases)('%s', (_, action, problems) =>
    expect([...said(planOf({ ...one, ...action }))].sort()).toEqual([...problems].sort()),
  );
});
