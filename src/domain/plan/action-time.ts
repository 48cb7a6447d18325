import {
  type Ending,
  type Length,
  monthOf,
  type Pauses,
  type Recurring,
  runsOf,
  type Season,
  silentMonths,
} from '../rhythm';
import type { LeadTime } from '../template';
import {
  type Day,
  dateOf,
  dayOf,
  type FiscalYear,
  firstOf,
  isWorkday,
  lastOf,
  plusDays,
  plusMonths,
  plusWorkdays,
  type WorkCalendar,
} from '../time';
import type { Action } from './action';
import { datesBefore, dayInMonth, monthIn, type Series, seriesOf } from './series';

/**
 * When an action stands in time.
 * A one-off without a start is a moment: `start` is then its deadline. What comes back falls on the first day of its pace
 * from `first` on, and no later than `last`; `pauses` are all the months in which it does not. What has no date, or one that
 * cannot be read, is undated.
 */
export type ActionTime =
  | { readonly is: 'undated' }
  | { readonly is: 'one-off'; readonly start: Day; readonly deadline: Day; readonly isMoment: boolean }
  | {
      readonly is: 'recurring';
      readonly pace: Series;
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

/** The last day of a length of time from a day on, that day included: a month from 31 January ends on 27 February. */
function lastOfLength(first: Day, { unit, count }: Length): Day {
  if (unit === 'months') return plusDays(plusMonths(first, count), -1);
  return plusDays(first, (unit === 'weeks' ? 7 * count : count) - 1);
}

/** The day an action's own words end it, or undefined where they leave it open. */
function lastByWords(ending: Ending, series: Series | undefined, first: Day, year: FiscalYear): Day | undefined {
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
      return series === undefined ? undefined : seriesOf(series, first)(ending.times - 1);
    case 'lasting':
      return lastOfLength(first, ending.length);
  }
}

/** The first day of a season from a day on: itself, or the first of the next run of months that is not over. */
function firstInSeason(day: Day, season: Season): Day {
  const runs = runsOf(season);
  const { year } = dateOf(day);
  const next = runs.find(({ to }) => monthIn(day) <= to);
  const begin = next === undefined ? dayOf(year + 1, runs[0]?.from ?? 1, 1) : dayOf(year, next.from, 1);
  return season.length === 0 ? day : lastOf(day, begin);
}

/** The last day of a season up to a day. */
function lastInSeason(day: Day, season: Season): Day {
  const runs = [...runsOf(season)].reverse();
  const { year } = dateOf(day);
  const before = runs.find(({ from }) => from <= monthIn(day));
  const end = before === undefined ? dayOf(year - 1, (runs[0]?.to ?? 12) + 1, 0) : dayOf(year, before.to + 1, 0);
  return season.length === 0 ? day : firstOf(day, end);
}

/** What is fixed of a pace by the plan: where its quarters begin, and which of its days are worked. */
function seriesIn(rhythm: Recurring, year: FiscalYear, calendar: WorkCalendar): Series {
  const { ending: _ending, pauses: _pauses, season: _season, ...pace } = rhythm;
  if (pace.is !== 'monthly' || pace.from.is !== 'cycle') return { ...pace, calendar };
  const isLast = pace.on.some((on) => on.is === 'last-day' || ('nth' in on && on.nth === 'last'));
  const month = dateOf(year.first).month + (isLast ? pace.months - 1 : 0);
  return { ...pace, from: { is: 'month', month: monthOf(month) }, calendar };
}

/**
 * Recurring and continuous actions run through the fiscal year where neither a cell nor their own words give a first or
 * last day; where both a cell and the words end them, the earlier day does. One whose rhythm is not understood stands where
 * its dates say.
 */
export function timeOf(action: Action, year: FiscalYear, calendar: WorkCalendar): ActionTime {
  const { start, deadline } = action;
  if (start.is === 'unread' || deadline.is === 'unread') return undated;
  if (action.rhythm.is !== 'known' || action.rhythm.value.is === 'one-off') return oneOff(action);
  const rhythm = action.rhythm.value;
  const { season } = rhythm;
  const series = rhythm.is === 'continuous' ? undefined : seriesIn(rhythm, year, calendar);
  const first = firstInSeason(start.is === 'known' ? start.value : year.first, season);
  const said = lastByWords(rhythm.ending, series, first, year);
  const asked = deadline.is === 'known' ? deadline.value : (said ?? year.last);
  const last = lastInSeason(firstOf(asked, said ?? asked), season);
  const span = { pauses: silentMonths(rhythm), first, last };
  return series === undefined ? { is: 'continuous', ...span } : { is: 'recurring', pace: series, ...span };
}

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

/** A last day in 9999 is a slip of the hand, not a hundred thousand newsletters. */
const MOST_OCCURRENCES = 1200;

/**
 * The days an action falls on that comes back: 31 January, 28 February, 31 March … At most 1,200 of them, those of
 * `within` where it is given.
 */
export function occurrences(
  time: RecurringTime,
  within: FiscalYear = { first: time.first, last: time.last },
): readonly Day[] {
  const { pace, pauses } = time;
  const span = { first: lastOf(time.first, within.first), last: firstOf(time.last, within.last) };
  const days: Day[] = [];
  for (const day of pace.is === 'workdays' ? workdaysIn(span, pace.calendar) : datesIn(span, pace, time.first)) {
    if (days.length === MOST_OCCURRENCES) break;
    if (!isPaused(day, pauses)) days.push(day);
  }
  return days;
}

function* datesIn({ first, last }: FiscalYear, pace: Series, start: Day): Generator<Day> {
  const dateAt = seriesOf(pace, start);
  for (let count = datesBefore(first, pace, start); ; count += 1) {
    const day = dateAt(count);
    if (day > last) return;
    if (day >= first) yield day;
  }
}

function* workdaysIn({ first, last }: FiscalYear, calendar: WorkCalendar): Generator<Day> {
  for (let day = first; day <= last; day = plusDays(day, 1)) if (isWorkday(day, calendar)) yield day;
}

export const isPaused = (day: Day, pauses: Pauses): boolean => pauses.includes(monthIn(day));
