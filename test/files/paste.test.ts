import fs from 'node:fs/promises';
import path from 'node:path';
import { dist, inFolder, plan, planJson } from './plan';

const PLAN = `Action;Objectif;KPI;Responsable;Budget Q1;Budget Q2;Fréquence;Début;Échéance
Lettre de mars;Fidéliser;Clics;Zoé;0;;Ponctuelle;;26/03/2027
TOTAL;;;;0;;;;
`;
const LIST = `Pour le plan :

- Affiches (Arnaud), pour le 15/05/2027, 500 €
- Newsletter, chaque lundi, Zoé
- lettre de mars
`;

async function withFiles(test: (plan: string, list: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const [file, list] = [path.join(folder, 'plan.csv'), path.join(folder, 'list.txt')];
    await fs.writeFile(file, PLAN);
    await fs.writeFile(list, LIST);
    await test(file, list, folder);
  });
}

describe('plan paste', () => {
  test('adds each line below the last action and above the TOTAL, but what is there already', () =>
    withFiles(async (file, list) => {
      const words = ['paste', file, '--list', list, '--year', '2027', '--cells', 'plan!A1:I5'];
      const { cells, actions } = (await planJson(words, dist)) as Awaited<ReturnType<typeof planJson>> & {
        actions: number;
      };
      expect(actions).toBe(2);
      const [, ...rows] = cells['plan!A1:I5'] ?? [];
      expect(rows.map((row) => row.join('|'))).toEqual([
        'Lettre de mars|Fidéliser|Clics|Zoé|0||Ponctuelle||46472',
        'Affiches|||Arnaud||500|||46522',
        'Newsletter|||Zoé|||chaque lundi||',
        'TOTAL||||0||||',
      ]);
    }));

  test('wants a list, and no other command does', () =>
    withFiles(async (file, list, folder) => {
      const missing = await plan(['paste', file]);
      expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('--list')]);
      const useless = await plan(['check', file, '--list', list]);
      expect([useless.exitCode, useless.stderr]).toEqual([2, expect.stringContaining('retirez --list')]);
      const nowhere = await plan(['paste', file, '--list', path.join(folder, 'none.txt')]);
      expect([nowhere.exitCode, nowhere.stderr]).toEqual([2, expect.stringContaining('none.txt')]);
    }));

  test('a list that is blank, or no text, is one sentence', () =>
    withFiles(async (file, list) => {
      await fs.writeFile(list, ' \n\n---\n');
      await expect(plan(['paste', file, '--list', list], dist)).resolves.toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/une action par ligne/),
      });
      await fs.writeFile(list, Uint8Array.from([0xff, 0xfe, 0x41, 0x00]));
      await expect(plan(['paste', file, '--list', list], dist)).resolves.toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/texte brut/),
      });
    }));
});
