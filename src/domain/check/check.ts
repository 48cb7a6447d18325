import { foldName } from '../names';
import { type Plan, yearOfDates } from '../plan';
import { preparedKinds, verdictsOn } from '../preparation';
import { kindsOfRows } from '../template';
import { fiscalYear } from '../time';
import { checkAction } from './action';
import { checkClosures, checkWeek } from './closures';
import { checkDateOrder, mixedDates } from './date-order';
import { duplicateNames } from './duplicates';
import { checkEnvelope } from './envelope';
import { checkFigures } from './figures';
import { type Place, severities } from './found';
import { checkHeader, checkLocale } from './header';
import { checkKpis } from './kpis';
import { leftOpenAsOne } from './left-open';
import { checkLoad } from './load';
import { checkMeasured } from './measured-objectives';
import { checkObjectiveValues } from './objective-values';
import { checkObjectives } from './objectives';
import { onceEach } from './once';
import { checkPayments } from './payments';
import { checkLateSteps } from './preparation';
import type { ActionContext } from './rule';
import { type Problem, severityOf } from './rules';
import { checkServedLate } from './served-late';
import { checkSpellings } from './spellings';
import { checkStatuses } from './statuses';
import { checkTemplates } from './templates';
import { checkTold, errorCells } from './told';

/** A plan that does not say its year is read in that of most of its dates, beginning in January. */
function yearMeant({ year, actions }: Plan): Pick<ActionContext, 'yearMeant'> {
  if (year !== undefined) return { yearMeant: year };
  const ofDates = yearOfDates(actions);
  return ofDates === undefined ? {} : { yearMeant: fiscalYear(ofDates, 1) };
}

export const actionContext = (plan: Plan): ActionContext => ({
  ...(plan.objectives ? { objectives: new Map(plan.objectives.map(({ name }) => [foldName(name), name])) } : {}),
  ...(plan.year ? { year: plan.year } : {}),
  ...yearMeant(plan),
  ...(plan.today === undefined ? {} : { today: plan.today, verdictOf: verdictsOn(plan.today, plan.calendar) }),
  ...(plan.templateRows ? { kinds: kindsOfRows(plan.templateRows) } : {}),
  ...(plan.country === undefined ? {} : { country: plan.country }),
  ...(plan.currency === undefined ? {} : { currency: plan.currency }),
  prepared: preparedKinds(plan.templates, plan.leadTimes),
  fields: plan.fields,
  mixedDates: mixedDates(plan),
  leadTimes: plan.leadTimes,
  calendar: plan.calendar,
  locale: plan.locale,
  reading: plan.reading,
});

/**
 * Every problem of a plan: errors first, then warnings, then advice, each in the order of the plan's rows, then of the
 * objectives', the templates', the days closed', the KPIs' and the figures'.
 * A complete and consistent plan has none: a false alarm is a bug.
 */
export function check(plan: Plan): readonly Problem[] {
  const context = actionContext(plan);
  const isBroken = errorCells(plan);
  const problems = [
    ...checkLocale(plan),
    ...checkHeader(plan),
    ...checkTold(plan),
    ...checkDateOrder(plan),
    ...plan.actions.flatMap((action) => checkAction(action, context)).filter(({ at }) => !isBroken(at)),
    ...[...checkStatuses(plan), ...checkSpellings(plan)].filter(({ at }) => !isBroken(at)),
    ...duplicateNames(plan.actions),
    ...checkLateSteps(plan),
    ...checkLoad(plan.actions, context),
    ...checkTemplates(plan),
    ...checkObjectives(plan),
    ...checkMeasured(plan),
    ...checkObjectiveValues(plan),
    ...checkServedLate(plan),
    ...checkWeek(plan),
    ...checkClosures(plan),
    ...checkKpis(plan),
    ...checkFigures(plan),
    ...checkPayments(plan),
    ...checkEnvelope(plan),
  ];
  const weight = (problem: Problem): number => severities.indexOf(severityOf(problem.code));
  return [...leftOpenAsOne(onceEach(problems), plan)].sort(
    (one, other) => weight(one) - weight(other) || lineOf(one) - lineOf(other),
  );
}

/** The tabs one after the other; none has a million rows. */
const tabs: readonly Place['on'][] = ['action', 'objective', 'template', 'closure', 'kpi', 'figure', 'payment'];
const lineOf = ({ at }: Problem): number => ('line' in at ? at.line + Math.max(0, tabs.indexOf(at.on)) * 1e6 : 0);
