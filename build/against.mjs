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

/** @param {string} commit @returns {string | null} the folder it is built in; null where the history does not have it */
function builtAt(commit) {
  const folder = path.join(root, 'node_modules/.cache', `bench-${commit}`);
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' });
  } catch {
    return null;
  }
  if (existsSync(path.join(folder, 'dist/Code.js'))) return folder;
  mkdirSync(folder, { recursive: true });
  execSync(`git archive ${commit} | tar -x -C "${folder}"`, { cwd: root });
  if (!existsSync(path.join(folder, 'node_modules')))
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const build = `const { buildNodePreview } = await import('./build/preview.mjs');
    const { buildAddon } = await import('./build/addon.mjs');
    await buildNodePreview(); await buildAddon();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: folder, stdio: 'ignore' });
  return folder;
}

/** @param {string} program @param {string} folder @returns {Record<string, number>} */
const measured = (program, folder) =>
  JSON.parse(
    execFileSync(process.execPath, ['--max-semi-space-size=128', program, folder], {
      env: { ...process.env, TZ: 'UTC' },
      encoding: 'utf8',
    }),
  );

/** Prints what a plan of 2,000 actions takes now and took then, in seconds, and whether that is what was aimed at. */
export async function printOldAgainstNew(commit = OLD) {
  const folder = builtAt(commit);
  if (folder === null) {
    process.stdout.write(`\nOld against new: the history of this clone does not go back to ${commit}.\n`);
    return;
  }
  const program = path.join(root, '.preview/against-run.cjs');
  await bundleForNode(path.join(root, 'preview/bench/against-run.ts'), program);
  const [old, now] = [measured(program, folder), measured(program, root)];
  process.stdout.write(`\nOld (${commit}) against new, 2000 actions, seconds:\n`);
  for (const [what, most] of GOALS) {
    const [before = 0, after = 0] = [old[what], now[what]];
    const verdict = after <= most * before ? 'met    ' : 'NOT MET';
    const aim = `${after.toFixed(3)} of ${before.toFixed(3)} s, a ratio of ${(after / before).toFixed(2)}`;
    process.stdout.write(`${verdict}  ${what}: ${aim}, at most ${most.toFixed(2)}\n`);
  }
}
