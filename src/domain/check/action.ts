import { closestName, foldName } from '../names';
import { type Action, isDropped } from '../plan';
import { type Day, type FiscalYear, isWithin, plusMonths } from '../time';
import { amountNotSet, type amountRules, unreadAmount } from './amounts';
import { type budgetRules, missingBudget, negativeBudget, outsideActivity } from './budget';
import { crowdfundingBadSeason, type dayRules, smsForbiddenWindow } from './days-to-avoid';
import { advice, error, type ProblemOf, warning } from './found';
import { deadlineOnDayOff, latePreparation, noTemplate, type preparationRules } from './preparation';
import { dateNotSet, isDeadlineNeeded, type readingRules, unreadDate, unreadRhythm } from './reading';
import { type rhythmRules, rhythmWithoutDates } from './rhythms';
import { type ActionContext, at, type RuleOf } from './rule';
import { doneAhead, overdue, type standingRules } from './standing';

export const actionRules = {
  'action.missing-name': error<object>(),
  'action.missing-objective': error<{ readonly action: string }>(),
  'action.unknown-objective': warning<{
    readonly action: string;
    readonly objective: string;
    readonly suggestion: string | null;
  }>(),
  'action.missing-kpi': warning<{ readonly action: string }>(),
  'action.missing-owner': warning<{ readonly action: string }>(),
  'action.several-owners': advice<{ readonly action: string; readonly first: string }>(),
  'action.missing-rhythm': warning<{ readonly action: string }>(),
  'action.missing-deadline': warning<{ readonly action: string }>(),
  'action.start-after-deadline': error<{ readonly action: string; readonly start: Day; readonly deadline: Day }>(),
  'action.outside-year': warning<{
    readonly action: string;
    readonly day: Day;
    readonly first: Day;
    readonly last: Day;
  }>(),
};
type Rule = RuleOf<typeof actionRules>;
type RulesOfAction = typeof actionRules &
  typeof budgetRules &
  typeof readingRules &
  typeof amountRules &
  typeof rhythmRules &
  typeof preparationRules &
  typeof dayRules &
  typeof standingRules;

const missingName: Rule = (action) =>
  action.name === '' ? [{ code: 'action.missing-name', facts: {}, at: at(action, 'name') }] : [];

const missingObjective: Rule = (action, { fields }) =>
  action.objectives.length === 0 && fields.has('objectives')
    ? [{ code: 'action.missing-objective', facts: { action: action.name }, at: at(action, 'objectives') }]
    : [];

const unknownObjective: Rule = (action, { objectives: known }) =>
  action.objectives
    .filter((objective) => known !== undefined && !known.has(foldName(objective)))
    .map((objective) => {
      const suggestion = closestName(objective, [...(known?.values() ?? [])]);
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

/** Without rhythm but with a date, an action is one-off: nothing is missing. */
const missingRhythm: Rule = (action, { fields }) =>
  fields.has('rhythm') && action.rhythm.is === 'blank' && action.deadline.is === 'blank' && !isDeadlineNeeded(action)
    ? [{ code: 'action.missing-rhythm', facts: { action: action.name }, at: at(action, 'rhythm') }]
    : [];

const missingDeadline: Rule = (action, { fields }) =>
  fields.has('deadline') && action.deadline.is === 'blank' && isDeadlineNeeded(action)
    ? [{ code: 'action.missing-deadline', facts: { action: action.name }, at: at(action, 'deadline') }]
    : [];

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
  return (['start', 'deadline'] as const).flatMap((field): ReturnType<Rule> => {
    const reading = action[field];
    if (reading.is !== 'known' || isWithin(reading.value, allowed[field])) return [];
    const facts = { action: action.name, day: reading.value, first: year.first, last: year.last };
    return [{ code: 'action.outside-year', facts, at: at(action, field) }];
  });
};

/** The rules of one action, in the order of the plan's columns. */
const inOrder: readonly RuleOf<RulesOfAction>[] = [
  missingObjective,
  unknownObjective,
  missingKpi,
  missingOwner,
  severalOwners,
  missingBudget,
  unreadAmount,
  amountNotSet,
  negativeBudget,
  missingRhythm,
  unreadRhythm,
  rhythmWithoutDates,
  unreadDate,
  dateNotSet,
  missingDeadline,
  startAfterDeadline,
  outsideYear,
  outsideActivity,
  latePreparation,
  deadlineOnDayOff,
  smsForbiddenWindow,
  crowdfundingBadSeason,
  noTemplate,
  overdue,
  doneAhead,
];

/**
 * What is wrong with one action, in the order of the plan's columns. A dropped action is history: it has no problem; one
 * without a name has only that one, until it is known what it is.
 */
export function checkAction(action: Action, context: ActionContext): readonly ProblemOf<RulesOfAction>[] {
  if (isDropped(action)) return [];
  const unnamed = missingName(action, context);
  return unnamed.length > 0 ? unnamed : inOrder.flatMap((rule) => rule(action, context));
}
