import type { Done, Outcome } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { type Book, sheetNameOf, sheets, workbookFacade } from '../apps-script/book';
import { commands, noFigures, usualYear } from '../command-words';
import type { AddOn } from './add-on';
import { fitRows, measureLetters } from './fitted-rows';
import type { Notices } from './notices';
import type { Session } from './session';
import { wasSidebarOpen } from './store';
import { instantOf } from './today';
import type { Words } from './words';

/** The menu item that shows the sidebar at its home. */
const OPENS_HOME = 'menuOpen';

/** What the page opens with. */
export type Beginning = 'with-example' | 'with-made-example' | 'with-empty-file' | 'where-it-was-left';

type Welcome = {
  readonly session: Session;
  readonly addOn: AddOn;
  readonly begins: Beginning;
  readonly language: Language;
  readonly notices: Notices;
  readonly words: Words;
};

/**
 * What opening the file does: the add-on's menu; for a newcomer the Mimine plan, made by the add-on itself, here where it was not
 * before, the year in front and the sidebar beside it; for everybody else what stood there before.
 */
export async function welcome({ session, addOn, begins, language, notices, words }: Welcome): Promise<void> {
  measureLetters();
  const opened = await session.around(() => session.host.execute('onOpen', [], { authMode: 'LIMITED' }));
  if (!opened.ok) notices.failure(words.commandFailed(opened.message));
  // Rows that grew with the letters of this browser are nothing she did.
  session.book.engine.undo.clearUndoRedo(session.book.unitId);
  if (begins === 'with-example') {
    const sentence = await notices.during(words.loading, () => session.around(() => loadExample(session, language)));
    if (sentence !== '') notices.failure(words.commandFailed(sentence));
  }
  if (begins === 'with-made-example') fitRows(session.book);
  const isNewcomer = begins === 'with-example' || begins === 'with-made-example';
  if (isNewcomer) showYear(session.book);
  const wantsSidebar = isNewcomer || wasSidebarOpen();
  if (wantsSidebar && addOn.functions.includes(OPENS_HOME)) await session.run(OPENS_HOME);
}

/** Why there is no example; '' when there is one, or when the add-on has none to give and the file stays empty. */
async function loadExample({ host, today }: Session, language: Language): Promise<string> {
  const now = new Date(instantOf(today()));
  const { name, args } = commands.example.call({
    language,
    year: null,
    action: null,
    line: null,
    tab: null,
    allTabs: false,
    columns: {},
    add: [],
    organisation: null,
    kpis: [],
    figures: noFigures,
    own: null,
    follow: false,
    weekly: [],
    notWeekly: [],
    monthsFollow: false,
    envelope: null,
    supposed: {},
    apply: false,
    objective: null,
    payment: null,
    measure: false,
    list: '',
    grouping: null,
    unit: null,
    usualYear: usualYear(now.getFullYear(), now.getMonth() + 1),
  });
  const made = await host.execute('rpc', [name, args]);
  if (!made.ok) {
    console.error(made.message, made.stack);
    return made.message;
  }
  // The add-on answers an Outcome, typed on its side.
  const outcome = made.value as Partial<Outcome<Done>> | undefined;
  return outcome?.ok === false ? (outcome.sentence ?? '') : '';
}

/** The tab a newcomer should see first, by its name in either language. */
function showYear(book: Book): void {
  const year = sheets(book).find((sheet) => /^(r[eé]troplanning|year planner)$/i.test(sheetNameOf(book, sheet)));
  if (year) workbookFacade(book).setActiveSheet(year.id);
}
