import { check } from '../../src/domain/check';
import type { Action, BudgetField, Plan } from '../../src/domain/plan';
import { fiscalYear } from '../../src/domain/time';
import { type ActionSketch, anAction, aPlan, day, without } from './builders';

const planOf = (action: Action, plan: Partial<Plan> = {}): Plan => ({ ...aPlan(), actions: [action], ...plan });

/** "code field" of each problem. */
const said = (plan: Plan): readonly string[] =>
  check(plan).map(({ code, at }) => (at.on === 'action' ? `${code} ${at.field}` : code));

describe('money that goes out long before or after an action', () => {
  const spends = (field: BudgetField, start: string, deadline: string): boolean =>
    said(planOf(anAction({ rhythm: '', start, deadline, budget: { [field]: 100 } }))).includes(
      `budget.outside-activity ${field}`,
    );
  test.each([
    ['a deposit three months before it begins is usual', 'q1', '2027-06-30', '2027-07-30', false],
    ['a deposit longer before is not, a day later', 'q1', '2027-07-01', '2027-07-30', true],
    ['a bill sixty days after it ends is usual', 'q3', '2027-04-30', '2027-05-02', false],
    ['a bill of the quarter after is not, a day earlier', 'q3', '2027-04-30', '2027-05-01', true],
  ] as const)('%s', (_, field, start, deadline, isOdd) => expect(spends(field, start, deadline)).toBe(isOdd));

  test('what is prepared nobody knows how long may be paid for any time before', () => {
    const moment = (field: BudgetField) =>
      said(planOf(anAction({ rhythm: '', deadline: '2027-09-15', budget: { [field]: 100 } })));
    expect([moment('q1'), moment('q3'), moment('q4')]).toEqual([[], [], []]);
    expect(said(planOf(anAction({ rhythm: '', deadline: '2027-03-15', budget: { q4: 100 } })))).toEqual([
      'budget.outside-activity q4',
    ]);
  });
});

describe('a deadline in the year after', () => {
  const outside = (sketch: ActionSketch): boolean =>
    said(aPlan({ actions: [sketch] })).includes('action.outside-year deadline');
  test.each<readonly [string, ActionSketch, boolean]>([
    ['is usual where it began on the last day', { rhythm: '', start: '2027-12-31', deadline: '2028-02-01' }, false],
    ['is a slip where it begins after that', { rhythm: '', start: '2028-01-01', deadline: '2028-02-01' }, true],
    ['is a slip of what only has a deadline', { rhythm: '', deadline: '2028-02-01' }, true],
    ['is usual of what comes back', { rhythm: 'mensuelle', deadline: '2028-02-01' }, false],
    ['is a slip of what comes back, a year later', { rhythm: 'mensuelle', deadline: '2029-02-01' }, true],
  ])('%s', (_, sketch, is) => expect(outside(sketch)).toBe(is));
});

describe('campaigns on days to avoid', () => {
  const gift = (start: string, deadline: string, more: ActionSketch = {}): readonly unknown[] =>
    check(
      aPlan({ actions: [{ rhythm: '', kind: 'Crowdfunding', start, deadline, ...more }], year: fiscalYear(2026, 7) }),
    ).flatMap((problem) =>
      problem.code === 'retroplanning.crowdfunding-bad-season' && problem.at.on === 'action'
        ? [...problem.facts.seasons, problem.at.field]
        : [],
    );
  test.each<readonly [string, string, string, readonly string[]]>([
    ['it may end on 30 June', '2027-06-01', '2027-06-30', []],
    ['or begin on 16 September', '2027-09-16', '2027-11-30', []],
    ['not end on 1 July', '2027-06-01', '2027-07-01', ['summer', 'start']],
    ['nor begin on 15 September', '2027-09-15', '2027-10-15', ['summer', 'start']],
    ['nor begin on 31 December', '2026-12-31', '2027-01-31', ['december', 'start']],
    ['a whole year meets both', '2027-01-02', '2027-12-24', ['summer', 'december', 'start']],
    ['the summer after next is not next', '2026-10-01', '2026-11-30', []],
    ['from October it may meet the next summer', '2026-10-01', '2027-08-01', ['summer', 'december', 'start']],
  ])('%s', (_, start, deadline, found) => expect(gift(start, deadline)).toEqual(found));

  test('of one day it is told at its deadline, and not once it is done', () => {
    expect(gift('', '2027-07-14')).toEqual(['summer', 'deadline']);
    expect(gift('', '2027-07-14', { status: 'done' })).toEqual([]);
  });

  test('a message that comes back is told of its first Sunday, only where the year is known', () => {
    const weekly = { name: 'SMS', kind: 'Campagne SMS', rhythm: 'tous les dimanches' };
    const plan = aPlan({ actions: [weekly], today: day('2027-12-12') });
    expect(check(plan)).toMatchObject([
      {
        code: 'retroplanning.sms-forbidden-window',
        facts: { day: day('2027-12-12'), is: 'sunday', others: 2 },
        at: { field: 'rhythm' },
      },
    ]);
    expect(check(without(plan, 'year'))).toEqual([]);
    expect(check(without(plan, 'country'))).toEqual([]);
    expect(check({ ...plan, actions: [anAction({ ...weekly, rhythm: 'continue' })] })).toEqual([]);
    const single = { ...weekly, rhythm: '', start: '2027-12-05', deadline: '2027-12-19' };
    expect(check({ ...plan, actions: [anAction(single)] })).toMatchObject([
      { facts: { day: day('2027-12-19'), others: 0 } },
    ]);
  });
});
