import type { Cents } from '../money';
import {
  type Action,
  type BudgetField,
  budgetFieldOf,
  preparationStart,
  preparedFrom,
  spending,
  timeOf,
} from '../plan';
import { leadTimeOfKind } from '../template';
import { type FiscalYear, plusDays, plusMonths, type Quarter, quarterOf, quarters } from '../time';
import { advice, error, warning } from './found';
import { type ActionContext, at, type RuleOf } from './rule';

export const budgetRules = {
  'action.missing-budget': warning<{ readonly action: string }>(),
  'budget.negative': error<{ readonly action: string; readonly quarter: Quarter; readonly amount: Cents }>(),
  'budget.outside-activity': advice<{ readonly action: string; readonly quarter: Quarter; readonly amount: Cents }>(),
};
type Rule = RuleOf<typeof budgetRules>;

/** Once an action, and only when all four quarters are blank: a blank quarter beside a filled one means nothing is spent. */
export const missingBudget: Rule = (action, { fields }) => {
  const there = quarters.map((quarter) => budgetFieldOf[quarter]).filter((field) => fields.has(field));
  const isSaidNot = (field: BudgetField): boolean => {
    const reading = action.budget[field];
    return reading.is === 'blank' && reading.instead !== undefined;
  };
  const first = there.find(isSaidNot) ?? there[0];
  return first !== undefined && there.every((field) => action.budget[field].is === 'blank')
    ? [{ code: 'action.missing-budget', facts: { action: action.name }, at: at(action, first) }]
    : [];
};

export const negativeBudget: Rule = (action) =>
  quarters.flatMap((quarter): ReturnType<Rule> => {
    const reading = action.budget[budgetFieldOf[quarter]];
    if (reading.is !== 'known' || reading.value >= 0) return [];
    const facts = { action: action.name, quarter, amount: reading.value };
    return [{ code: 'budget.negative', facts, at: at(action, budgetFieldOf[quarter]) }];
  });

/** A deposit may be due in the quarter before the work begins: a stand is booked in spring and built in autumn. */
const DEPOSIT_MONTHS = 3;
/** The longest terms of payment between companies in France: 60 days (Code de commerce, L441-10). */
const PAYMENT_TERMS_DAYS = 60;

/** The days on which an action may cost something, or undefined where that cannot be known. */
function activity(action: Action, year: FiscalYear, context: ActionContext): FiscalYear | undefined {
  const time = timeOf(action, year, context.calendar);
  if (time.is === 'undated') return undefined;
  const leadTime = leadTimeOfKind(action.kind, context.leadTimes);
  const { workingDays } = leadTime;
  if (time.is !== 'one-off') return { first: preparedFrom(time.first, leadTime, context.calendar), last: time.last };
  // A moment of unknown preparation may be prepared, and paid for, any time before it.
  if (time.isMoment && workingDays === 0) return { first: year.first, last: time.deadline };
  return { first: preparationStart(time, leadTime, context.calendar), last: time.deadline };
}

export const outsideActivity: Rule = (action, context) => {
  const { year } = context;
  const active = year === undefined ? undefined : activity(action, year, context);
  if (year === undefined || active === undefined) return [];
  const isIdle = (quarter: Quarter): boolean => {
    const { first, last } = quarterOf(year, quarter);
    return last < plusMonths(active.first, -DEPOSIT_MONTHS) || first > plusDays(active.last, PAYMENT_TERMS_DAYS);
  };
  return spending(action)
    .filter(({ quarter }) => isIdle(quarter))
    .map(({ quarter, amount }) => ({
      code: 'budget.outside-activity',
      facts: { action: action.name, quarter, amount },
      at: at(action, budgetFieldOf[quarter]),
    }));
};
