import { foldName } from './fold';

/** A name as it is usually written, and what else it is written like. */
type Spellings = { readonly usual: string; readonly others: readonly string[] };

/** The first of these names that is the same one, whatever its capitals and accents; the name itself where there is none. */
export function usualSpelling(known: readonly string[]): (name: string) => string {
  const firsts = new Map<string, string>();
  for (const name of known) if (!firsts.has(foldName(name))) firsts.set(foldName(name), name);
  return (name) => firsts.get(foldName(name)) ?? name;
}

/** The names that are written in more than one way, the usual spellings among `known` first. */
export function severalSpellings(names: readonly string[], known: readonly string[]): readonly Spellings[] {
  const usual = usualSpelling([...known, ...names]);
  const found = new Map<string, Set<string>>();
  for (const name of names) {
    const others = found.get(usual(name)) ?? new Set();
    if (name !== usual(name)) others.add(name);
    found.set(usual(name), others);
  }
  return [...found].flatMap(([name, others]) => (others.size === 0 ? [] : [{ usual: name, others: [...others] }]));
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A cell in which one name is written otherwise, wherever it stands by itself: "zoe; Paul" becomes "Zoé; Paul". */
export const respelt = (text: string, name: string, otherwise: string): string =>
  text.replace(
    new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu'),
    (_, before: string) => `${before}${otherwise}`,
  );
