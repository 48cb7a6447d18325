import { foldName } from '../names';
import type { Action } from '../plan';

/** The actions of each objective, in their order: asked by its name, however that is written. */
export function actionsByObjective(actions: readonly Action[]): (objective: string) => readonly Action[] {
  const found = new Map<string, Action[]>();
  for (const action of actions)
    for (const name of new Set(action.objectives.map(foldName))) {
      const served = found.get(name);
      if (served === undefined) found.set(name, [action]);
      else served.push(action);
    }
  return (objective) => found.get(foldName(objective)) ?? [];
}
