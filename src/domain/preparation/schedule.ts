import {
  criticalPath,
  graphOf,
  latestSpans,
  type Shift,
  type Span,
  type Step,
  type StepGraph,
  slackOf,
  type Template,
} from '../template';
import { type Day, plusWorkdays, type WorkCalendar } from '../time';
import type { Due } from './due';
import { type Why, whyOf } from './why';

/** A step and the latest days it may run on. */
export type ScheduledStep = Span<Day> & {
  readonly step: Step;
  /** The duration that counts: the step's own, but for a faulty one. */
  readonly workingDays: number;
  /** Working days it may slip without moving the deadline; 0 for each step of the critical path. */
  readonly slack: number;
  readonly isCritical: boolean;
  readonly why: Why;
};

/** The steps of an action, each after those it waits for: the same order and places as in `graph`. */
export type Schedule = {
  readonly due: Due;
  readonly calendar: WorkCalendar;
  readonly graph: StepGraph;
  readonly steps: readonly ScheduledStep[];
};

/** Steps run on the working days of a calendar. */
export const onWorkdays =
  (calendar: WorkCalendar): Shift<Day> =>
  (from, workingDays) =>
    plusWorkdays(from, workingDays, calendar);

/**
 * When each step must begin and end at the latest, backwards from the day everything must be ready. Every date is a
 * working day. A video due on Friday 14 May 2027, in France where Thursday 6 May is a holiday:
 *
 *                     26 April 3 May   10 May
 *     Tournage     2  ··■■·--  ···-·-- ·····--
 *     Montage      4  ····■--  ■■■-·-- ·····--   ends on Wednesday: four days before "Relecture", the 6th being a holiday
 *     Sous-titres  1  ·····--  ···-·-- ····■--   has a slack of 5
 *     Relecture    6  ·····--  ···-■-- ■■■■■--
 *     Livraison    0  ·····--  ···-·-- ····◆--   the deadline itself
 *
 * Whatever was typed gives dates, see graphOf; a template without steps gives none.
 */
export function backward(template: Pick<Template, 'steps'>, due: Due, calendar: WorkCalendar): Schedule {
  const graph = graphOf(template.steps);
  const spans = latestSpans(graph, due.last, onWorkdays(calendar));
  const slack = slackOf(graph);
  const critical = new Set(criticalPath(graph));
  const why = whyOf(graph, spans, due, calendar);
  const steps = graph.flatMap(({ step, workingDays }, place) => {
    const [span, reason] = [spans[place], why[place]];
    if (span === undefined || reason === undefined) return [];
    return [{ step, workingDays, ...span, slack: slack[place] ?? 0, isCritical: critical.has(place), why: reason }];
  });
  return { due, calendar, graph, steps };
}

/** The day preparation begins at the latest, or undefined where there is nothing to prepare. */
export const firstStart = ({ steps }: Pick<Schedule, 'steps'>): Day | undefined =>
  steps.reduce<Day | undefined>(
    (first, { start }) => (first === undefined || start < first ? start : first),
    undefined,
  );
