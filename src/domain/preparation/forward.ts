import { foldName } from '../names';
import { earlier, earliestSpans, later, latestSpans, type Span } from '../template';
import { type Day, plusDays } from '../time';
import { onWorkdays, type Schedule } from './schedule';

/**
 * How far a step is; one that is not told of is still to do. A done step counts at the day it really ended, a day off
 * included; where that day is not known (null) it counts as ended before today.
 */
export type StepProgress =
  | { readonly step: string; readonly is: 'under-way' }
  | { readonly step: string; readonly is: 'done'; readonly end: Day | null };

/** What is known on a day. */
export type Now = { readonly today: Day; readonly progress: readonly StepProgress[] };

/** What the passes need of a schedule: its dates, and nothing of its words. */
export type Passage = Pick<Schedule, 'due' | 'calendar' | 'graph'>;

export const progressByStep = ({ progress }: Now): ReadonlyMap<string, StepProgress> =>
  new Map(progress.map((entry) => [foldName(entry.step), entry]));

/**
 * The earliest each step can still run, in the order of the graph: work goes on today, or on the first working day after
 * it. Nobody knows when a step under way was begun: it counts as begun when it had to be at the latest, or else today,
 * and ends today at the earliest. So a step that is worked on in time is never a false alarm.
 */
export function forward({ due, calendar, graph }: Passage, now: Now): readonly Span<Day>[] {
  const shift = onWorkdays(calendar);
  const first = shift(plusDays(now.today, -1), 1);
  const progress = progressByStep(now);
  const isUnderWay = now.progress.some(({ is }) => is === 'under-way');
  const latest = isUnderWay ? latestSpans(graph, due.last, shift) : [];
  const settled = new Map<number, Span<Day>>();
  graph.forEach(({ step, workingDays }, place) => {
    const known = progress.get(foldName(step.name));
    const extra = Math.max(workingDays - 1, 0);
    if (known?.is === 'done') {
      const end = known.end ?? shift(first, -1);
      settled.set(place, { start: shift(end, -extra), end });
    } else if (known?.is === 'under-way') {
      const planned = latest[place]?.start ?? first;
      const start = earlier(planned, first);
      settled.set(place, { start, end: later(shift(start, extra), first) });
    }
  });
  return earliestSpans(graph, first, shift, settled);
}
