import { type Book, workbookFacade } from '../apps-script/book';
import type { HostUi } from '../apps-script/runtime';
import type { Engine } from '../engine';
import { createHost, type Host } from '../host';
import type { AddOn } from './add-on';
import type { Autosave } from './autosave';
import { iframeRealm } from './iframe-realm';
import { quietHeaders, showInLocale, showListsAsArrows } from './look';
import { FILE_ID } from './new-file';
import type { Notices } from './notices';
import { pasteInLocale } from './pasted-cells';
import { rememberSelections } from './selections';
import { createStillness } from './stillness';
import type { Choices } from './store';
import { instantOf, writeToday } from './today';
import { typeInLocale } from './typed-cells';
import type { Words } from './words';

/** The open file with the add-on on it, and the day it pretends to be. */
export type Session = {
  readonly host: Host;
  readonly book: Book;
  /** A menu item: a failure is said in one sentence. */
  readonly run: (functionName: string) => Promise<void>;
  /** `google.script.run`. */
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  /** Everything a run of the script brings with it: saved, in its day, in its locale. */
  readonly around: <T>(work: () => Promise<T>) => Promise<T>;
  readonly today: () => string;
  readonly setToday: (today: string) => Promise<void>;
  /** When no run of the script is under way or about to begin, and everything is calculated. */
  readonly idle: () => Promise<void>;
};

export type SessionInput = {
  readonly addOn: AddOn;
  readonly engine: Engine;
  readonly ui: HostUi;
  readonly choices: Choices;
  readonly words: Words;
  readonly notices: Notices;
  readonly autosave: Autosave;
  /** Shows the file's name. */
  readonly name: HTMLElement;
};

export function createSession({ addOn, engine, ui, choices, words, notices, autosave, name }: SessionInput): Session {
  let { today } = choices;
  const host = createHost({
    engine,
    unitId: FILE_ID,
    code: addOn.code,
    html: addOn.html,
    ui,
    userLocale: choices.language,
    // The clock the person chose stands still for the script too, whoever started it.
    newRealm: (now) => iframeRealm(now ?? (today === '' ? null : instantOf(today))),
    latency: () => Number(new URLSearchParams(window.location.search).get('latency') ?? 0),
  });
  const { book } = host;
  typeInLocale(book, () => instantOf(today));
  pasteInLocale(book, () => instantOf(today));
  showListsAsArrows(book);
  const keepStill = createStillness(book);
  const underWay = new Set<Promise<unknown>>();
  const known = async <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    const putBack = rememberSelections(book);
    const release = keepStill();
    try {
      return await work();
    } finally {
      putBack();
      await afterRun();
      release();
    }
  };
  const afterRun = async () => {
    writeToday(book, today);
    showInLocale(book);
    quietHeaders(book);
    await host.settled();
    name.textContent = workbookFacade(book).getName();
    void autosave.now();
  };
  return {
    host,
    book,
    run: (functionName) =>
      known(
        notices.during(words.working, async () => {
          const outcome = await around(() => host.execute(functionName));
          if (!outcome.ok) notices.failure(words.commandFailed(outcome.message));
        }),
      ),
    call: (functionName, args) => known(around(() => host.remoteCall(functionName, args))),
    around,
    today: () => today,
    async setToday(chosen) {
      today = chosen;
      await afterRun();
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await host.settled();
    },
  };
}
