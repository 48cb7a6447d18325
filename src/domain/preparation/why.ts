import type { Span, StepGraph, StepNode } from '../template';
import { type Day, plusDays, type WorkCalendar, weekdayOf } from '../time';
import { type Due, movedFrom } from './due';

/** Why a step begins when it does at the latest. `holidays` are the days off within that would have been worked, in order. */
export type Why =
  | {
      readonly is: 'before-step';
      /** The step that decides: of those that wait for this one, the one that needs it first. */
      readonly step: string;
      /** From the start of this step to the start of that one; 0 for one that ends with a milestone on the same day. */
      readonly workingDays: number;
      readonly holidays: readonly Day[];
    }
  | {
      readonly is: 'due';
      readonly of: Due['of'];
      readonly ready: Due['ready'];
      /** The deadline or the start as the plan has it. */
      readonly day: Day;
      /** Working days of the step, which ends on that day or the working day before it. */
      readonly workingDays: number;
      /** The deadline, where it was a day off and the step ends on the working day before it. */
      readonly movedFrom: Day | null;
      readonly holidays: readonly Day[];
    };

/** The holidays from one day to another, both included, on weekdays that are worked: a holiday on a Sunday moves nothing. */
const holidaysWithin = (from: Day, to: Day, { week, holidays }: WorkCalendar): readonly Day[] =>
  [...holidays].filter((day) => from <= day && day <= to && week.has(weekdayOf(day))).sort((one, other) => one - other);

function whyDue({ workingDays }: StepNode, { start }: Span<Day>, due: Due, calendar: WorkCalendar): Why {
  const { of, ready, day } = due;
  const last = ready === 'before' ? plusDays(day, -1) : day;
  const holidays = holidaysWithin(start, last, calendar);
  return { is: 'due', of, ready, day, workingDays, movedFrom: movedFrom(due), holidays };
}

/** Why each step of a graph begins when it does, in the graph's order: "2 jours avant « Validation » ; le 1er mai est férié". */
export function whyOf(graph: StepGraph, spans: readonly Span<Day>[], due: Due, calendar: WorkCalendar): readonly Why[] {
  /** What comes before a moment may end on its day, what comes before work must have ended before it. */
  const rank = (place: number): number => (spans[place]?.start ?? 0) + (graph[place]?.workingDays === 0 ? 0.5 : 0);
  return graph.flatMap((node, place) => {
    const span = spans[place];
    if (span === undefined) return [];
    const [first, ...others] = node.next;
    if (first === undefined) return [whyDue(node, span, due, calendar)];
    const decides = others.reduce((best, other) => (rank(other) < rank(best) ? other : best), first);
    const [follower, until] = [graph[decides], spans[decides]?.start];
    if (follower === undefined || until === undefined) return [];
    const workingDays = Math.max(node.workingDays - 1, 0) + (follower.workingDays === 0 ? 0 : 1);
    return [
      {
        is: 'before-step',
        step: follower.step.name,
        workingDays,
        holidays: holidaysWithin(span.start, until, calendar),
      },
    ];
  });
}
