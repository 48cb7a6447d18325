import { type DateReading, type Day, dateOf, dayOf, endOfMonth, monthNamed, readDay, readPeriod } from '../time';
import type { Slot } from './phrase';
import { calendarMonths, type Month, type Until } from './rhythm';
import type { RhythmPhrases } from './vocabulary';

const monthIn = (word: string, reading: DateReading): Month | undefined =>
  calendarMonths.find((it) => it === monthNamed(word, reading));

/** A day that two readers would read alike, or as the language reads it. */
function dayWritten(text: string, { dateOrder }: RhythmPhrases, reading: DateReading): Day | undefined {
  const day = readDay(text, 'day-first', undefined, reading);
  return dateOrder === 'day-first' || day === readDay(text, 'month-first', undefined, reading) ? day : undefined;
}

/** "30 juin 2027", "juin 2027" (its last day), "2027", or, without a year, "30 juin", "juin". */
function untilOf(words: readonly string[], phrases: RhythmPhrases, reading: DateReading): Until | undefined {
  const text = words.filter((word) => word !== ',' && !phrases.inDates.includes(word)).join(' ');
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

/** The number of "1er", "2e", "3rd". */
export function ordinalOf(word: string, { ordinals }: RhythmPhrases): number | undefined {
  const [, digits, ending = ''] = /^(\d{1,2})([a-z]*)$/.exec(word) ?? [];
  return digits !== undefined && ordinals.includes(ending) ? Number(digits) : undefined;
}

/** In 2028, which has a 29 February. */
export const longestMonth = (month: Month): number => dateOf(endOfMonth(dayOf(2028, month, 1))).day;

const isPlausible = (day: Day): boolean => dateOf(day).year >= 1900 && dateOf(day).year < 2200;

/** The most words a date is said with: "the end of the month of June 2027", or "June 30, 2027". */
const MOST_DATE_WORDS = 7;

export const date =
  (phrases: RhythmPhrases, reading: DateReading): Slot<Until> =>
  (words, at) =>
    Array.from({ length: Math.max(0, Math.min(MOST_DATE_WORDS, words.length - at)) }, (_, index) => at + index + 1)
      .filter((next) => words[next - 1] !== ',')
      .flatMap((next) => {
        const value = untilOf(words.slice(at, next), phrases, reading);
        return value === undefined ? [] : [{ value, next }];
      });
