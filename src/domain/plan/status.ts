import { closestName, foldName } from '../names';

export const statuses = ['to-do', 'in-progress', 'done', 'to-discuss', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/** How people write each status in one language, as they write it; the usual ones first. Accents and capitals aside, each says one status. */
export type StatusSpellings = Readonly<Record<Status, readonly string[]>>;
type StatusReading = readonly { readonly statuses: StatusSpellings }[];

/** A word of her own and what it means: "Chez l'imprimeur" is under way. It comes before what any language says. */
export type OwnStatus = { readonly spelling: string; readonly status: Status };

/** What a status is written with in every language. A lone cross may be "not done" as well as "dropped": it is asked. */
export const statusSigns: StatusSpellings = {
  'to-do': ['☐', '⬜', '▢', '🔲'],
  'in-progress': ['🔄', '🚧', '▶', '⏳', 'wip'],
  done: ['✓', '✔', '✅', '☑', 'x', 'ok'],
  'to-discuss': ['?', '⏸', 'tbd', 'tbc'],
  dropped: [],
};

/** Accents, capitals, hyphens and what makes an emoji a coloured one aside. */
const folded = (text: string): string => foldName(text.replace(/[\ufe0e\ufe0f\u200d]/g, '').replace(/[-_‐‑–—]/g, ' '));

/** Without signs and punctuation at both ends: "✅ terminé !", "[done]", "en cours…", "2. à faire". */
const bared = (text: string): string =>
  text.replace(/^(?:\d{1,2}\s*[.):]?\s+(?=\p{L})|[^\p{L}\p{N}]+)+/u, '').replace(/[^\p{L}\p{N}%?]+$/u, '');

/** "Terminé (facture reçue)", "Fait : reste à payer", "Envoyé le 12/03", "En cours 2e version": what is said before the detail. */
const withoutDetail = (text: string): string =>
  text.replace(/\s*[([{:,;|\n→>].*$/su, '').replace(/\s+(?:\p{L}{1,3}\s+)?\d.*$/su, '');

/** "75 %" is under way, "100 % réalisé" is done; undefined for what is no share of a whole. */
function ofShare(percent: number): Status | undefined {
  if (percent < 0 || percent > 100) return undefined;
  return percent === 0 ? 'to-do' : percent === 100 ? 'done' : 'in-progress';
}

function saidByShare(text: string): Status | undefined {
  const [, whole, part = '0'] = /(?:^|[^\d.,])(\d{1,3})(?:[.,](\d+))?\s?%/.exec(text) ?? [];
  return whole === undefined ? undefined : ofShare(Number(`${whole}.${part}`));
}

/**
 * A bare number: 1 and 0.75 are what 100 % and 75 % hold, 75 is what a bar of progress counts in fives. Any other may be a code of
 * hers, and says nothing.
 */
function saidByNumber(text: string): Status | undefined {
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  const number = Number(text.replace(',', '.'));
  if (number <= 1) return ofShare(number * 100);
  return number % 5 === 0 ? ofShare(number) : undefined;
}

type Known = ReadonlyMap<string, Status>;
const knownIn = new WeakMap<StatusReading, Known>();

/** The first meaning of a spelling counts. */
function known(reading: StatusReading): Known {
  const found = knownIn.get(reading) ?? new Map(spellings(reading).map(([text, status]) => [folded(text), status]));
  knownIn.set(reading, found);
  return found;
}

const spellings = (reading: StatusReading): readonly (readonly [text: string, status: Status])[] =>
  [statusSigns, ...reading.map((words) => words.statuses)]
    .flatMap((said) => statuses.flatMap((status) => said[status].map((text) => [text, status] as const)))
    .reverse();

/** The status a text says once it is bared; "terminés" is several of "terminé". */
function lookedUp(text: string, words: Known): Status | undefined {
  const bare = bared(text).trim();
  return words.get(bare) ?? words.get(bare.replace(/s$/, ''));
}

/** What stands without a letter or a digit: "✅✅" says what its first sign says, dashes and dots are a blank. */
function saidBySign(text: string, words: Known): Status | undefined {
  if (/[\p{L}\p{N}]/u.test(text)) return undefined;
  const [first] = Array.from(text.replace(/[\s.…]/g, ''));
  return first === undefined ? 'to-do' : words.get(first);
}

/** A whole sentence is a comment. */
const LONGEST_STATUS = 100;

/**
 * The status a text says in any of the languages, or in a word of hers; undefined where it says none that is known. Blank is
 * still to do. Check boxes give "true" and "false", which each language counts among its words.
 */
export function statusSaid(text: string, reading: StatusReading, own: readonly OwnStatus[] = []): Status | undefined {
  if (text.trim().length > LONGEST_STATUS) return undefined;
  const whole = folded(text.trim());
  const hers = own.find(({ spelling }) => folded(spelling) === whole)?.status;
  if (hers !== undefined) return hers;
  const words = known(reading);
  return (
    words.get(whole) ??
    saidBySign(whole, words) ??
    lookedUp(whole, words) ??
    saidByNumber(text.trim()) ??
    saidByShare(text) ??
    lookedUp(withoutDetail(whole), words)
  );
}

/** The status whose words are nearest to a text that says none: what it counts as where no word is near. */
export function closestStatus(text: string, reading: StatusReading): Status {
  const words = known(reading);
  const near = closestName(bared(folded(text)), [...words.keys()]);
  return (near === null ? undefined : words.get(near)) ?? 'to-do';
}

/** The same where what is unknown counts as still to do. */
export const statusOf = (text: string, reading: StatusReading, own: readonly OwnStatus[] = []): Status =>
  statusSaid(text, reading, own) ?? 'to-do';
