// Builds the add-on with a language more, which is English with every word in brackets, into the folder that is named.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addonFiles } from '../../build/addon.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const languages = path.resolve(here, '../../src/languages');
const bracketed = JSON.stringify(path.join(here, 'bracketed.ts'));

/** What the folder of the language exports, file by file. @param {string} file */
const copyOf = (file) => {
  const original = JSON.stringify(path.join(languages, 'en', file));
  const head = `import { bracketed } from ${bracketed}; import * as original from ${original};`;
  if (file === 'index') return `${head} export const xx = bracketed(original.en);`;
  if (file === 'content')
    return `${head} export const content = (languages) => bracketed(original.content(languages));`;
  if (file === 'sentences')
    return `${head} export const sentences = Object.fromEntries(Object.entries(original.sentences).map(([code, said]) => [code, '‹' + said + '›']));`;
  return `${head} export const ${file} = bracketed(original.${file});`;
};

/** The one line, in the one list. @param {string} list */
function withLanguage(list) {
  const longer = list
    .replace("import { fr } from './fr';", "import { fr } from './fr';\nimport { xx } from './xx';")
    .replace('{ fr, en }', '{ fr, en, xx }');
  if (!/ xx }/.test(longer) || !/'\.\/xx'/.test(longer)) throw new Error('languages.ts is no list any more');
  return longer;
}

/** @type {import('esbuild').Plugin} */
const madeUpLanguage = {
  name: 'made-up-language',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src[\\/]languages[\\/]languages\.ts$/ }, async ({ path: file }) => ({
      contents: withLanguage(await readFile(file, 'utf8')),
      loader: 'ts',
    }));
    esbuild.onResolve(
      { filter: /[\\/]xx([\\/](page|later|measuring|idiom|vocabulary|sentences|content|holidays)(\.ts)?)?$/ },
      ({ path: asked }) => ({
        path:
          /[\\/](page|later|measuring|idiom|vocabulary|sentences|content|holidays)(\.ts)?$/.exec(asked)?.[1] ?? 'index',
        namespace: 'made-up',
      }),
    );
    esbuild.onLoad({ filter: /.*/, namespace: 'made-up' }, ({ path: file }) => ({
      contents: copyOf(file),
      resolveDir: here,
      loader: 'ts',
    }));
  },
};

const [out = ''] = process.argv.slice(2);
await mkdir(out, { recursive: true });
for (const [file, text] of Object.entries(await addonFiles([madeUpLanguage])))
  await writeFile(path.join(out, file), text);
