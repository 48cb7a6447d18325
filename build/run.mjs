// Every npm script starts here, so that each works alone on a fresh machine: it installs what is missing, builds what is stale, runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [script = '', ...args] = process.argv.slice(2);

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** npm keeps the lockfile it installed from: another one, or none, means that the packages are not those of this project. */
function isInstalled() {
  /** @param {string} text @returns {string} */
  const packages = (text) => {
    if (text === '') return '';
    const { packages: all } = JSON.parse(text);
    return JSON.stringify(
      Object.entries(all)
        .flatMap(([name, it]) => (name === '' || it.optional ? [] : [[name, it.version]]))
        .sort(),
    );
  };
  const installed = packages(read(path.join(root, 'node_modules/.package-lock.json')));
  return installed !== '' && installed === packages(read(path.join(root, 'package-lock.json')));
}

function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing the packages of the lockfile (once)…\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// swc unpacks its program where this says, else into the home directory; it does so when it is installed.
process.env['SWC_NATIVE_BINDING_CACHE'] ??= path.join(root, 'node_modules/.cache/swc');
install();
const { runScript } = await import('./scripts.mjs');
process.exitCode = await runScript(script, args);
