import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LARGEST_PAGE } from './limits.mjs';
import { checkServed, withoutMarks } from './served-text.mjs';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'sidebar');

/**
 * How a script or a style of the page is bundled.
 * @param {string} entry in src/sidebar
 * @returns {import('esbuild').BuildOptions & { readonly write: false }}
 */
export const sidebarOptions = (entry) => ({
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
  // Google's filter of pages does not know them (contract 29).
  supported: { 'template-literal': false },
});

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build(sidebarOptions(entry));
  return (outputFiles[0]?.text ?? '').trim();
}

/** Stands in the page until the program has started: a page that arrived cut would stay blank. */
const NOT_STARTED =
  'Rétroplan n’a pas démarré : le script est incomplet, poussez-le à nouveau. · Rétroplan did not start: the script is incomplete, push it again.';

/** The page without its words: `__VIEW__` and `__WORDS__` are for the server to replace. */
async function page() {
  const [script, style] = await Promise.all([bundle('main.tsx'), bundle('style.css')]);
  // Replaced by functions: a "$&" of the program would otherwise be taken for a pattern.
  return readFileSync(join(source, 'index.html'), 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('__NOT_STARTED__', () => NOT_STARTED)
    .replace('__SCRIPT__', () => withoutMarks(script));
}

/** Each language's words, as a program to put into the page. */
async function words() {
  const entries = readdirSync(source).filter((file) => /^words\.\w+\.ts$/.test(file));
  const scripts = entries.map(async (entry) => {
    const [, language] = entry.split('.');
    return [`words-${language}.html`, withoutMarks(await bundle(entry))];
  });
  return Promise.all(scripts);
}

/**
 * The bytes a sidebar is made of in the language with the longest words, of the sizes of its files.
 * @param {Readonly<Record<string, number>>} sizes
 */
export function pageWithWords({ 'sidebar.html': page = 0, ...others }) {
  const words = Object.entries(others).filter(([file]) => file.startsWith('words-'));
  return page + Math.max(...words.map(([, bytes]) => bytes));
}

/**
 * Writes the sidebar into a folder: the page, and a file of words for each language, of which the server puts one into it.
 * Resolves to their sizes in bytes.
 * @param {string} folder
 * @returns {Promise<Record<string, number>>}
 */
export async function buildSidebar(folder) {
  const files = [['sidebar.html', await page()], ...(await words())];
  for (const [file = '', text = ''] of files) checkServed(file, text);
  const sizes = Object.fromEntries(files.map(([file, text = '']) => [file, Buffer.byteLength(text)]));
  const largest = pageWithWords(sizes);
  if (largest > LARGEST_PAGE) throw new Error(`The sidebar with words has ${largest} bytes, more than ${LARGEST_PAGE}`);
  mkdirSync(folder, { recursive: true });
  for (const [file = '', text = ''] of files) writeFileSync(join(folder, file), text);
  return sizes;
}
