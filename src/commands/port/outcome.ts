import { sayTrouble } from '../../languages/say';
import type { Trouble, TroubleCode, TroubleFacts } from '../../languages/words/sentence-facts';
import type { Outcome } from '../api';
import type { Port } from './port';

/** What a step of a command gives: a value, or what stands in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const trouble = <C extends TroubleCode>(
  code: C,
  facts: TroubleFacts[C],
): { readonly ok: false; readonly trouble: Trouble } => ({
  ok: false,
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  trouble: { code, facts } as Trouble,
});

/** The same for the person: a trouble becomes one sentence in her language. */
export const outcomeOf = <T>({ language, say }: Port, result: Result<T>): Outcome<T> =>
  result.ok ? result : { ok: false, sentence: sayTrouble(language(), say, result.trouble) };
