import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { longTest } from '../sampled';
import { dist, inFolder, type PlanJson, plan, planJson, planProcess } from './plan';

const today = ['--today', '2027-03-15'];
const ownTab = 'Rétroplan · self-test';
const errors = ({ problems }: PlanJson) => problems.filter(({ severity }) => severity === 'error');

/** The values of every tab, as far as a plan goes. */
/** All of the tabs; of the settings what stands before the history, which goes on. */
async function everyCell(file: string, tabs: readonly string[]) {
  const last = (tab: string): string => (tab === 'Paramètres' ? 'AD' : 'CZ');
  const asked = tabs.map((tab) => `'${tab.replaceAll("'", "''")}'!A1:${last(tab)}150`);
  const { cells } = await planJson(['check', file, ...today, ...asked.flatMap((word) => ['--cells', word])], dist);
  return Object.fromEntries(tabs.map((tab, index) => [tab, cells[asked[index] ?? ''] ?? []]));
}

/** The French example and the file it was written into, made once: nothing writes over a file that is read. */
let folder = '';
let example: PlanJson & { readonly exitCode: number };
const file = (): string => path.join(folder, 'example.xlsx');

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'retroplan-example-'));
  example = await planJson(['example', ...today, '-o', file()], dist);
});

afterAll(() => fs.rm(folder, { recursive: true, force: true }));

describe('The add-on on files', () => {
  test.each(['fr', 'en'])('makes the example in %s without an error, and with its retroplanning', async (locale) => {
    const made = locale === 'fr' ? example : await planJson(['example', '--locale', locale, ...today], dist);
    expect([errors(made), made.exitCode]).toEqual([[], 0]);
    expect(made.tabs.join()).toMatch(locale === 'fr' ? /Plan d'action.*Rétroplanning/ : /Action plan.*Year planner/);
  });

  test('finds in the file it wrote what it found before writing it', async () => {
    const after = await planJson(['check', file(), ...today], dist);
    expect([after.tabs, after.problems]).toEqual([example.tabs, example.problems]);
  });

  longTest('builds the retroplanning again in the file it wrote, and changes nothing by it', async () => {
    const again = path.join(folder, 'again.xlsx');
    const { tabs } = await planJson(['retroplan', file(), ...today, '-o', again], dist);
    expect(tabs).toEqual(example.tabs);
    expect(await everyCell(again, tabs)).toEqual(await everyCell(file(), tabs));
  });

  test.each(['none', 'the example'])('tries itself in its own tab, with %s, and gives one report', async (which) => {
    const words = which === 'none' ? ['self-test'] : ['self-test', file()];
    const tried = await planJson([...words, '--locale', 'en', ...today, '--cells', 'Rétroplan · self-test!D5'], dist);
    expect([tried.exitCode, tried.problems, tried.tabs]).toEqual([0, [], expect.arrayContaining([ownTab])]);
    expect(tried.cells).toEqual({ 'Rétroplan · self-test!D5': [['✓']] });
    expect(tried).toMatchObject({ message: expect.stringMatching(/Otherwise: 0\./), tab: ownTab });
    expect(tried).toHaveProperty('report', expect.stringMatching(/^Rétroplan · self-test · 2027-03-15\n✓ /));
  });

  test('prints the report itself for people, and exits with 0', async () => {
    const { exitCode, stdout } = await plan(['self-test', '--locale', 'fr', ...today], dist);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Rétroplan · essai · 2027-03-15\n✓ La page du panneau \| attendu /);
  });

  test('makes a new plan that has nothing wrong yet', async () => {
    const { exitCode, problems } = await planJson(['new', ...today], dist);
    expect([exitCode, problems.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
  });

  test('checks and builds the plan of a .csv file', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'plan.csv');
      await fs.writeFile(
        file,
        'Action;Objectif;KPI;Responsable;Budget Q1;Budget Q2;Budget Q3;Budget Q4;Fréquence;Début;Échéance\nSalon;Notoriété;Contacts;Zoé;;1250;;;ponctuelle;;15/06/2027\nVidéo;;Vues;Arnaud;30;;;;ponctuelle;;2027-03-31\n',
      );
      const checked = await planJson(['check', file, ...today], dist);
      expect(errors(checked)).toMatchObject([{ code: 'action.missing-objective', sheet: 'plan', cell: 'B3' }]);
      expect(checked.exitCode).toBe(1);
      const built = await planJson(['retroplan', file, ...today], dist);
      expect(built.tabs).toEqual(expect.arrayContaining(['plan', 'Rétroplanning']));
    });
  });

  test('says in one sentence that a file holds no plan', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'courses.csv');
      await fs.writeFile(file, 'pain;2\nlait;1\n');
      const { exitCode, stdout, stderr } = await planProcess(['check', file], dist);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]+\n$/);
    });
  });

  testWithLibreOffice('calculates every cell of the example as LibreOffice does from its file', async () => {
    const [cells, calculated] = [await everyCell(file(), example.tabs), await recalculate(await fs.readFile(file()))];
    expect(differencesBetween(cells, calculated)).toEqual([]);
  });
});
