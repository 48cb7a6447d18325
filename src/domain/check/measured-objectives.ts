import { foldName } from '../names';
import { type Action, isDropped, type Objective, type ObjectiveField, type Plan, periodOf, timeOf } from '../plan';
import { type Day, type FiscalYear, type Period, plainCalendar } from '../time';
import { advice, type Place, type ProblemOf, warning } from './found';
import { actionsByObjective } from './served';

type Facts = { readonly objective: string };

export const measuredRules = {
  /** It has a target, and no figure that says whether it is reached. */
  'objective.not-measurable': advice<Facts>(),
  /** The file follows KPIs, but not that one. */
  'objective.unknown-kpi': warning<Facts & { readonly kpi: string }>(),
  'objective.target-already-reached': warning<Facts>(),
  /** Its target is worse than where it begins, as its KPI should go. */
  'objective.wrong-direction': warning<Facts & { readonly kpi: string; readonly better: 'up' | 'down' }>(),
  /** Its formulas do not know when it is. */
  'objective.period-unreadable': warning<Facts & { readonly period: string }>(),
  'objective.period-outside-year': warning<Facts & Period & { readonly year: FiscalYear }>(),
  /** Its actions are all dated, and none of them in its period. */
  'objective.without-action-in-period': advice<Facts & Period>(),
  'objective.too-many': advice<{ readonly period: string; readonly count: number; readonly most: number }>(),
};
type Problem = ProblemOf<typeof measuredRules>;

const at = ({ line }: Objective, field: ObjectiveField): Place => ({ on: 'objective', line, field });

/** What its numbers say; `isServed` where one of its actions names a KPI, which may be the objective's as well. */
function checkNumbers(objective: Objective, isServed: boolean): readonly Problem[] {
  const { name, kpi, target, numbers = {}, isMeasured, isFollowed, better } = objective;
  const { startingPoint: start, target: aim, reached } = numbers;
  const facts = { objective: name };
  if (target !== '' && !/\d/.test(target))
    return [{ code: 'objective.not-measurable', facts, at: at(objective, 'target') }];
  if (isMeasured && target !== '' && kpi === '' && reached === undefined && !isServed)
    return [{ code: 'objective.not-measurable', facts, at: at(objective, 'kpi') }];
  const isUnknown = isFollowed === false && kpi !== '' && reached === undefined;
  const problems: Problem[] = isUnknown
    ? [{ code: 'objective.unknown-kpi', facts: { ...facts, kpi }, at: at(objective, 'kpi') }]
    : [];
  if (start === undefined || aim === undefined) return problems;
  if (start === aim)
    return [...problems, { code: 'objective.target-already-reached', facts, at: at(objective, 'target') }];
  const isWorse = better !== undefined && aim < start === (better === 'up');
  return isWorse
    ? [
        ...problems,
        { code: 'objective.wrong-direction', facts: { ...facts, kpi, better }, at: at(objective, 'target') },
      ]
    : problems;
}

/** When an action is at work; undefined where nobody knows. */
function spanOf(action: Action, year: FiscalYear): { readonly first: Day; readonly last: Day } | undefined {
  const time = timeOf(action, year, plainCalendar);
  if (time.is === 'undated') return undefined;
  return time.is === 'one-off' ? { first: time.start, last: time.deadline } : time;
}

function checkPeriod(
  objective: Objective,
  period: Period,
  actions: readonly Action[],
  year: FiscalYear,
): readonly Problem[] {
  const facts = { objective: objective.name, ...period };
  if (period.first < year.first || period.last > year.last)
    return [{ code: 'objective.period-outside-year', facts: { ...facts, year }, at: at(objective, 'period') }];
  const spans = actions.map((action) => spanOf(action, year));
  const isIdle = spans.every((span) => span !== undefined && span.last < period.first);
  // What begins after the period is told by another rule.
  return spans.length > 0 && isIdle
    ? [{ code: 'objective.without-action-in-period', facts, at: at(objective, 'period') }]
    : [];
}

const unreadable = (objective: Objective): readonly Problem[] => {
  const { name, period, isMeasured } = objective;
  const facts = { objective: name, period };
  return isMeasured && period !== ''
    ? [{ code: 'objective.period-unreadable', facts, at: at(objective, 'period') }]
    : [];
};

/** Our own measure: a team that follows more than some six aims at once follows none of them. */
const MOST_OBJECTIVES = 6;

function checkNumber(objectives: readonly Objective[]): readonly Problem[] {
  const byPeriod = new Map<string, Objective[]>();
  for (const objective of objectives) {
    const period = foldName(objective.period);
    if (period !== '') byPeriod.set(period, [...(byPeriod.get(period) ?? []), objective]);
  }
  return [...byPeriod.values()].flatMap((all): readonly Problem[] => {
    const next = all[MOST_OBJECTIVES];
    const facts = { period: all[0]?.period ?? '', count: all.length, most: MOST_OBJECTIVES };
    return next === undefined ? [] : [{ code: 'objective.too-many', facts, at: at(next, 'period') }];
  });
}

/** Whether objectives can be measured, what their targets say, and whether anything is done for them in their period. */
export function checkMeasured({ objectives = [], actions, year, reading }: Plan): readonly Problem[] {
  const named = objectives.filter(({ name }) => name !== '');
  const living = actions.filter((action) => !isDropped(action) && action.name !== '');
  const servedBy = actionsByObjective(living);
  return [
    ...named.flatMap((objective) => {
      const served = servedBy(objective.name);
      const period = year && periodOf(objective.period, year, reading);
      return [
        ...checkNumbers(
          objective,
          served.some(({ kpis }) => kpis.length > 0),
        ),
        ...(year === undefined || period === undefined ? [] : checkPeriod(objective, period, served, year)),
        ...(year !== undefined && period === undefined ? unreadable(objective) : []),
      ];
    }),
    ...checkNumber(named),
  ];
}
