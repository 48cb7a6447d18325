import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Api, ApiName, Home } from '../commands/api';
import type { Language } from '../languages/languages';
import type { Idiom } from '../languages/words/idiom';
import { isHere, type Later, laterOf, withWords } from './later-words';
import { CallFailed, call, callWithHome } from './rpc';
import type { SpokenWords } from './spoken-words';

/** What the status line says. */
type Status =
  | { readonly is: 'quiet' }
  | { readonly is: 'working'; readonly text: string }
  | { readonly is: 'done'; readonly text: string }
  | { readonly is: 'refused'; readonly text: string };

/** Every call but those that fill a view while she reads it: the first reading of the file, the link to print, and words. */
type AskName = Exclude<ApiName, 'home' | 'printLink' | Later>;
/** `isFailure` where no answer came: the command itself has refused nothing. */
type Refusal = { readonly ok: false; readonly sentence: string; readonly isFailure: true };

/** What every view needs: her words, the status line, and the way to ask. */
export type Session = {
  readonly language: Language;
  /** How she says days and rhythms. */
  readonly idiom: Idiom;
  readonly words: SpokenWords;
  readonly status: Status;
  readonly isWorking: boolean;
  readonly tell: (text: string) => void;
  readonly hush: () => void;
  /** Asks the server; says so when it lasts over a second, and says a refusal. Never rejects. */
  readonly ask: <K extends AskName>(name: K, ...args: Parameters<Api[K]>) => Promise<ReturnType<Api[K]> | Refusal>;
  /** The same of a command that home is shown after: what it shows then comes with the answer. */
  readonly askWithHome: <K extends AskName>(
    name: K,
    ...args: Parameters<Api[K]>
  ) => Promise<(ReturnType<Api[K]> & { readonly home?: Home }) | Refusal>;
  /** Whether her later words, or the views that come later, are here; they are asked for where they are not. Never rejects. */
  readonly ready: (what: Later) => Promise<boolean>;
  /** Milliseconds from the last asking of it to its answer; undefined where none was given. */
  readonly lasted: (name: AskName) => number | undefined;
};

const QUIET: Status = { is: 'quiet' };
const A_SECOND = 1000;
/** To a second click, before the first is answered. */
const BUSY: Refusal = { ok: false, sentence: '', isFailure: true };

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

export const sentenceOf = (error: unknown, words: SpokenWords): string =>
  words.failures[error instanceof CallFailed ? error.failure : 'read'];

export function useNewSession(words: SpokenWords): Session {
  const [status, setStatus] = useState<Status>(QUIET);
  const [isWorking, setWorking] = useState(false);
  // A second click may come before the page is drawn again: only a ref knows at once.
  const busy = useRef(false);
  const durations = useRef(new Map<AskName, number>());
  /** Says so when it lasts over a second, and says a refusal. */
  const during = async <T extends { readonly ok: boolean }>(working: string, start: () => Promise<T | Refusal>) => {
    if (busy.current) return BUSY;
    busy.current = true;
    setWorking(true);
    setStatus(QUIET);
    const slow = setTimeout(() => setStatus({ is: 'working', text: working }), A_SECOND);
    const outcome = await start().catch(
      (error: unknown): Refusal => ({ ok: false, sentence: sentenceOf(error, words), isFailure: true }),
    );
    clearTimeout(slow);
    busy.current = false;
    setWorking(false);
    setStatus('sentence' in outcome ? { is: 'refused', text: String(outcome.sentence) } : QUIET);
    return outcome;
  };
  const asking = async <T extends { readonly ok: boolean }>(name: AskName, calling: () => Promise<T>) => {
    const start = performance.now();
    const outcome = await during(words.working[name], () => withWords(words, name, calling));
    if (outcome.ok) durations.current.set(name, Math.round(performance.now() - start));
    return outcome;
  };
  const ask: Session['ask'] = (name, ...args) => asking(name, () => call(name, ...args));
  const askWithHome: Session['askWithHome'] = (name, ...args) => asking(name, () => callWithHome(name, ...args));
  const ready = async (what: Later): Promise<boolean> =>
    isHere(words, what) || (await during(words.working.laterWords, () => laterOf(words, what))).ok;
  return {
    language: words.spoken,
    idiom: words.idioms[words.spoken],
    words,
    status,
    isWorking,
    ask,
    askWithHome,
    ready,
    lasted: (name) => durations.current.get(name),
    tell: (text) => setStatus({ is: 'done', text }),
    hush: () => (busy.current ? undefined : setStatus(QUIET)),
  };
}
