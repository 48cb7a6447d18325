// The lists of words without the spaces that only people need: they are split at their commas when they are used.
import { readFile } from 'node:fs/promises';

/** @param {string} source */
const closed = (source) => source.replace(/wordList\([^()]*\)/g, (list) => list.replaceAll(', ', ','));

/** @type {import('esbuild').Plugin} */
export const closedWordLists = {
  name: 'closed-word-lists',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src[\\/]languages[\\/][a-z]+[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: closed(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
