// Builds what a new plan is filled with: dist/content-fr.html and dist/content-en.html, JSON that the script fetches when it makes one.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/content');
const languages = ['fr', 'en'];

/** @param {string} language */
async function contentIn(language) {
  const { outputFiles } = await build({
    entryPoints: [path.join(source, `${language}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  // HtmlService reads it as a page: nothing in it may look like a tag.
  return JSON.stringify(module[language]).replaceAll('<', '\\u003c');
}

/**
 * Resolves to the sizes of the files in bytes.
 * @param {string} folder
 * @returns {Promise<Record<string, number>>}
 */
export async function buildContent(folder) {
  await mkdir(folder, { recursive: true });
  const sizes = languages.map(async (language) => {
    const text = await contentIn(language);
    await writeFile(path.join(folder, `content-${language}.html`), text);
    return [`content-${language}.html`, Buffer.byteLength(text)];
  });
  return Object.fromEntries(await Promise.all(sizes));
}
