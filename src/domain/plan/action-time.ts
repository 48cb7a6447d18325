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

/** The day something must be ready for, and whether it is on that day or the working day before it. */
export type Readiness = { readonly day: Day; readonly ready: 'on-the-day' | 'before' };

/** What is launched on a day (a mailing, a show) is ready before it, what is delivered on it (a video, a site) on that day. */
const readyFor = (day: Day, prepares: LeadTime['prepares']): Readiness => ({
  day,
  ready: prepares === 'start' ? 'before' : 'on-the-day',
});

/**
 * What a one-off must be ready for: its start, whatever its kind. Posters that hang from 6 September to 3 October are
 * there before they are hung. Without a start it is a moment, and its kind says whether it is launched or delivered then.
 */
export const readinessOf = (
  { isMoment, start, deadline }: Extract<ActionTime, { is: 'one-off' }>,
  { prepares }: Pick<LeadTime, 'prepares'>,
): Readiness => (isMoment ? readyFor(deadline, prepares) : readyFor(start, 'start'));

/** The last working day before something must be ready, or on which it must be. */
export const readyOn = (readiness: Readiness, calendar: WorkCalendar): Day =>
  plusWorkdays(afterReady(readiness), -1, calendar);

const afterReady = ({ day, ready }: Readiness): Day => (ready === 'before' ? day : plusDays(day, 1));

const begunOn = (readiness: Readiness, { workingDays }: LeadTime, calendar: WorkCalendar): Day =>
  firstOf(readiness.day, plusWorkdays(afterReady(readiness), -workingDays, calendar));

/** The first of the working days it takes to have something ready for a day on which it is launched or delivered. */
export const preparedFrom = (day: Day, leadTime: LeadTime, calendar: WorkCalendar): Day =>
  begunOn(readyFor(day, leadTime.prepares), leadTime, calendar);

/**
 * The first day of preparation. Ten working days for a show on Monday 15 March 2027 begin on Monday 1 March, and so do
 * those of a mailing of that day; a video that is delivered on it is begun on Tuesday 2. What takes no time begins itself.
 */
export const preparationStart = (
  time: Extract<ActionTime, { is: 'one-off' }>,
  leadTime: LeadTime,
  calendar: WorkCalendar,
): Day => begunOn(readinessOf(time, leadTime), leadTime, calendar);

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
