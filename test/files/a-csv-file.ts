import fs from 'node:fs/promises';
import path from 'node:path';
import { inFolder } from './plan';

export const csv = 'Action;Objectif;Budget\nNewsletter;;30\nVidéo;Notoriété;1250,5\n';

/** A file of that text in a folder of its own. */
export const withFile = <T>(text: string, work: (file: string, folder: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'plan.csv');
    await fs.writeFile(file, text);
    return work(file, folder);
  });
