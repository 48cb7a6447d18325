/** What was folded before: a plan asks for the same few names tens of thousands of times. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .toLowerCase();

/** Accents, case and spacing aside: how two names are told to be the same one by a person. */
export function foldName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const now = folded(name);
  known.set(name, now);
  return now;
}

export const isSameName = (one: string, other: string): boolean => foldName(one) === foldName(other);
