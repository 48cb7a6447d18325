import { closestName, foldName } from '../names';
import type { Step } from './template';
import { followersOf, topologicalOrder, type Waits } from './topological-order';

/** What is wrong with the steps of a template. */
export type StepFault =
  /** Only the first step of a name counts: nobody could tell which of them the others wait for. */
  | { readonly is: 'duplicate-step'; readonly step: string }
  /** Negative or no number: counts as 0. Above MOST_WORKING_DAYS: counts as that many. Part of a day does not count, as in WORKDAY. */
  | { readonly is: 'bad-duration'; readonly step: string; readonly workingDays: number }
  /** A step that is waited for and does not exist: nothing is waited for instead. */
  | { readonly is: 'unknown-step'; readonly step: string; readonly after: string; readonly suggestion: string | null }
  /** Steps that wait for each other: none of them waits for another of them. */
  | { readonly is: 'cycle'; readonly steps: readonly string[] };

/** Four years: a longer step is a slip of the hand. */
export const MOST_WORKING_DAYS = 1000;

/** A step in its graph. `before` and `next` are places in the graph: the steps it waits for and those that wait for it. */
export type StepNode = {
  readonly step: Step;
  /** The duration that counts, a whole number from 0 to MOST_WORKING_DAYS; 0 is a moment. */
  readonly workingDays: number;
  readonly before: readonly number[];
  readonly next: readonly number[];
};

/** The steps of a template, each after all it waits for, otherwise in the template's own order. */
export type StepGraph = readonly StepNode[];

/** What the sheet calculates as INT(MEDIAN(0;days;1000)). */
const countedDays = (workingDays: number): number =>
  Number.isNaN(workingDays) ? 0 : Math.floor(Math.min(Math.max(workingDays, 0), MOST_WORKING_DAYS));

/** A link as it was typed. */
type Link = { readonly step: string; readonly after: string };

type Reading = {
  readonly steps: readonly Step[];
  readonly repeated: readonly Step[];
  readonly waits: Waits;
  readonly unknown: readonly Link[];
};

/** The first step of each name counts. */
function read(all: readonly Step[]): Reading {
  const steps: Step[] = [];
  const repeated: Step[] = [];
  const placeOf = new Map<string, number>();
  for (const step of all) {
    const name = foldName(step.name);
    if (placeOf.has(name)) repeated.push(step);
    else placeOf.set(name, steps.push(step) - 1);
  }
  const unknown: Link[] = [];
  const waits = steps.map(({ name, after }) => {
    const places = new Set<number>();
    for (const awaited of after) {
      const place = placeOf.get(foldName(awaited));
      if (place === undefined) unknown.push({ step: name, after: awaited });
      else places.add(place);
    }
    return [...places];
  });
  return { steps, repeated, waits, unknown };
}

/** Everything wrong with the steps of one template. */
export function faultsOfSteps(all: readonly Step[]): readonly StepFault[] {
  const { steps, repeated, waits, unknown } = read(all);
  const names = steps.map(({ name }) => name);
  return [
    ...repeated.map(({ name }): StepFault => ({ is: 'duplicate-step', step: name })),
    ...steps
      .filter(({ workingDays }) => countedDays(workingDays) !== workingDays)
      .map(({ name, workingDays }): StepFault => ({ is: 'bad-duration', step: name, workingDays })),
    ...unknown.map((link): StepFault => ({ is: 'unknown-step', ...link, suggestion: closestName(link.after, names) })),
    ...topologicalOrder(waits).cycled.map(
      (circle): StepFault => ({ is: 'cycle', steps: circle.map((place) => names[place] ?? '') }),
    ),
  ];
}

/**
 * The graph of a template's steps. Whatever was typed gives one: a faulty link or step is left out, see StepFault.
 * "Tournage" after "Scénario" and "Repérage" stands behind both, wherever the three were typed.
 */
export function graphOf(all: readonly Step[]): StepGraph {
  const { steps, waits } = read(all);
  const { sorted, links } = topologicalOrder(waits);
  const followers = followersOf(links);
  const placeOf = new Map(sorted.map((typed, place) => [typed, place]));
  const places = (typed: readonly number[] = []): readonly number[] =>
    typed.flatMap((other) => placeOf.get(other) ?? []).sort((one, other) => one - other);
  return sorted.flatMap((typed) => {
    const step = steps[typed];
    if (step === undefined) return [];
    const workingDays = countedDays(step.workingDays);
    return [{ step, workingDays, before: places(links[typed]), next: places(followers[typed]) }];
  });
}

/** The graph without the steps at these places: what waited for one of them waits for what that one waited for. */
export function withoutSteps(graph: StepGraph, gone: ReadonlySet<number>): StepGraph {
  const awaited = new Map<number, readonly number[]>();
  graph.forEach(({ before }, place) => {
    const through = before.flatMap((other) => (gone.has(other) ? (awaited.get(other) ?? []) : [other]));
    awaited.set(place, [...new Set(through)]);
  });
  const kept = graph.flatMap((node, place) => (gone.has(place) ? [] : [{ node, place }]));
  const placeOf = new Map(kept.map(({ place }, index) => [place, index]));
  const waits = kept.map(({ place }) => (awaited.get(place) ?? []).flatMap((other) => placeOf.get(other) ?? []));
  const followers = followersOf(waits);
  return kept.map(({ node }, index) => ({ ...node, before: waits[index] ?? [], next: followers[index] ?? [] }));
}
