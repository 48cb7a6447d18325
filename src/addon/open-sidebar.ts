import type { Language } from '../i18n/language';
import { textOfFile } from './project-file';

export type View = 'home' | 'new-plan' | 'action' | 'check' | 'help';

/** Shows the sidebar at one of its views. Each language is a file of its own: only hers travels, and is there at once. */
export function openSidebar(view: View, language: Language): void {
  const words = textOfFile(`words-${language}`);
  const html = textOfFile('sidebar').split('__VIEW__').join(view).split('<!--WORDS-->').join(words);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Rétroplan'));
}
