import { foldName } from '../names';
import type { Weekday } from '../time';
import type { Nth, Pauses, Until } from './rhythm';
import type { Pattern, Unit } from './vocabulary';

/** What a slot reads from the words at a place: each value it may be, and the place behind it. */
export type Slot<T> = (words: readonly string[], at: number) => readonly Read<T>[];
type Read<T> = { readonly value: T; readonly next: number };

/** What the phrases of a rhythm hold besides their words. */
type RhythmSlots = {
  readonly n: number;
  readonly unit: Unit;
  readonly pace: Unit;
  readonly day: number;
  readonly nth: Nth;
  /** Only "first" or "last", where "every second Tuesday" would mean two things. */
  readonly edge: Nth;
  readonly weekday: Weekday;
  readonly months: Pauses;
  readonly date: Until;
};

/** How each of them is read. */
export type Slots = { readonly [K in keyof RhythmSlots]: Slot<RhythmSlots[K]> };

const singular = (word: string): string => word.replace(/s$/, '');

/** The words of a text as they are compared: no accents, no case, no commas or brackets. */
export const wordsOf = (text: string): readonly string[] =>
  foldName(text.replace(/[,;()]/g, ' '))
    .split(' ')
    .filter((word) => word !== '');

type Place =
  | { readonly is: 'words'; readonly words: readonly string[]; readonly isOptional: boolean }
  | { readonly is: 'slot'; readonly slot: string };

function placeOf(written: string): Place {
  const slot = /^\{(\w+)\}$/.exec(written)?.[1];
  if (slot !== undefined) return { is: 'slot', slot };
  const isOptional = written.endsWith('?');
  return { is: 'words', words: (isOptional ? written.slice(0, -1) : written).split('|').map(singular), isOptional };
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

const slotNames: readonly (keyof RhythmSlots)[] = [
  'n',
  'unit',
  'pace',
  'day',
  'nth',
  'edge',
  'weekday',
  'months',
  'date',
];

function stepsOf(place: Place, slots: Slots, words: readonly string[], { value, next }: Read<Held>) {
  if (place.is === 'slot') {
    const slot = slotNames.find((name) => name === place.slot);
    const reads: readonly Read<unknown>[] = slot === undefined ? [] : slots[slot](words, next);
    return reads.map((read): Read<Held> => ({ value: { ...value, [place.slot]: read.value }, next: read.next }));
  }
  const isThere = place.words.includes(singular(words[next] ?? ''));
  return [...(isThere ? [{ value, next: next + 1 }] : []), ...(place.isOptional ? [{ value, next }] : [])];
}

export function phraseOf(pattern: Pattern, slots: Slots): Phrase {
  const places = pattern.split(' ').map(placeOf);
  return (words, at) => {
    const start: readonly Read<Held>[] = [{ value: {}, next: at }];
    return places.reduce((reads, place) => reads.flatMap((read) => stepsOf(place, slots, words, read)), start);
  };
}
