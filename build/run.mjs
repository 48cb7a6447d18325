// Every npm script starts here, so that each works alone on a fresh machine: it installs what is missing, builds what is stale, runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [script = '', ...args] = process.argv.slice(2);

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What needs no packages but those that it runs and builds with: the `dependencies` of package.json. All else has the `devDependencies` too. */
const LEAN = ['start', 'plan', 'build', 'push', 'clasp'];

/** What one script alone needs stands in a package of its own. @type {Readonly<Record<string, string>>} */
const OWN = { push: 'tools/push', clasp: 'tools/push', mutate: 'tools/mutate' };

/**
 * npm keeps the lockfile it installed from: where that has another version of a package, or lacks one, it has to install.
 * @param {string} folder @param {boolean} isLean
 */
function isInstalled(folder, isLean) {
  /** @param {string} file @returns {Record<string, { version: string, optional?: boolean, dev?: boolean, devOptional?: boolean }>} */
  const packages = (file) => {
    const text = read(path.join(root, folder, file));
    const all = text === '' ? {} : JSON.parse(text).packages;
    return Object.fromEntries(Object.entries(all).filter(([name, it]) => name !== '' && !it.optional));
  };
  const installed = packages('node_modules/.package-lock.json');
  const locked = packages('package-lock.json');
  return Object.entries(locked).every(
    ([name, it]) => (isLean && (it.dev || it.devOptional)) || installed[name]?.version === it.version,
  );
}

/** @param {string} folder @param {boolean} isLean */
function install(folder, isLean) {
  if (isInstalled(folder, isLean)) return;
  process.stderr.write(`Installing the packages of ${path.join(folder, 'package-lock.json')} (once)…\n`);
  const omitted = isLean ? ['--omit=dev'] : [];
  const { status } = spawnSync('npm', ['ci', ...omitted, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: path.join(root, folder),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// swc unpacks its program where this says, else into the home directory; it does so when it is installed.
process.env['SWC_NATIVE_BINDING_CACHE'] ??= path.join(root, 'node_modules/.cache/swc');
install('', LEAN.includes(script));
if (OWN[script] !== undefined) install(OWN[script], false);
const { runScript } = await import('./scripts.mjs');
process.exitCode = await runScript(script, args);
