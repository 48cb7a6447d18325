import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.mjs';
import { sumOfFiles } from './freshness.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'preview/page');
const target = path.join(root, '.preview/page');

/**
 * Bundles the preview page into .preview/page. Split into chunks, so that ExcelJS and the other language's words are fetched only when
 * they are needed; the sidebar's frame is apart, because it is another origin's and knows nothing of the page.
 */
export async function buildPage() {
  await fs.rm(target, { recursive: true, force: true });
  await fs.mkdir(target, { recursive: true });
  await Promise.all([
    build({
      ...bundleOptions,
      define: { ...bundleOptions.define, PAGE_BUILD: JSON.stringify(await sumOfFiles(['preview', 'src/domain'])) },
      entryPoints: { main: path.join(source, 'main.ts'), page: path.join(source, 'page.css') },
      outdir: target,
      chunkNames: 'chunks/[name]-[hash]',
      platform: 'browser',
      format: 'esm',
      splitting: true,
      minify: true,
      legalComments: 'none',
    }),
    build({
      ...bundleOptions,
      entryPoints: [path.join(source, 'frame/frame.ts')],
      outfile: path.join(target, 'frame.js'),
      platform: 'browser',
      format: 'iife',
    }),
    fs.copyFile(path.join(source, 'index.html'), path.join(target, 'index.html')),
    fs.copyFile(path.join(root, 'docs/store/icon.svg'), path.join(target, 'icon.svg')),
    fs.copyFile(path.join(source, 'frame/frame.html'), path.join(target, 'frame.html')),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage();
