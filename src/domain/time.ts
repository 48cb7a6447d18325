import type { Action } from './action';
import { type Day, plusDays, plusMonths } from './day';
import type { FiscalYear } from './fiscal-year';
import { isMonthly, type MonthlyRhythm, monthsBetween } from './rhythm';
import { plusWorkdays, type WorkCalendar } from './workdays';

/**
 * When an action stands in time.
 * A one-off without a start is a moment: `start` is then its deadline. What has no date, or one that cannot be read, is undated.
 */
export type ActionTime =
  | { readonly is: 'undated' }
  | { readonly is: 'one-off'; readonly start: Day; readonly deadline: Day; readonly isMoment: boolean }
  | { readonly is: 'weekly'; readonly first: Day; readonly last: Day }
  | { readonly is: 'monthly'; readonly rhythm: MonthlyRhythm; readonly first: Day; readonly last: Day }
  | { readonly is: 'continuous'; readonly first: Day; readonly last: Day };

const undated: ActionTime = { is: 'undated' };

function oneOff(action: Action): ActionTime {
  if (action.deadline.is !== 'known') return undated;
  const deadline = action.deadline.value;
  if (action.start.is !== 'known') return { is: 'one-off', start: deadline, deadline, isMoment: true };
  return { is: 'one-off', start: Math.min(action.start.value, deadline) as Day, deadline, isMoment: false };
}

/** Recurring and continuous actions run through the fiscal year where she gives no first or last day. */
export function timeOf(action: Action, year: FiscalYear): ActionTime {
  const { rhythm, start, deadline } = action;
  if (start.is === 'unread' || deadline.is === 'unread' || rhythm.is === 'unread') return undated;
  if (rhythm.is === 'blank' || rhythm.value === 'one-off') return oneOff(action);
  const first = start.is === 'known' ? start.value : year.first;
  const last = deadline.is === 'known' ? deadline.value : year.last;
  if (isMonthly(rhythm.value)) return { is: 'monthly', rhythm: rhythm.value, first, last };
  return { is: rhythm.value, first, last };
}

/**
 * The first day of preparation: `workingDays` of work that end the working day before the start, or, for a moment,
 * with the deadline itself. Ten days before Monday 15 March 2027 begin on Monday 1 March; for a moment, on Tuesday 2.
 */
export function preparationStart(
  time: Extract<ActionTime, { is: 'one-off' }>,
  workingDays: number,
  calendar: WorkCalendar,
): Day {
  const end = time.isMoment ? plusDays(time.deadline, 1) : time.start;
  return Math.min(time.start, plusWorkdays(end, -workingDays, calendar)) as Day;
}

/** The days a monthly, quarterly or yearly action falls on: 31 January, 28 February, 31 March … */
export function occurrences(time: Extract<ActionTime, { is: 'monthly' }>): readonly Day[] {
  const days: Day[] = [];
  const step = monthsBetween[time.rhythm];
  for (let count = 0; days.length < MOST_OCCURRENCES; count += 1) {
    const day = plusMonths(time.first, count * step);
    if (day > time.last) break;
    days.push(day);
  }
  return days;
}

/** A last day in 9999 is a slip of the hand, not a hundred thousand newsletters. */
const MOST_OCCURRENCES = 1200;
