// Workbooks that tests build once, kept on disk for the other process of a run and for the next run: some seconds each.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules/.cache/built-files');

/** The folder of this run, for the processes that run its tests. */
const FOLDER = 'RETROPLAN_KEPT_FILES';

/** @param {string} text */
const digest = (text) => createHash('sha1').update(text).digest('hex');

/** Whatever a workbook is made by or of: all that is built, all that tests are made of, and the day its values are of. */
function state() {
  const hash = createHash('sha1').update(new Date().toDateString());
  for (const folder of ['dist', 'src', 'preview', 'build', 'test'])
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(root, folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}

/** Before the tests: what was kept of another state of the sources is thrown away. */
export function openKeptFiles() {
  const now = state();
  mkdirSync(cache, { recursive: true });
  for (const folder of readdirSync(cache))
    if (folder !== now) rmSync(path.join(cache, folder), { recursive: true, force: true });
  process.env[FOLDER] = path.join(cache, now);
}

/**
 * What was kept under that key, else what is made now, which is kept.
 * @template T @param {string} key @param {() => Promise<T>} make @returns {Promise<T>}
 */
export async function keptFile(key, make) {
  const folder = process.env[FOLDER];
  if (folder === undefined) return make();
  const file = path.join(folder, digest(key));
  try {
    return deserialize(readFileSync(file));
  } catch {
    const made = await make();
    mkdirSync(folder, { recursive: true });
    // Whoever sees the file sees all of it.
    writeFileSync(`${file}.${process.pid}`, serialize(made));
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
