import { check, codes, severities, severityOf } from '../../src/domain/check';
import { actionFields, type Plan } from '../../src/domain/plan';
import { at } from './a-rule';
import { aPlan, without } from './builders';
import { eachRule } from './each-rule';

describe('every rule of the check speaks, alone, on the smallest plan that shows it', () => {
  test.each(codes.map((code) => [code, eachRule[code].when] as const))('%s: %s', (code) => {
    expect(check(eachRule[code].plan)).toStrictEqual([eachRule[code].problem]);
  });
});

describe('the check of a plan', () => {
  const silent: readonly (readonly [string, Plan])[] = [
    ['nothing is said of a complete plan', aPlan()],
    ['nothing is said of a plan that is still empty', aPlan({ actions: [], objectives: [] })],
    ['a dropped action is history', aPlan({ actions: [{}, { name: '', owners: [], status: 'dropped' }] })],
    [
      'a dropped action may have the name of the one that replaced it',
      aPlan({ actions: [{ status: 'dropped' }, { name: 'Newsletter' }] }),
    ],
    ['a blank quarter beside a filled one means nothing is spent', aPlan({ actions: [{ budget: { q3: 50 } }] })],
    ['a date without a rhythm is a one-off', aPlan({ actions: [{ rhythm: '', deadline: '2027-06-01' }] })],
    [
      'an action under way since last year is no slip',
      aPlan({ actions: [{ start: '2026-01-01' }, { name: 'Salon', rhythm: 'continue', start: '2026-06-01' }] }),
    ],
    ['any objective may be named where there is no tab of objectives', without(aPlan({ actions: [{}] }), 'objectives')],
    [
      'any date may stand where the year is not known',
      without(aPlan({ actions: [{ rhythm: 'ponctuelle', deadline: '2031-01-01' }] }), 'year'),
    ],
    [
      'a moment of unknown preparation may be paid long before',
      aPlan({ actions: [{ rhythm: '', deadline: '2027-11-30', budget: { q1: 300, q4: 50 } }] }),
    ],
  ];
  test.each(silent)('%s', (_, plan) => expect(check(plan)).toEqual([]));

  test('an action paid during its preparation is paid in time', () => {
    const salon = { rhythm: '', start: '2027-09-13', deadline: '2027-09-15', kind: 'Salon', budget: { q1: 800 } };
    expect(
      check(aPlan({ actions: [salon], leadTimes: [{ kind: 'salon', workingDays: 80, prepares: 'start' }] })),
    ).toEqual([]);
    expect(
      check(aPlan({ actions: [salon], leadTimes: [{ kind: 'salon', workingDays: 2, prepares: 'start' }] })),
    ).toMatchObject([{ code: 'budget.outside-activity', at: at('q1') }]);
  });

  test('a newsletter may be paid while its first issue is prepared', () => {
    const newsletter = { kind: 'Newsletter', start: '2027-09-06', budget: { q1: 200 } };
    expect(
      check(aPlan({ actions: [newsletter], leadTimes: [{ kind: 'Newsletter', workingDays: 70, prepares: 'start' }] })),
    ).toEqual([]);
    expect(check(aPlan({ actions: [newsletter] }))).toMatchObject([{ code: 'budget.outside-activity' }]);
  });

  test('a deposit in the quarter before the work and a balance sixty days after delivery are no advice', () => {
    const site = { rhythm: '', start: '2027-04-26', deadline: '2027-08-27', budget: { q1: 0, q2: 500, q4: 800 } };
    expect(check(aPlan({ actions: [site] }))).toEqual([]);
    expect(check(aPlan({ actions: [{ ...site, deadline: '2027-07-30' }] }))).toMatchObject([
      { code: 'budget.outside-activity', at: at('q4') },
    ]);
  });

  test('an action under way may end in the next year, a moment may not', () => {
    const spans = { rhythm: '', start: '2027-11-15', deadline: '2028-02-15' };
    expect(check(aPlan({ actions: [spans] }))).toEqual([]);
    expect(check(aPlan({ actions: [{ rhythm: '', deadline: '2028-02-15' }] }))).toMatchObject([
      { code: 'action.outside-year', at: at('deadline') },
    ]);
    expect(check(aPlan({ actions: [{ ...spans, deadline: '2072-02-15' }] }))).toMatchObject([
      { code: 'action.outside-year', at: at('deadline') },
    ]);
  });

  test('an action with no objective column is not blamed for it', () => {
    const fields = new Set(actionFields.filter((field) => field !== 'objectives'));
    expect(check(aPlan({ actions: [{ objectives: [] }], fields, objectives: [] })).map(({ code }) => code)).toEqual([
      'plan.missing-column',
    ]);
  });

  test('errors come first, then warnings, then advice, each in the order of the rows', () => {
    const problems = check(
      aPlan({
        actions: [
          { owners: ['Zoé', 'Arnaud'], kpis: [] },
          { name: 'Salon', objectives: [], budget: {} },
          { name: '', kpis: [] },
        ],
      }),
    );
    expect(problems.map(({ code, at: place }) => `${'line' in place ? place.line : ''} ${code}`)).toEqual([
      '3 action.missing-objective',
      '4 action.missing-name',
      '2 action.missing-kpi',
      '3 action.missing-budget',
      '2 action.several-owners',
    ]);
    const weights = problems.map(({ code }) => severities.indexOf(severityOf(code)));
    expect(weights).toEqual([...weights].sort());
  });

  test('a mend of a misspelt objective is only offered when it is alone in its cell', () => {
    const [problem] = check(aPlan({ actions: [{ objectives: ['Fidéliser', 'Fidelisé'] }] }));
    expect(problem).toMatchObject({ facts: { suggestion: 'Fidéliser' } });
    expect(problem).not.toHaveProperty('mend');
  });
});
