import type { TypedReading } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import type { Weekday } from '../../domain/time';
import { call, type Expression, named, pair } from '../../formula';
import { withoutAccents } from './status-list';

function saidClosed(reading: TypedReading): readonly string[] {
  const words = reading.flatMap(({ closed }) => closed).flatMap((word) => [word, withoutAccents(word)]);
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

/** What a cell may hold that says of a weekday that it is not worked, in every language; check boxes give FALSE. */
export const closedWords = (reading: TypedReading): readonly (string | number | boolean)[] => [
  ...saidClosed(reading),
  false,
  0,
];

const isWeekend = (weekday: Weekday): boolean => weekday > 5;

/** Whether a weekday is worked by what is said of it; unsaid, Monday to Friday are. */
export function isWorked(said: string, weekday: Weekday, reading: TypedReading): boolean {
  if (said === '') return !isWeekend(weekday);
  return !closedWords(reading).some((word) => foldName(String(word)) === foldName(said));
}

const openSigns = ['x', 'ok', '✓', '✔', '✅', '☑', '1'];

/** Whether what is said of a weekday says that it is worked, or that it is not: "parfois" says neither. */
export const isDaySaid = (said: string, reading: TypedReading): boolean =>
  [...openSigns, ...reading.flatMap(({ open }) => open), ...closedWords(reading), ''].some(
    (word) => foldName(String(word)) === foldName(said),
  );

/** The same as formulas see it: 1 for a day that is not worked. */
export function dayOff(said: Expression, weekday: Weekday): Expression {
  const isClosed = call('IFERROR', call('MIN', 1, call('MATCH', said, named('settings_closed_words'), 0)), 0);
  return call('IF', pair(said, '=', ''), isWeekend(weekday) ? 1 : 0, isClosed);
}
