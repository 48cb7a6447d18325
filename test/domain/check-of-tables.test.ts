import { check } from '../../src/domain/check';
import { type Action, actionFields, blank, known, type Plan, unread } from '../../src/domain/plan';
import { isoOf } from '../../src/domain/time';
import { type ActionSketch, anAction, anObjective, aPlan, day } from './builders';

const planOf = (action: Action, plan: Partial<Plan> = {}): Plan => ({ ...aPlan(), actions: [action], ...plan });

/** "code field" of each problem. */
const said = (plan: Plan): readonly string[] =>
  check(plan).map(({ code, at }) => (at.on === 'action' ? `${code} ${at.field}` : code));

describe('a column of dates written in two orders', () => {
  type Cell = Action['deadline'];
  const ordersOf = (cells: readonly Cell[], status: Action['status'] = 'to-do', locale = 'fr_FR') => {
    const actions = cells.map((deadline, index) => ({
      ...anAction({ status }),
      name: `A${index}`,
      line: index + 2,
      deadline,
    }));
    const plan = { ...aPlan(), actions, locale, country: locale.slice(3) };
    return check(plan).filter(({ code }) => code !== 'budget.outside-activity');
  };
  const orders = (...cells: readonly Cell[]): string => {
    const [found] = ordersOf(cells).filter(({ code }) => code === 'plan.date-order');
    if (found?.code !== 'plan.date-order') return '';
    const { text, count, asRead, otherwise } = found.facts;
    return `${text} ×${count}, ${isoOf(asRead)} or ${isoOf(otherwise)}`;
  };
  const date = (iso: string): Cell => known(day(iso));

  test.each<readonly [string, readonly Cell[], string]>([
    [
      'is told with the first of each',
      [date('2027-04-03'), unread('03/15/2027')],
      '03/15/2027 ×1, 2027-04-03 or 2027-03-04',
    ],
    [
      'is told once',
      [unread('03/15/2027'), date('2027-04-03'), date('2027-06-05'), unread('03/16/2027')],
      '03/15/2027 ×2, 2027-04-03 or 2027-03-04',
    ],
    ['is told of texts alone', [unread('03/15/2027'), unread('04/03/2027')], '03/15/2027 ×1, 2027-03-04 or 2027-04-03'],
    [
      'is told of texts after spaces',
      [unread('03/15/2027'), unread(' 4.3.2027')],
      '03/15/2027 ×1, 2027-03-04 or 2027-04-03',
    ],
    ['has one reading of the fourth of April', [date('2027-04-04'), unread('03/15/2027')], ''],
    ['has one reading of the fifteenth', [date('2027-04-15'), unread('03/15/2027')], ''],
    ['has one reading of a day in words', [unread('4 mars 2027'), unread('03/15/2027')], ''],
    ['has one reading of the year first', [unread('2027-03-04'), unread('03/15/2027')], ''],
    ['is none where all are read as they are', [date('2027-04-03'), unread('04/03/2027')], ''],
    ['is none of a period', [unread('mars 2027'), unread('03/15/2027')], ''],
    ['is none where nothing is read', [blank, unread('x'), unread('03/15/2027')], ''],
  ])('%s', (_, cells, found) => expect(orders(...cells)).toBe(found));

  test('offers no mend for a cell of it that may be either', () => {
    const problems = ordersOf([date('2027-04-03'), unread('03/15/2027'), unread('05/06/2027'), unread('25/06/2027')]);
    expect(
      problems.map(({ code, at, mend }) => `${code} ${'line' in at ? at.line : ''} ${mend?.to ?? ''}`.trim()),
    ).toEqual(
      ['action.unreadable-date 4', 'action.unreadable-date 5 day', 'plan.date-order 3'].sort(
        (one, other) => Number(one.split(' ')[1]) - Number(other.split(' ')[1]),
      ),
    );
  });

  test('is none of actions that were dropped', () =>
    expect(ordersOf([date('2027-04-03'), unread('03/15/2027')], 'dropped').map(({ code }) => code)).toEqual([
      'objective.without-action',
    ]));

  test('is told of an American file as well', () =>
    expect(ordersOf([date('2027-04-03'), unread('15/03/2027')], 'to-do', 'en_US')).toMatchObject([
      { code: 'plan.date-order', facts: { order: 'month-first', day: day('2027-03-15') } },
    ]));
});

describe('what the file itself does not hold', () => {
  test('an error in a cell is all that is said of that cell', () => {
    const action = anAction({ owners: [], kpis: [] });
    const error = (field: 'owner' | null, line = 2) =>
      ({ is: 'error-cell', line, column: 4, field, text: '#REF!' }) as const;
    expect(said(planOf(action))).toEqual(['action.missing-kpi kpis', 'action.missing-owner owner']);
    expect(said(planOf(action, { told: [error('owner')] }))).toEqual(['cell.error owner', 'action.missing-kpi kpis']);
    expect(said(planOf(action, { told: [error('owner', 3)] }))).toHaveLength(3);
    expect(said(planOf(action, { told: [error(null)] }))).toEqual([
      'cell.error',
      'action.missing-kpi kpis',
      'action.missing-owner owner',
    ]);
    const row = { is: 'row', line: 2, column: 4, why: 'below-total', text: 'x' } as const;
    expect(said(planOf(action, { told: [row] }))).toHaveLength(3);
    expect(check(planOf(action, { told: [error('owner')] }))[0]?.at).toEqual({ on: 'action', line: 2, field: 'owner' });
  });

  test('quarters are not missing where the budget stands by months, other columns are', () => {
    const fields = new Set(actionFields.filter((field) => !['q1', 'q2', 'q3', 'q4', 'kpis'].includes(field)));
    const plan = { ...aPlan(), fields };
    const missing = (it: Plan) =>
      check(it).flatMap((problem) => (problem.code === 'plan.missing-column' ? problem.facts.column : []));
    expect(missing(plan)).toEqual(['kpis', 'q1', 'q2', 'q3', 'q4']);
    expect(missing({ ...plan, budgetBy: 'months' })).toEqual(['kpis']);
    expect(missing({ ...plan, fields: new Set(['objectives', 'kpis', 'owner'] as const), budgetBy: 'one' })).toEqual(
      [],
    );
  });
});

describe('problems stand in the order of how much they matter, then of their rows, tab after tab', () => {
  test('errors, warnings, advice; actions, objectives', () => {
    const sketches: readonly ActionSketch[] = [
      { name: 'Zig', owners: ['A', 'B'] },
      { name: 'Zag', kpis: [] },
      { name: '', budget: {} },
      { name: 'Zag', owners: [] },
    ];
    const plan = {
      ...aPlan({ actions: sketches }),
      objectives: [anObjective({ line: 3 }), anObjective({ line: 2, name: '' })],
    };
    const places = check(plan).map(({ code, at }) => `${code} ${at.on} ${'line' in at ? at.line : ''}`);
    expect(places).toEqual([
      'action.missing-name action 4',
      'objective.missing-name objective 2',
      'action.missing-kpi action 3',
      'action.missing-owner action 5',
      'action.duplicate-name action 5',
      'action.several-owners action 2',
    ]);
  });
});
