import { type Api, type ApiName, type Outcome, toldInLaterWords } from '../commands/api';
import { CallFailed, call } from './rpc';
import type { SpokenWords } from './spoken-words';
import { isWhole } from './whole';

const areHere = (words: SpokenWords): boolean => 'problems' in words;

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

/** Asks for the words and adds them to those of the page. Gives the refusal where there is one; rejects as a call does. */
async function fetchWords(words: SpokenWords): Promise<Extract<Outcome<unknown>, { readonly ok: false }> | undefined> {
  const outcome = await call('laterWords');
  if (!outcome.ok) return outcome;
  run(outcome.value.element);
  if (!areHere(words)) throw new CallFailed('lost');
  return undefined;
}

type Refusal = { readonly ok: false; readonly sentence: string; readonly isFailure: true };

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
