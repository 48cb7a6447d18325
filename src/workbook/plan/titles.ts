import { foldName } from '../../domain/names';
import type { PlanHeader } from './column-kinds';
import type { Line } from './line';
import type { RowPatterns } from './row-words';
import type { FoundTotal } from './totals';

/** A title merged across this many columns is one whatever it says. */
const BANNER = 3;

const isInCapitals = (text: string): boolean => /\p{Lu}\P{L}*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** "SEO" is how the action itself is written; "WEB" is a title where "PRINT" is another. */
const isAcronym = (text: string): boolean => text.replace(/\P{L}/gu, '').length < 4;

/** "* hors taxes", "NB : …": a note, whichever column it stands in. */
export function isNote({ filled, texts: [text] }: Line, { note }: RowPatterns): boolean {
  return filled === 1 && text !== undefined && note.test(foldName(text.text));
}

/** One text and nothing else: in the column of names, or in one that an action does not need. */
const standsAlone = ({ filled, texts, fields }: Line): boolean =>
  filled === 1 &&
  texts.length === 1 &&
  (['objectives', 'kpis', 'owner', 'start', 'deadline', 'status', 'rhythm'] as const).every(
    (field) => !fields.has(field),
  );

/** An action with more than a name. */
const isFull = (line: Line | undefined): boolean =>
  line !== undefined && line.name !== '' && line.filled > 1 && line.fields.size > 1;

/** What titles look like in one plan; a look that half of its actions have too is none. */
function looksOf(lines: readonly Line[], { section }: RowPatterns): (text: string) => boolean {
  const full = lines.filter(isFull);
  const inCapitals = lines.filter((line) => standsAlone(line) && isInCapitals(line.texts[0]?.text ?? ''));
  const isTelling = (look: (text: string) => boolean): boolean =>
    full.filter(({ name }) => look(name)).length * 2 < full.length;
  const looks = [
    (text: string): boolean => isInCapitals(text) && (inCapitals.length > 1 || !isAcronym(text)),
    (text: string): boolean => section.test(foldName(text)),
    (text: string): boolean => /:\s*$/.test(text),
  ].filter(isTelling);
  return (text) => looks.some((look) => look(text));
}

/**
 * The lone texts that a blank row, or the head, parts from what is above them, where a section begins so more than once: one
 * alone may be an action that is being written.
 */
function partedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const parted = lines.filter((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isParted = above === undefined || above.line < line.line - 1;
    return standsAlone(line) && isParted && below?.line === line.line + 1 && isFull(below);
  });
  return new Set(parted.length > 1 ? parted : []);
}

/** "Digital", where a total further down is "Total digital". */
function totalled(totals: ReadonlyMap<number, FoundTotal>): (text: string) => boolean {
  const ends = [...totals.values()].map(({ text }) => foldName(text));
  const known = new Set(ends.flatMap((text) => text.split(' ').map((_, index, words) => words.slice(index).join(' '))));
  return (text) => known.has(foldName(text));
}

/**
 * Whether a row is the title of the section below it: merged across the table, or a text that stands alone above an action,
 * and looks like a title, is parted as others are, or is called so by a total. A name that stands alone otherwise is an action that is being written.
 */
export function titleFinder(
  lines: readonly Line[],
  totals: ReadonlyMap<number, FoundTotal>,
  patterns: RowPatterns,
  header: PlanHeader,
  aboveHeads: ReadonlySet<Line> = new Set(),
): (index: number) => boolean {
  const { columns } = header;
  const nameColumn = columns.get('name') ?? 1;
  /** To the right of the names, only a category is a title: what else stands there alone is a remark. */
  const mayBeTitle = (column: number): boolean =>
    column <= nameColumn || column === columns.get('kind') || column === columns.get('campaign');
  const looksLike = looksOf(lines, patterns);
  const isTotalled = totalled(totals);
  const parted = partedLines(lines);
  /** Titles may stand above each other: the next row that is no lone text decides. */
  const isAboveActions = (index: number): boolean => {
    for (let next = index + 1; next < lines.length && next <= index + 3; next += 1) {
      const line = lines[next];
      if (line !== undefined && isFull(line) && !totals.has(line.line)) return true;
      if (line === undefined || !standsAlone(line)) return false;
    }
    return false;
  };
  return (index) => {
    const line = lines[index];
    const [text] = line?.texts ?? [];
    if (line === undefined || text === undefined || !standsAlone(line)) return false;
    if (!mayBeTitle(text.column)) return false;
    if (line.width >= BANNER) return true;
    if (aboveHeads.has(line)) return true;
    if (!isAboveActions(index)) return false;
    return line.name === '' || looksLike(text.text) || isTotalled(text.text) || parted.has(line);
  };
}
