import { type Api, type ApiName, type Outcome, toldInLaterWords } from '../commands/api';
import { CallFailed, call } from './rpc';
import type { SpokenWords } from './spoken-words';
import { isWhole } from './whole';

type Refusal = { readonly ok: false; readonly sentence: string; readonly isFailure: true };

export const areHere = (words: SpokenWords): boolean => 'problems' in words;

/** Runs the script of the element, which was text until now: only one that the page makes itself is run. Rejects one that was cut. */
function run(element: string): void {
  const arrived = new DOMParser().parseFromString(element, 'text/html').scripts;
  if (arrived.length !== 1 || !isWhole(arrived)) throw new CallFailed('lost');
  for (const { text } of arrived) {
    const script = document.createElement('script');
    script.text = text;
    document.head.append(script);
    script.remove();
  }
}

type Fetched = Promise<Extract<Outcome<unknown>, { readonly ok: false }> | undefined>;

/** What was asked and is not answered yet. */
let coming: Fetched | undefined;

/** Asks for the words, once at a time, and adds them to those of the page. Gives the refusal where there is one; rejects as a call does. */
function fetchWords(words: SpokenWords): Fetched {
  coming ??= arrival(words).finally(() => {
    coming = undefined;
  });
  return coming;
}

async function arrival(words: SpokenWords): Fetched {
  const outcome = await call('laterWords');
  if (!outcome.ok) return outcome;
  run(outcome.value.element);
  if (!areHere(words)) throw new CallFailed('lost');
  return undefined;
}

/** Asks for the words where they are not here; a refusal is told once they are needed. */
export async function fetchQuietly(words: SpokenWords): Promise<void> {
  if (!areHere(words)) await fetchWords(words).catch(() => undefined);
}

/** Nothing, once the page has its later words; else the refusal. Rejects as a call does. */
export async function laterWordsOf(words: SpokenWords): Promise<{ readonly ok: true } | Refusal> {
  const refusal = await fetchWords(words);
  return refusal === undefined ? { ok: true } : { ...refusal, isFailure: true };
}

/**
 * The answer of a command, once the page has the words to tell it in. Where they are missing they are asked for at the same time, as
 * both take about a second (contract 12); without them the answer cannot be told, and their refusal stands for it. Rejects as a call does.
 */
export async function callWithWords<K extends ApiName>(
  words: SpokenWords,
  name: K,
  ...args: Parameters<Api[K]>
): Promise<ReturnType<Api[K]> | Refusal> {
  const [answer, refusal] = await Promise.all([
    call(name, ...args),
    toldInLaterWords.includes(name) && !areHere(words) ? fetchWords(words) : undefined,
  ]);
  return refusal === undefined ? answer : { ...refusal, isFailure: true };
}
