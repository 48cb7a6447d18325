import { foldName } from '../names';
import { type Step, stepsThatWouldGo } from '../template';
import { type Day, plusWorkdays, workdaysAfter } from '../time';
import { forward, type Now, type Passage, progressByStep } from './forward';
import type { Schedule, ScheduledStep } from './schedule';

export type Verdict =
  /** `spare`: how many working days everything could stand still. */
  | { readonly is: 'held'; readonly spare: number }
  | {
      readonly is: 'too-late';
      /** By how many working days the last step ends after the day everything must be ready. */
      readonly missing: number;
      /** The steps that are late today, in order. */
      readonly late: readonly ScheduledStep[];
      /** The first deadline (or start, where that is what is prepared) that could still be held. */
      readonly firstHeld: Day;
      /** The buffers and optional steps without which the wanted date holds; none where that is not enough. */
      readonly wouldGo: readonly Step[];
    };

/** The day the last step ends at the earliest, or undefined where there is nothing to prepare. */
const lastEnd = (passage: Passage, now: Now): Day | undefined =>
  forward(passage, now).reduce<Day | undefined>(
    (last, { end }) => (last === undefined || end > last ? end : last),
    undefined,
  );

function missingDays(passage: Passage, now: Now): number {
  const end = lastEnd(passage, now);
  return end === undefined ? 0 : workdaysAfter(passage.due.last, end, passage.calendar);
}

/** The steps that should have begun before today and have not, or should have ended and are still under way. */
export function lateSteps({ steps }: Pick<Schedule, 'steps'>, now: Now): readonly ScheduledStep[] {
  const progress = progressByStep(now);
  return steps.filter(({ step, start, end }) => {
    const known = progress.get(foldName(step.name));
    return known?.is !== 'done' && now.today > (known?.is === 'under-way' ? end : start);
  });
}

/**
 * Whether the date can still be held. A newsletter due on Friday asks for ten working days; on Monday of that week, with
 * nothing done, five are missing, Friday of the next week is the first date that could be held, and the one day of
 * margin is not enough. Done steps count at their real date; a template without steps is always held.
 */
export function verdict(schedule: Schedule, now: Now): Verdict {
  const { due, calendar, graph } = schedule;
  const end = lastEnd(schedule, now);
  if (end === undefined) return { is: 'held', spare: 0 };
  const missing = workdaysAfter(due.last, end, calendar);
  if (missing === 0) return { is: 'held', spare: workdaysAfter(end, due.last, calendar) };
  const begun = new Set(progressByStep(now).keys());
  return {
    is: 'too-late',
    missing,
    late: lateSteps(schedule, now),
    firstHeld: due.ready === 'on-the-day' ? end : plusWorkdays(end, 1, calendar),
    wouldGo: stepsThatWouldGo(graph, begun, (shortened) => missingDays({ due, calendar, graph: shortened }, now) === 0),
  };
}
