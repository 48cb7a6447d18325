import { type Action, isDropped, type Objective, type Plan, periodOf, timeOf } from '../plan';
import { type Day, type FiscalYear, plainCalendar } from '../time';
import { type ProblemOf, warning } from './found';
import { actionsByObjective } from './served';

export const servedLateRules = {
  /** The last day of the objective's period, and the first one that any action serves it on. */
  'objective.served-late': warning<{ readonly objective: string; readonly last: Day; readonly first: Day }>(),
};
type Problem = ProblemOf<typeof servedLateRules>;

/** The first day an action serves its objective on; undefined where nobody knows. */
function firstDay(action: Action, year: FiscalYear): Day | undefined {
  // The first day it may fall on, whatever days are closed.
  const time = timeOf(action, year, plainCalendar);
  if (time.is === 'undated') return undefined;
  return time.is === 'one-off' ? time.start : time.first;
}

/** Silent where one of the actions has no date yet, and where nobody can tell the period. */
function servedLate(
  objective: Objective,
  actions: readonly Action[],
  plan: Plan,
  year: FiscalYear,
): readonly Problem[] {
  const period = periodOf(objective.period, year, plan.reading);
  const days = actions.map((action) => firstDay(action, year));
  const [first] = [...days].sort((one = year.first, other = year.first) => one - other);
  if (period === undefined || first === undefined || days.includes(undefined)) return [];
  // What is outside the year altogether is told of its action.
  if (first <= period.last || first > year.last) return [];
  const facts = { objective: objective.name, last: period.last, first };
  return [{ code: 'objective.served-late', facts, at: { on: 'objective', line: objective.line, field: 'period' } }];
}

/** Objectives of the first half-year that are served in the second one only: nothing done then can reach them. */
export function checkServedLate(plan: Plan): readonly Problem[] {
  const { year, objectives = [], actions } = plan;
  if (year === undefined) return [];
  const living = actions.filter((action) => !isDropped(action) && action.name !== '');
  const servedBy = actionsByObjective(living);
  return objectives.flatMap((objective) =>
    objective.name === '' ? [] : servedLate(objective, servedBy(objective.name), plan, year),
  );
}
