import type { DayOfMonth, Ending, Pace, Pauses, Recurring } from '../rhythm';
import type { LeadTime } from '../template';
import {
  type Day,
  dateOf,
  dayOf,
  endOfMonth,
  type FiscalYear,
  firstOf,
  lastOf,
  plusDays,
  plusWorkdays,
  type WorkCalendar,
  weekdayOf,
} from '../time';
import type { Action } from './action';

/**
 * When an action stands in time.
 * A one-off without a start is a moment: `start` is then its deadline. What comes back falls on the first day of its pace
 * from `first` on, and no later than `last`. What has no date, or one that cannot be read, is undated.
 */
export type ActionTime =
  | { readonly is: 'undated' }
  | { readonly is: 'one-off'; readonly start: Day; readonly deadline: Day; readonly isMoment: boolean }
  | {
      readonly is: 'recurring';
      readonly pace: Pace;
      readonly pauses: Pauses;
      readonly first: Day;
      readonly last: Day;
    }
  | { readonly is: 'continuous'; readonly pauses: Pauses; readonly first: Day; readonly last: Day };

export type RecurringTime = Extract<ActionTime, { is: 'recurring' }>;

const undated: ActionTime = { is: 'undated' };

function oneOff(action: Action): ActionTime {
  if (action.deadline.is !== 'known') return undated;
  const deadline = action.deadline.value;
  if (action.start.is !== 'known') return { is: 'one-off', start: deadline, deadline, isMoment: true };
  return { is: 'one-off', start: firstOf(action.start.value, deadline), deadline, isMoment: false };
}

/** The day an action's own words end it, or undefined where they leave it open. */
function lastByWords(ending: Ending, pace: Pace | undefined, first: Day, year: FiscalYear): Day | undefined {
  switch (ending.is) {
    case 'open':
      return undefined;
    case 'until':
      return ending.day;
    case 'until-next': {
      const from = lastOf(first, year.first);
      const dayIn = (inYear: number): Day => dayInMonth(dayOf(inYear, ending.month, 1), ending.dayOfMonth);
      const { year: thisYear } = dateOf(from);
      return dayIn(thisYear) < from ? dayIn(thisYear + 1) : dayIn(thisYear);
    }
    case 'times':
      return pace === undefined ? undefined : seriesOf(pace, first)(ending.times - 1);
  }
}

/**
 * Recurring and continuous actions run through the fiscal year where neither a cell nor their own words give a first or
 * last day; where both a cell and the words end them, the earlier day does.
 */
export function timeOf(action: Action, year: FiscalYear): ActionTime {
  const { start, deadline } = action;
  if (start.is === 'unread' || deadline.is === 'unread' || action.rhythm.is === 'unread') return undated;
  if (action.rhythm.is === 'blank' || action.rhythm.value.is === 'one-off') return oneOff(action);
  const rhythm = action.rhythm.value;
  const pace = rhythm.is === 'continuous' ? undefined : paceOf(rhythm);
  const first = start.is === 'known' ? start.value : year.first;
  const said = lastByWords(rhythm.ending, pace, first, year);
  const asked = deadline.is === 'known' ? deadline.value : (said ?? year.last);
  const span = { pauses: rhythm.pauses, first, last: firstOf(asked, said ?? asked) };
  return pace === undefined ? { is: 'continuous', ...span } : { is: 'recurring', pace, ...span };
}

const paceOf = (rhythm: Recurring): Pace =>
  rhythm.is === 'weekly'
    ? { is: 'weekly', weeks: rhythm.weeks, on: rhythm.on }
    : { is: 'monthly', months: rhythm.months, on: rhythm.on };

/** The first of the working days that are needed for something to be ready on a day, that day included. */
export const preparedFrom = (day: Day, workingDays: number, calendar: WorkCalendar): Day =>
  plusWorkdays(plusDays(day, 1), -workingDays, calendar);

/**
 * The first day of preparation: its working days end the working day before the start, or, for what is ready on its deadline
 * and for a moment, with the deadline itself. Ten days before Monday 15 March 2027 begin on Monday 1 March; for a moment,
 * on Tuesday 2. What begins earlier by its own start begins then.
 */
export function preparationStart(
  time: Extract<ActionTime, { is: 'one-off' }>,
  { workingDays, prepares }: LeadTime,
  calendar: WorkCalendar,
): Day {
  const isForDeadline = time.isMoment || prepares === 'deadline';
  const ready = isForDeadline ? time.deadline : plusDays(time.start, -1);
  return firstOf(time.start, preparedFrom(ready, workingDays, calendar));
}

/** A day of the month of `day`, or that month's last one: 31 in February is the 28th. */
const dayInMonth = (day: Day, dayOfMonth: number): Day => {
  const { year, month } = dateOf(day);
  return firstOf(dayOf(year, month, dayOfMonth), endOfMonth(day));
};

/** On which day of the month of `day` an action falls that started on `start`. */
function fallsIn(day: Day, on: DayOfMonth, start: Day): Day {
  switch (on.is) {
    case 'start':
      return dayInMonth(day, dateOf(start).day);
    case 'day':
      return dayInMonth(day, on.day);
    case 'last-day':
      return endOfMonth(day);
    case 'weekday': {
      const { year, month } = dateOf(day);
      // The last one is in the seven days that end the month, the second in those that end with the 14th.
      const end = on.nth === 'last' ? endOfMonth(day) : dayOf(year, month, 7 * on.nth);
      return plusDays(end, -((weekdayOf(end) - on.weekday + 7) % 7));
    }
  }
}

/** The day that is `count` dates after the first one of a series; 0 is the first, on or after `start`. */
function seriesOf(pace: Pace, start: Day): (count: number) => Day {
  if (pace.is === 'weekly') {
    const first = pace.on === 'start' ? start : plusDays(start, (pace.on - weekdayOf(start) + 7) % 7);
    return (count) => plusDays(first, 7 * pace.weeks * count);
  }
  const { year, month } = dateOf(start);
  const inMonth = (months: number): Day => fallsIn(dayOf(year, month + months, 1), pace.on, start);
  const skipped = inMonth(0) < start ? 1 : 0;
  return (count) => inMonth(skipped + pace.months * count);
}

/** A last day in 9999 is a slip of the hand, not a hundred thousand newsletters. */
const MOST_OCCURRENCES = 1200;

/** How many dates of a series surely come before a day: maybe too few, never too many. */
function datesBefore(day: Day, { pace, first }: RecurringTime): number {
  const longest = pace.is === 'weekly' ? 7 * pace.weeks : 31 * pace.months;
  return Math.max(0, Math.floor((day - first) / longest) - 1);
}

/**
 * The days an action falls on that comes back: 31 January, 28 February, 31 March … At most 1,200 of them, those of
 * `within` where it is given.
 */
export function occurrences(
  time: RecurringTime,
  within: FiscalYear = { first: time.first, last: time.last },
): readonly Day[] {
  const days: Day[] = [];
  const dateAt = seriesOf(time.pace, time.first);
  const last = Math.min(time.last, within.last);
  for (let count = datesBefore(within.first, time); days.length < MOST_OCCURRENCES; count += 1) {
    const day = dateAt(count);
    if (day > last) break;
    if (day >= within.first && !isPaused(day, time.pauses)) days.push(day);
  }
  return days;
}

export const isPaused = (day: Day, pauses: Pauses): boolean => pauses.some((month) => month === dateOf(day).month);
