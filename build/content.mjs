// Builds what a new plan is filled with: dist/content-fr.html and dist/content-en.html, JSON that the script fetches when it makes one.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { htmlJson } from './served-text.mjs';

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
  return htmlJson(module[language]);
}

/**
 * The texts of the files by their names.
 * @returns {Promise<Record<string, string>>}
 */
export async function contentFiles() {
  const files = languages.map(async (language) => [`content-${language}.html`, await contentIn(language)]);
  return Object.fromEntries(await Promise.all(files));
}
