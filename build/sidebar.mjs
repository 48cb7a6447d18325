import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'sidebar');

/** A page that a sidebar has to wait for is a page people close. */
const LARGEST = 110_000;

/** Text inside of an element ends where its closing tag stands, wherever that is: even in a string of the program. */
const escaped = (/** @type {string} */ text, /** @type {'script' | 'style'} */ element) =>
  text.replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/');

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The page without its words: `__VIEW__` and `<!--WORDS-->` are for the server to replace. */
async function page() {
  const [script, style] = await Promise.all([bundle('main.tsx'), bundle('style.css')]);
  // Replaced by functions: a "$&" of the program would otherwise be taken for a pattern.
  const text = readFileSync(join(source, 'index.html'), 'utf8')
    .replace('/*STYLE*/', () => escaped(style, 'style'))
    .replace('/*SCRIPT*/', () => escaped(script, 'script'));
  const size = Buffer.byteLength(text);
  if (size > LARGEST) throw new Error(`sidebar.html has ${size} bytes, more than ${LARGEST}`);
  return text;
}

/** Each language's words, as a script to put into the page. */
async function words() {
  const entries = readdirSync(source).filter((file) => /^words\.\w+\.ts$/.test(file));
  const scripts = entries.map(async (entry) => {
    const [, language] = entry.split('.');
    return [`words-${language}.html`, `<script>${escaped(await bundle(entry), 'script')}</script>`];
  });
  return Promise.all(scripts);
}

/**
 * Writes the sidebar into a folder: the page, and a file of words for each language, of which the server puts one into it.
 * Resolves to their sizes in bytes.
 * @param {string} folder
 * @returns {Promise<Record<string, number>>}
 */
export async function buildSidebar(folder) {
  const files = [['sidebar.html', await page()], ...(await words())];
  mkdirSync(folder, { recursive: true });
  for (const [file = '', text = ''] of files) writeFileSync(join(folder, file), text);
  return Object.fromEntries(files.map(([file, text = '']) => [file, Buffer.byteLength(text)]));
}
