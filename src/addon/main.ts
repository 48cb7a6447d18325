import type { Done, Outcome } from '../commands/api';
import { logLineOf } from '../commands/port';
import { type Language, languageOfLocale } from '../languages/languages';
import { sayTrouble, wordsOf } from '../languages/say';
import { troubleOf } from './failure';
import { addMenu } from './menu';
import { openSidebar, type View } from './open-sidebar';
import { rpc } from './rpc';

const SECONDS_TO_READ = 12;

const language = (): Language => languageOfLocale(Session.getActiveUserLocale());

/** A page that cannot be shown is told in a box of Google's own. */
function open(view: View): void {
  try {
    openSidebar(view, language());
  } catch (error) {
    console.error('openSidebar', logLineOf(error));
    SpreadsheetApp.getUi().alert(sayTrouble(language(), troubleOf(error, false)));
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

export const menuNewPlan = (): void => open('new-plan');
export const menuAddAction = (): void => open('action');
export const menuCheck = (): void => open('check');
export const menuOpen = (): void => open('home');
export const menuHelp = (): void => open('help');

/** Builds without the sidebar: what it has to say is said in a toast, which takes nothing away from her. */
export function menuRetroplanning(): void {
  const { menu } = wordsOf(language());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast(`${menu.retroplanning}…`, 'Rétroplan', SECONDS_TO_READ);
  // The command's own answer, which the table types and `rpc` hands on untyped.
  const outcome = rpc('retroplanning', [{ year: null }]) as Outcome<Done>;
  spreadsheet.toast(outcome.ok ? outcome.value.message : outcome.sentence, 'Rétroplan', SECONDS_TO_READ);
}

export { rpc };
