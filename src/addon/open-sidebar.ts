import type { Language } from '../i18n/language';
import { IncompleteScript, textOfFile } from './project-file';

export type View = 'home' | 'new-plan' | 'action' | 'check' | 'help';

/** The page with that text where the mark stands, which is once. */
function filled(page: string, mark: string, text: string): string {
  const [before, after, ...others] = page.split(mark);
  if (before === undefined || after === undefined || others.length > 0)
    throw new IncompleteScript(`The page has no place for ${mark}.`);
  return before + text + after;
}

/**
 * Shows the sidebar at one of its views. Each language is a file of its own: only hers travels, and is there at once. Throws
 * IncompleteScript where the page would open blank.
 */
export function openSidebar(view: View, language: Language): void {
  const page = filled(textOfFile('sidebar'), '__VIEW__', view);
  const html = filled(page, '__WORDS__', textOfFile(`words-${language}`));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Rétroplan'));
}
