// Before tests: the bundled browser, where it is the one they use, is unpacked once, by nobody else at the same time.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle.mjs';
import { whenStale } from './freshness.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outfile = '.preview/try-browser.cjs';

/** Builds the program that tries the browser and lets it prepare. Where there is none it says why: tests that need one will fail. */
export async function prepareBrowser() {
  await whenStale(outfile, ['preview/browser'], () =>
    bundleForNode(path.join(root, 'preview/browser/try-browser.ts'), path.join(root, outfile)),
  );
  spawnSync(process.execPath, [path.join(root, outfile), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
