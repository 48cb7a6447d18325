import { foldName } from '../names';
import { type StepGraph, withoutSteps } from './step-graph';
import type { Step } from './template';

/** Beyond so many tries, times steps, the fewest are no longer looked for, only some that are all needed. */
const MOST_STEPS_TRIED = 10_000;

/** Every way to take `count` of some places, in their order. */
function* choices(places: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) yield [];
  else
    for (const [index, place] of places.entries())
      for (const others of choices(places.slice(index + 1), count - 1)) yield [place, ...others];
}

type Holds = (gone: readonly number[]) => boolean;

/** From all of them, each is put back that can be, the short ones first: every one that is left is needed. */
function needed(candidates: readonly number[], graph: StepGraph, holds: Holds): readonly number[] {
  const daysOf = (place: number): number => graph[place]?.workingDays ?? 0;
  const shortFirst = [...candidates].sort((one, other) => daysOf(one) - daysOf(other));
  return shortFirst.reduce<readonly number[]>((gone, place) => {
    const fewer = gone.filter((other) => other !== place);
    return holds(fewer) ? fewer : gone;
  }, candidates);
}

function fewest(candidates: readonly number[], graph: StepGraph, holds: Holds): readonly number[] {
  if (!holds(candidates)) return [];
  let tried = 0;
  for (let count = 1; count < candidates.length; count += 1) {
    for (const choice of choices(candidates, count)) {
      if (holds(choice)) return choice;
      tried += graph.length;
      if (tried > MOST_STEPS_TRIED) return needed(candidates, graph, holds);
    }
  }
  return candidates;
}

/**
 * The buffers and optional steps that would have to go so that the deadline holds: as few as possible, buffers rather
 * than steps; none where leaving all of them out is not enough. What is done or under way cannot go any more (`begun`).
 * Three days late with a margin of 2 and an optional "Sous-titres" of 3 on the way: "Sous-titres".
 */
export function stepsThatWouldGo(
  graph: StepGraph,
  begun: ReadonlySet<string>,
  holds: (shortened: StepGraph) => boolean,
): readonly Step[] {
  const mayGo = graph.flatMap(({ step, workingDays }, place) =>
    workingDays > 0 && (step.is === 'buffer' || step.isOptional) && !begun.has(foldName(step.name)) ? [place] : [],
  );
  const isBuffer = (place: number): boolean => graph[place]?.step.is === 'buffer';
  const candidates = [...mayGo.filter(isBuffer), ...mayGo.filter((place) => !isBuffer(place))];
  const gone = new Set(fewest(candidates, graph, (places) => holds(withoutSteps(graph, new Set(places)))));
  return graph.flatMap(({ step }, place) => (gone.has(place) ? [step] : []));
}
