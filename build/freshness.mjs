import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} place @returns {Promise<number[]>} when each file below was written */
async function times(place) {
  const about = await stat(place);
  if (!about.isDirectory()) return [about.mtimeMs];
  const names = await readdir(place);
  return (await Promise.all(names.map((name) => times(path.join(place, name))))).flat();
}

/**
 * Runs a build whose target is missing or older than one of its sources.
 * @param {string} target @param {readonly string[]} sources @param {() => Promise<unknown>} build
 */
export async function whenStale(target, sources, build) {
  const at = path.join(root, target);
  if (existsSync(at)) {
    const built = await times(at);
    const written = await Promise.all(
      [...sources, 'package-lock.json'].map((source) => times(path.join(root, source))),
    );
    if (built.length > 0 && Math.min(...built) > Math.max(...written.flat())) return;
  }
  await build();
}
