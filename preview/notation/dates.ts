/** A serial number counts days from 30 December 1899, as spreadsheets do; an instant counts milliseconds, as `Date` does. */
const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What the clocks of the zone show at that instant, as if they were in UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return seconds + milliseconds;
}

/** The serial number that a cell of the file holds for an instant: the file's time zone decides (contract 15). */
export const serialOfInstant = (instant: number, timeZone: string): number =>
  (wallClock(instant, timeZone) - EPOCH) / MILLISECONDS_A_DAY;

/** The instant of a cell's serial number. Twice corrected, because the offset may change between the guess and the answer. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round(EPOCH + serial * MILLISECONDS_A_DAY);
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
}

/** The serial number of a day, or null for one that does not exist. `month` counts from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - EPOCH) / MILLISECONDS_A_DAY;
}

/** The day a serial number stands for, in UTC fields. */
export const dateOfSerial = (serial: number): Date => new Date(Math.round(EPOCH + serial * MILLISECONDS_A_DAY));

export const yearOfSerial = (serial: number): number => dateOfSerial(serial).getUTCFullYear();

/** Whether a number format shows a day or a time: then a read gives a Date, else a number. */
export const isDatePattern = (pattern: string): boolean =>
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')) && !/^general$/i.test(pattern);
