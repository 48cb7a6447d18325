// The tests that need nothing built, in one file: Stryker's runner loads it once, and between runs only switches the fault.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

// Stryker calls this in its copy of the project, in which each fault is written down.
const root = process.cwd();

/**
 * One failing test is enough: the quickest come first. `TESTS=domain/kpi,workbook/header.test.ts` for a first look at what the tests
 * of some folders or files see.
 */
const chosen = (process.env['TESTS'] ?? 'domain,formula,workbook,commands').split(',');

const leftOut = [
  // It lays out every tab in every way to see whether words fit: as long as a quarter of the others, for widths in pixels.
  'test/workbook/looks.test.ts',
  // It looks for its own file in what an error says.
  'test/commands/log-line.test.ts',
];

const files = chosen
  .flatMap((place) =>
    place.endsWith('.test.ts')
      ? [`test/${place}`]
      : readdirSync(path.join(root, 'test', place), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.test.ts'))
          .sort()
          .map((file) => `test/${place}/${file.replaceAll(path.sep, '/')}`),
  )
  .filter((file) => !leftOut.includes(file));

/** @type {import('esbuild').Plugin} */
const fewExamples = {
  name: 'few-examples',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.includes('mutation') ? { external: true } : { path: path.join(root, 'build/mutation/few-examples.mjs') },
    );
  },
};

/**
 * What a module keeps for as long as it lives (patterns made of a language's words, a column's letters) would be made before the
 * first fault, which no test would then see, or by a faulty program for all the tests to come.
 * @type {import('esbuild').Plugin}
 */
const keptForOneTest = {
  name: 'kept-for-one-test',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: `const { KeptMap: Map, KeptWeakMap: WeakMap } = globalThis;${readFileSync(file, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/**
 * A test reads files from where it stands.
 * @type {import('esbuild').Plugin}
 */
const ownPlaces = {
  name: 'own-places',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: `const __dirname = ${JSON.stringify(path.dirname(file))};${readFileSync(file, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

await build({
  stdin: {
    contents: [
      "require('./build/mutation/jest-globals.mjs');",
      // The file's name keeps apart what is called the same in two files.
      ...files.map((file) => `describe('${file}', () => { require('./${file}'); });`),
    ].join('\n'),
    resolveDir: root,
  },
  bundle: true,
  packages: 'external',
  plugins: [fewExamples, keptForOneTest, ownPlaces],
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  logLevel: 'warning',
  outfile: '.preview/tests/quick.cjs',
});
