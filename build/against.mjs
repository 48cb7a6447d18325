// Old against new: the same work with the preview and the add-on as they were at another commit, in the same run.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** 0.2.0, whose preview calculated with Univer. */
const OLD = '4f39023';

/** What each may take of the time it took (the first is the name that `preview/bench/against-run.ts` gives it). */
const GOALS = /** @type {const} */ ([
  ['first build', 1 / 3],
  ['countdown', 1 / 5],
  ['a deadline typed', 1 / 2],
  // With objectives, KPIs, imports, the dashboard, payments and the budget in it; half of it was decided without them: docs/decisions/size.md.
  ['the script evaluated', 3],
]);

/** The same of what `preview/bench/against-page.ts` measures. */
const PAGE_GOALS = /** @type {const} */ ([
  ['the page ready the first time', 1 / 2],
  ['the page ready the next time', 1 / 2],
  ['the page ready from then on', 1 / 2],
]);

/** @param {string} commit @returns {string | null} the folder it is built in; null where the history does not have it */
function builtAt(commit) {
  const folder = path.join(root, 'node_modules/.cache', `bench-${commit}`);
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' });
  } catch {
    return null;
  }
  if (existsSync(path.join(folder, '.preview/serve.cjs'))) return folder;
  mkdirSync(folder, { recursive: true });
  execSync(`git archive ${commit} | tar -x -C "${folder}"`, { cwd: root });
  if (!existsSync(path.join(folder, 'node_modules')))
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const build = `const { buildNodePreview } = await import('./build/preview.mjs');
    const { buildAddon } = await import('./build/addon.mjs');
    const { buildPage } = await import('./build/page.mjs');
    const { bundleForNode } = await import('./build/univer.mjs');
    await buildNodePreview(); await buildAddon(); await buildPage();
    await bundleForNode('preview/serve.ts', '.preview/serve.cjs');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: folder, stdio: 'ignore' });
  return folder;
}

/**
 * What a program of preview/bench prints, as JSON, of a folder it is given.
 * @template T
 * @param {string} name
 * @param {string} folder
 * @returns {Promise<T>}
 */
async function said(name, folder) {
  const program = path.join(root, `.preview/${name}.cjs`);
  await bundleForNode(path.join(root, `preview/bench/${name}.ts`), program);
  const words = ['--max-semi-space-size=128', program, folder];
  return JSON.parse(execFileSync(process.execPath, words, { env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' }));
}

/**
 * @param {readonly (readonly [string, number])[]} goals
 * @param {Record<string, number>} old seconds by what was done
 * @param {Record<string, number>} now
 */
function compare(goals, old, now) {
  for (const [what, most] of goals) {
    const [before = 0, after = 0] = [old[what], now[what]];
    const verdict = after <= most * before ? 'met    ' : 'NOT MET';
    const aim = `${after.toFixed(3)} of ${before.toFixed(3)} s, a ratio of ${(after / before).toFixed(2)}`;
    process.stdout.write(`${verdict}  ${what}: ${aim}, at most ${most.toFixed(2)}\n`);
  }
}

/** Prints what a plan of 2,000 actions and the page take now and took then, in seconds, and whether that is what was aimed at. */
export async function printOldAgainstNew(commit = OLD) {
  const folder = builtAt(commit);
  if (folder === null) {
    process.stdout.write(`\nOld against new: the history of this clone does not go back to ${commit}.\n`);
    return;
  }
  process.stdout.write(`\nOld (${commit}) against new, 2000 actions, seconds:\n`);
  compare(GOALS, await said('against-run', folder), await said('against-run', root));
  /** @type {Record<'old' | 'now', Record<string, number>>} */
  const { old, now } = await said('against-page', folder);
  process.stdout.write(
    '\nThe page, old and new in turn: the new one opens a plan with objectives, KPIs and their figures in it.\n',
  );
  compare(PAGE_GOALS, old, now);
}
