import { type Action, isDropped, isPaused, occurrences, type Plan, timeOf } from '../plan';
import { oneOffTimeOf, type PreparedKinds, preparationOf } from '../preparation';
import { type Day, type FiscalYear, firstOf, lastOf, mondayOf, type Period, plusDays, workdaysLate } from '../time';

/** What is to be known of an action in one week, the most urgent first. */
export const weekStandings = ['late', 'due', 'to-begin', 'begins', 'runs'] as const;
type WeekStanding = (typeof weekStandings)[number];

/**
 * An action of the week. `day` is when it was or is due, or begins, or should have been begun; null for what goes on.
 * `late`: how many working days, 0 for what is not.
 */
type WeekItem = {
  readonly action: Action;
  readonly is: WeekStanding;
  readonly day: Day | null;
  readonly late: number;
};

/** What a week is read from: the plan, the day, and how its kinds are prepared. */
type WeekSource = {
  readonly plan: Pick<Plan, 'actions' | 'fields' | 'calendar'>;
  readonly year: FiscalYear;
  readonly today: Day;
  readonly prepared: PreparedKinds;
};

/** Monday to Sunday. */
export const weekOf = (today: Day): Period => ({ first: mondayOf(today), last: plusDays(mondayOf(today), 6) });

type Standing = Omit<WeekItem, 'action'>;

const isIn = (day: Day, { first, last }: Period): boolean => first <= day && day <= last;

function oneOff(action: Action, source: WeekSource): Standing | undefined {
  const time = oneOffTimeOf(action);
  if (time === undefined) return undefined;
  const { plan, today, prepared } = source;
  const week = weekOf(today);
  const isKept = plan.fields.has('status');
  const late = (since: Day): number => workdaysLate(since, today, plan.calendar);
  if (time.deadline < today) return isKept ? { is: 'late', day: time.deadline, late: late(time.deadline) } : undefined;
  // What waits is not to be begun.
  const begin =
    action.status === 'to-do' && isKept
      ? preparationOf(action, { prepared, calendar: plan.calendar })?.first
      : undefined;
  if (begin !== undefined && begin < today) return { is: 'late', day: begin, late: late(begin) };
  if (isIn(time.deadline, week)) return { is: 'due', day: time.deadline, late: 0 };
  if (begin !== undefined && isIn(begin, week)) return { is: 'to-begin', day: begin, late: 0 };
  if (isIn(time.start, week)) return { is: 'begins', day: time.start, late: 0 };
  return time.start < week.first ? { is: 'runs', day: null, late: 0 } : undefined;
}

/** The next time it falls in what is left of the week, or else the last one that it did. */
function lasting(action: Action, { plan, year, today }: WeekSource): Standing | undefined {
  const time = timeOf(action, year, plan.calendar);
  const week = weekOf(today);
  if (time.is === 'recurring') {
    const days = occurrences(time, week);
    const day = days.find((it) => it >= today) ?? days[days.length - 1];
    return day === undefined ? undefined : { is: 'due', day, late: 0 };
  }
  if (time.is !== 'continuous') return undefined;
  const [from, to] = [lastOf(week.first, time.first), firstOf(week.last, time.last)];
  if (from > to || (isPaused(from, time.pauses) && isPaused(to, time.pauses))) return undefined;
  return isIn(time.first, week) ? { is: 'begins', day: time.first, late: 0 } : { is: 'runs', day: null, late: 0 };
}

/**
 * What begins, runs, is due and is late in the week of a day: each action once, as what is most urgent of it, in the order
 * of the plan. What is done or dropped is over; where no column says what is done, nothing is late.
 */
export function thisWeek(source: WeekSource): readonly WeekItem[] {
  const open = source.plan.actions.filter(
    (action) => action.name !== '' && !isDropped(action) && action.status !== 'done',
  );
  const items = open.flatMap((action): readonly WeekItem[] => {
    const standing = oneOff(action, source) ?? lasting(action, source);
    return standing === undefined ? [] : [{ action, ...standing }];
  });
  return weekStandings.flatMap((standing) => items.filter(({ is }) => is === standing));
}
