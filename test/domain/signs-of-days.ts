import type { Action } from '../../src/domain/plan';
import { simpleNameOf } from '../../src/domain/rhythm';
import { type Day, fiscalYear, plusDays } from '../../src/domain/time';
import { signs } from '../../src/domain/year-view';
import { day } from './builders';

export const year = fiscalYear(2027, 1);

/** The Sunday of its last week. */
const lastShown = day('2028-01-02');

/** The date of a day by JavaScript's own calendar, and the last day of its month. */
function calendar(it: Day): { months: number; date: number; length: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + it));
  const [y, m] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { months: y * 12 + m, date: date.getUTCDate(), length: new Date(Date.UTC(y, m + 1, 0)).getUTCDate() };
}

function fallsOn(it: Day, first: Day, step: number): boolean {
  const [from, now] = [calendar(first), calendar(it)];
  return (now.months - from.months) % step === 0 && now.date === Math.min(from.date, now.length);
}

/** What stands on one day, asked of that day alone. */
export function signOfDay(it: Day, action: Action, preparedFrom: Day | undefined): string {
  const value = (of: Action['start']): Day | undefined => (of.is === 'known' ? of.value : undefined);
  const [start, deadline] = [value(action.start), value(action.deadline)];
  const rhythm = (action.rhythm.is === 'known' ? simpleNameOf(action.rhythm.value) : undefined) ?? 'one-off';
  if (rhythm === 'one-off') {
    if (deadline === undefined || it > deadline) return signs.none;
    if (it === deadline) return signs.deadline;
    if (start !== undefined && it >= start) return signs.run;
    return preparedFrom !== undefined && it >= preparedFrom ? signs.preparation : signs.none;
  }
  const [first, last] = [start ?? year.first, deadline ?? year.last];
  if (it < first || it > last) return signs.none;
  if (rhythm === 'continuous') return signs.continuous;
  const step = { monthly: 1, quarterly: 3, yearly: 12, weekly: 0 }[rhythm];
  return (step === 0 ? (it - first) % 7 === 0 : fallsOn(it, first, step)) ? signs.occurrence : signs.none;
}

/** The first day of preparation of what is launched, counted back one open day after the other from the day before. */
export function preparedFrom(action: Action, days: number): Day | undefined {
  if (action.deadline.is !== 'known' || days === 0) return undefined;
  const start = action.start.is === 'known' ? action.start.value : action.deadline.value;
  return countedBack(Math.min(start, action.deadline.value) as Day, days);
}

function countedBack(before: Day, days: number): Day {
  let it = before;
  for (let left = days; left > 0; ) {
    it = plusDays(it, -1);
    if (![0, 6].includes(new Date(Date.UTC(1899, 11, 30 + it)).getUTCDay())) left -= 1;
  }
  return it;
}

/** Whether by a day, after which nothing fell that week, the next time of the year has begun to be prepared. */
export function prepared(sunday: Day, action: Action, days: number): string {
  const after = Array.from({ length: Math.max(0, lastShown - sunday) }, (_, index) => plusDays(sunday, index + 1));
  const next = after.find((it) => signOfDay(it, action, undefined) === signs.occurrence);
  return next !== undefined && days > 0 && countedBack(next, days) <= sunday ? signs.preparation : signs.none;
}
