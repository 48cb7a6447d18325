import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReadReport } from '../../src/commands/api';
import { dist, inFolder, planJson } from './plan';

const CSV = `Action;Fréquence;Responsable
Revue de presse;tous les jours ouvrés;Zoé
Publication;du lundi au vendredi;Zoé
`;

describe('the working days of a plan that has no settings yet', () => {
  test.each([
    ['fr', [254, 261]],
    ['en_US', [249, 261]],
  ] as const)('are without the public holidays of its file’s country (%s)', (locale, counts) =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'plan.csv');
      await fs.writeFile(file, CSV);
      const answer = await planJson(['read', file, '--year', '2027', '--locale', locale], dist);
      // What the command answers stands beside what every command does.
      const { actions } = answer as typeof answer & ReadReport;
      expect(actions.map(({ dates }) => dates.length)).toEqual(counts);
    }),
  );
});
