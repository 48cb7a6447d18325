import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle.mjs';
import { whenStale } from './freshness.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outfile = '.preview/in-process.cjs';

/** Bundles what the tests run of the preview in their own process, unless the bundle there is newer than its sources. */
export async function buildNodePreview() {
  await whenStale(outfile, ['preview', 'src', 'build'], () =>
    bundleForNode(path.join(root, 'preview/in-process.ts'), path.join(root, outfile)),
  );
  return path.join(root, outfile);
}
