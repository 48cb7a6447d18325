import type { ActionTime } from '../plan';
import type { Template } from '../template';
import { type Day, plusDays, plusWorkdays, type WorkCalendar } from '../time';

/**
 * The day a preparation is planned back from. `day` is the deadline or the start as the plan has it, `last` the last
 * working day a step may end: the deadline itself, moved back where it is a day off, or the working day before the start.
 */
export type Due = { readonly of: 'deadline' | 'start'; readonly day: Day; readonly last: Day };

/** A video due on Saturday 1 May 2027 ends on Friday 30 April; so does what a campaign that starts on that day needs. */
export function dueAt(of: Due['of'], day: Day, calendar: WorkCalendar): Due {
  const after = of === 'deadline' ? plusDays(day, 1) : day;
  return { of, day, last: plusWorkdays(after, -1, calendar) };
}

/** A one-off without a start is a moment: what prepares its start prepares its deadline, and may end on that very day. */
export function dueOf(
  time: Extract<ActionTime, { is: 'one-off' }>,
  { prepares }: Pick<Template, 'prepares'>,
  calendar: WorkCalendar,
): Due {
  return prepares === 'start' && !time.isMoment
    ? dueAt('start', time.start, calendar)
    : dueAt('deadline', time.deadline, calendar);
}

/** The deadline a day off moved back, or null. A start is never moved: its preparation ends before it in any case. */
export const movedFrom = ({ of, day, last }: Due): Day | null => (of === 'deadline' && last !== day ? day : null);
