// The home directory and the temporary folder that tests and pictures run in: a browser and LibreOffice write into both.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/.cache');

/** Named by the process that owns it. */
const NAME = /^run-(\d+)$/;

/** @param {number} id of a process */
function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What runs that were killed could not take away themselves. */
function removeAbandoned() {
  for (const name of readdirSync(cache)) {
    const [, owner] = NAME.exec(name) ?? [];
    if (owner !== undefined && !isAlive(Number(owner))) remove(path.join(cache, name));
  }
}

/**
 * A program that is still ending may write while its folder is being removed.
 * @param {string} folder
 */
const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Does something with an environment whose home and temporary folder are empty and in the project's cache, and gone afterwards.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withOwnFolders(work) {
  mkdirSync(cache, { recursive: true });
  removeAbandoned();
  const folder = path.join(cache, `run-${process.pid}`);
  const home = path.join(folder, 'home');
  const temporary = path.join(folder, 'tmp');
  for (const made of [home, temporary]) mkdirSync(made, { recursive: true });
  // The XDG_ folders, where they are set, lead to the real home.
  const inherited = Object.entries(process.env).filter(([name]) => !/^XDG_\w+_(HOME|DIR)$/.test(name));
  const own = { HOME: home, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  try {
    return await work({ ...Object.fromEntries(inherited), ...own });
  } finally {
    remove(folder);
  }
}
