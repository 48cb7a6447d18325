// Builds what a new plan is filled with: a file for each language, JSON that the script fetches when it makes one.
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
