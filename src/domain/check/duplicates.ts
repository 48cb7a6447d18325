import { foldName } from '../names';
import { type Action, isDropped } from '../plan';
import { type Place, type ProblemOf, warning } from './found';

export const duplicateRules = {
  'action.duplicate-name': warning<{ readonly action: string; readonly line: number }>(),
};
type Problem = ProblemOf<typeof duplicateRules>;

/** For each name that already stood on an earlier line, that line. */
export function earlierLines(
  named: readonly { readonly line: number; readonly name: string }[],
): ReadonlyMap<number, number> {
  const firstLine = new Map<string, number>();
  const earlier = new Map<number, number>();
  for (const { line, name } of named) {
    const first = firstLine.get(foldName(name));
    if (first === undefined) firstLine.set(foldName(name), line);
    else earlier.set(line, first);
  }
  return earlier;
}

/** Two actions of one name cannot be told apart in the retroplanning nor by whoever reads the plan. */
export function duplicateNames(actions: readonly Action[]): readonly Problem[] {
  const named = actions.filter((action) => action.name !== '' && !isDropped(action));
  const earlier = earlierLines(named);
  return named.flatMap((action): readonly Problem[] => {
    const line = earlier.get(action.line);
    if (line === undefined) return [];
    const at: Place = { on: 'action', line: action.line, field: 'name' };
    return [{ code: 'action.duplicate-name', facts: { action: action.name, line }, at }];
  });
}
