// Builds what clasp pushes: dist/Code.js, dist/sidebar.html, dist/appsscript.json.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkScript } from './apps-script-check.mjs';
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

/** The script as one file: the bundle in one global, then the stubs. */
export async function bundleScript() {
  const names = await exportedNames();
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: GLOBAL, minify: true });
  return { code: `${outputFiles[0]?.text ?? ''}${stubs(names)}\n`, names };
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

/** Builds dist/ anew; throws when the script could not run in Apps Script. */
export async function buildAddon() {
  const { code, names } = await bundleScript();
  checkScript(code, names, await menuFunctions());
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(dist, 'Code.js'), code);
  await copyFile(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
  const sidebar = await buildSidebar(path.join(dist, 'sidebar.html'));
  return { 'Code.js': Buffer.byteLength(code), 'sidebar.html': sidebar };
}
