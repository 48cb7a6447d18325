import type { Trouble } from '../i18n/words';

/** What Google says in English, or nearly so, when it refuses: contract 7 and 20. Anything else is unexpected. */
const refusals = [
  { says: /typed columns/i, is: 'typed-columns' },
  { says: /protected (cell|range|sheet|object)|cellule.*protégée/i, is: 'protected' },
] as const;

type Refusal = (typeof refusals)[number]['is'];

const refusalOf = (error: unknown): Refusal | undefined => {
  const message = error instanceof Error ? error.message : String(error);
  return refusals.find(({ says }) => says.test(message))?.is;
};

export const isTypedColumns = (error: unknown): boolean => refusalOf(error) === 'typed-columns';

/** To be thrown where cells are known to be protected before Google has to say so. */
export const protectedCells = (): Error => new Error('A protected range is among what is to be written.');

/** `hasWritten` is whether anything of the command stands in the file already: there are no transactions (contract 23). */
export function troubleOf(error: unknown, hasWritten: boolean): Trouble {
  switch (refusalOf(error)) {
    case 'typed-columns':
      return { code: 'file.typed-columns', facts: {} };
    case 'protected':
      return { code: hasWritten ? 'file.protected-midway' : 'file.protected', facts: {} };
    default:
      return { code: 'unexpected', facts: {} };
  }
}
