import { type Language, languages, usualLanguage } from '../../src/languages/languages';

/**
 * What survives a reload: the file, in IndexedDB; the person's choices, in localStorage. A browser that refuses either (private
 * window, full disk) still runs the page, and the title line says that nothing is kept.
 */
const DATABASE = 'retroplan-preview';
const FILES = 'files';
const CURRENT = 'current';

/** A stored value is data of another day: whoever reads it checks it. */
export async function loadFile(): Promise<unknown> {
  return request('readonly', (files) => files.get(CURRENT)).catch(() => undefined);
}

export async function saveFile(file: unknown): Promise<void> {
  await request('readwrite', (files) => files.put(file, CURRENT));
}

export async function forgetFile(): Promise<void> {
  await request('readwrite', (files) => files.delete(CURRENT));
}

/** Kept open: a page that is being left has no time to open it, only to write. */
let database: IDBDatabase | undefined;

async function request<T>(mode: IDBTransactionMode, ask: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  database ??= await open();
  const transaction = database.transaction(FILES, mode);
  const asked = ask(transaction.objectStore(FILES));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(asked.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => done(opening.result);
  });
}

export type Choices = {
  readonly language: Language;
  /** The day the preview pretends it is, `YYYY-MM-DD`; '' for the real one. */
  readonly today: string;
};

const LANGUAGE = 'retroplan-language';
const TODAY = 'retroplan-today';

/** Hers, or her browser's where it is one of ours. */
export function loadChoices(): Choices {
  const spoken = (tag: string): Language | undefined => languages.find((it) => tag.toLowerCase().split('-')[0] === it);
  const [language] = [stored(LANGUAGE) ?? '', ...navigator.languages].flatMap((tag) => spoken(tag) ?? []);
  const today = stored(TODAY) ?? '';
  return {
    language: language ?? usualLanguage,
    today: /^\d{4}-\d\d-\d\d$/.test(today) ? today : '',
  };
}

export function saveChoices(choices: Choices): void {
  try {
    localStorage.setItem(LANGUAGE, choices.language);
    localStorage.setItem(TODAY, choices.today);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

const SIDEBAR = 'retroplan-sidebar';

/** Whether the sidebar stands open in this tab of the browser, so that a reload opens it again. */
export function rememberSidebar(isOpen: boolean): void {
  try {
    sessionStorage.setItem(SIDEBAR, isOpen ? 'open' : 'closed');
  } catch {
    // Without storage a reload leaves it closed.
  }
}

export function wasSidebarOpen(): boolean {
  try {
    return sessionStorage.getItem(SIDEBAR) === 'open';
  } catch {
    return false;
  }
}
