import { type ApiName, type Outcome, toldInLaterWords } from '../commands/api';
import { CallFailed, call } from './rpc';
import type { SpokenWords } from './spoken-words';
import { isWhole } from './whole';

type Refusal = { readonly ok: false; readonly sentence: string; readonly isFailure: true };

/** What the page may lack until it is needed: words, and the part with the views that measure. */
export type Later = 'laterWords' | 'measuring';

export const isHere = (words: SpokenWords, what: Later): boolean =>
  what === 'measuring' ? window.MEASURING !== undefined : 'problems' in words;

/** Runs the scripts of the elements, which were text until now: only one that the page makes itself is run. Rejects what was cut. */
function run(elements: string): void {
  const arrived = new DOMParser().parseFromString(elements, 'text/html').scripts;
  if (arrived.length === 0 || !isWhole(arrived)) throw new CallFailed('lost');
  for (const { text } of arrived) {
    const script = document.createElement('script');
    script.text = text;
    document.head.append(script);
    script.remove();
  }
}

type Fetched = Promise<Extract<Outcome<unknown>, { readonly ok: false }> | undefined>;

/** What was asked and is not answered yet. */
const coming = new Map<Later, Fetched>();

/** Asks for it, once at a time, and adds it to the page. Gives the refusal where there is one; rejects as a call does. */
function fetchLater(words: SpokenWords, what: Later): Fetched {
  const fetched = coming.get(what) ?? arrival(words, what).finally(() => coming.delete(what));
  coming.set(what, fetched);
  return fetched;
}

async function arrival(words: SpokenWords, what: Later): Fetched {
  const outcome = await call(what);
  if (!outcome.ok) return outcome;
  run(outcome.value.element);
  if (!isHere(words, what)) throw new CallFailed('lost');
  return undefined;
}

/** Asks for the words where they are not here; a refusal is told once they are needed. */
export async function fetchQuietly(words: SpokenWords): Promise<void> {
  if (!isHere(words, 'laterWords')) await fetchLater(words, 'laterWords').catch(() => undefined);
}

/** Nothing, once the page has it; else the refusal. Rejects as a call does. */
export async function laterOf(words: SpokenWords, what: Later): Promise<{ readonly ok: true } | Refusal> {
  const refusal = await fetchLater(words, what);
  return refusal === undefined ? { ok: true } : { ...refusal, isFailure: true };
}

/**
 * The answer of a command, once the page has the words to tell it in. Where they are missing they are asked for at the same time, as
 * both take about a second (contract 12); without them the answer cannot be told, and their refusal stands for it. Rejects as a call does.
 */
export async function withWords<T>(words: SpokenWords, name: ApiName, calling: () => Promise<T>): Promise<T | Refusal> {
  const [answer, refusal] = await Promise.all([
    calling(),
    toldInLaterWords.includes(name) && !isHere(words, 'laterWords') ? fetchLater(words, 'laterWords') : undefined,
  ]);
  return refusal === undefined ? answer : { ...refusal, isFailure: true };
}
