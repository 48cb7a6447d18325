import { type ViewName, viewsInLaterWords } from '../commands/api';
import type { Language } from '../languages/languages';
import { wordsOf } from '../languages/say';
import { IncompleteScript, textOfFile } from './project-file';

/** Puts a text where a mark stands, once, in the page. */
function put(page: string, mark: string, text: string): string {
  const [before, after, ...more] = page.split(`__${mark}__`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new IncompleteScript(`sidebar: ${mark} does not stand there once`);
  }
  return before + text + after;
}

/**
 * Shows the sidebar at one of its views. Each language is a file of its own: only hers travels, and is there at once; its later words
 * do so where the view speaks in them.
 * Throws IncompleteScript when the page or the words are not those that were built with the script.
 */
export function openSidebar(view: ViewName, language: Language): void {
  const later = viewsInLaterWords.includes(view) ? textOfFile(`later-${language}`) : '';
  const words = textOfFile(`words-${language}`) + later;
  const incomplete = wordsOf(language).incomplete;
  const file = SpreadsheetApp.getActiveSpreadsheet().getId();
  const marks = { VIEW: view, FILE: file, INCOMPLETE: incomplete, WORDS: words };
  const page = Object.entries(marks).reduce((whole, [mark, text]) => put(whole, mark, text), textOfFile('sidebar'));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Rétroplan'));
}
