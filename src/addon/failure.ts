import type { Trouble } from '../i18n/words';

/** What Google says in English, or nearly so, when it refuses: contract 7 and 20. Anything else is unexpected. */
const refusals: readonly (readonly [pattern: RegExp, trouble: Trouble])[] = [
  [/typed columns/i, { code: 'file.typed-columns', facts: {} }],
  [/protected (cell|range|sheet|object)|cellule.*protégée/i, { code: 'file.protected', facts: {} }],
];

export function troubleOf(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  const [, trouble] = refusals.find(([pattern]) => pattern.test(message)) ?? [];
  return trouble ?? { code: 'unexpected', facts: {} };
}
