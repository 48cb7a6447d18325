import type { Language } from '../../src/i18n/language';
import { type Book, sheetNameOf, sheets, workbookFacade } from '../apps-script/book';
import type { MenuEntry } from '../apps-script/handle';
import { commands } from '../command-line/commands';
import type { Notices } from './notices';
import type { Session } from './session';
import { wasSidebarOpen } from './store';
import { instantOf } from './today';
import type { Words } from './words';

export type Welcome = {
  readonly session: Session;
  /** The menu that `onOpen` asked for. */
  readonly menu: () => readonly MenuEntry[];
  readonly begins: 'with-example' | 'with-empty-file' | 'where-it-was-left';
  readonly language: Language;
  readonly notices: Notices;
  readonly words: Words;
};

/**
 * What opening the file does: the add-on's menu; for a newcomer the Mimine plan, made by the add-on itself, the year in front and the
 * sidebar beside it; for everybody else what stood there before.
 */
export async function welcome({ session, menu, begins, language, notices, words }: Welcome): Promise<void> {
  const opened = await session.around(() => session.host.execute('onOpen', [], { authMode: 'LIMITED' }));
  if (!opened.ok) notices.failure(words.commandFailed(opened.message));
  if (begins === 'with-example') {
    await notices.during(words.loading, () => session.around(() => loadExample(session, language)));
    showYear(session.book);
  }
  const opener = begins === 'with-example' || wasSidebarOpen() ? opensSidebar(menu()) : undefined;
  if (opener !== undefined) await session.run(opener);
}

/** From October on, marketers plan the year to come. */
const usualYear = (now: Date): number => now.getFullYear() + (now.getMonth() >= 9 ? 1 : 0);

/** An add-on that has no example leaves the file empty. */
async function loadExample({ host, today }: Session, language: Language): Promise<void> {
  const now = new Date(instantOf(today()));
  const { name, args } = commands.example.call({ language, year: null, usualYear: usualYear(now) });
  const made = await host.execute('rpc', [name, args]);
  if (!made.ok) console.warn(made.message);
}

/** The tab a newcomer should see first, by its name in either language. */
function showYear(book: Book): void {
  const year = sheets(book).find((sheet) => /^r[eé]troplanning$/i.test(sheetNameOf(book, sheet)));
  if (year) workbookFacade(book).setActiveSheet(year.id);
}

/** The last item of the add-on's menu opens its sidebar. */
const opensSidebar = (entries: readonly MenuEntry[]): string | undefined =>
  entries.flatMap((entry) => (entry.is === 'item' ? [entry.functionName] : [])).at(-1);
