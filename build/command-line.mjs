import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where `npm run plan` finds the command line. */
export const commandLine = path.join(root, '.preview', 'cli.cjs');

/** Bundles the command line with the preview host; the add-on itself is read from dist/ when it runs. */
export async function buildCommandLine() {
  await bundleForNode(path.join(root, 'preview', 'cli.ts'), commandLine);
}
