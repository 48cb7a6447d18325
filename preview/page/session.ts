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

type SessionInput = {
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

export function createSession(input: SessionInput): Session {
  const { words, notices } = input;
  const day = { today: input.choices.today };
  const host = hostOf(input, () => day.today);
  const { book } = host;
  typeInLocale(book, () => instantOf(day.today));
  pasteInLocale(book, () => instantOf(day.today));
  showListsAsArrows(book);
  const work = createWork();
  const afterRun = async () => {
    writeToday(book, day.today);
    showInLocale(book);
    quietHeaders(book);
    await host.settled();
    input.name.textContent = workbookFacade(book).getName();
    void input.autosave.now();
  };
  const around = runner(book, afterRun);
  return {
    host,
    book,
    run: (functionName) =>
      work.known(
        notices.during(words.working, async () => {
          const outcome = await around(() => host.execute(functionName));
          if (!outcome.ok) notices.failure(words.commandFailed(outcome.message));
        }),
      ),
    call: (functionName, args) => work.known(around(() => host.remoteCall(functionName, args))),
    around,
    today: () => day.today,
    async setToday(chosen) {
      day.today = chosen;
      await afterRun();
    },
    async idle() {
      await work.done();
      await host.settled();
    },
  };
}

const hostOf = ({ addOn, engine, ui, choices }: SessionInput, today: () => string): Host =>
  createHost({
    // What the script logs is for whoever looks into the browser's console.
    log: (line) => console.info(line),
    engine,
    unitId: FILE_ID,
    code: addOn.code,
    html: addOn.html,
    ui,
    userLocale: choices.language,
    userKey: 'who uses this browser',
    // The clock the person chose stands still for the script too, whoever started it.
    newRealm: (now) => iframeRealm(now ?? (today() === '' ? null : instantOf(today()))),
    latency: () => Number(new URLSearchParams(window.location.search).get('latency') ?? 0),
  });

/** The sheet stands still while the script runs, and what was selected is selected again. */
function runner(book: Book, afterRun: () => Promise<void>): Session['around'] {
  const keepStill = createStillness(book);
  return async (work) => {
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
}

/** The runs that are under way. */
function createWork() {
  const underWay = new Set<Promise<unknown>>();
  return {
    async known<T>(work: Promise<T>): Promise<T> {
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    async done(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
