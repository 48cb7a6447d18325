import { type DateReading, monthNamed, monthNames, type Weekday, weekdays } from '../time';
import { date } from './date-slot';
import { daySlots } from './day-slots';
import { calendarDates, dayOfMonth, listOf, monthList, monthSpan, weekdayList } from './list-slots';
import { readOnce, type Slot, type Slots } from './phrase';
import { calendarMonths, type Length, type Month, type Nth, nths } from './rhythm';
import type { RhythmPhrases, Unit } from './vocabulary';

/** A slot that is one word. */
const oneWord = <T>(read: (word: string) => T | undefined): Slot<T> =>
  readOnce((words, at) => {
    const word = words[at];
    const value = word === undefined ? undefined : read(word);
    return value === undefined ? [] : [{ value, next: at + 1 }];
  });

/** Two slots, one behind the other. */
const both =
  <A, B, C>(one: Slot<A>, other: Slot<B>, join: (one: A, other: B) => C | undefined): Slot<C> =>
  (words, at) =>
    one(words, at).flatMap((first) =>
      other(words, first.next).flatMap(({ value, next }) => {
        const joined = join(first.value, value);
        return joined === undefined ? [] : [{ value: joined, next }];
      }),
    );

const either =
  <T>(...slots: readonly Slot<T>[]): Slot<T> =>
  (words, at) =>
    slots.flatMap((slot) => slot(words, at));

/** What a word means in one of the tables, in the plural too. */
const listed = <T>(word: string, table: readonly (readonly [T, readonly string[]])[]): T | undefined =>
  table.find(([, words]) => words.includes(word) || words.includes(word.replace(/s$/, '')))?.[0];

function nthOf(word: string, { nths: named, ordinals }: RhythmPhrases): Nth | undefined {
  const [, digits, ending = ''] = /^(\d)([a-z]*)$/.exec(word) ?? [];
  const number = digits !== undefined && ordinals.includes(ending) ? Number(digits) : undefined;
  return listed(word, named) ?? nths.find((nth) => nth === number);
}

const lengthOf = (count: number, unit: Unit): Length | undefined => {
  if (count < 1) return undefined;
  if ('days' in unit) return { unit: 'days', count: unit.days * count };
  return 'weeks' in unit
    ? { unit: 'weeks', count: unit.weeks * count }
    : { unit: 'months', count: unit.months * count };
};

/** A number of times: "2 fois", "2 posts", "twice"; and, for `isBare`, "2". */
function countSlots(phrases: RhythmPhrases, n: Slot<number>) {
  const word = oneWord((it) => listed(it, [[true, phrases.counted]]));
  const counted = either(
    oneWord((it) => listed(it, phrases.counts)),
    both(n, word, (times) => times),
    // "x3"
    both(word, n, (_, times) => times),
  );
  const once = readOnce(counted);
  return { counted: once, times: readOnce(either(once, n)), repeats: once };
}

/** What each slot reads in a language; months and dates are understood in any. */
export function slotsOf(phrases: RhythmPhrases, reading: DateReading): Slots {
  const n = oneWord((word) => (/^\d{1,3}$/.test(word) ? Number(word) : listed(word, phrases.numbers)));
  const unit = oneWord((word) => listed(word, phrases.units));
  const nth = oneWord((word) => nthOf(word, phrases));
  const weekday = oneWord((word): Weekday | undefined => {
    const index = phrases.weekdays.findIndex((names) => names.includes(word.replace(/s$/, '')));
    return weekdays.find((it) => it === index + 1);
  });
  const nthList = listOf(nth, phrases);
  const month = oneWord((word): Month | undefined => calendarMonths.find((it) => it === monthNamed(word, reading)));
  const weekdayNames = readOnce(weekdayList(phrases, weekday, (word) => listed(word, phrases.weekdayGroups)));
  const monthNamesRead = readOnce(monthList(phrases, month));
  const day = oneWord((word) => dayOfMonth(word, phrases, (it) => nthOf(it, phrases)));
  const dates = readOnce(calendarDates(phrases, day, month));
  return {
    n,
    unit,
    nth,
    weekday,
    weekdays: weekdayNames,
    off: weekdayNames,
    pace: oneWord((word) => listed(word, phrases.paces)),
    ...countSlots(phrases, n),
    nths: nthList,
    edge: oneWord((word) => [nthOf(word, phrases)].find((it) => it === 1 || it === 'last')),
    ...daySlots(phrases, { nth, nths: nthList, weekday }, day),
    cycle: oneWord((word) => [listed(word, phrases.units)].find((it) => it !== undefined && 'months' in it)),
    dates,
    annual: dates,
    in: monthNamesRead,
    season: monthNamesRead,
    span: readOnce(monthSpan(phrases, month)),
    pauses: monthNamesRead,
    date: readOnce(date(phrases, reading)),
    length: both(n, unit, lengthOf),
  };
}

/** The words that slots are read from: what a misspelt one may have been meant to be. */
export const slotWords = (
  { numbers, counts, counted, units, paces, nths: places, weekdays, weekdayGroups, and }: RhythmPhrases,
  reading: DateReading,
): readonly string[] => [
  ...[...numbers, ...counts, ...units, ...paces, ...places, ...weekdayGroups].flatMap(([, words]) => words),
  ...weekdays.flat(),
  ...counted,
  ...and,
  ...monthNames(reading).flat(),
];
