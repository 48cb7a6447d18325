import { type FollowedKpi, followedFinder, type KpiBoard } from '../kpi';
import { conventionsOf } from '../locale';
import { centsOf } from '../money';
import { numberTyped } from '../objective';
import { type Objective, type ObjectiveField, type Plan, periodOf } from '../plan';
import { type Day, dateOf, dayOf, type FiscalYear, type Period } from '../time';
import { type Mend, type Place, type ProblemOf, warning } from './found';
import { isMismatch } from './kpis';

type Facts = { readonly objective: string };

export const objectiveValueRules = {
  /** Its target holds figures, and is a text: nothing can be calculated from it. */
  'objective.target-text': warning<Facts & { readonly target: string }>(),
  /** Its target cannot be one of its KPI's unit: 12 where 12 % is 0.12. */
  'objective.target-unit': warning<
    Facts & { readonly kpi: string; readonly target: number; readonly isShare: boolean }
  >(),
  'objective.deadline-outside-period': warning<Facts & Period & { readonly deadline: Day }>(),
};
type Problem = ProblemOf<typeof objectiveValueRules>;

const at = ({ line }: Objective, field: ObjectiveField): Place => ({ on: 'objective', line, field });

/** A whole number of cents, or a share with its sign: nothing else is written for her. */
function mendOfText(target: string, { locale, currency, reading }: Plan): { readonly mend?: Mend } {
  const number = numberTyped(target, conventionsOf(locale).decimal, reading, currency);
  if (number === undefined) return {};
  if (target.trim().endsWith('%')) return { mend: { to: 'share', share: number } };
  const amount = centsOf(number);
  return amount / 100 === number ? { mend: { to: 'amount', amount } } : {};
}

/** A target that a tab which calculates cannot use. */
function textIn(objective: Objective, plan: Plan): readonly Problem[] {
  const { name, target, numbers, isMeasured } = objective;
  if (!isMeasured || numbers?.target !== undefined || !/\d/.test(target)) return [];
  const facts = { objective: name, target };
  return [{ code: 'objective.target-text', facts, at: at(objective, 'target'), ...mendOfText(target, plan) }];
}

/** Everything of a whole. */
const WHOLE = 100;

/** 12 of a share was 12 %; of 250 nobody knows. */
const mendOfShare = ({ isShare }: FollowedKpi, target: number): { readonly mend?: Mend } =>
  isShare && target > 1 && target <= WHOLE ? { mend: { to: 'share', share: target / WHOLE } } : {};

function unitOf(objective: Objective, board: KpiBoard): readonly Problem[] {
  const { name, kpi, numbers } = objective;
  const [target, followed] = [numbers?.target, followedFinder(board)(kpi)];
  if (target === undefined || followed === undefined || !isMismatch({ ...followed, target })) return [];
  const facts = { objective: name, kpi, target, isShare: followed.unit === 'percent' };
  return [{ code: 'objective.target-unit', facts, at: at(objective, 'target'), ...mendOfShare(followed, target) }];
}

/** The same day of the plan's year, where that is within the period: the year was a slip. */
function mendOfYear(deadline: Day, period: Period): { readonly mend?: Mend } {
  const { month, day } = dateOf(deadline);
  const years = [dateOf(period.first).year, dateOf(period.last).year];
  const meant = years.map((year) => dayOf(year, month, day)).find((it) => it >= period.first && it <= period.last);
  return meant === undefined ? {} : { mend: { to: 'day', day: meant } };
}

function deadlineOf(objective: Objective, { reading }: Plan, year: FiscalYear): readonly Problem[] {
  const { name, deadline, period: said } = objective;
  const period = periodOf(said, year, reading);
  if (deadline === undefined || period === undefined) return [];
  if (deadline >= period.first && deadline <= period.last) return [];
  return [
    {
      code: 'objective.deadline-outside-period',
      facts: { objective: name, ...period, deadline },
      at: at(objective, 'deadline'),
      ...mendOfYear(deadline, period),
    },
  ];
}

/** Whether what she says of her objectives can be calculated with: their targets and their deadlines. */
export function checkObjectiveValues(plan: Plan): readonly Problem[] {
  const { objectives = [], kpis: board, year } = plan;
  return objectives
    .filter(({ name }) => name !== '')
    .flatMap((objective) => [
      ...textIn(objective, plan),
      ...(board === undefined ? [] : unitOf(objective, board)),
      ...(year === undefined ? [] : deadlineOf(objective, plan, year)),
    ]);
}
