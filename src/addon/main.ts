import type { ApiName, Done, Outcome, ViewName } from '../commands/api';
import { logLineOf } from '../commands/port';
import { type Language, languageOfLocale } from '../languages/languages';
import { wordsOf } from '../languages/say';
import { told, troubleOf } from './failure';
import { googleWorkbook } from './google-workbook';
import { addMenu, itemOf, type ShownItem } from './menu';
import { openSidebar } from './open-sidebar';
import { rpc } from './rpc';

const SECONDS_TO_READ = 12;

const language = (): Language => languageOfLocale(Session.getActiveUserLocale());

/** A page that cannot be shown is told in a box of Google's own. */
function open(view: ViewName): void {
  try {
    openSidebar(view, language());
  } catch (error) {
    console.error('openSidebar', logLineOf(error));
    SpreadsheetApp.getUi().alert(told(googleWorkbook().port, troubleOf(error, false)));
  }
}

/** Google calls it when the file is opened, even before the add-on may see the file (contract 1). */
export function onOpen(): void {
  addMenu(wordsOf(language()));
}

/** The file is already open when the add-on is installed (contract 3). */
export function onInstall(): void {
  onOpen();
}

/** Runs a command without the sidebar: what it has to say is said in a toast, which takes nothing away from her. */
function runToldInToast({ label, runs, args }: Extract<ShownItem, { readonly runs: ApiName }>): void {
  const { menu } = wordsOf(language());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast(`${menu[label]}…`, 'Rétroplan', SECONDS_TO_READ);
  // The command's own answer, which the table types and `rpc` hands on untyped.
  const outcome = rpc(runs, args) as Outcome<Done>;
  spreadsheet.toast(outcome.ok ? outcome.value.message : outcome.sentence, 'Rétroplan', SECONDS_TO_READ);
}

/** What the global function of each menu item calls, with its own name; the build declares these. */
export function menu_(called: string): void {
  const item = itemOf(called);
  if ('opens' in item) open(item.opens);
  else runToldInToast(item);
}

export { rpc };
