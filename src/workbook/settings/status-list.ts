import type { TypedReading } from '../../domain/file-reading';
import { type Status, statuses, statusSigns } from '../../domain/plan';
import { QUESTION } from '../cells';

/** A spelling as a cell may hold it, and what it means. */
type ListedStatus = { readonly spelling: string | number | boolean; readonly status: Status };

/** What formulas call a status: 1 for what is still to do, 5 for what is dropped. */
export const statusCode = (status: Status): number => statuses.indexOf(status) + 1;

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** What people put before the usual words of each status. */
const signsBefore: Readonly<Record<Status, readonly string[]>> = {
  'to-do': ['⬜', '☐', '🔴'],
  'in-progress': ['🔄', '🟡', '🟠', '🔵', '⏳', '🚧', '▶️'],
  done: ['✅', '✔', '✔️', '✓', '☑️', '🟢'],
  'to-discuss': ['⏸️', '🟠'],
  dropped: ['❌', '🚫'],
};

/** How many of a language's words are usual: its first ones. */
const USUAL = 4;
const MOST_USUAL = 2;

/** MATCH tells accents and what stands around a word, and not capitals: the usual words are listed with both. */
function spellingsOf(status: Status, reading: TypedReading): readonly string[] {
  const all = reading.map((words) => words.statuses[status]);
  const usual = (count: number): readonly string[] => all.flatMap((words) => words.slice(0, count));
  return [
    ...statusSigns[status],
    ...all.flat(),
    ...signsBefore[status].flatMap((sign) => usual(MOST_USUAL).map((word) => `${sign} ${word}`)),
    ...usual(USUAL).map((word) => `${word} `),
  ].flatMap((text) => [text, withoutAccents(text)]);
}

const shares = [0, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100];
const statusOfShare = (percent: number): Status => (percent === 0 ? 'to-do' : percent === 100 ? 'done' : 'in-progress');

/** Shares as texts, bars of progress that count in fives, check boxes, and 1 for 100 %. */
const numbersListed: readonly ListedStatus[] = [
  ...shares.flatMap((share): readonly ListedStatus[] =>
    [`${share}%`, `${share} %`].map((spelling) => ({ spelling, status: statusOfShare(share) })),
  ),
  ...Array.from({ length: 20 }, (_, index) => 5 * (index + 1)).map(
    (spelling): ListedStatus => ({ spelling, status: statusOfShare(spelling) }),
  ),
  { spelling: 1, status: 'done' },
  { spelling: 0, status: 'to-do' },
  { spelling: true, status: 'done' },
  { spelling: false, status: 'to-do' },
];

/** Before any other sign: MATCH may take it for any one of them. */
const question: ListedStatus = { spelling: QUESTION, status: 'to-discuss' };

/** Dropped ones come first, since their amounts are counted out. */
const order: readonly Status[] = ['dropped', 'to-discuss', 'to-do', 'in-progress', 'done'];

function listed(reading: TypedReading): readonly ListedStatus[] {
  const seen = new Set<string>();
  const texts = order.flatMap((status) => spellingsOf(status, reading).map((spelling) => ({ spelling, status })));
  return [question, ...texts, ...numbersListed].filter(({ spelling }) => {
    const key = typeof spelling === 'string' ? spelling.normalize().toLowerCase() : `#${spelling}`;
    return !seen.has(key) && seen.add(key);
  });
}

const knownIn = new WeakMap<TypedReading, readonly ListedStatus[]>();

/** Every spelling that formulas know, each once, whatever its capitals. */
export function listedStatuses(reading: TypedReading): readonly ListedStatus[] {
  const found = knownIn.get(reading) ?? listed(reading);
  knownIn.set(reading, found);
  return found;
}

/** Those of these texts that formulas do not know as they stand in a cell: a number that is a text is not found by itself. */
export function unlisted(texts: readonly string[], reading: TypedReading): readonly string[] {
  const spellings = listedStatuses(reading).map(({ spelling }) => spelling);
  const known = new Set(spellings.flatMap((it) => (typeof it === 'string' ? [it.toLowerCase()] : [])));
  return [...new Set(texts)].filter((text) => !known.has(text.normalize().toLowerCase()));
}
