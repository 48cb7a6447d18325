// The end of `npm run bench`: how large what is pushed is, whether that is within the limits, and which room of the code its bytes come from.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { dist, scriptOptions } from './addon.mjs';
import { languagesListed, laterWordsEntry, measuringWordsEntry, wordsEntry } from './languages.mjs';
import { LARGEST_PAGE, LARGEST_SCRIPT } from './limits.mjs';
import { pageWithWords, sidebarOptions } from './sidebar.mjs';

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** @returns {Record<string, number>} bytes by file of dist/ */
function builtSizes() {
  const files = readdirSync(dist).filter((file) => /\.(js|html)$/.test(file));
  return Object.fromEntries(files.map((file) => [file, statSync(path.join(dist, file)).size]));
}

/** A folder of src, or a package. @param {string} file as esbuild names it, from the root of the project on */
function roomOf(file) {
  const [, room] = /^(src\/[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return room ?? 'other';
}

/**
 * The bytes each room has in a bundle.
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Map<string, number>>}
 */
async function bytesByRoom(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  /** @type {Map<string, number>} */
  const rooms = new Map();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs))
      rooms.set(roomOf(file), (rooms.get(roomOf(file)) ?? 0) + bytesInOutput);
  return rooms;
}

/** @param {readonly string[]} cells */
const row = ([label = '', ...figures]) =>
  process.stdout.write(`${label.padEnd(28)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);

/** Before the script's second minification, which takes some per cent more. */
async function printRooms() {
  const languages = await languagesListed();
  const words = languages.flatMap((it) => [
    { name: `words-${it}`, entry: wordsEntry(it, languages) },
    { name: `later-${it}`, entry: laterWordsEntry(it) },
    { name: `measuring-${it}`, entry: measuringWordsEntry(it) },
  ]);
  const bundled = words.map(async ({ name, entry }) => [name, await bytesByRoom(sidebarOptions(entry))]);
  const bundles = {
    'Code.js': await bytesByRoom(scriptOptions),
    page: await bytesByRoom(sidebarOptions('main.tsx')),
    measuring: await bytesByRoom(sidebarOptions('measuring.tsx')),
    style: await bytesByRoom(sidebarOptions('style.css')),
    ...Object.fromEntries(await Promise.all(bundled)),
  };
  const columns = Object.values(bundles);
  const rooms = [...new Set(columns.flatMap((bytes) => [...bytes.keys()]))].sort();
  row(['bytes by room', ...Object.keys(bundles)]);
  for (const room of rooms) row([room, ...columns.map((bytes) => String(bytes.get(room) ?? ''))]);
  row(['together', ...columns.map((bytes) => String([...bytes.values()].reduce((sum, it) => sum + it, 0)))]);
}

/** @param {string} what @param {number} bytes @param {number} most */
const goal = (what, bytes, most) =>
  process.stdout.write(
    `${bytes <= most ? 'met    ' : 'NOT MET'}  ${what}: at most ${most / 1000} kB: ${kilobytes(bytes)} kB\n`,
  );

export async function printSizes() {
  const sizes = builtSizes();
  goal('Code.js', sizes['Code.js'] ?? 0, LARGEST_SCRIPT);
  goal('the page with its words', pageWithWords(sizes), LARGEST_PAGE);
  const files = Object.entries(sizes).map(([file, bytes]) => `${file} ${kilobytes(bytes)} kB`);
  process.stdout.write(`\nSizes: ${files.join(', ')}\n\n`);
  await printRooms();
}
