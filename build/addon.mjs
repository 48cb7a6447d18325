// Builds what clasp pushes: dist/Code.js, dist/appsscript.json, and as .html files the sidebar's page, its words and what a new plan is filled with.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { checkScript } from './apps-script-check.mjs';
import { buildContent } from './content.mjs';
import { writeHolidays } from './holidays.mjs';
import { LARGEST_SCRIPT } from './limits.mjs';
import { buildSidebar } from './sidebar.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const entry = path.join(root, 'src/addon/main.ts');
export const dist = path.join(root, 'dist');

/** Ends in `_`: Apps Script hides such names from `google.script.run` and from the menu. */
const GLOBAL = 'Retroplan_';

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * The script as one global.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const scriptOptions = { ...options, format: 'iife', globalName: GLOBAL, minify: true };

/** The functions Google may call by name; only an `esm` build lists them. */
async function exportedNames() {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true, outdir: dist });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/**
 * One global function for each export, as Apps Script wants its entry points.
 * @param {readonly string[]} names
 */
const stubs = (names) =>
  names.map((name) => `function ${name}(...args) { return ${GLOBAL}.${name}(...args); }`).join('\n');

/**
 * A second pass after esbuild's own, which inlines less: 3 % smaller.
 * @param {string} script
 */
async function minified(script) {
  const { code } = await minify(script, {
    ecma: 2019,
    module: false,
    compress: { ecma: 2019, passes: 3 },
    // The stubs call the bundle's one global by its name.
    mangle: { toplevel: false },
    format: { asciiOnly: false, comments: false },
  });
  return code;
}

/**
 * The script as one file: the bundle in one global, then the stubs.
 * @param {Readonly<Record<string, number>>} [texts] the characters of each file beside it, white space aside
 */
export async function bundleScript(texts = {}) {
  const names = await exportedNames();
  const { outputFiles } = await build({ ...scriptOptions, define: { BUILT_TEXTS: JSON.stringify(texts) } });
  const code = `${await minified(outputFiles[0]?.text ?? '')}\n${stubs(names)}\n`;
  const size = Buffer.byteLength(code);
  if (size > LARGEST_SCRIPT) throw new Error(`Code.js has ${size} bytes, more than ${LARGEST_SCRIPT}`);
  return { code, names };
}

/**
 * The functions menu items name, from the menu's own declaration.
 * @returns {Promise<string[]>}
 */
async function menuFunctions() {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(root, 'src/addon/menu.ts')],
    format: 'esm',
  });
  const { menuItems } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return menuItems.map((/** @type {{ run: string }} */ { run }) => run);
}

/**
 * What the script compares with what it reads of each file: its characters, white space aside.
 * @param {readonly string[]} files
 */
async function lengths(files) {
  const counted = files.map(async (file) => {
    const text = await readFile(path.join(dist, file), 'utf8');
    return [path.basename(file, '.html'), text.replace(/\s+/g, '').length];
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Builds dist/ anew; throws when the script could not run in Apps Script. */
export async function buildAddon() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const pages = { ...(await buildSidebar(dist)), ...(await buildContent(dist)), ...(await writeHolidays(dist)) };
  const { code, names } = await bundleScript(await lengths(Object.keys(pages)));
  checkScript(code, names, await menuFunctions());
  await writeFile(path.join(dist, 'Code.js'), code);
  await copyFile(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
  return { 'Code.js': Buffer.byteLength(code), ...pages };
}
