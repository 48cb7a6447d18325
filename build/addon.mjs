// Builds what clasp pushes: dist/Code.js, dist/appsscript.json, and as .html files the sidebar's page, its words, what is understood of files and what a new plan is filled with.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { checkScript } from './apps-script-check.mjs';
import { contentFiles, readingFiles } from './content.mjs';
import { holidayFiles } from './holidays.mjs';
import { sourceModule } from './languages.mjs';
import { LARGEST_SCRIPT, ROOM_FOR_A_LANGUAGE } from './limits.mjs';
import { minified } from './minify.mjs';
import { withShortForms } from './short-forms.mjs';
import { sidebarFiles } from './sidebar.mjs';

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

/** The export that all menu items run, each under its own name; hidden like the bundle itself. */
const MENU = 'menu_';

/** The functions Google may call by name; only an `esm` build lists them. */
async function exportedNames() {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true, outdir: dist });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/**
 * The functions of the menu's items, from its own declaration.
 * @returns {Promise<readonly string[]>}
 */
async function menuNames() {
  const { menuItems, menuFunction } = await sourceModule('commands/api/index.ts');
  return menuItems.map(menuFunction);
}

/**
 * One global function for each export and each menu item, as Apps Script wants its entry points.
 * @param {readonly string[]} names
 * @param {readonly string[]} items
 */
const stubs = (names, items) =>
  [
    ...names
      .filter((name) => name !== MENU)
      .map((name) => `function ${name}(...args) { return ${GLOBAL}.${name}(...args); }`),
    ...items.map((name) => `function ${name}() { return ${GLOBAL}.${MENU}('${name}'); }`),
  ].join('\n');

/**
 * What the script compares with what it reads of each .html file, by its name without the ending (contract 30).
 * @param {Readonly<Record<string, string>>} files
 */
async function builtTexts(files) {
  const { textFacts } = await sourceModule('commands/port/text-facts.ts');
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [path.basename(file, '.html'), textFacts(text)]),
  );
}

/** What lz-string looks for of other surroundings and Apps Script has not: known to be absent, it is left out of the bundle. */
const ABSENT = { Uint8Array: 'undefined', angular: 'undefined', define: 'undefined' };

/** The bundle in its global: what ES2019 has not is said in few words first, the rest as esbuild says it. @param {import('esbuild').BuildOptions} more */
async function bundled(more) {
  const supported = { 'nullish-coalescing': true, 'optional-chain': true };
  const { outputFiles } = await build({ ...scriptOptions, ...more, supported, write: false });
  const { target, charset, legalComments, minify } = scriptOptions;
  const short = withShortForms(outputFiles[0]?.text ?? '');
  return (await transform(short, { target, charset, legalComments, minify })).code;
}

/**
 * The script as one file: the bundle in one global, then the stubs.
 * @param {Readonly<Record<string, string>>} files the texts of the .html files it stands beside
 * @param {import('./languages.mjs').Plugins} plugins
 */
async function bundleScript(files, plugins) {
  const [names, items] = [await exportedNames(), await menuNames()];
  const define = { ...ABSENT, BUILT_TEXTS: JSON.stringify(await builtTexts(files)) };
  // V8 reads a function sooner than an arrow, whose parameters may be an expression until it has read them.
  const compress = { ecma: /** @type {const} */ (2019), arrows: false };
  const script = await minified(await bundled({ define, plugins: [...plugins] }), compress, { toplevel: false });
  const code = `${script}\n${stubs(names, items)}\n`;
  const size = Buffer.byteLength(code);
  const most = LARGEST_SCRIPT + plugins.length * ROOM_FOR_A_LANGUAGE;
  if (size > most) throw new Error(`Code.js has ${size} bytes, more than ${most}`);
  return { code, names };
}

/**
 * The texts of dist/ by their names; throws when the script could not run in Apps Script.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export async function addonFiles(plugins = []) {
  const pages = {
    ...(await sidebarFiles(plugins)),
    ...(await contentFiles(plugins)),
    ...(await readingFiles(plugins)),
    ...(await holidayFiles(plugins)),
  };
  const { code, names } = await bundleScript(pages, plugins);
  checkScript(code, names, [MENU]);
  return { 'Code.js': code, ...pages };
}

/** Builds dist/ anew. Resolves to the bytes of each file. */
export async function buildAddon() {
  const files = await addonFiles();
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(dist, file), text);
  await copyFile(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, Buffer.byteLength(text)]));
}
