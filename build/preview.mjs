import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './univer.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outfile = path.join(root, '.preview', 'node.cjs');
const sources = ['preview', 'build/univer.mjs', 'package-lock.json'];

/** @param {string} place @returns {Promise<number>} when the newest file there was written */
async function newest(place) {
  const about = await fs.stat(place);
  if (!about.isDirectory()) return about.mtimeMs;
  const names = await fs.readdir(place);
  const times = await Promise.all(names.map((name) => newest(path.join(place, name))));
  return Math.max(about.mtimeMs, ...times);
}

async function isStale() {
  const built = await fs.stat(outfile).catch(() => null);
  if (!built) return true;
  const times = await Promise.all(sources.map((source) => newest(path.join(root, source))));
  return Math.max(...times) > built.mtimeMs;
}

/** Bundles the preview host for Node into .preview/node.cjs, unless the one there is newer than its sources. */
export async function buildNodePreview() {
  if (await isStale()) await bundleForNode(path.join(root, 'preview/node.ts'), outfile);
  return outfile;
}
