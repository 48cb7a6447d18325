import type { TypedReading } from '../../domain/file-reading';
import { type Cents, centsOf, isAmountNotSet } from '../../domain/money';
import { type Action, blank, known, notSet, type Reading, unread } from '../../domain/plan';
import { rhythmOf } from '../../domain/rhythm';
import { type Day, dayOf, dayOfSerial, isDayNotSet, isoOf } from '../../domain/time';
import { type CellValue, isBlank, plainText } from '../cells';

/**
 * A number in a date cell is a day the calendar can place when it falls in these years: 2027 is a year somebody typed
 * and not a day of 1905, and 9999 is a slip of the hand. The retroplanning's formulas know the same bounds.
 */
export const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);
export const LAST_PLAUSIBLE_DAY = dayOf(2199, 12, 31);

const textOfDay = (text: string, reading: TypedReading | undefined): Reading<never> =>
  reading !== undefined && isDayNotSet(text, reading) ? notSet(text) : unread(text);

const textOfAmount = (text: string, reading: TypedReading | undefined): Reading<never> =>
  reading !== undefined && isAmountNotSet(text, reading) ? notSet(text) : unread(text);

/** A day, or what stands in its place; "ASAP" counts as blank where the words are known. */
export function readDayCell(value: CellValue, reading?: TypedReading): Reading<Day> {
  if (isBlank(value)) return blank;
  const serial = typeof value === 'object' ? value.day : value;
  if (typeof serial !== 'number') return textOfDay(plainText(value), reading);
  const day = dayOfSerial(serial);
  if (FIRST_PLAUSIBLE_DAY <= day && day <= LAST_PLAUSIBLE_DAY) return known(day);
  return unread(typeof value === 'object' ? isoOf(value.day) : plainText(value));
}

/** An amount, or what stands in its place; "TBD" counts as blank where the words are known. */
export function readMoneyCell(value: CellValue, reading?: TypedReading): Reading<Cents> {
  if (isBlank(value)) return blank;
  if (typeof value === 'string') return textOfAmount(plainText(value), reading);
  if (typeof value !== 'number') return unread(typeof value === 'object' ? isoOf(value.day) : plainText(value));
  return Number.isSafeInteger(centsOf(value)) ? known(centsOf(value)) : unread(plainText(value));
}

export const readRhythmCell = (value: CellValue, reading: TypedReading): Action['rhythm'] => {
  if (isBlank(value)) return blank;
  const rhythm = rhythmOf(plainText(value), reading);
  return rhythm === undefined ? unread(plainText(value)) : known(rhythm);
};
