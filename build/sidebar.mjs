import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'sidebar');

/** A page that a sidebar has to wait for is a page people close. */
const LARGEST = 128_000;

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
  return outputFiles[0]?.text ?? '';
}

/**
 * Writes the whole sidebar as one self-contained page, which the server serves after it has replaced `__VIEW__` and
 * `__LANGUAGE__`. Resolves to its size in bytes.
 * @param {string} outfile
 * @returns {Promise<number>}
 */
export async function buildSidebar(outfile) {
  const [script, style] = await Promise.all([bundle('main.tsx'), bundle('style.css')]);
  // Replaced by functions: a "$&" of the program would otherwise be taken for a pattern.
  const page = readFileSync(join(source, 'index.html'), 'utf8')
    .replace('/*STYLE*/', () => escaped(style.trim(), 'style'))
    .replace('/*SCRIPT*/', () => escaped(script.trim(), 'script'));
  const size = Buffer.byteLength(page);
  if (size > LARGEST) throw new Error(`sidebar.html has ${size} bytes, more than ${LARGEST}`);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, page);
  return size;
}
