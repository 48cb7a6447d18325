import { betterLocale } from '../locale';
import { foldName, isSameName } from '../names';
import { type Action, isDropped, type Objective, type ObjectiveField, type Plan } from '../plan';
import { preparedKinds } from '../preparation';
import { kindsOfRows } from '../template';
import { checkAction } from './action';
import { checkClosures } from './closures';
import { checkLoad } from './load';
import { checkLateSteps } from './preparation';
import { type Place, type Problem, severities, severityOf } from './problem';
import type { ActionContext } from './rule';
import { checkTemplates } from './templates';

/** For each name that already stood on an earlier line, that line. */
function earlierLines(named: readonly { readonly line: number; readonly name: string }[]): ReadonlyMap<number, number> {
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

function checkObjectives(plan: Plan): readonly Problem[] {
  const objectives = plan.objectives ?? [];
  const earlier = earlierLines(objectives.filter((objective) => objective.name !== ''));
  const living = plan.actions.filter((action) => !isDropped(action));
  return objectives.flatMap((objective) => checkObjective(objective, living, earlier.get(objective.line)));
}

/** The eight columns of the method must all be there, once each; what is missing is said once and not row by row. */
function checkHeader({ fields, duplicateFields }: Plan): readonly Problem[] {
  const expected = ['objectives', 'kpis', 'owner', 'q1', 'q2', 'q3', 'q4'] as const;
  const at: Place = { on: 'header' };
  return [
    ...expected
      .filter((column) => !fields.has(column))
      .map((column): Problem => ({ code: 'plan.missing-column', facts: { column }, at })),
    ...duplicateFields.map(
      ({ field, label }): Problem => ({ code: 'plan.duplicate-column', facts: { column: field, label }, at }),
    ),
  ];
}

function checkLocale({ locale, country }: Plan): readonly Problem[] {
  const expected = country === undefined ? undefined : betterLocale(locale, country);
  if (country === undefined || expected === undefined) return [];
  const facts = { locale, country, expected };
  return [{ code: 'settings.locale-mismatch', facts, at: { on: 'file' }, mend: { to: 'locale', locale: expected } }];
}

export const actionContext = (plan: Plan): ActionContext => ({
  ...(plan.objectives ? { objectives: plan.objectives.map((objective) => objective.name) } : {}),
  ...(plan.year ? { year: plan.year } : {}),
  ...(plan.today === undefined ? {} : { today: plan.today }),
  ...(plan.templateRows ? { kinds: kindsOfRows(plan.templateRows) } : {}),
  ...(plan.country === undefined ? {} : { country: plan.country }),
  prepared: preparedKinds(plan.templates, plan.leadTimes),
  fields: plan.fields,
  leadTimes: plan.leadTimes,
  calendar: plan.calendar,
  locale: plan.locale,
  reading: plan.reading,
});

/**
 * Every problem of a plan: errors first, then warnings, then advice, each in the order of the plan's rows, then of the
 * objectives', the templates' and the days closed'.
 * A complete and consistent plan has none: a false alarm is a bug.
 */
export function check(plan: Plan): readonly Problem[] {
  const context = actionContext(plan);
  const problems = [
    ...checkLocale(plan),
    ...checkHeader(plan),
    ...plan.actions.flatMap((action) => checkAction(action, context)),
    ...duplicateNames(plan.actions),
    ...checkLateSteps(plan),
    ...checkLoad(plan.actions, context),
    ...checkTemplates(plan),
    ...checkObjectives(plan),
    ...checkClosures(plan),
  ];
  const weight = (problem: Problem): number => severities.indexOf(severityOf[problem.code]);
  return [...problems].sort((one, other) => weight(one) - weight(other) || lineOf(one) - lineOf(other));
}

/** The tabs one after the other; none has a million rows. */
const tabs: readonly Place['on'][] = ['action', 'objective', 'template', 'closure'];
const lineOf = ({ at }: Problem): number => ('line' in at ? at.line + tabs.indexOf(at.on) * 1e6 : 0);
