// Which files the house has, and which room each stands in.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Layers whose folders are rooms, a layer within another before it; a file beside them is a room of its own. Every other layer is one room. */
const layersOfRooms = ['domain', 'languages', 'workbook', 'commands']
  .map((layer) => `src/${layer}`)
  .concat('preview/apps-script', 'preview/xlsx', 'preview');

/** The folders of the languages are alike, however many there are: one room. */
const A_LANGUAGE = /^src\/languages\/(?!words\/|content\/)[^/]+\//;
/** Here a folder is a room, and the files beside it are one. */
const layersOfFolders = ['test', 'build'];

/** @param {string} file a path from the root @returns {string} "domain/time" of src/domain/time/day.ts, "domain/money" of src/domain/money.ts */
export function roomOf(file) {
  if (A_LANGUAGE.test(file)) return 'a language';
  const layer = layersOfRooms.find((it) => file.startsWith(`${it}/`));
  if (layer !== undefined) {
    const [room = ''] = file.slice(layer.length + 1).split('/');
    return `${layer}/${room.replace(/\.tsx?$/, '')}`.replace(/^src\//, '');
  }
  const [first = '', second = '', ...more] = file.split('/');
  if (layersOfFolders.includes(first)) return more.length > 0 ? `${first}/${second}` : first;
  return second;
}

/** What others wrote and what a test stands in for is not of the house. */
const isOurs = (/** @type {string} */ file) => /\.(tsx?|mjs|css)$/.test(file) && !file.includes('/stub/');

/** Every file that is written by hand, as a path from the root. */
export const houseFiles = () =>
  ['src', 'preview', 'build', 'test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file).replaceAll(path.sep, '/'))
      .filter(isOurs)
      .sort(),
  );
