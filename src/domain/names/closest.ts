import { foldName } from './fold';

/** Levenshtein's distance: how many letters must be added, removed or replaced. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** The known name that was most likely meant: at most a third of the letters differ, or one contains the other. */
export function closestName(name: string, known: readonly string[]): string | null {
  const folded = foldName(name);
  if (folded.length > 200) return null;
  // Names whose lengths differ by more than a third differ by more letters than that: theirs need not be counted.
  const most = (other: string): number => Math.max(folded.length, other.length) / 3;
  const holds = (other: string): boolean => folded.length >= 5 && other.includes(folded);
  const scored = known
    .map((candidate) => ({ candidate, folded: foldName(candidate) }))
    .filter((it) => it.folded !== '')
    .filter((it) => holds(it.folded) || Math.abs(folded.length - it.folded.length) <= most(it.folded))
    .map((it) => ({ ...it, distance: distance(folded, it.folded) }))
    .filter((it) => holds(it.folded) || it.distance <= most(it.folded))
    .sort((one, other) => one.distance - other.distance);
  return scored[0]?.candidate ?? null;
}
