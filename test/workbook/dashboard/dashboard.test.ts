import fc from 'fast-check';
import { budgetFields, statuses } from '../../../src/domain/plan';
import { rows } from '../../../src/workbook/dashboard';
import type { ActionSketch } from '../../domain/builders';
import { aDashboard, saidBy } from './a-dashboard';

const salon: ActionSketch = { name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-03-18', owners: ['Zoé'] };

describe('the next seven days', () => {
  test.each([
    ['today', '2027-03-15', ['2027-03-15 | Salon | Zoé | ◆ échéance']],
    ['in six days', '2027-03-21', ['2027-03-21 | Salon | Zoé | ◆ échéance']],
    ['in a week', '2027-03-22', []],
    ['yesterday', '2027-03-14', []],
  ])('a deadline %s', (_, deadline, soon) => {
    expect(aDashboard({ actions: [{ ...salon, deadline }] }).soon).toEqual(soon);
  });

  test('what comes back stands there on its next day, and what goes on does not', () => {
    const actions = [
      { name: 'Blog', rhythm: 'hebdomadaire', start: '2027-01-07', owners: ['Léa'] },
      { name: 'Lettre', rhythm: 'mensuelle', start: '2027-01-16', owners: ['Arnaud'] },
      { name: 'Réseaux', rhythm: 'continue' },
    ];
    expect(aDashboard({ actions }).soon).toEqual([
      '2027-03-16 | Lettre | Arnaud | ● récurrente',
      '2027-03-18 | Blog | Léa | ● récurrente',
    ]);
  });

  test('the nearest stand first, and how many more there are is said', () => {
    const actions = [7, 6, 5, 4, 3, 2, 1].map((number) => ({
      ...salon,
      name: `Action ${number}`,
      deadline: `2027-03-${14 + number}`,
    }));
    const { soon, at } = aDashboard({ actions });
    expect(soon.map((line) => line.split(' | ')[1])).toEqual([1, 2, 3, 4, 5].map((number) => `Action ${number}`));
    expect(at(rows.moreSoon, 5)).toBe('et 2 de plus');
  });

  test('a deadline typed since shows without a build; an action that is done leaves', () => {
    const actions = [salon, { ...salon, name: 'Vidéo' }];
    const since = { Salon: { deadline: { day: 46_463 as never } }, Vidéo: { status: 'Terminée' } };
    const before = aDashboard({ actions });
    expect(before.soon).toHaveLength(2);
    expect(aDashboard({ actions, since }).soon).toEqual(['2027-03-17 | Salon | Zoé | ◆ échéance']);
  });

  test('none is said', () => {
    const { at } = aDashboard({ actions: [{ ...salon, deadline: '2027-09-30' }] });
    expect([at(rows.soon, 5), at(rows.late, 5)]).toEqual(['Aucune échéance d’ici là.', 'Rien en retard.']);
  });
});

describe('what is late', () => {
  test('its deadline has passed, or its preparation should have begun; the longest late first', () => {
    const { late } = aDashboard({
      actions: [
        { ...salon, name: 'Vidéo', deadline: '2027-03-10' },
        { ...salon, name: 'Brochure', deadline: '2027-03-19', kind: 'Imprimé' },
        { ...salon, name: 'Fini', deadline: '2027-03-01', status: 'done' },
        { ...salon, name: 'Abandonné', deadline: '2027-03-01', status: 'dropped' },
      ],
      leadTimes: [{ kind: 'Imprimé', workingDays: 10, prepares: 'deadline' }],
    });
    expect(late).toEqual([
      '2027-03-08 | Brochure | Zoé | à démarrer · −5 j ouv.',
      '2027-03-10 | Vidéo | Zoé | échue · −3 j ouv.',
    ]);
  });

  test('nothing, where no column says what is done', () => {
    const fields = new Set(['name', 'owner', 'deadline', 'rhythm', 'q1'] as const);
    const { late, seen } = aDashboard({ actions: [{ ...salon, deadline: '2027-03-01' }], fields });
    expect([late, seen.late]).toEqual([[], []]);
  });
});

describe('objectives', () => {
  test('each with how many actions serve it, alone or among others', () => {
    const actions = [
      { name: 'A', objectives: ['Vendre'] },
      { name: 'B', objectives: ['Fidéliser', 'Vendre'] },
      { name: 'C', objectives: ['Vendre'], status: 'dropped' as const },
      { name: 'D', objectives: ['Vendre'], status: 'done' as const },
    ];
    expect(aDashboard({ actions, objectives: ['Vendre', 'Fidéliser', 'Recruter'] }).objectives).toEqual([
      ['Vendre', 3],
      ['Fidéliser', 1],
      ['Recruter', 0],
    ]);
  });

  test('one whose name stands in a longer one is not counted with it', () => {
    const actions = [
      { name: 'A', objectives: ['Vendre'] },
      { name: 'B', objectives: ['Vendre en ligne'] },
      { name: 'C', objectives: ['Vendre en ligne', 'Vendre'] },
      { name: 'D', objectives: ['Vendre', 'Vendre en ligne'] },
    ];
    expect(aDashboard({ actions, objectives: ['Vendre', 'Vendre en ligne'] }).objectives).toEqual([
      ['Vendre', 3],
      ['Vendre en ligne', 3],
    ]);
  });

  test('a name with signs that a search takes for others is counted as it is written', () => {
    const actions = [
      { name: 'A', objectives: ['Qui ? Moi'] },
      { name: 'B', objectives: ['Qui x Moi'] },
    ];
    expect(aDashboard({ actions, objectives: ['Qui ? Moi'] }).objectives).toEqual([['Qui ? Moi', 1]]);
  });

  test('more of them than lines are counted, and a file without any says what to do', () => {
    const many = aDashboard({ objectives: ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit'] });
    expect(many.objectives.map(([name]) => name)).toEqual(['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']);
    expect(many.at(rows.moreObjectives, 1)).toBe('et 2 de plus');
    for (const objectives of [[], null])
      expect(aDashboard({ objectives }).at(rows.objectives, 1)).toMatch(/^Pas encore d’objectif/);
  });
});

describe('the paragraph', () => {
  test('says how many are late, what comes next, the money and what is missing', () => {
    const { at } = aDashboard({
      actions: [
        { ...salon, budget: { q1: 1250, q3: 1_000_000 }, deadline: '2027-03-29' },
        { ...salon, name: 'Vidéo', deadline: '2027-03-10', owners: [], budget: {} },
        { ...salon, name: 'Photo', deadline: '', objectives: [], budget: { q1: 0 } },
      ],
    });
    expect(at(rows.state, 1)).toBe(
      'Une action est en retard. Prochaine échéance : 29 mars · Salon. 1 001 250 € sont prévus sur l’année.',
    );
    expect(at(rows.missing, 1)).toBe('Il manque au plan : 1 objectif · 1 responsable · 1 budget · 1 échéance.');
  });

  test.each([
    [999, '999 €'],
    [1000, '1 000 €'],
    [1007, '1 007 €'],
    [20_045, '20 045 €'],
    [999_999.5, '1 000 000 €'],
    [12_000_340, '12 000 340 €'],
  ])('writes %d in figures', (q1, said) => {
    const { at } = aDashboard({ actions: [{ ...salon, budget: { q1 } }] });
    expect(String(at(rows.state, 1))).toContain(` ${said} sont prévus`);
  });

  test('a plan without actions says how to begin, without an error anywhere', () => {
    const { at, grid } = aDashboard({ actions: [], objectives: [] });
    expect(at(rows.state, 1)).toMatch(/^Le plan n’a pas encore d’action/);
    expect(grid.flat().filter((shown) => String(shown).startsWith('#') && shown !== '#')).toEqual([]);
  });

  test('objectives that are kept before any action stands are said first', () => {
    const { at } = aDashboard({ actions: [], objectives: ['Vendre'], standing: [['reached', 1]] });
    expect(at(rows.state, 1)).toMatch(/^1 objectif sur 1 est tenu. Le plan n’a pas encore d’action/);
  });

  test('a build that was interrupted is said instead of anything else', () => {
    expect(aDashboard({ actions: [salon], state: 'Tableau de bord' }).at(rows.state, 1)).toMatch(/relancez/);
  });
});

test('formulas stay short', () => {
  const { formulas } = aDashboard({
    actions: [salon, { name: 'Blog', rhythm: 'hebdomadaire' }],
    objectives: ['Vendre', 'Vendre en ligne', 'Vendre plus'],
  });
  expect(formulas.filter((it) => it.length > 250)).toEqual([]);
});

/** Actions of all kinds around the day it is. */
const someAction = fc.record({
  name: fc.constantFrom('Salon', 'Vidéo', 'Blog', 'Lettre', 'Photo *', 'Qui ?'),
  rhythm: fc.constantFrom('ponctuelle', '', 'hebdomadaire', 'mensuelle', 'continue', 'tous les lundis'),
  deadline: fc.constantFrom('', '2027-03-09', '2027-03-15', '2027-03-19', '2027-03-21', '2027-03-22', '2027-11-30'),
  owners: fc.constantFrom([], ['Zoé'], ['Arnaud']),
  objectives: fc.subarray(['Vendre', 'Vendre en ligne', 'Recruter']),
  status: fc.constantFrom(...statuses),
  kind: fc.constantFrom('', 'Imprimé', 'Film'),
  budget: fc.record(Object.fromEntries(budgetFields.map((field) => [field, fc.constantFrom(0, 30, 1250)])), {
    requiredKeys: [],
  }),
});

test.each(['wildcards', 'literal'] as const)('every number is the domain’s, whatever the plan (%s)', (matchReading) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someAction, { maxLength: 6, selector: ({ name }) => name }),
      fc.constantFrom('2027-03-15', '2027-03-20', '2027-12-31'),
      (actions, today) => {
        const objectives = ['Vendre', 'Vendre en ligne', 'Recruter'];
        const leadTimes = [
          { kind: 'Imprimé', workingDays: 10, prepares: 'deadline' },
          { kind: 'Film', workingDays: 3, prepares: 'start' },
        ] as const;
        const shown = aDashboard({ actions, objectives, leadTimes, today, matchReading });
        const { seen } = shown;
        expect({ soon: shown.soon, late: shown.late }).toEqual(saidBy(seen));
        expect(shown.objectives).toEqual(seen.objectives.map((it) => [it.name, it.actions]));
        const cents = seen.planned.map(({ amount }) => amount / 100);
        expect(shown.planned).toEqual([...cents, cents.reduce((sum, it) => sum + it, 0)]);
        const { objective, owner, budget, deadline } = seen.lacking;
        expect(shown.lacking).toEqual([objective, owner, budget, deadline]);
      },
    ),
    { numRuns: 60 },
  );
});

describe('objectives that are measured', () => {
  const objectives = ['Vendre', 'Fidéliser', 'Recruter'];
  const actions = [{ name: 'A', objectives: ['Vendre'] }];

  test('say how far they have come, with the sign of their state; the others how many actions serve them', () => {
    const standing = [['atRisk', 0.624], ['reached', 1.2], ['noData']] as const;
    const { objectives: shown, at } = aDashboard({ actions, objectives, standing });
    expect(shown.map(([, value]) => value)).toEqual(['▲ 62 %', '★ 120 %', '0 actions']);
    expect(at(rows.heads, 2)).toBe('Avancement');
    expect(at(rows.state, 1)).toMatch(/^1 objectif sur 2 est tenu\. /);
  });

  test.each([
    [[['off', 0.1]], /^Aucun objectif sur 1 n’est tenu\. /],
    [
      [
        ['onTrack', 0.5],
        ['reached', 1],
        ['off', -0.2],
      ],
      /^2 objectifs sur 3 sont tenus\. /,
    ],
  ] as const)('%j: the paragraph says how many are kept', (standing, said) =>
    expect(aDashboard({ actions, objectives, standing }).at(rows.state, 1)).toMatch(said),
  );

  test('where none is measured all is as without', () => {
    const { objectives: shown, at } = aDashboard({ actions, objectives, standing: [['noData'], ['noData']] });
    expect(shown).toEqual(aDashboard({ actions, objectives }).objectives);
    expect(at(rows.heads, 2)).toBe('Actions');
  });
});
