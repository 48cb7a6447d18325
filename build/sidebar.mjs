import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languagesListed, laterWordsEntry, measuringWordsEntry, wordsEntry } from './languages.mjs';
import { LARGEST_PAGE } from './limits.mjs';
import { minified } from './minify.mjs';
import { checkServed, withoutMarks } from './served-text.mjs';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'sidebar');

/** Text inside of an element ends where its closing tag stands, wherever that is: even in a string of the program. */
const escaped = (/** @type {string} */ text, /** @type {'script' | 'style'} */ element) =>
  text.replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/');

/**
 * How a script or a style of the page is bundled.
 * @param {string | import('esbuild').BuildOptions} entry in src/sidebar, or one of its own
 * @returns {import('esbuild').BuildOptions & { readonly write: false }}
 */
export const sidebarOptions = (entry) => ({
  ...(typeof entry === 'string' ? { entryPoints: [join(source, entry)] } : entry),
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  target: 'es2020',
  // Google's filter does not know them (contract 29).
  supported: { 'template-literal': false },
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
});

/** @param {string | import('esbuild').BuildOptions} entry @param {import('./languages.mjs').Plugins} [plugins] */
async function bundle(entry, plugins = []) {
  const { outputFiles } = await build({ ...sidebarOptions(entry), plugins: [...plugins] });
  return (outputFiles[0]?.text ?? '').trim();
}

/**
 * An element with a script, and how long that is: the page looks whether it arrived whole (contract 30).
 * @param {string | import('esbuild').BuildOptions} entry
 * @param {import('./languages.mjs').Plugins} [plugins]
 */
async function scriptElement(entry, plugins = []) {
  // Written as by 5, nothing becomes a template literal (contract 29).
  const whole = await minified(await bundle(entry, plugins), { ecma: 5 }, { toplevel: true });
  const script = escaped(withoutMarks(whole), 'script');
  return `<script data-length="${script.length}">${script}</script>`;
}

/** The page on one line, as no two systems end lines alike. Its view, its words and the sentence for when it is not whole are for the server to put in. */
async function page() {
  const [script, style] = await Promise.all([scriptElement('main.tsx'), bundle('style.css')]);
  // Replaced by functions: a "$&" of the program would otherwise be taken for a pattern.
  return readFileSync(join(source, 'index.html'), 'utf8')
    .replaceAll(/\s*\n\s*/g, '')
    .replace('__STYLE__', () => `<style>${escaped(style, 'style')}</style>`)
    .replace('__SCRIPT__', () => script);
}

/** Each language's words, as a script to put into the page and as those that the page asks for. @param {import('./languages.mjs').Plugins} plugins */
async function words(plugins) {
  const languages = await languagesListed(plugins);
  const entries = languages.flatMap((language) => [
    { file: `words-${language}.html`, entry: wordsEntry(language, languages) },
    { file: `later-${language}.html`, entry: laterWordsEntry(language) },
    { file: `measuring-${language}.html`, entry: measuringWordsEntry(language) },
  ]);
  return Promise.all(entries.map(async ({ file, entry }) => [file, await scriptElement(entry, plugins)]));
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
 * The texts of the sidebar's files by their names: the page, the words of each language, of which the server puts one into it, those that
 * come later, and the part of the page that does.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export async function sidebarFiles(plugins = []) {
  const part = await scriptElement('measuring.tsx');
  const files = Object.fromEntries([
    ['sidebar.html', await page()],
    ['measuring.html', part],
    ...(await words(plugins)),
  ]);
  for (const [file, text] of Object.entries(files)) checkServed(file, text);
  const sizes = Object.entries(files).map(([file, text]) => [file, Buffer.byteLength(text)]);
  const largest = pageWithWords(Object.fromEntries(sizes));
  if (largest > LARGEST_PAGE) throw new Error(`The sidebar with words has ${largest} bytes, more than ${LARGEST_PAGE}`);
  return files;
}
