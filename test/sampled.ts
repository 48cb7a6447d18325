/** `npm run test:every` tries each thing, `npm run faults -- 5` each fifth; 0 is `npm test`, which tries an even spread of them. Asked here alone. */
const EVERY = Number(process.env['TEST_EVERY'] ?? '0');

export const triesEvery = EVERY > 0;

/**
 * That many things of a list, evenly spread from its first on and the same in each run: what `npm test` walks of a list that
 * `npm run test:every` walks whole. Lists that are walked together each begin at another `turn`, or none would get past the first.
 *
 * @example sampled(['a', 'b', 'c', 'd', 'e', 'f'], 3) // a, c, e
 * @example sampled(['a', 'b', 'c', 'd', 'e', 'f'], 3, 1) // b, d, f
 */
export function sampled<T>(list: readonly T[], count: number, turn = 0): readonly T[] {
  if (triesEvery) return list.filter((_, index) => index % EVERY === 0);
  if (list.length <= count) return list;
  const chosen = new Set(
    Array.from({ length: count }, (_, index) => (Math.floor((index * list.length) / count) + turn) % list.length),
  );
  return list.filter((_, index) => chosen.has(index));
}

/** How often a law is tried on random cases: so many times in `npm test`, ten times as many in `npm run test:every`. */
export const runs = (few: number): number => (triesEvery ? few * 10 : few);

/**
 * A test that takes seconds, of a kind of which `npm test` runs others: whoever changes a line waits for minutes, not for half an
 * hour. It is skipped there, which the run's last line says, and run by `npm run test:every`.
 */
export const longTest = triesEvery ? test : test.skip;
