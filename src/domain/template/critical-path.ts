import { graphOf, type StepGraph } from './step-graph';
import type { Template } from './template';

/** When a step runs, both days included; a moment starts and ends on its day. */
export type Span<T extends number> = { readonly start: T; readonly end: T };

/** `workingDays` later than `from` (earlier when negative): on the days of a calendar, or on plain numbers. */
export type Shift<T extends number> = (from: T, workingDays: number) => T;

export const earlier = <T extends number>(one: T, other: T): T => (other < one ? other : one);
export const later = <T extends number>(one: T, other: T): T => (other > one ? other : one);

/**
 * The latest each step may run so that all of them have ended on `last`, in the order of the graph.
 * What comes before a step of work ends the working day before it; what comes before a moment may end on its day.
 */
export function latestSpans<T extends number>(graph: StepGraph, last: T, shift: Shift<T>): readonly Span<T>[] {
  const bounds = new Map<number, T>();
  const spans: Span<T>[] = [];
  [...graph].reverse().forEach(({ workingDays, next }, index) => {
    const end = next.reduce<T>((bound, follower) => earlier(bound, bounds.get(follower) ?? bound), last);
    const start = workingDays === 0 ? end : shift(end, 1 - workingDays);
    bounds.set(graph.length - 1 - index, workingDays === 0 ? start : shift(start, -1));
    spans.push({ start, end });
  });
  return spans.reverse();
}

/**
 * The earliest each step can run when work begins on `first`, in the order of the graph. `settled` are the steps that
 * are done or begun, by their places: they run when they run, whatever they waited for.
 */
export function earliestSpans<T extends number>(
  graph: StepGraph,
  first: T,
  shift: Shift<T>,
  settled: ReadonlyMap<number, Span<T>> = new Map(),
): readonly Span<T>[] {
  const spans: Span<T>[] = [];
  graph.forEach(({ workingDays, before }, place) => {
    const ends = before.flatMap((other) => spans[other]?.end ?? []);
    const starts = workingDays === 0 ? ends : ends.map((end) => shift(end, 1));
    const start = starts.reduce<T>(later, first);
    const end = workingDays === 0 ? start : shift(start, workingDays - 1);
    spans.push(settled.get(place) ?? { start, end });
  });
  return spans;
}

const plain: Shift<number> = (from, workingDays) => from + workingDays;

/**
 * How many working days each step may slip without moving the deadline, when work begins on the first day it may begin
 * at the latest. It needs no calendar: a Christmas between two steps is no slack.
 */
export function slackOf(graph: StepGraph): readonly number[] {
  const latest = latestSpans(graph, 0, plain);
  const first = latest.reduce((day, { start }) => Math.min(day, start), 0);
  const earliest = earliestSpans(graph, first, plain);
  return latest.map(({ start }, place) => start - (earliest[place]?.start ?? start));
}

type Chain = { readonly workingDays: number; readonly places: readonly number[] };

const longer = (one: Chain, other: Chain): Chain =>
  other.workingDays > one.workingDays ||
  (other.workingDays === one.workingDays && other.places.length > one.places.length)
    ? other
    : one;

/**
 * The chain of steps without slack that decides when to begin, by their places, first step first: the one with the most
 * working days, milestones on the way included.
 *
 *     Brief 2 ─┬─ Textes 3 ──┬─ Impression 4      Brief, Maquette, Impression: 11 working days;
 *              └─ Maquette 5 ┘                    Textes has a slack of 2.
 */
export function criticalPath(graph: StepGraph): readonly number[] {
  const slack = slackOf(graph);
  const none: Chain = { workingDays: 0, places: [] };
  const chains: Chain[] = [];
  graph.forEach(({ workingDays, before }, place) => {
    const lead = before.reduce((best, other) => longer(best, chains[other] ?? none), none);
    const places = [...lead.places, place];
    chains.push(slack[place] === 0 ? { workingDays: lead.workingDays + workingDays, places } : none);
  });
  return chains.reduce(longer, none).places;
}

/**
 * The working days from the first of a template's steps to its last: the length of its critical path, and one day more
 * where that begins with a moment ("Feu vert"), as what waits for a moment begins the working day after it.
 */
export function workingDaysOfTemplate(template: Pick<Template, 'steps'>): number {
  const spans = latestSpans(graphOf(template.steps), 0, plain);
  return spans.reduce((days, { start }) => Math.max(days, 1 - start), 0);
}
