import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenStale } from './freshness.mjs';
import { bundleForNode } from './univer.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outfile = '.preview/node.cjs';

/** Bundles the preview host for Node into .preview/node.cjs, unless the one there is newer than its sources. */
export async function buildNodePreview() {
  await whenStale(outfile, ['preview', 'build'], () =>
    bundleForNode(path.join(root, 'preview/node.ts'), path.join(root, outfile)),
  );
  return path.join(root, outfile);
}
