import { isSameName } from '../names';
import { type Action, isDropped, type Objective, type ObjectiveField, type Plan } from '../plan';
import { earlierLines } from './duplicates';
import { advice, error, type Place, type ProblemOf, warning } from './found';

export const objectiveRules = {
  'objective.missing-name': error<object>(),
  'objective.duplicate-name': warning<{ readonly objective: string; readonly line: number }>(),
  'objective.without-action': advice<{ readonly objective: string }>(),
  'objective.missing-period': warning<{ readonly objective: string }>(),
  'objective.missing-target': warning<{ readonly objective: string }>(),
};
type Problem = ProblemOf<typeof objectiveRules>;

const onObjective = (objective: Objective, field: ObjectiveField): Place => ({
  on: 'objective',
  line: objective.line,
  field,
});

function checkObjective(
  objective: Objective,
  actions: readonly Action[],
  earlier: number | undefined,
): readonly Problem[] {
  if (objective.name === '') return [{ code: 'objective.missing-name', facts: {}, at: onObjective(objective, 'name') }];
  const facts = { objective: objective.name };
  const isServed = actions.some((action) => action.objectives.some((name) => isSameName(name, objective.name)));
  const problems: Problem[] = [];
  if (earlier !== undefined)
    problems.push({
      code: 'objective.duplicate-name',
      facts: { ...facts, line: earlier },
      at: onObjective(objective, 'name'),
    });
  if (!isServed) problems.push({ code: 'objective.without-action', facts, at: onObjective(objective, 'name') });
  if (objective.period === '')
    problems.push({ code: 'objective.missing-period', facts, at: onObjective(objective, 'period') });
  if (objective.target === '')
    problems.push({ code: 'objective.missing-target', facts, at: onObjective(objective, 'target') });
  return problems;
}

export function checkObjectives(plan: Plan): readonly Problem[] {
  const objectives = plan.objectives ?? [];
  const earlier = earlierLines(objectives.filter((objective) => objective.name !== ''));
  const living = plan.actions.filter((action) => !isDropped(action));
  return objectives.flatMap((objective) => checkObjective(objective, living, earlier.get(objective.line)));
}
