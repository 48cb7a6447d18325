// The examples a newcomer's page begins with, made by the built add-on before anybody waits for them: .preview/examples/fr-2027.json.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dist } from './addon.mjs';
import { buildNodePreview } from './preview.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where they stand, from the root of the project on. */
export const examples = '.preview/examples';

async function makeExamples() {
  const { madeExamples } = createRequire(import.meta.url)(await buildNodePreview());
  const pages = (await readdir(dist)).filter((file) => file.endsWith('.html'));
  /** @param {string} file */
  const built = (file) => readFile(path.join(dist, file), 'utf8');
  const html = await Promise.all(pages.map(async (file) => [path.basename(file, '.html'), await built(file)]));
  const made = await madeExamples({ code: await built('Code.js'), html: Object.fromEntries(html) }, new Date());
  const folder = path.join(root, examples);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { language, year, snapshot } of made) {
    // A page that is opened on another day calculates it anew.
    const custom = { ...snapshot.custom, calculated: new Date().toDateString() };
    await writeFile(path.join(folder, `${language}-${year}.json`), JSON.stringify({ ...snapshot, custom }));
  }
}

// A program of its own: what the engine leaves behind would keep whoever imports this alive.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await makeExamples();
  process.exit();
}
