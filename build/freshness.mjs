import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
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
  if ((await builtAt(target)) <= (await writtenAt(sources))) await build();
}

/**
 * The same, also where the target was built on another day than today.
 * @param {string} target @param {readonly string[]} sources @param {() => Promise<unknown>} build
 */
export async function whenOfAnotherDay(target, sources, build) {
  const midnight = new Date().setHours(0, 0, 0, 0);
  if ((await builtAt(target)) <= Math.max(midnight, await writtenAt(sources))) await build();
}

/** @param {string} target @returns {Promise<number>} when the oldest file of it was built; -1 where there is none */
async function builtAt(target) {
  const at = path.join(root, target);
  const built = existsSync(at) ? await times(at) : [];
  return built.length > 0 ? Math.min(...built) : -1;
}

/** @param {readonly string[]} sources @returns {Promise<number>} when the newest of their files was written */
async function writtenAt(sources) {
  const written = await Promise.all([...sources, 'package-lock.json'].map((source) => times(path.join(root, source))));
  return Math.max(...written.flat());
}

/** @param {string} place @returns {Promise<string[]>} the files below, in order */
async function filesBelow(place) {
  if (!(await stat(place)).isDirectory()) return [place];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => filesBelow(path.join(place, name))))).flat();
}

/** A short text that is another one as soon as one of the files, or a package, is. @param {readonly string[]} sources */
export async function sumOfFiles(sources) {
  const files = await Promise.all(
    [...sources, 'package-lock.json'].map((source) => filesBelow(path.join(root, source))),
  );
  const sum = createHash('sha256');
  for (const file of files.flat()) sum.update(await readFile(file));
  return sum.digest('hex').slice(0, 16);
}
