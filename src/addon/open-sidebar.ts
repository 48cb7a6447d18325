import { askedFirst, type FirstAnswer, type ViewName, viewsInLaterWords } from '../commands/api';
import { logLineOf } from '../commands/port';
import type { Language } from '../languages/languages';
import { wordsOf } from '../languages/say';
import { IncompleteScript, textOfFile } from './project-file';
import { rpc } from './rpc';

/** Puts a text where a mark stands, once, in the page. */
function put(page: string, mark: string, text: string): string {
  const [before, after, ...more] = page.split(`__${mark}__`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new IncompleteScript(`sidebar: ${mark} does not stand there once`);
  }
  return before + text + after;
}

/** What the view would ask at once, answered before; nothing where that cannot be read: the page then asks, and tells why. */
function firstAnswer(view: ViewName): FirstAnswer | null {
  const asked = askedFirst[view];
  if (asked === undefined) return null;
  try {
    return { ...asked, answer: rpc(asked.name, asked.args) };
  } catch (error) {
    console.error(asked.name, logLineOf(error));
    return null;
  }
}

/** What would end the script, or what a lexer of the platform may take for a comment or a string (contract 29). */
const MISREAD = /[<>/`'&\u2028\u2029]/g;

/** A value as a script of the page holds it, whatever texts of hers are in it. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(MISREAD, (it) => `\\u${`000${it.charCodeAt(0).toString(16)}`.slice(-4)}`);

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
  const marked = Object.entries(marks).reduce((whole, [mark, text]) => put(whole, mark, text), textOfFile('sidebar'));
  // Last: what stands in her file may look like a mark.
  const page = put(marked, 'FIRST', inScript(firstAnswer(view)));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Rétroplan'));
}
