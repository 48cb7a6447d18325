// Builds what the script fetches when it needs it, as JSON: what a new plan is filled with, a file for each language, and what is understood
// of files and said to the person, in all languages at once.
import { languagesListed, sourceModule } from './languages.mjs';
import { htmlJson } from './served-text.mjs';

/**
 * The texts of the files by their names.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export async function contentFiles(plugins = []) {
  const languages = await languagesListed(plugins);
  const files = languages.map(async (language) => {
    const { content } = await sourceModule(`languages/${language}/content.ts`, plugins);
    return [`content-${language}.html`, htmlJson(content(languages))];
  });
  return Object.fromEntries(await Promise.all(files));
}

/**
 * The text of the file by its name.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export async function readingFiles(plugins = []) {
  const languages = await languagesListed(plugins);
  const { readSentences } = await sourceModule('languages/content/read-sentences.ts');
  const words = languages.map(async (language) => {
    const { vocabulary } = await sourceModule(`languages/${language}/vocabulary.ts`, plugins);
    const { sentences } = await sourceModule(`languages/${language}/sentences.ts`, plugins);
    return { language, vocabulary, sentences: readSentences(sentences) };
  });
  const all = await Promise.all(words);
  const vocabulary = all.map((it) => it.vocabulary);
  const sentences = Object.fromEntries(all.map((it) => [it.language, it.sentences]));
  return { 'reading.html': htmlJson({ vocabulary, sentences }) };
}
