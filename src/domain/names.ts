/** Accents, case and spacing aside: how two names are told to be the same one by a person. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .toLowerCase();

export const isSameName = (one: string, other: string): boolean => foldName(one) === foldName(other);

/** Known names, folded, and the length of the longest one: nothing longer is worth comparing. */
type Known = { readonly names: ReadonlySet<string>; readonly longest: number };

function knownOf(names: readonly string[]): Known {
  const folded = names.map(foldName);
  return { names: new Set(folded), longest: folded.reduce((longest, name) => Math.max(longest, name.length), 0) };
}

const isKnown = (name: string, known: Known): boolean => known.names.has(foldName(name));

/**
 * The parts of a text cut at `separator` (one group, so that it is kept), where the longest known name that holds the
 * separator itself stays whole. Linear in the text: a cell may hold 50,000 characters.
 */
function splitAt(separator: RegExp, text: string, known: Known): readonly string[] {
  const parts = text.split(separator);
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let joined = parts[from] ?? '';
    let [name, next] = [joined, from + 2];
    for (let to = from + 2; to < parts.length && foldName(joined).length <= known.longest; to += 2) {
      joined += `${parts[to - 1]}${parts[to]}`;
      if (isKnown(joined, known)) [name, next] = [joined, to + 2];
    }
    names.push(name);
    from = next;
  }
  return names;
}

/** The words that join two names in each language: "et", "and". "&" and "+" do in all. */
type NameReading = readonly { readonly and: readonly string[] }[];

const joints = (reading: NameReading): string =>
  reading
    .flatMap(({ and }) => and)
    .map((word) => `${word}|`)
    .join('');

/** Whether a text may be several names. */
export const mayBeSeveral = (text: string, reading: NameReading): boolean =>
  new RegExp(`[\\n;,]|\\s(${joints(reading)}&)\\s`, 'i').test(text);

/** "A et B" is two names only where both are known: "Vidéo et photos" stays one. */
function splitAtAnd(text: string, known: Known, joint: RegExp): readonly string[] {
  const names = splitAt(joint, text, known);
  return names.every((name) => isKnown(name, known)) ? names : [text];
}

/**
 * The names in one cell, separated by a line break, `;`, `,`, or by "et", "and", "&" where both sides are known.
 * A text that is itself a known name is never cut: "Récolter 5 000 €, puis vendre"; nor is "Lever 1,5 M€" at its comma.
 */
export const splitNames = (text: string, knownNames: readonly string[], reading: NameReading): readonly string[] =>
  nameSplitter(knownNames, reading)(text);

/** The same for every cell of a column: what is known is looked at once, and not again for each of 2,000 actions. */
export function nameSplitter(knownNames: readonly string[], reading: NameReading): (text: string) => readonly string[] {
  const known = knownOf(knownNames);
  const joint = new RegExp(`(\\s+(?:${joints(reading)}&|\\+)\\s+)`, 'i');
  return (text) =>
    splitAt(/([\n;])/, text, known)
      .flatMap((piece) => (isKnown(piece, known) ? [piece] : splitAt(/(,)(?!\d)/, piece, known)))
      .flatMap((piece) => (isKnown(piece, known) ? [piece] : splitAtAnd(piece, known, joint)))
      .map((name) => name.trim())
      .filter((name) => name !== '');
}

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
