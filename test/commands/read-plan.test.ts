import { checkPlan } from '../../src/commands/check';
import { readPlan } from '../../src/commands/read';
import { aFile, aPlanFile, succeeded, troubleOf } from './a-file';

const anyPlan = { year: null, tab: null };
const header = 'Action | Objectif | KPI | Responsable | Budget Q1 | Échéance';
const row = (name: string, year = 2027): string => `${name} | Ventes | visites | Zoé | 100 | ${year}-03-15`;
const planOf = (...rows: readonly string[]): string => [header, ...rows].join('\n');

describe('reading a file', () => {
  test('of several plans the year to be planned is read, and the check says the others', () => {
    const { port } = aFile({ tabs: { 'Plan 2026': planOf(row('Vieux', 2026)), 'Plan 2027': planOf(row('Neuf')) } });
    const read = succeeded(readPlan(port, anyPlan));
    expect([read.tab, read.otherTabs, read.alsoPlans]).toEqual([
      'Plan 2027',
      [{ tab: 'Plan 2026', why: 'other-year' }],
      ['Plan 2026'],
    ]);
    const problems = succeeded(checkPlan(port)).problems.map(({ code }) => code);
    expect(problems).toContain('plan.several-tabs');
    expect(succeeded(checkPlan(port, { tab: 'Plan 2026' })).problems.map(({ code }) => code)).not.toContain(
      'plan.several-tabs',
    );
    expect(succeeded(readPlan(port, { ...anyPlan, year: 2026 })).tab).toBe('Plan 2026');
  });

  test('all of them are read as one, and each row keeps its tab', () => {
    const { port } = aFile({
      tabs: { Nord: planOf(row('A')), Sud: planOf(row('B'), 'TOTAL ||||100'), Notes: 'à faire' },
    });
    const read = succeeded(readPlan(port, { ...anyPlan, all: true }));
    expect(read.actions.map(({ tab, line, name }) => [tab, line, name])).toEqual([
      ['Nord', 2, 'A'],
      ['Sud', 2, 'B'],
    ]);
    expect(read.totals).toEqual([{ tab: 'Sud', line: 3, cell: 'A3', text: 'TOTAL' }]);
    expect(read.counts).toEqual({ rows: 3, actions: 2, titles: 0, totals: 1, told: 0 });
    expect(read.otherTabs).toEqual([{ tab: 'Notes', why: 'no-plan' }]);
  });

  test('a plan that is set up is the one that is read, whatever other tabs hold', () => {
    const { file, port } = aPlanFile({ actions: row('Salon') });
    file.tabs.push({
      ...(aFile({ tabs: { Ancien: planOf(row('Vieux')) } }).file.tabs[0] ?? {
        name: '',
        rows: 1,
        columns: 1,
        squares: new Map(),
        looks: [],
      }),
    });
    const read = succeeded(readPlan(port, anyPlan));
    expect([read.tab, read.alsoPlans]).toEqual(["Plan d'action", []]);
    expect(read.otherTabs).toContainEqual({ tab: 'Ancien', why: 'not-set-up' });
    expect(succeeded(readPlan(port, { ...anyPlan, tab: 'Ancien' })).actions.map(({ name }) => name)).toEqual(['Vieux']);
  });

  test('nothing is written', () => {
    const { file, port } = aFile({ tabs: { Plan: planOf(row('A')) } });
    succeeded(readPlan(port, { ...anyPlan, all: true }));
    expect(file.done).toEqual([]);
  });

  test('60 tabs', () => {
    const tabs = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`Onglet ${index}`, 'Poste | Montant\nLoyer | 900']),
    );
    const { port } = aFile({ tabs: { ...tabs, Plan: planOf(row('A')) } });
    expect(succeeded(readPlan(port, anyPlan)).otherTabs).toHaveLength(60);
  });

  test('a tab of charts only is told, and a file without any plan says what was seen', () => {
    const { port } = aFile({ tabs: { Graphiques: '', Plan: planOf(row('A')) } });
    expect(succeeded(readPlan(port, anyPlan)).otherTabs).toEqual([{ tab: 'Graphiques', why: 'blank' }]);
    expect(
      troubleOf(readPlan(aFile({ tabs: { Budget: 'Projet | Objectif | Qui\nSite | Ventes | Zoé' } }).port, anyPlan)),
    ).toMatchObject({
      code: 'plan.without-actions',
      facts: { tab: 'Budget', labels: ['Projet', 'Objectif', 'Qui'], known: 2, mayBe: ['Projet'] },
    });
  });

  test('titles above the header, notes and repeated headers are counted', () => {
    const rows = ["Plan d'action 2027", header, row('A'), '* hors taxes', header, row('B')];
    const read = succeeded(readPlan(aFile({ tabs: { Plan: rows.join('\n') } }).port, anyPlan));
    expect(read.counts).toEqual({ rows: 5, actions: 2, titles: 1, totals: 0, told: 2 });
    expect(read.told.map(({ cell, why }) => `${cell} ${why}`)).toEqual(['A4 note', 'A5 repeated-header']);
  });
});
