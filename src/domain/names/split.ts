import { foldName } from './fold';

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

/** What is said between names and instead of them in each language. */
type NameReading = readonly {
  /** Between two names: "et". */
  readonly and: readonly string[];
  /** Where nobody and nothing is named yet: "à définir". */
  readonly nobody: readonly string[];
}[];

/** Between two names that are both known: "A et B", "A & B", "A/B", "A + B", "A - B". */
const joint = (reading: NameReading): string =>
  `\\s(?:${reading
    .flatMap(({ and }) => and)
    .map((word) => `${word}|`)
    .join('')}[-–—])\\s|[&+/]`;

/** Whether a text may be several names. */
const mayBeSeveral = (text: string, reading: NameReading): boolean =>
  new RegExp(`[\\n;,]|${joint(reading)}`, 'i').test(text);

function withoutNote(name: string): string {
  const from = name.endsWith(')') ? name.lastIndexOf('(') : -1;
  return from <= 0 ? name : name.slice(0, from).trim();
}

/** "Zoé (agence)" is Zoé, where she is known. */
const bared = (name: string, known: Known): string => (isKnown(withoutNote(name), known) ? withoutNote(name) : name);

/** "A et B" is two names only where both are known: "Vidéo et photos" stays one. */
function splitAtJoint(text: string, known: Known, between: RegExp): readonly string[] {
  const names = splitAt(between, text, known);
  return names.every((name) => isKnown(bared(name.trim(), known), known)) ? names : [text];
}

/** No way to say that a name is still to be found is longer. */
const LONGEST_NOBODY = 80;

/** "?", "—", "à définir", "— (TBD)", "à définir (devis)": the place of a name that is still to be found. */
function isNobody(name: string, reading: NameReading): boolean {
  if (name.length > LONGEST_NOBODY) return false;
  const bare = foldName(name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const said = foldName(withoutNote(name).replace(/[.…?!\s]+$/, ''));
  return bare === '' || reading.some(({ nobody }) => nobody.includes(said) || nobody.includes(bare));
}

/**
 * The names in one cell, separated by a line break, `;`, `,`, or by "et", "and", "&", "+", "/" where both sides are known; none
 * for what stands where a name is still to be found. A text that is itself a known name is never cut: "Récolter 5 000 €, puis
 * vendre"; nor is "Lever 1,5 M€" at its comma.
 */
export const splitNames = (text: string, knownNames: readonly string[], reading: NameReading): readonly string[] =>
  nameSplitter(knownNames, reading)(text);

/** The same for every cell of a column: what is known is looked at once, and not again for each of 2,000 actions. */
export function nameSplitter(knownNames: readonly string[], reading: NameReading): (text: string) => readonly string[] {
  const known = knownOf(knownNames);
  const between = new RegExp(`(${joint(reading)})`, 'i');
  return (text) =>
    splitAt(/([\n;])/, text, known)
      .flatMap((piece) => (isKnown(piece, known) ? [piece] : splitAt(/(,)(?!\d)/, piece, known)))
      .flatMap((piece) => (isKnown(piece, known) ? [piece] : splitAtJoint(piece, known, between)))
      .map((name) => bared(name.trim(), known))
      .filter((name) => name !== '' && (isKnown(name, known) || !isNobody(name, reading)));
}

/** The spellings of a name, by how often they are written; of two as usual, the one that was met first. */
function byUse(names: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/**
 * The names a column is sure to hold, in their most usual spelling first: those of a list, those that stand in a cell alone, and
 * what several cells join to other names: of "Zoé / Paul" and "Zoé + Léa", Zoé.
 */
export function knownNames(
  cells: readonly string[],
  listed: readonly string[],
  reading: NameReading,
): readonly string[] {
  const between = new RegExp(`[\\n;,]|${joint(reading)}`, 'i');
  const isName = (name: string): boolean => name !== '' && !isNobody(name, reading);
  const trimmed = cells.map((cell) => cell.trim());
  const alone = trimmed.filter((cell) => isName(cell) && !mayBeSeveral(cell, reading));
  const places = new Map<string, Set<string>>();
  const parts = trimmed
    .filter((cell) => mayBeSeveral(cell, reading))
    .flatMap((text) => {
      // Once a cell: one of 50,000 characters may have thousands of parts.
      const cell = foldName(text);
      return text.split(between).map((part) => ({ part: part.trim(), cell }));
    });
  for (const { part, cell } of parts) places.set(foldName(part), (places.get(foldName(part)) ?? new Set()).add(cell));
  const joined = parts
    .map(({ part }) => part)
    .filter((part) => isName(part) && (places.get(foldName(part))?.size ?? 0) > 1);
  return [...listed.filter(isName), ...byUse([...alone, ...joined])];
}
