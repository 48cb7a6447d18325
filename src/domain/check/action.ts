import { closestName, isSameName } from '../names';
import { type Action, budgetFieldOf, isDropped, preparationStart, spending, timeOf } from '../plan';
import { leadTimeOfKind } from '../template';
import {
  type FiscalYear,
  isWithin,
  plusDays,
  plusMonths,
  plusWorkdays,
  type Quarter,
  quarterOf,
  quarters,
} from '../time';
import { crowdfundingBadSeason, smsForbiddenWindow } from './days-to-avoid';
import { deadlineOnDayOff, latePreparation, noTemplate } from './preparation';
import type { Problem } from './problem';
import { unreadAmount, unreadDate, unreadRhythm } from './reading';
import { type ActionContext, at, type Rule } from './rule';

const missingName: Rule = (action) =>
  action.name === '' ? [{ code: 'action.missing-name', facts: {}, at: at(action, 'name') }] : [];

const missingObjective: Rule = (action, { fields }) =>
  action.objectives.length === 0 && fields.has('objectives')
    ? [{ code: 'action.missing-objective', facts: { action: action.name }, at: at(action, 'objectives') }]
    : [];

const unknownObjective: Rule = (action, { objectives: known }) =>
  action.objectives
    .filter((objective) => known !== undefined && !known.some((it) => isSameName(it, objective)))
    .map((objective) => {
      const suggestion = closestName(objective, known ?? []);
      const isWholeCell = action.objectives.length === 1;
      return {
        code: 'action.unknown-objective',
        facts: { action: action.name, objective, suggestion },
        at: at(action, 'objectives'),
        ...(suggestion !== null && isWholeCell ? { mend: { to: 'text', text: suggestion } as const } : {}),
      };
    });

const missingKpi: Rule = (action, { fields }) =>
  action.kpis.length === 0 && fields.has('kpis')
    ? [{ code: 'action.missing-kpi', facts: { action: action.name }, at: at(action, 'kpis') }]
    : [];

const missingOwner: Rule = (action, { fields }) =>
  action.owners.length === 0 && fields.has('owner')
    ? [{ code: 'action.missing-owner', facts: { action: action.name }, at: at(action, 'owner') }]
    : [];

const severalOwners: Rule = (action) =>
  action.owners.length > 1
    ? [
        {
          code: 'action.several-owners',
          facts: { action: action.name, first: action.owners[0] ?? '' },
          at: at(action, 'owner'),
        },
      ]
    : [];

/** Once an action, and only when all four quarters are blank: a blank quarter beside a filled one means nothing is spent. */
const missingBudget: Rule = (action, { fields }) => {
  const there = quarters.map((quarter) => budgetFieldOf[quarter]).filter((field) => fields.has(field));
  const [first] = there;
  return first !== undefined && there.every((field) => action.budget[field].is === 'blank')
    ? [{ code: 'action.missing-budget', facts: { action: action.name }, at: at(action, first) }]
    : [];
};

const negativeBudget: Rule = (action) =>
  quarters.flatMap((quarter): readonly Problem[] => {
    const reading = action.budget[budgetFieldOf[quarter]];
    if (reading.is !== 'known' || reading.value >= 0) return [];
    const facts = { action: action.name, quarter, amount: reading.value };
    return [{ code: 'budget.negative', facts, at: at(action, budgetFieldOf[quarter]) }];
  });

/** Without rhythm but with a date, an action is one-off: nothing is missing. */
const missingRhythm: Rule = (action, { fields }) =>
  fields.has('rhythm') && action.rhythm.is === 'blank' && action.start.is === 'blank' && action.deadline.is === 'blank'
    ? [{ code: 'action.missing-rhythm', facts: { action: action.name }, at: at(action, 'rhythm') }]
    : [];

const missingDeadline: Rule = (action, { fields }) => {
  const isOneOff = action.rhythm.is === 'known' && action.rhythm.value.is === 'one-off';
  const isImplied = action.rhythm.is === 'blank' && action.start.is !== 'blank';
  return fields.has('deadline') && action.deadline.is === 'blank' && (isOneOff || isImplied)
    ? [{ code: 'action.missing-deadline', facts: { action: action.name }, at: at(action, 'deadline') }]
    : [];
};

const startAfterDeadline: Rule = (action) =>
  action.start.is === 'known' && action.deadline.is === 'known' && action.start.value > action.deadline.value
    ? [
        {
          code: 'action.start-after-deadline',
          facts: { action: action.name, start: action.start.value, deadline: action.deadline.value },
          at: at(action, 'start'),
        },
      ]
    : [];

/** Whether an action has begun, or comes back, before the year ends: its end may then well fall in the next one. */
const isUnderWay = ({ rhythm, start }: Action, year: FiscalYear): boolean =>
  (rhythm.is === 'known' && rhythm.value.is !== 'one-off') || (start.is === 'known' && start.value <= year.last);

/**
 * An action may begin up to a year before the fiscal year, and one under way may end up to a year after it: it spans the
 * new year. Anything else outside the year is a slip.
 */
const outsideYear: Rule = (action, { year }) => {
  if (year === undefined) return [];
  const allowed = {
    start: { first: plusMonths(year.first, -12), last: year.last },
    deadline: { first: year.first, last: isUnderWay(action, year) ? plusMonths(year.last, 12) : year.last },
  };
  return (['start', 'deadline'] as const).flatMap((field): readonly Problem[] => {
    const reading = action[field];
    if (reading.is !== 'known' || isWithin(reading.value, allowed[field])) return [];
    const facts = { action: action.name, day: reading.value, first: year.first, last: year.last };
    return [{ code: 'action.outside-year', facts, at: at(action, field) }];
  });
};

/** A deposit may be due this long before the work begins. */
const DEPOSIT_DAYS = 30;
/** The longest terms of payment between companies in France: 60 days (Code de commerce, L441-10). */
const PAYMENT_TERMS_DAYS = 60;

/** The days on which an action may cost something, or undefined where that cannot be known. */
function activity(action: Action, year: FiscalYear, context: ActionContext): FiscalYear | undefined {
  const time = timeOf(action, year);
  if (time.is === 'undated') return undefined;
  const leadTime = leadTimeOfKind(action.kind, context.leadTimes);
  const { workingDays } = leadTime;
  if (time.is !== 'one-off')
    return { first: plusWorkdays(time.first, -workingDays, context.calendar), last: time.last };
  // A moment of unknown preparation may be prepared, and paid for, any time before it.
  if (time.isMoment && workingDays === 0) return { first: year.first, last: time.deadline };
  return { first: preparationStart(time, leadTime, context.calendar), last: time.deadline };
}

const outsideActivity: Rule = (action, context) => {
  const { year } = context;
  const active = year === undefined ? undefined : activity(action, year, context);
  if (year === undefined || active === undefined) return [];
  const isIdle = (quarter: Quarter): boolean => {
    const { first, last } = quarterOf(year, quarter);
    return last < plusDays(active.first, -DEPOSIT_DAYS) || first > plusDays(active.last, PAYMENT_TERMS_DAYS);
  };
  return spending(action)
    .filter(({ quarter }) => isIdle(quarter))
    .map(({ quarter, amount }) => ({
      code: 'budget.outside-activity',
      facts: { action: action.name, quarter, amount },
      at: at(action, budgetFieldOf[quarter]),
    }));
};

const rules: readonly Rule[] = [
  missingObjective,
  unknownObjective,
  missingKpi,
  missingOwner,
  severalOwners,
  missingBudget,
  unreadAmount,
  negativeBudget,
  missingRhythm,
  unreadRhythm,
  unreadDate,
  missingDeadline,
  startAfterDeadline,
  outsideYear,
  outsideActivity,
  latePreparation,
  deadlineOnDayOff,
  smsForbiddenWindow,
  crowdfundingBadSeason,
  noTemplate,
];

/**
 * What is wrong with one action, in the order of the plan's columns. A dropped action is history: it has no problem; one
 * without a name has only that one, until it is known what it is.
 */
export function checkAction(action: Action, context: ActionContext): readonly Problem[] {
  if (isDropped(action)) return [];
  const unnamed = missingName(action, context);
  return unnamed.length > 0 ? unnamed : rules.flatMap((rule) => rule(action, context));
}
