import type { Weekday } from '../time';
import { longestMonth, ordinalOf } from './date-slot';
import type { Dates, Read, Slot } from './phrase';
import type { Month, Nth, Pauses } from './rhythm';
import type { RhythmPhrases } from './vocabulary';

type Joints = Pick<RhythmPhrases, 'and' | 'inLists'>;

/** Where the next of a list may begin: behind its joint and its article, and the same place where it has none. */
function behindJoint(words: readonly string[], at: number, { and, inLists }: Joints): number {
  let next = at;
  while (words[next] === ',' || and.includes(words[next] ?? '')) next += 1;
  while (inLists.includes(words[next] ?? '')) next += 1;
  return next;
}

/** Nobody means more by one list; where each of it may be read in two ways they would double with each. */
const MOST_READINGS = 64;

/** One or more: "lundi, mercredi et vendredi". What is read is the longest list, then each shorter one. */
export const listOf =
  <T>(item: Slot<T>, joints: Joints): Slot<readonly T[]> =>
  (words, at) => {
    const lists: Read<readonly T[]>[] = [];
    let open: readonly Read<readonly T[]>[] = item(words, at).map(({ value, next }) => ({ value: [value], next }));
    while (open.length > 0 && lists.length < MOST_READINGS) {
      lists.unshift(...open);
      open = open.flatMap((list) =>
        item(words, behindJoint(words, list.next, joints)).map(({ value, next }) => ({
          value: [...list.value, value],
          next,
        })),
      );
    }
    return lists;
  };

/** Each once, in order. */
const inOrder = <T extends number>(found: readonly T[]): readonly T[] =>
  [...new Set(found)].sort((one, other) => one - other);

/** From one to another, across the end where they must: November to February. A remainder and 1 is one of them. */
const through = <T extends number>(first: T, last: T, most: number): readonly T[] =>
  Array.from({ length: ((last - first + most) % most) + 1 }, (_, index) => (((first - 1 + index) % most) + 1) as T);

/** "août", "juillet-août", as one word, or "juin a août" as three. */
const monthRange =
  (phrases: Pick<RhythmPhrases, 'through'>, month: Slot<Month>): Slot<readonly Month[]> =>
  (words, at) => {
    const [from, to, ...others] = (words[at] ?? '').split('-').flatMap((it) => month([it], 0));
    if (from !== undefined && to !== undefined && others.length === 0)
      return [{ value: through(from.value, to.value, 12), next: at + 1 }];
    const first = month(words, at)[0];
    if (first === undefined || !isThrough(words[at + 1], phrases)) return [];
    const last = month(words, at + 2)[0];
    return last === undefined ? [] : [{ value: through(first.value, last.value, 12), next: last.next }];
  };

const isThrough = (word: string | undefined, phrases: Pick<RhythmPhrases, 'through'>): boolean =>
  word === '-' || phrases.through.includes(word ?? '');

const onlyLongest =
  <T>(slot: Slot<T>): Slot<T> =>
  (words, at) => {
    const [longest, ...others] = slot(words, at);
    return longest === undefined ? [] : [others.reduce((one, other) => (other.next > one.next ? other : one), longest)];
  };

/** "août", "juillet et août", "juin, juillet et août", "de juin à août", in the order of the year. */
export function monthList(phrases: RhythmPhrases, month: Slot<Month>): Slot<Pauses> {
  const item: Slot<readonly Month[]> = (words, at) => {
    const range = monthRange(phrases, month)(words, at);
    return range.length > 0 ? range : month(words, at).map(({ value, next }) => ({ value: [value], next }));
  };
  const list = onlyLongest(listOf(item, phrases));
  return (words, at) => list(words, at).map(({ value, next }) => ({ value: inOrder(value.flat()), next }));
}

/** "avril à juin", "novembre-février". */
export const monthSpan =
  (phrases: RhythmPhrases, month: Slot<Month>): Slot<Pauses> =>
  (words, at) =>
    monthRange(phrases, month)(words, at).map(({ value, next }) => ({ value: inOrder(value), next }));

/** A hyphen joins those of a week that ends as weeks do: "lundi-vendredi"; "mardi-jeudi" may be two days or three. */
const isPlainRange = (from: Weekday, to: Weekday): boolean => (from === 1 && to >= 5) || to === from + 1;

/** "lundi", "lundi et jeudi", "du lundi au vendredi", "le week-end", in the order of the week. */
export function weekdayList(
  phrases: RhythmPhrases,
  weekday: Slot<Weekday>,
  groupNamed: (word: string) => readonly Weekday[] | undefined,
): Slot<readonly Weekday[]> {
  const item: Slot<readonly Weekday[]> = (words, at) => {
    const word = words[at] ?? '';
    const group = groupNamed(word);
    if (group !== undefined) return [{ value: group, next: at + 1 }];
    const [from, to, ...others] = word.split('-').flatMap((it) => weekday([it], 0));
    if (from !== undefined && to !== undefined && others.length === 0)
      return isPlainRange(from.value, to.value) ? [{ value: through(from.value, to.value, 7), next: at + 1 }] : [];
    const [first] = weekday(words, at);
    if (first === undefined) return [];
    const joint = words[at + 1];
    const last = isThrough(joint, phrases) ? weekday(words, at + 2)[0] : undefined;
    if (last === undefined) return [{ value: [first.value], next: first.next }];
    if (joint === '-' && !isPlainRange(first.value, last.value)) return [];
    return [{ value: through(first.value, last.value, 7), next: last.next }];
  };
  const list = listOf(item, phrases);
  return (words, at) => list(words, at).map(({ value, next }) => ({ value: inOrder(value.flat()), next }));
}

/** The number of a day of the month: "15", "1er", "premier", "21st". */
export function dayOfMonth(
  word: string,
  phrases: RhythmPhrases,
  nthOf: (word: string) => Nth | undefined,
): number | undefined {
  const day = /^\d{1,2}$/.test(word) ? Number(word) : (ordinalOf(word, phrases) ?? nthOf(word));
  return typeof day === 'number' && day >= 1 && day <= 31 ? day : undefined;
}

/** "14 février", "February 14", "le 1er mars et le 1er septembre": one day of several months. */
export function calendarDates(phrases: RhythmPhrases, day: Slot<number>, month: Slot<Month>): Slot<Dates> {
  const passed = (words: readonly string[], at: number): number =>
    phrases.inDates.includes(words[at] ?? '') ? passed(words, at + 1) : at;
  const pair = <A, B>(words: readonly string[], at: number, one: Slot<A>, other: Slot<B>) =>
    one(words, at).flatMap((first) =>
      other(words, passed(words, first.next)).map(({ value, next }) => ({ first: first.value, second: value, next })),
    );
  const item: Slot<{ readonly day: number; readonly month: Month }> = (words, at) =>
    [
      ...pair(words, at, day, month).map(({ first, second, next }) => ({ value: { day: first, month: second }, next })),
      ...pair(words, at, month, day).map(({ first, second, next }) => ({ value: { day: second, month: first }, next })),
    ].filter(({ value }) => value.day <= longestMonth(value.month));
  const list = listOf(item, phrases);
  return (words, at) =>
    list(words, at).flatMap(({ value, next }): readonly Read<Dates>[] => {
      const [number, ...others] = [...new Set(value.map((it) => it.day))];
      if (number === undefined || others.length > 0) return [];
      return [{ value: { on: [{ is: 'day', day: number }], in: inOrder(value.map((it) => it.month)) }, next }];
    });
}
