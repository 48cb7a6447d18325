// What each npm script does once the packages are there.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddon } from './addon.mjs';
import { printOldAgainstNew } from './against.mjs';
import { bundleForNode } from './bundle.mjs';
import { buildCommandLine, commandLine } from './command-line.mjs';
import { examples } from './examples.mjs';
import { whenOfAnotherDay, whenStale } from './freshness.mjs';
import { withOwnFolders } from './own-folders.mjs';
import { buildPage } from './page.mjs';
import { buildNodePreview } from './preview.mjs';
import { push } from './push.mjs';
import { printSizes } from './sizes.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] @param {string} [cwd] @returns {number} */
function execute(command, args, env = process.env, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env });
  return status ?? 1;
}

/** @param {string} name @param {string} [folder] whose packages have it */
const binary = (name, folder = '') => path.join(root, folder, 'node_modules/.bin', name);
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

const built = {
  addon: () => whenStale('dist', ['src', 'build', 'appsscript.json'], buildAddon),
  commandLine: () => whenStale('.preview/cli.cjs', ['preview', 'src', 'build'], buildCommandLine),
  examples: () =>
    whenOfAnotherDay(examples, ['preview', 'src', 'build'], async () =>
      execute(process.execPath, [path.join(root, 'build/examples.mjs')]),
    ),
  page: () => whenStale('.preview/page', ['preview', 'src/languages', 'build', 'docs/store/icon.svg'], buildPage),
};

/** Everything that is built, where it is older than its sources. */
export async function buildAll() {
  // The bundles of the preview are made beside this process, while the public holidays are looked for in it.
  await Promise.all([built.commandLine(), built.page(), buildNodePreview(), built.addon()]);
}

/** @param {string} entry @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
async function runPreviewProgram(entry, args, env = process.env) {
  await buildAll();
  const outfile = path.join(root, '.preview', `${path.basename(entry, '.ts')}.cjs`);
  await bundleForNode(path.join(root, entry), outfile);
  return execute(process.execPath, [outfile, ...args], { ...env, TZ: 'UTC' });
}

/** @param {readonly string[]} args */
const clasp = (args) => execute(binary('clasp', 'tools/push'), args);

const pushAddon = () =>
  push(JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')), {
    build: buildAddon,
    clasp,
    say: (line) => process.stderr.write(`${line}\n`),
  });

async function check() {
  await buildAddon();
  const types = execute(binary('tsc'), ['--build', 'tsconfig.json']);
  const style = await withOwnFolders((env) => execute(binary('biome'), ['ci', '.'], env));
  return types || style;
}

/** Workbooks are made of very many short-lived objects: with more room for them a sixth of the time is saved. Workers inherit it. */
const forYoungObjects = ['--max-semi-space-size=128'];

/** @param {string} file @param {Readonly<Record<string, string>>} asked */
const fuzzed = (file, asked) =>
  withOwnFolders((env) =>
    execute(process.execPath, [...forYoungObjects, jest, file], { ...env, TZ: 'UTC', TEST_EVERY: '1', ...asked }),
  );

/** @param {string} file @param {readonly string[]} args how many sequences of edits, 5000 unless said */
const fuzzEdits = (file, [runs = '5000']) => fuzzed(file, { FUZZ_RUNS: runs });

/** Rounds of sequences, each of a seed of its own, until one breaks a law. @param {readonly string[]} args seed, path and file of one that did, to see it again */
async function fuzz([again, path, file]) {
  for (;;) {
    const seed = again ?? String(randomInt(2 ** 24));
    process.stdout.write(`Seed ${seed}\n`);
    const status = await fuzzed('test/bundle/sequences', {
      FUZZ_RUNS: '25',
      FUZZ_SEED: seed,
      ...(path === undefined ? {} : { FUZZ_PATH: path }),
      ...(file === undefined ? {} : { FUZZ_FILE: file }),
    });
    if (status !== 0 || again !== undefined) return status;
  }
}

/** @param {string} nth each so many of what the tests sample: see test/sampled.ts @param {readonly string[]} args */
const testEvery = (nth, args) =>
  withOwnFolders((env) =>
    execute(process.execPath, [...forYoungObjects, jest, '--testTimeout=7200000', ...args], {
      ...env,
      TZ: 'UTC',
      TEST_EVERY: nth,
    }),
  );

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<number>>>} */
const scripts = {
  build: async () => {
    const sizes = await buildAddon();
    for (const [file, bytes] of Object.entries(sizes))
      process.stdout.write(`dist/${file}  ${(bytes / 1000).toFixed(1)} kB\n`);
    return 0;
  },
  start: async (args) => {
    await buildAll();
    await built.examples();
    return runPreviewProgram('preview/server/serve.ts', args);
  },
  test: (args) =>
    withOwnFolders((env) => execute(process.execPath, [...forYoungObjects, jest, ...args], { ...env, TZ: 'UTC' })),
  // Goes on for hours, to the first sequence that breaks a law; `npm run fuzz -- SEED PATH FILE` is that one again.
  fuzz,
  // Both go on for longer than the tests do: `npm run fuzz:edits -- 5000`.
  'fuzz:edits': (args) => fuzzEdits('test/preview/edits', args),
  'fuzz:page': (args) => fuzzEdits('test/e2e/edits', args),
  // Walks whole each list of which the tests walk an even spread; as `npm test`, it takes the files to be run.
  'test:every': (args) => testEvery('1', args),
  // Kills every command at each of its calls, and lets each call fail, for an hour; `npm run faults -- 5` at every fifth.
  faults: ([every = '1']) => testEvery(every, ['test/bundle/faults']),
  // `npm run mutate -- --mutate src/domain/time/workdays.ts` for one file; TESTS=domain for the tests of one folder alone.
  mutate: async (args) => {
    await buildAll();
    return withOwnFolders((env) => execute(binary('stryker', 'tools/mutate'), ['run', ...args], { ...env, TZ: 'UTC' }));
  },
  check,
  plan: async (args) => {
    await built.addon();
    await built.commandLine();
    // npm runs scripts at the root of the project: her file names count from where she stands.
    return execute(process.execPath, [commandLine, ...args], { ...process.env, TZ: 'UTC' }, process.env['INIT_CWD']);
  },
  bench: async (args) => {
    await buildAll();
    await built.examples();
    const status = await withOwnFolders((env) => runPreviewProgram('preview/bench/bench.ts', args, env));
    if (status === 0) await printSizes();
    if (status === 0) await printOldAgainstNew();
    return status;
  },
  house: async (args) => execute(process.execPath, [path.join(root, 'build/house/house.mjs'), ...args]),
  screenshots: (args) => withOwnFolders((env) => runPreviewProgram('preview/pictures/screenshots.ts', args, env)),
  push: pushAddon,
  // `npm run clasp -- login`: what a person has to say to clasp herself.
  clasp: async (args) => clasp(args),
  format: () => withOwnFolders((env) => execute(binary('biome'), ['check', '--write', '.'], env)),
};

/** @param {string} name @param {readonly string[]} args @returns {Promise<number>} the exit code */
export async function runScript(name, args) {
  const script = scripts[name];
  if (script !== undefined) return script(args);
  process.stderr.write(`There is no script "${name}": ${Object.keys(scripts).join(', ')}.\n`);
  return 2;
}
