import {
  type DateReading,
  type Day,
  dateOf,
  dayOf,
  endOfMonth,
  monthNamed,
  monthNames,
  readDay,
  readPeriod,
  type Weekday,
  weekdays,
} from '../time';
import type { Slot, Slots } from './phrase';
import { type Month, type Nth, nths, type Pauses, type Until } from './rhythm';
import type { RhythmPhrases } from './vocabulary';

/** A slot that is one word. */
const oneWord =
  <T>(read: (word: string) => T | undefined): Slot<T> =>
  (words, at) => {
    const value = read(words[at] ?? '');
    return value === undefined ? [] : [{ value, next: at + 1 }];
  };

function ordinalOf(word: string, { ordinals }: RhythmPhrases): number | undefined {
  const [, digits, ending = ''] = /^(\d{1,2})([a-z]*)$/.exec(word) ?? [];
  return digits !== undefined && ordinals.includes(ending) ? Number(digits) : undefined;
}

/** What a word means in one of the tables, in the plural too. */
const listed = <T>(word: string, table: readonly (readonly [T, readonly string[]])[]): T | undefined =>
  table.find(([, words]) => words.includes(word) || words.includes(word.replace(/s$/, '')))?.[0];

const nthOf = (word: string, phrases: RhythmPhrases): Nth | undefined =>
  listed(word, phrases.nths) ?? nths.find((nth) => nth === ordinalOf(word, phrases));

const numberOf = (word: string, { numbers }: RhythmPhrases): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : listed(word, numbers);

function dayOfMonth(word: string, phrases: RhythmPhrases): number | undefined {
  const day = /^\d{1,2}$/.test(word) ? Number(word) : (ordinalOf(word, phrases) ?? nthOf(word, phrases));
  return typeof day === 'number' && day >= 1 && day <= 31 ? day : undefined;
}

function weekdayNamed(word: string, phrases: RhythmPhrases): Weekday | undefined {
  const index = phrases.weekdays.indexOf(word.replace(/s$/, ''));
  return weekdays.find((weekday) => weekday === index + 1);
}

// What is named there is one of twelve.
const monthIn = (word: string, reading: DateReading): Month | undefined =>
  monthNamed(word, reading) as Month | undefined;

/** The months from one to another, across the new year where they must: November to February. A remainder of 12 and 1 is one of them. */
const monthsThrough = (first: Month, last: Month): readonly Month[] =>
  Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => (((first - 1 + index) % 12) + 1) as Month);

/** The months of one word: "août", "juillet-août", "avril/mai". */
function monthsIn(word: string, reading: DateReading): readonly Month[] {
  const [from, to] = word.split('-').map((it) => monthIn(it, reading));
  if (from !== undefined && to !== undefined) return monthsThrough(from, to);
  const several = word.split('/').map((it) => monthIn(it, reading));
  const known = several.flatMap((month) => (month === undefined ? [] : [month]));
  return known.length === several.length ? known : [];
}

/** "août", "juillet et août", "juin, juillet et août", "de juin à août", in the order of the year. */
const monthList =
  ({ and, through }: RhythmPhrases, reading: DateReading): Slot<Pauses> =>
  (words, at) => {
    let found = monthsIn(words[at] ?? '', reading);
    let next = at + 1;
    while (found.length > 0) {
      const joint = words[next] ?? '';
      const isThrough = through.includes(joint);
      const after = isThrough || and.includes(joint) ? next + 1 : next;
      const [month, ...others] = monthsIn(words[after] ?? '', reading);
      const last = found[found.length - 1];
      if (month === undefined || last === undefined) break;
      found = [...found, ...(isThrough ? monthsThrough(last, month) : [month]), ...others];
      next = after + 1;
    }
    return found.length === 0 ? [] : [{ value: monthsInOrder(found), next }];
  };

const monthsInOrder = (found: readonly Month[]): Pauses => [...new Set(found)].sort((one, other) => one - other);

/** A day that two readers would read alike, or as the language reads it. */
function dayWritten(text: string, { dateOrder }: RhythmPhrases, reading: DateReading): Day | undefined {
  const day = readDay(text, 'day-first', undefined, reading);
  return dateOrder === 'day-first' || day === readDay(text, 'month-first', undefined, reading) ? day : undefined;
}

/** "30 juin 2027", "juin 2027" (its last day), "2027", or, without a year, "30 juin", "juin". */
function untilOf(words: readonly string[], phrases: RhythmPhrases, reading: DateReading): Until | undefined {
  const text = words.filter((word) => !phrases.inDates.includes(word)).join(' ');
  const day = dayWritten(text, phrases, reading) ?? readPeriod(text, undefined, reading)?.last;
  if (day !== undefined) return isPlausible(day) ? { is: 'until', day } : undefined;
  const [one = '', other, ...more] = text.split(' ');
  const isFirst = monthIn(one, reading) !== undefined;
  const [month, written] = isFirst ? [monthIn(one, reading), other] : [monthIn(other ?? '', reading), one];
  if (month === undefined || more.length > 0) return undefined;
  const last = longestMonth(month);
  const dayOfMonth = written === undefined ? last : (ordinalOf(written, phrases) ?? Number(written));
  return dayOfMonth >= 1 && dayOfMonth <= last ? { is: 'until-next', month, dayOfMonth } : undefined;
}

/** In 2028, which has a 29 February. */
const longestMonth = (month: Month): number => dateOf(endOfMonth(dayOf(2028, month, 1))).day;

const isPlausible = (day: Day): boolean => dateOf(day).year >= 1900 && dateOf(day).year < 2200;

/** The most words a date is said with: "the end of the month of June 2027". */
const MOST_DATE_WORDS = 7;

const date =
  (phrases: RhythmPhrases, reading: DateReading): Slot<Until> =>
  (words, at) =>
    Array.from({ length: Math.min(MOST_DATE_WORDS, words.length - at) }, (_, index) => at + index + 1).flatMap(
      (next) => {
        const value = untilOf(words.slice(at, next), phrases, reading);
        return value === undefined ? [] : [{ value, next }];
      },
    );

/** What each slot reads in a language; months and dates are understood in any. */
export const slotsOf = (phrases: RhythmPhrases, reading: DateReading): Slots => ({
  n: oneWord((word) => numberOf(word, phrases)),
  unit: oneWord((word) => listed(word, phrases.units)),
  pace: oneWord((word) => listed(word, phrases.paces)),
  day: oneWord((word) => dayOfMonth(word, phrases)),
  nth: oneWord((word) => nthOf(word, phrases)),
  edge: oneWord((word) => [nthOf(word, phrases)].find((nth) => nth === 1 || nth === 'last')),
  weekday: oneWord((word) => weekdayNamed(word, phrases)),
  months: monthList(phrases, reading),
  date: date(phrases, reading),
});

/** The words that slots are read from: what a misspelt one may have been meant to be. */
export const slotWords = (
  { numbers, units, paces, nths: places, weekdays, and }: RhythmPhrases,
  reading: DateReading,
): readonly string[] => [
  ...[...numbers, ...units, ...paces, ...places].flatMap(([, words]) => words),
  ...weekdays,
  ...and,
  ...monthNames(reading).flat(),
];
