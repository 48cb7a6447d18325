import { foldName } from '../names';
import type { Plan } from '../plan';
import type { Problem } from './rules';

/** What of a plan may be left open, and by whose name. */
function nameOf({ code, facts }: Problem): string | undefined {
  switch (code) {
    case 'action.missing-kpi':
    case 'action.missing-budget':
      return facts.action;
    case 'objective.missing-target':
      return facts.objective;
    default:
      return undefined;
  }
}

/** What the course leaves open in the example is told once, as one thing; all that she adds to it is told as in any plan. */
export function leftOpenAsOne(problems: readonly Problem[], { leftOpen = [] }: Plan): readonly Problem[] {
  if (leftOpen.length === 0) return problems;
  const known = new Set(leftOpen.map(foldName));
  const isOpen = (problem: Problem): boolean => known.has(foldName(nameOf(problem) ?? ''));
  const open = problems.filter(isOpen);
  const [first] = open;
  if (first === undefined) return problems;
  const names = [...new Set(open.flatMap((problem) => nameOf(problem) ?? []))];
  return [
    ...problems.filter((problem) => !isOpen(problem)),
    { code: 'plan.left-open', facts: { names }, at: first.at },
  ];
}
