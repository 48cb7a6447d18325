// The languages as src/languages lists them, and what is built for each of them.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src');

/** @typedef {readonly import('esbuild').Plugin[]} Plugins what stands in for files of the sources, in tests */

/**
 * What a piece of the sources exports.
 * @param {import('esbuild').BuildOptions} entry
 * @param {Plugins} plugins
 */
async function exportsOf(entry, plugins) {
  const { outputFiles = [] } = await build({
    ...entry,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [...plugins],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** What a file of the sources exports. @param {string} file from src on @param {Plugins} [plugins] */
export const sourceModule = (file, plugins = []) => exportsOf({ entryPoints: [path.join(source, file)] }, plugins);

/** @param {Plugins} [plugins] @returns {Promise<readonly string[]>} their codes, in the order of the list */
export async function languagesListed(plugins = []) {
  const { languages } = await sourceModule('languages/languages.ts', plugins);
  return languages;
}

/**
 * The script that adds to the words of the page what it says only of some answers.
 * @param {string} language
 * @returns {import('esbuild').BuildOptions}
 */
export const laterWordsEntry = (language) => ({
  stdin: {
    resolveDir: path.join(source, 'languages'),
    contents: `import { later } from './${language}/later'; Object.assign(window.WORDS, later);`,
  },
});

/**
 * The script that adds what is said in the views that come later.
 * @param {string} language
 * @returns {import('esbuild').BuildOptions}
 */
export const measuringWordsEntry = (language) => ({
  stdin: {
    resolveDir: path.join(source, 'languages'),
    contents: `import { measuring } from './${language}/measuring'; Object.assign(window.WORDS, measuring);`,
  },
});

/**
 * The script of the page that holds what it speaks in a language from the first sight on, and reads with in all of them.
 * @param {string} language @param {readonly string[]} languages
 * @returns {import('esbuild').BuildOptions}
 */
export const wordsEntry = (language, languages) => ({
  stdin: {
    resolveDir: path.join(source, 'languages'),
    contents: [
      `import { page } from './${language}/page';`,
      ...languages.map((it) => `import { idiom as ${it} } from './${it}/idiom';`),
      `const idioms = { ${languages.join(', ')} };`,
      'const reading = Object.values(idioms).map((idiom) => idiom.reading);',
      `window.WORDS = { ...page, spoken: '${language}', languages: Object.keys(idioms), idioms, reading };`,
    ].join('\n'),
  },
});
