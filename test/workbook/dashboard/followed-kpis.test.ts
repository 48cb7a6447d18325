import { aDashboard } from './a-dashboard';

describe('the KPIs', () => {
  const rising = { key: 'aov', last: 45, target: 60, current: 45, expected: 60, state: '▲ à surveiller' };

  test('a file that follows none says how to begin', () =>
    expect(aDashboard({}).kpis).toEqual([
      ['KPI', '', '', '', '', ''],
      [expect.stringContaining('choisissez-les dans la barre latérale'), '', '', '', '', ''],
    ]));

  test('each stands against its target, with a bar for each month', () => {
    const { kpis } = aDashboard({ kpis: [{ ...rising, months: [40, undefined, 60, 45] }] });
    expect(kpis).toEqual([
      ['KPI', 'Dernier mois', 'Cible', 'Mois par mois', 'Sur l’attendu', 'État'],
      ['Le aov', 45, 60, '▁·█▂········', 0.75, '▲ à surveiller'],
    ]);
  });

  test('what is to fall has reached its target where it is at it or below', () => {
    const falling = { key: 'cac', falls: true as const, current: 20, expected: 15 };
    expect(aDashboard({ kpis: [falling] }).kpis[1]?.[4]).toBe(0.75);
    expect(aDashboard({ kpis: [{ ...falling, current: 10 }] }).kpis[1]?.[4]).toBe(1.5);
  });

  test.each([
    ['without any figure', [], 'à taper dans Chiffres'],
    ['of one month', [7], '▄···········'],
    ['that never moves', [7, 7, 7], '▄▄▄·········'],
    ['that falls below zero', [-2, 0, 5], '▁▃█·········'],
  ] as const)('a line %s is drawn without an error', (_, months, drawn) =>
    expect(aDashboard({ kpis: [{ key: 'aov', months }] }).kpis[1]).toEqual(['Le aov', '', '', drawn, '', '']),
  );

  test('nothing is divided by nothing', () =>
    expect(aDashboard({ kpis: [{ key: 'aov', current: 3, expected: 0 }] }).kpis[1]?.[4]).toBe(''));

  test('are found by their keys however their tab is sorted, and one that is followed no more leaves its line blank', () => {
    const [one, other] = [
      { ...rising, months: [1, 2] },
      { key: 'visits', last: 900 },
    ];
    const before = aDashboard({ kpis: [one, other] }).kpis;
    expect(aDashboard({ kpis: [one, other], kpisSince: [other, one] }).kpis).toEqual(before);
    const { kpis } = aDashboard({ kpis: [one, other], kpisSince: [other] });
    expect(kpis.map(([name]) => name)).toEqual(['KPI · 2 sur 1', 'Le visits']);
  });

  test('say how many there are where not all are shown', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ key: `kpi${index}`, last: index }));
    const { kpis } = aDashboard({ kpis: many });
    expect(kpis.map(([name]) => name)).toEqual(['KPI · 6 sur 9', ...many.slice(0, 6).map(({ key }) => `Le ${key}`)]);
    const { kpis: living } = aDashboard({ kpis: many.slice(0, 2), kpisSince: many.slice(0, 3) });
    expect(living[0]?.[0]).toBe('KPI · 2 sur 3');
  });
});
