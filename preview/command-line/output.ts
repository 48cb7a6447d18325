import fs from 'node:fs/promises';
import path from 'node:path';
import { type Misuse, refused } from '../command-words';

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((file) => fs.stat(file).catch(() => undefined)));
  // Two names of one file: a link, or another case on a disk that does not tell them apart.
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
};

/** What is wrong with the place asked for, found before any work is done. */
export async function outputMisuse(output: string, input: string | undefined): Promise<Misuse | undefined> {
  if (path.extname(output).toLowerCase() !== '.xlsx') return { is: 'bad-output', file: output };
  if (input !== undefined && (await isSameFile(output, input))) return { is: 'output-is-input', file: output };
  if ((await fs.stat(output).catch(() => undefined))?.isDirectory()) return { is: 'folder', file: output };
  const folder = await fs.stat(path.dirname(output)).catch(() => undefined);
  return folder?.isDirectory() ? undefined : { is: 'no-output-folder', file: output };
}

/** The file that a link stands for, also where that is still to be made; any other file is itself. */
async function behindLinks(file: string): Promise<string> {
  const target = await fs.readlink(file).catch(() => undefined);
  if (target === undefined) return file;
  return fs.realpath(file).catch(() => path.resolve(path.dirname(file), target));
}

/** Written aside and then renamed: whoever looks finds the whole file or none. A link stays one, and what it stands for is written. */
export async function writeOutput(output: string, bytes: Uint8Array): Promise<ReturnType<typeof refused> | undefined> {
  const file = await behindLinks(output);
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await fs.writeFile(aside, bytes);
    await fs.rename(aside, file);
    return undefined;
  } catch {
    await fs.rm(aside, { force: true });
    return refused({ is: 'unwritable', file: output });
  }
}
