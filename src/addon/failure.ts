import { FileMoved, type Port } from '../commands/port';
import { sayTrouble, wordsOf } from '../languages/say';
import type { Trouble } from '../languages/words/sentence-facts';
import { IncompleteScript } from './project-file';

type Refusal = 'typed-columns' | 'protected' | 'view-only';

/** The file refuses a change, and why was found out by asking it: whatever Google said, in whatever language. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(`The file refuses the change: ${why}.`);
    this.why = why;
  }
}

/** A change was to give names that are hers already; nothing was written. */
export class NamesTaken extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    super(`${names.length} names are taken.`);
    this.names = names;
  }
}

/** A tab was to be made under a name that another has in other capitals. */
export class TabTaken extends Error {}

/** What Google says when it refuses (contract 7, 20, 31), in the two languages known: in others the file is asked. */
const refusals: readonly { readonly says: RegExp; readonly is: Refusal }[] = [
  { says: /typed columns|colonnes? (typées?|avec type)/i, is: 'typed-columns' },
  {
    says: /protected (cell|range|sheet|object)|(cellules?|plages?|feuilles?|objets?)\b.{0,40}protég/i,
    is: 'protected',
  },
];

/** Why Google refused something; undefined for what it was not heard to say. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.why;
  const message = error instanceof Error ? error.message : String(error);
  return refusals.find(({ says }) => says.test(message))?.is;
}

/** A mistake in the script itself, which is no refusal: Google's own errors are of none of these kinds. */
export const isMistake = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof ReferenceError ||
  error instanceof RangeError ||
  error instanceof SyntaxError;

/** `hasWritten` is whether anything of the command stands in the file already: there are no transactions (contract 23). */
export function troubleOf(error: unknown, hasWritten: boolean): Trouble {
  if (error instanceof IncompleteScript) return { code: 'script.incomplete', facts: {} };
  if (error instanceof NamesTaken) return { code: 'file.names-taken', facts: { names: error.names } };
  if (error instanceof FileMoved) return { code: hasWritten ? 'file.moved-midway' : 'file.moved', facts: {} };
  switch (refusalOf(error)) {
    case 'typed-columns':
      return { code: 'file.typed-columns', facts: {} };
    case 'protected':
      return { code: hasWritten ? 'file.protected-midway' : 'file.protected', facts: {} };
    case 'view-only':
      return { code: 'file.view-only', facts: {} };
    default:
      return { code: hasWritten ? 'unexpected-midway' : 'unexpected', facts: {} };
  }
}

/** A trouble in a sentence or two, even where the file of the sentences is what is missing. */
export function told({ language, say }: Pick<Port, 'language' | 'say'>, trouble: Trouble): string {
  try {
    return sayTrouble(language(), say, trouble);
  } catch {
    return wordsOf(language()).incomplete;
  }
}
