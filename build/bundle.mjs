// How the preview is bundled, in Node and in the page.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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

/**
 * Univer works out, each time it is loaded and from half a megabyte of Unicode's tables, which letters are Chinese, Japanese or Korean:
 * here that is done once.
 * @type {import('esbuild').Plugin}
 */
const knownLetters = {
  name: 'known-letters',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
      const patterns = Object.entries(await import(pathToFileURL(path).href)).map(
        ([name, letters]) => `export const ${name} = () => ({ toRegExp: () => ${letters().toRegExp()} });`,
      );
      return { contents: patterns.join('\n'), loader: 'js' };
    });
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
export const bundleOptions = {
  plugins: [knownLetters],
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
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
    ...bundleOptions,
    plugins: [...bundleOptions.plugins, withoutHyphenation],
    entryPoints: [entry],
    outfile,
    platform: 'node',
    format: 'cjs',
    // Nobody reads it, and Node keeps all of its text: a third less without its comments and indents.
    minifyWhitespace: true,
    legalComments: 'none',
    lineLimit: 160,
    mainFields: ['module', 'main'],
    external: ['exceljs', 'playwright-core', '@sparticuz/chromium'],
    banner: { js: 'globalThis.Image ??= class { set src(_address) {} };' },
  });
}
