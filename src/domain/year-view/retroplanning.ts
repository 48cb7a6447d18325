import {
  type Action,
  type ActionTime,
  isDropped,
  isPaused,
  occurrences,
  preparationStart,
  preparedFrom,
  type RecurringTime,
  timeOf,
} from '../plan';
import { isSeveralAWeek } from '../rhythm';
import { type LeadTime, type LeadTimes, leadTimeOfKind } from '../template';
import {
  type Day,
  dateOf,
  dayOf,
  endOfMonth,
  type FiscalYear,
  firstOf,
  lastOf,
  mondayOf,
  type Period,
  plusDays,
  plusMonths,
  type WorkCalendar,
} from '../time';
import type { Unit } from './grouping';

/** What one week, or one month, shows of an action; each is told apart by shape as well as by colour. */
const shown = { preparation: '▒', run: '■', deadline: '◆', occurrence: '●', continuous: '▬' } as const;
export const signs = { ...shown, none: '' } as const;

type SignName = keyof typeof shown;
const isSign = (key: string): key is SignName => key in shown;

/** Every sign there is to explain, in the order of a legend. */
export const signLegend = Object.keys(shown)
  .filter(isSign)
  .map((key) => [key, shown[key]] as const);
type Sign = (typeof signs)[keyof typeof signs];

/** Half a year: what had to begin earlier is said by its date, and does not push the year off the screen. */
const MOST_WEEKS_BEFORE = 26;

/** The weeks from the one of `from` to the last that has a day in the fiscal year: 52 to 54 of them from its first day. */
export function weeksOf(year: FiscalYear, from: Day = year.first): readonly Period[] {
  const earliest = mondayOf(lastOf(from, plusDays(mondayOf(year.first), -7 * MOST_WEEKS_BEFORE)));
  const weeks: Period[] = [];
  for (let monday = earliest; monday <= year.last; monday = plusDays(monday, 7))
    weeks.push({ first: monday, last: plusDays(monday, 6) });
  return weeks;
}

/** The months from the one of `from` to the last of the fiscal year. */
function monthsOf(year: FiscalYear, from: Day): readonly Period[] {
  const { year: calendarYear, month } = dateOf(lastOf(from, plusMonths(year.first, -6)));
  const months: Period[] = [];
  for (let first = dayOf(calendarYear, month, 1); first <= year.last; first = plusMonths(first, 1))
    months.push({ first, last: endOfMonth(first) });
  return months;
}

type CalendarContext = {
  readonly year: FiscalYear;
  readonly leadTimes: LeadTimes;
  readonly calendar: WorkCalendar;
};

/** The first day anything is prepared or runs, as far as it belongs to this year: no later than the year's own. */
function earliestDay(actions: readonly Action[], { year, leadTimes, calendar }: CalendarContext): Day {
  const days = actions.flatMap((action) => {
    const time = timeOf(action, year, calendar);
    if (isDropped(action) || time.is !== 'one-off' || time.deadline < year.first || time.deadline > year.last)
      return [];
    return [preparationStart(time, leadTimeOfKind(action.kind, leadTimes), calendar)];
  });
  return firstOf(year.first, ...days);
}

/** The columns of the year view: they begin early enough to show the preparation of January's actions. */
export function periodsOf(unit: Unit, actions: readonly Action[], context: CalendarContext): readonly Period[] {
  const from = earliestDay(actions, context);
  return unit === 'month' ? monthsOf(context.year, from) : weeksOf(context.year, from);
}

function signOfOneOff(period: Period, preparation: Day, time: Extract<ActionTime, { is: 'one-off' }>): Sign {
  if (period.last < preparation || period.first > time.deadline) return signs.none;
  if (time.deadline <= period.last) return signs.deadline;
  return period.last >= time.start ? signs.run : signs.preparation;
}

/** Whether a continuous action goes on for one day of the period at least; none stands in more than two months. */
function isOngoing(period: Period, { first, last, pauses }: Extract<ActionTime, { is: 'continuous' }>): boolean {
  const [from, to] = [lastOf(period.first, first), firstOf(period.last, last)];
  return from <= to && !(isPaused(from, pauses) && isPaused(to, pauses));
}

/**
 * What the periods show of an action that comes back: when it falls on one of their days, else whether the next time is
 * being prepared by their last one. What falls after the last period is not prepared in them, a weekly action is not
 * prepared in its pauses, and what falls on several days of a week is not shown to be prepared at all.
 */
function signsOfRecurring(time: RecurringTime, leadTime: LeadTime, periods: readonly Period[], calendar: WorkCalendar) {
  const shown = { first: periods[0]?.first ?? time.first, last: periods[periods.length - 1]?.last ?? time.last };
  const falls = occurrences(time, shown);
  const planned = time.pace.is !== 'monthly' ? occurrences({ ...time, pauses: [] }, shown) : falls;
  return periods.map((period): Sign => {
    if (falls.some((day) => period.first <= day && day <= period.last)) return signs.occurrence;
    if (isSeveralAWeek(time.pace)) return signs.none;
    const next = planned.find((day) => day > period.last);
    const isPrepared = next !== undefined && preparedFrom(next, leadTime, calendar) <= period.last;
    return isPrepared && falls.includes(next) ? signs.preparation : signs.none;
  });
}

/** The row of an action in the year view: one sign for each of the periods, which follow each other. */
export function rowOfSigns(action: Action, periods: readonly Period[], context: CalendarContext): readonly Sign[] {
  const time = timeOf(action, context.year, context.calendar);
  const leadTime = leadTimeOfKind(action.kind, context.leadTimes);
  switch (time.is) {
    case 'undated':
      return periods.map(() => signs.none);
    case 'one-off': {
      const preparation = preparationStart(time, leadTime, context.calendar);
      return periods.map((period) => signOfOneOff(period, preparation, time));
    }
    case 'continuous':
      return periods.map((period) => (isOngoing(period, time) ? signs.continuous : signs.none));
    case 'recurring':
      return signsOfRecurring(time, leadTime, periods, context.calendar);
  }
}
