import { foldName } from '../names';
import type { Weekday } from '../time';
import type { DayOfMonth, Length, Nth, Pauses, Season, Until } from './rhythm';
import type { PaceMeaning, Pattern, RhythmPhrases, Unit } from './vocabulary';

/** What a slot reads from the words at a place: each value it may be, and the place behind it. */
export type Slot<T> = (words: readonly string[], at: number) => readonly Read<T>[];
export type Read<T> = { readonly value: T; readonly next: number };

/** A day of the month in some months of the year: 14 February. */
export type Dates = { readonly on: readonly DayOfMonth[]; readonly in: Season };

/** What the phrases of a rhythm hold besides their words. */
type RhythmSlots = {
  readonly n: number;
  readonly unit: Unit;
  readonly pace: PaceMeaning;
  /** A number of times, or, in `counted`, one that says that it is one: "2", "2 fois", "twice". */
  readonly times: number;
  readonly counted: number;
  /** The same where it says how often at all, and not how often in a stretch of time. */
  readonly repeats: number;
  readonly weekday: Weekday;
  readonly weekdays: readonly Weekday[];
  /** The weekdays on which nothing happens. */
  readonly off: readonly Weekday[];
  readonly nth: Nth;
  readonly nths: readonly Nth[];
  /** Only "first" or "last", where "every second Tuesday" would mean two things. */
  readonly edge: Nth;
  /** Days of the month; in `nthdays` none that is only a number. */
  readonly on: readonly DayOfMonth[];
  readonly nthdays: readonly DayOfMonth[];
  /** The first or last week of something: its Monday. */
  readonly week: readonly DayOfMonth[];
  /** What a day is the first Monday of: a month, a quarter, a year. */
  readonly cycle: { readonly months: number };
  /** The first or the last day of something that is said beside it. */
  readonly edgeday: readonly DayOfMonth[];
  readonly dates: Dates;
  /** The same where the phrase says that it comes back each year. */
  readonly annual: Dates;
  /** The months of a yearly date. */
  readonly in: Season;
  readonly season: Season;
  /** From one month to another, which needs no other word. */
  readonly span: Season;
  readonly pauses: Pauses;
  readonly date: Until;
  readonly length: Length;
};

/** How each of them is read. */
export type Slots = { readonly [K in keyof RhythmSlots]: Slot<RhythmSlots[K]> };

const singular = (word: string): string => word.replace(/s$/, '');

/** What may stand between two phrases. */
export const isBreak = (word: string | undefined): boolean => word === ',' || word === '-';

/** "à 18h30", "de 9h à 10h", "at 9am", "9:00": the hour of a day changes no date. */
const HOUR = '\\d{1,2}(?: ?h(?:\\d\\d)?|:\\d\\d(?: ?[ap]m)?| ?[ap]m)(?![a-z0-9])';
const HOURS = new RegExp(`(?<![\\d/])(?:(?:de|from) ${HOUR} (?:a|to) |(?:a|at|vers) )?${HOUR}`, 'g');

/**
 * The words of a text as they are compared: no accents, no case. A comma, a colon and a bracket are one mark, the joints
 * "+", "&" and "/" words of their own, but in a date: "2 fois/mois (le 1er + le 15)" is 2 fois / mois , le 1er + le 15.
 */
export const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, ' ')
    .replace(HOURS, ' ')
    .replace(/[–—−]/g, '-')
    .replace(/[×✕]/g, 'x')
    .replace(/[«»“”"]/g, ' ')
    .replace(/[,;:()|\n]/g, ' , ')
    .replace(/[+&]/g, ' $& ')
    .replace(/\d\/(?=\d)|\//g, (found) => (found.length > 1 ? found : ' / '))
    .split(' ')
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word !== '');

/** "2x" and "x2" are two words, as "2fois" is; "2e" is one. */
export const withNumbersApart = (words: readonly string[], { counted, units, ordinals }: RhythmPhrases) => {
  const isKnown = (word: string): boolean =>
    !ordinals.includes(word) &&
    [...counted, ...units.flatMap(([, written]) => written)].some((it) => singular(it) === singular(word));
  return words.flatMap((word) => {
    const [, letters = '', digits = ''] = /^([a-z]+)(\d{1,3})$/.exec(word) ?? /^(\d{1,3})([a-z]+)$/.exec(word) ?? [];
    return isKnown(letters) || isKnown(digits) ? [letters, digits] : [word];
  });
};

type Place =
  | { readonly is: 'words'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly is: 'slot'; readonly name: string; readonly slot: Slot<unknown> };

function placeOf(written: string, slots: ReadonlyMap<string, Slot<unknown>>): Place {
  const name = /^\{(\w+)\}$/.exec(written)?.[1];
  if (name !== undefined) return { is: 'slot', name, slot: slots.get(name) ?? (() => []) };
  const isOptional = written.endsWith('?');
  const words = new Set((isOptional ? written.slice(0, -1) : written).split('|').map(singular));
  return { is: 'words', words, isOptional };
}

/** The words a pattern is written with: what a misspelt one may have been meant to be. */
export const vocabularyOf = (pattern: Pattern): readonly string[] =>
  pattern
    .split(' ')
    .filter((written) => !written.startsWith('{'))
    .flatMap((written) => written.replace(/\?$/, '').split('|'));

/** Every way a text may go on with a phrase from a place on, and what its slots then hold. */
export type Phrase = (words: readonly string[], at: number) => readonly Read<Held>[];

/** What was read from the slots of a phrase. */
export type Held = Partial<RhythmSlots>;

function stepsOf(place: Place, words: readonly string[], { value, next }: Read<Held>): readonly Read<Held>[] {
  if (place.is === 'slot')
    return place
      .slot(words, next)
      .map((read): Read<Held> => ({ value: { ...value, [place.name]: read.value }, next: read.next }));
  const word = words[next];
  const isThere = word !== undefined && place.words.has(singular(word));
  return [...(isThere ? [{ value, next: next + 1 }] : []), ...(place.isOptional ? [{ value, next }] : [])];
}

export function phraseOf(pattern: Pattern, slots: Partial<Slots>): Phrase {
  const named = new Map<string, Slot<unknown>>(Object.entries(slots));
  const places = pattern.split(' ').map((written) => placeOf(written, named));
  return (words, at) => {
    let reads: readonly Read<Held>[] = [{ value: {}, next: at }];
    for (const place of places) {
      reads = reads.flatMap((read) => stepsOf(place, words, read));
      if (reads.length === 0) break;
    }
    return reads;
  };
}

/** A slot that reads each place of a text once, however many phrases ask for it. */
export function readOnce<T>(slot: Slot<T>): Slot<T> {
  const texts = new WeakMap<readonly string[], Map<number, readonly Read<T>[]>>();
  return (words, at) => {
    const places = texts.get(words) ?? new Map<number, readonly Read<T>[]>();
    texts.set(words, places);
    const reads = places.get(at) ?? slot(words, at);
    places.set(at, reads);
    return reads;
  };
}

/** The place behind a pattern that is only words, or undefined where it does not stand there. */
export const behindWords = (pattern: Pattern, words: readonly string[], at: number): number | undefined =>
  phraseOf(pattern, {})(words, at)[0]?.next;

/** The words with every place of a pattern in them written otherwise. */
export function rewritten(words: readonly string[], pattern: Pattern, meaning: Pattern): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; ) {
    const next = behindWords(pattern, words, at);
    made.push(...(next === undefined ? [words[at] ?? ''] : meaning.split(' ').filter((word) => word !== '')));
    at = next ?? at + 1;
  }
  return made;
}
