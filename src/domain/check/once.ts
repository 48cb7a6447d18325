import { foldName } from '../names';
import type { Problem } from './rules';

/** What is the same advice, however it came about: one step may be late in two countdowns, since two days. */
function sameAs({ code, facts, at }: Problem): string {
  if (code === 'retroplanning.step-late') return JSON.stringify([code, foldName(facts.action), foldName(facts.step)]);
  return JSON.stringify([code, facts, at]);
}

/** A countdown that knows which step is late says it better than the length of its kind. */
function isSaidByStep({ code, facts }: Problem, stepsLate: ReadonlySet<string>): boolean {
  return code === 'retroplanning.latest-start-passed' && stepsLate.has(foldName(facts.action));
}

/** The same advice twice is once. */
export function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const stepsLate = new Set(
    problems.flatMap(({ code, facts }) => (code === 'retroplanning.step-late' ? [foldName(facts.action)] : [])),
  );
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const same = sameAs(problem);
    if (!first.has(same) && !isSaidByStep(problem, stepsLate)) first.set(same, problem);
  }
  return [...first.values()];
}
