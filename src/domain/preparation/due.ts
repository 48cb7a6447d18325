import { type ActionTime, type Readiness, readinessOf, readyOn } from '../plan';
import type { Template } from '../template';
import type { Day, WorkCalendar } from '../time';

/**
 * The day a preparation is planned back from. `day` is the deadline or the start as the plan has it, `last` the last
 * working day a step may end: the deadline itself, moved back where it is a day off, or the working day before it where
 * something is launched on it; always the working day before a start.
 */
export type Due = Readiness & { readonly of: 'deadline' | 'start'; readonly last: Day };

/** A video due on Saturday 1 May 2027 ends on Friday 30 April; so does what a campaign that starts on that day needs. */
export function dueAt(of: Due['of'], readiness: Readiness, calendar: WorkCalendar): Due {
  return { of, ...readiness, last: readyOn(readiness, calendar) };
}

/** What a one-off is planned back from, by its dates and by what its kind says of a single day. */
export const dueOf = (
  time: Extract<ActionTime, { is: 'one-off' }>,
  template: Pick<Template, 'prepares'>,
  calendar: WorkCalendar,
): Due => dueAt(time.isMoment ? 'deadline' : 'start', readinessOf(time, template), calendar);

/** The deadline a day off moved back, or null. What is ready before its day is ready then in any case. */
export const movedFrom = ({ ready, day, last }: Due): Day | null =>
  ready === 'on-the-day' && last !== day ? day : null;
