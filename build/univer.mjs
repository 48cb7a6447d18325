// How Univer is bundled for the preview, in Node and in the page: with a calculation that is synchronous, as Apps Script's is.
import fs from 'node:fs/promises';
import { build } from 'esbuild';
import { inOrder } from './univer-order.mjs';
import { replaced } from './univer-replacement.mjs';
import { quicker } from './univer-speed.mjs';
import { lighter } from './univer-writing.mjs';

/** What the patch was written against, counted: another number means that Univer's source changed under it. */
const EXPECTED_EDITS = 14;

/**
 * The text of `class NAME` in a decorated bundle, and what stands around it.
 * @param {string} source
 * @param {string} name
 */
function cutClass(source, name) {
  const from = source.indexOf(`let ${name} = class ${name}`);
  const to = source.indexOf(`${name} = __decorate(`, from);
  if (from < 0 || to < 0) throw new Error(`Univer changed: class ${name} is no longer where the preview patches it`);
  return { before: source.slice(0, from), body: source.slice(from, to), after: source.slice(to) };
}

/**
 * Univer 0.25.1 awaits only microtasks and one pause every 500 formulas. Without them `flush()` and a read after a write
 * behave as in Apps Script. Exported for its test.
 * @param {string} source the text of @univerjs/engine-formula
 */
export function withoutAwaiting(source) {
  let edits = 0;
  /** @param {string} text @param {RegExp | string} what @param {(...groups: string[]) => string} by */
  const edit = (text, what, by) =>
    text.replace(what, (...groups) => {
      edits++;
      return by(...groups);
    });

  let text = source;
  for (const name of ['FormulaDependencyGenerator', 'CalculateFormulaService']) {
    const { before, body, after } = cutClass(text, name);
    let patched = edit(
      body,
      /await new Promise\(\(resolve\) => \{\s*const calCancelTask = [^;]*;\s*pendingTasks\.push\(calCancelTask\);\s*\}\);/,
      () => '',
    );
    patched = edit(
      patched,
      /this\._executeLock\.acquire\("FORMULA_EXECUTION_LOCK", async \(\) => \{([\s\S]*?)\n\t\t\}\);/,
      (_, inside) => `{${inside}\n\t\t}`,
    );
    patched = edit(patched, 'return Promise.resolve(finalTreeList)', () => 'return finalTreeList');
    text = before + patched.replace(/\basync (?=[_a-z(])/g, '').replace(/\bawait /g, '') + after;
  }
  const { before, body, after } = cutClass(text, 'CalculateController');
  text = before + edit(body, /_commandService\.executeCommand\(/g, () => '_commandService.syncExecuteCommand(') + after;

  if (edits !== EXPECTED_EDITS) throw new Error(`Univer changed: ${edits} edits instead of ${EXPECTED_EDITS}`);
  return text;
}

/**
 * What Google Sheets reads otherwise than Univer 0.25.1, deep in its engine where no function can be replaced; and its caches of
 * parsed formulas, which a year view of a hundred actions overflows: one edit then parses its 5,300 formulas anew.
 * @type {readonly import('./univer-replacement.mjs').Replacement[]}
 */
const REPLACEMENTS = [
  {
    why: 'A formula that gives "" holds a text: it counts in COUNTA, is greater than any number, cannot be added to. Univer takes it for a blank cell while it calculates, and for a text the next time.',
    univer: 'let result = false;\n\t\t\tif (isNullCell(cell)) {',
    ours: 'let result = false;\n\t\t\tif (isNullCell(cell) && (cell == null || cell.t == null)) {',
  },
  {
    why: '"~~" stands for "~" in the criteria of MATCH, COUNTIFS and SUMIFS; Univer knows "~*" and "~?" only.',
    univer: 'return str.indexOf("*") > -1 || str.indexOf("?") > -1;',
    ours: 'return /[*?~]/.test(str);',
  },
  {
    why: 'The same.',
    univer: '.replace(/~?[*?]/g, (match) => {',
    ours: '.replace(/~[*?~]|[*?]/g, (match) => {',
    times: 2,
  },
  {
    why: 'A wildcard stands for a line break too: names are written on several lines.',
    univer: 'if (match === "*") return ".*";\n\t\tif (match === "?") return ".";',
    ours: 'if (match === "*") return "[^]*";\n\t\tif (match === "?") return "[^]";',
  },
  {
    why: 'Parsed formulas are kept: more than one workbook has.',
    univer: 'const FORMULA_CACHE_LRU_COUNT = 5e3;',
    ours: 'const FORMULA_CACHE_LRU_COUNT = 5e4;',
  },
  {
    why: 'The same for their tokens.',
    univer: 'const FORMULA_CACHE_LRU_COUNT$2 = 2e3;',
    ours: 'const FORMULA_CACHE_LRU_COUNT$2 = 1e4;',
  },
];

/**
 * Exported for its test.
 * @param {string} source the text of @univerjs/engine-formula
 */
export const withReplacements = (source) => replaced(source, REPLACEMENTS);

/**
 * Of what is inserted within a filter, Univer forgets to lengthen the filter where it is more than is left of it.
 * @type {readonly import('./univer-replacement.mjs').Replacement[]}
 */
const FILTERS_GROW = [
  {
    why: 'Rows inserted within a filter are of it.',
    univer: 'if (insertEndRow > endRow) return this._handleNull();',
    ours: 'if (insertStartRow > endRow) return this._handleNull();',
  },
  {
    why: 'So are columns.',
    univer: 'if (insertEndColumn > endColumn) return this._handleNull();',
    ours: 'if (insertStartColumn > endColumn) return this._handleNull();',
  },
];

/**
 * The text of each package of Univer that the preview changes.
 * @type {Readonly<Record<string, (source: string) => string>>}
 */
const patches = {
  core: (source) => quicker(source, 'core'),
  'engine-formula': (source) => {
    const calculating = inOrder(withReplacements(withoutAwaiting(source)), 'engine-formula');
    return lighter(quicker(calculating, 'engine-formula'), 'engine-formula');
  },
  sheets: (source) => lighter(source, 'sheets'),
  'sheets-filter': (source) => replaced(source, FILTERS_GROW),
  'sheets-formula': (source) => inOrder(source, 'sheets-formula'),
};

/**
 * Every bundle with Univer in it goes through this one.
 * @type {import('esbuild').Plugin}
 */
export const stripAsync = {
  name: 'strip-async',
  setup(esbuild) {
    for (const [name, patch] of Object.entries(patches)) {
      const filter = new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/](es|cjs)[\\\\/]index\\.js$`);
      esbuild.onLoad({ filter }, async ({ path }) => ({
        contents: patch(await fs.readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};

/**
 * How words of thirty languages are hyphenated, 4 MB of them: in Node nothing is drawn, and reading them would only take time.
 * @type {import('esbuild').Plugin}
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(esbuild) {
    esbuild.onLoad({ filter: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z][\w-]*-[\w-]{8}\.js$/ }, () => ({
      contents: "throw new Error('No word is hyphenated where nothing is drawn.');",
      loader: 'js',
    }));
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
export const univerOptions = {
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  plugins: [stripAsync],
  target: 'es2022',
};

/**
 * Bundles a file that uses the preview host for Node. CommonJS, because opentype.js, which Univer needs, is not an ES module
 * that Node can import; `Image`, because Univer makes one for each =IMAGE() and Node has none.
 * @param {string} entry
 * @param {string} outfile
 */
export async function bundleForNode(entry, outfile) {
  await build({
    ...univerOptions,
    plugins: [...univerOptions.plugins, withoutHyphenation],
    entryPoints: [entry],
    outfile,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['exceljs', 'playwright-core', '@sparticuz/chromium'],
    banner: { js: 'globalThis.Image ??= class { set src(_address) {} };' },
  });
}
