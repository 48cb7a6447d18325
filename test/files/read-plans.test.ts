import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReadReport } from '../../src/commands/api';
import { longTest, triesEvery } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const cases = path.join(__dirname, '..', 'cases', 'rows');
const today = ['--today', '2026-11-28'];

/** What `read` answers, and the problems of the check beside it. */
async function read(file: string, ...words: readonly string[]) {
  const answer = await planJson(['read', path.resolve(cases, file), ...today, ...words], dist);
  // The shape is the command's promise, which these tests check.
  return answer as unknown as ReadReport & Omit<typeof answer, never>;
}

const problemsOf = ({ problems }: { readonly problems: readonly { readonly code: string; readonly cell: string }[] }) =>
  problems.map(({ code, cell }) => `${code} ${cell}`);

describe('What `read` says of plans as people have them', () => {
  test.each([
    ['section-total.csv', 3, 0, 3],
    ['subtotal-doubles-budget.csv', 3, 0, 3],
    ['total-label-in-other-column.csv', 2, 0, 1],
    ['section-titles.xlsx', 3, 2, 0],
    ['hidden-old-plan.xlsx', 2, 0, 0],
    ['empty-template-first.xlsx', 2, 0, 0],
    ['two-row-header.xlsx', 2, 0, 0],
    ['merged-objective.xlsx', 3, 0, 0],
    ['error-cells.xlsx', 2, 0, 0],
    ['one-budget-column.csv', 2, 0, 0],
    ['header-actions-a-mener.csv', 1, 0, 0],
  ])('%s: %d actions, %d titles and %d totals, and nothing else', async (file, actions, titles, totals) => {
    const report = await read(file);
    expect(report.counts).toEqual({ rows: actions + titles + totals, actions, titles, totals, told: 0 });
    expect([report.actions.length, report.titles.length, report.totals.length]).toEqual([actions, titles, totals]);
    expect(report.calls.write).toBe(0);
  });

  test.each([
    ['hidden-old-plan.xlsx', 'Plan 2027', [{ tab: 'Ancien', why: 'hidden' }]],
    ['empty-template-first.xlsx', 'Plan 2027', [{ tab: 'Modèle vierge', why: 'empty' }]],
  ])('%s is read in %s', async (file, tab, otherTabs) =>
    expect(await read(file)).toMatchObject({ tab, otherTabs, alsoPlans: [] }),
  );

  test('a tab asked for is read, though it is hidden', async () => {
    const { tab, otherTabs, actions } = await read('hidden-old-plan.xlsx', '--tab', 'ancien');
    expect([tab, otherTabs, actions.map(({ name }) => name)]).toEqual([
      'Ancien',
      [{ tab: 'Plan 2027', why: 'not-asked' }],
      ['Vieille action'],
    ]);
  });

  test('a tab that is not there is told, with those that are', async () => {
    const { exitCode, stderr } = await plan(
      ['read', path.join(cases, 'hidden-old-plan.xlsx'), '--tab', 'Plan 2030', '--locale', 'en'],
      dist,
    );
    expect([exitCode, stderr]).toEqual([2, 'This file has no tab “Plan 2030”: its tabs are “Ancien”, “Plan 2027”.\n']);
  });

  test('a header of two rows', async () => {
    const { headerRows, columns, problems } = await read('two-row-header.xlsx');
    expect(headerRows).toEqual([1, 2]);
    expect(columns.map(({ role }) => role)).toEqual('name objectives kpis owner q1 q2 q3 q4 start deadline'.split(' '));
    expect(problems).toEqual([]);
  });

  test('an objective merged down three rows belongs to all of them', async () => {
    const { actions, problems } = await read('merged-objective.xlsx');
    expect(actions.map(({ objectives, owners }) => [objectives, owners])).toEqual(
      Array.from({ length: 3 }, () => [['Ventes'], ['Zoé']]),
    );
    expect(problems).toEqual([]);
  });

  test('each cell with an error is told, once', async () => {
    const report = await read('error-cells.xlsx');
    expect(problemsOf(report).sort()).toEqual(['A3', 'B2', 'C2', 'D2', 'K2'].map((cell) => `cell.error ${cell}`));
    expect(report.actions[0]).toMatchObject({ objectives: [], kpis: [], owners: [], amounts: { q1: 100000 } });
  });

  test('one budget is told, and how it would be spread', async () => {
    const report = await read('one-budget-column.csv');
    expect(problemsOf(report)).toEqual(['plan.one-budget G1']);
    expect(report.actions.map(({ budget, spread }) => [budget, spread])).toEqual([
      [400000, { q1: 400000, q2: null, q3: null, q4: null }],
      [250000, { q1: null, q2: 250000, q3: null, q4: null }],
    ]);
    expect(problemsOf(await read('header-actions-a-mener.csv'))).toEqual(['plan.one-budget G1']);
  });

  test('an action says all that was read of it, and where', async () => {
    const { actions } = await read('section-total.csv');
    expect(actions[1]).toEqual({
      tab: 'section-total',
      line: 4,
      name: 'Salon',
      objectives: ['Ventes'],
      kpis: ['contacts'],
      owners: ['Paul'],
      amounts: { q1: null, q2: 200000, q3: null, q4: null },
      budget: null,
      spread: null,
      rhythm: null,
      kindOfRhythm: null,
      dates: ['2027-06-15'],
      span: { first: '2027-06-15', last: '2027-06-15' },
      start: null,
      deadline: '2027-06-15',
      kind: '',
      status: 'to-do',
      unread: {},
      cells: { name: 'A4', objectives: 'B4', kpis: 'C4', owner: 'D4', q2: 'F4', deadline: 'I4' },
    });
  });

  test('months are added up into quarters, and dates of a rhythm are listed', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'mois.csv');
      const months = 'Janvier;Février;Mars;Avril;Mai;Juin;Juillet;Août;Septembre;Octobre;Novembre;Décembre';
      const rows = [
        `Action;Objectif;KPI;Responsable;${months};Fréquence`,
        'Blog;Ventes;lus;Zoé;10;20;30;40;;;;;;;;5;trimestrielle',
        'Salon;Ventes;contacts;Paul;;;;;;;;;;;;;',
      ];
      await fs.writeFile(file, rows.join('\n'));
      const report = await read(file);
      expect(report.actions[0]).toMatchObject({
        amounts: { q1: 6000, q2: 4000, q3: null, q4: 500 },
        rhythm: 'Trimestrielle',
        dates: ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'],
      });
      expect(problemsOf(report)).not.toContain('plan.missing-column A1');
    });
  });

  test('for people: the tab, the columns, the rows, and counts that add up', async () => {
    const { stdout } = await plan(['read', path.join(cases, 'section-total.csv'), ...today, '--locale', 'en'], dist);
    expect(stdout).toContain('Read in "section-total", headings in row 1, dates of 2027\n');
    expect(stdout).toContain('Rows with content: 6 = actions 3 + titles 0 + totals 3 + not read 0\n');
    expect(stdout).toContain('Totals: A3 Total digital · A6 Total print · A7 TOTAL GÉNÉRAL\n');
  });

  test.each([
    ['en', 'Acción;Objetivo;Responsable;Presupuesto T1\nFeria;Ventas;Zoé;100\n', /seem to be in español/],
    ['en', 'Projet;Objectif;Responsable\nSite;Ventes;Zoé\n', /if it is “Projet”, head that column “Action”/],
    ['fr', 'Poste;Montant\nLoyer;900\n', /il manque la colonne des actions/],
  ])('where no plan is found, what was seen is said (%s)', async (locale, text, sentence) => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'other.csv');
      await fs.writeFile(file, text);
      const { exitCode, stderr } = await plan(['read', file, '--locale', locale], dist);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(sentence);
    });
  });

  /** As many as anybody has in `npm run test:every`. */
  const many = triesEvery ? 50_000 : 10_000;

  longTest(`${many} rows of a .csv are read`, async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'long.csv');
      const rows = Array.from({ length: many }, (_, index) => `Action ${index};Ventes;Zoé;${index % 9};15/03/2027`);
      await fs.writeFile(file, ['Action;Objectif;Responsable;Budget Q1;Échéance', ...rows].join('\n'));
      const report = await read(file);
      expect(report.counts).toEqual({ rows: many, actions: many, titles: 0, totals: 0, told: 0 });
    });
  });

  test.each([
    [['new', '--tab', 'Plan'], /does not choose a tab: leave out --tab/],
    [['check', 'plan.csv', '--all-tabs'], /leave out --all-tabs/],
    [['read', 'plan.csv', '--tab'], /--tab needs a value/],
  ])('%j is refused', async (words, sentence) => {
    const { exitCode, stderr } = await plan([...words, '--locale', 'en'], dist);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
