import { type Day, dayOf } from '../domain/time';

/** The day an instant falls on in the file's own time zone, which is not always the script's. */
export function dayReader(timeZone: string): (date: Date) => Day {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const days = new Map<number, Day>();
  return (date) => {
    const time = date.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const day = dayOf(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
    days.set(time, day);
    return day;
  };
}

/** A `Date` of any realm: one made by the spreadsheet is not an instance of the script's own class everywhere. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
