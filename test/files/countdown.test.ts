import fs from 'node:fs/promises';
import path from 'node:path';
import type { CountdownReport } from '../../src/commands/api';
import { dist, inFolder, plan, planJson } from './plan';

const CSV = `Action;Objectif;KPI;Responsable;Budget Q1;Fréquence;Échéance;Type d'action
Lettre de mars;Fidéliser;Clics;Zoé;0;Ponctuelle;26/03/2027;Newsletter ou e-mailing
`;

describe('plan countdown', () => {
  test('gives the dates of the steps, the same as the tab it writes', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'plan.csv');
      await fs.writeFile(file, CSV);
      const words = ['countdown', file, '--action', 'Lettre de mars', '--today', '2027-03-01'];
      const cells = ['--cells', 'Rétro · Lettre de mars!A8:D18'];
      const answer = await planJson([...words, ...cells, '-o', path.join(folder, 'out.xlsx')], dist);
      // What the command answers stands beside what every command does.
      const { tab, verdict, steps, countdowns } = answer as typeof answer & CountdownReport;
      expect([tab, verdict]).toEqual(['Rétro · Lettre de mars', { is: 'held', spare: 9 }]);
      expect(countdowns).toMatchObject([{ action: 'Lettre de mars', day: '2027-03-26' }]);
      const shown = (answer.cells['Rétro · Lettre de mars!A8:D18'] ?? []).filter(([name]) => name !== 'Échéance');
      const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
      const dated = steps.map(({ step, start, end }) => [step, serial(start), serial(end)]);
      expect(new Set(shown.map(([name, , start, end]) => JSON.stringify([name, start, end])))).toEqual(
        new Set(dated.map((it) => JSON.stringify(it))),
      );
    }));

  test('wants the name of an action, and no other command does', async () => {
    const missing = await plan(['countdown', 'plan.xlsx']);
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('--action')]);
    const useless = await plan(['check', 'plan.xlsx', '--action', 'Salon']);
    expect([useless.exitCode, useless.stderr]).toEqual([2, expect.stringContaining('retirez --action')]);
  });

  test('says what stands in its way in one line', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'plan.csv');
      await fs.writeFile(file, CSV);
      const { exitCode, stderr } = await plan(['countdown', file, '--action', 'Foire'], dist);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Aucune action ne s’appelle « Foire »')]);
    }));
});
