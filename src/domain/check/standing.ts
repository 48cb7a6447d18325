import { type Action, occurrences, timeOf } from '../plan';
import { oneOffTimeOf, preparationOf } from '../preparation';
import { type Day, workdaysLate } from '../time';
import { advice, warning } from './found';
import { type ActionContext, at, isOver, type RuleOf } from './rule';

/** Where the status of an action and its dates say different things. */
export const standingRules = {
  /** How many working days it is late today. */
  'action.overdue': warning<{ readonly action: string; readonly deadline: Day; readonly late: number }>(),
  /** The first day it still falls on, or ends. */
  'action.done-ahead': advice<{ readonly action: string; readonly day: Day }>(),
};
type Rule = RuleOf<typeof standingRules>;

/**
 * The day that is past although the action is still open. What comes back or goes on is over with its last day, and is
 * asked after only where nobody ever began it.
 */
function overdueDay(action: Action, context: ActionContext): Day | undefined {
  const { status, deadline } = action;
  const oneOff = oneOffTimeOf(action);
  const hasNotBegun = status === 'to-do' || status === 'to-discuss';
  const day = oneOff?.deadline ?? (hasNotBegun && deadline.is === 'known' ? deadline.value : undefined);
  return day !== undefined && isOver(day, context) ? day : undefined;
}

/** Silent where no column says what is done. */
export const overdue: Rule = (action, context) => {
  const { fields, today, calendar } = context;
  const deadline = action.status === 'done' || !fields.has('status') ? undefined : overdueDay(action, context);
  if (deadline === undefined || today === undefined) return [];
  const facts = { action: action.name, deadline, late: workdaysLate(deadline, today, calendar) };
  return [{ code: 'action.overdue', facts, at: at(action, 'deadline') }];
};

/** The next date of what comes back; nothing of what goes on without one. */
function nextDate(action: Action, { year, today, calendar }: ActionContext): Day | undefined {
  const time = year === undefined ? undefined : timeOf(action, year, calendar);
  if (time?.is !== 'recurring' || today === undefined || year === undefined) return undefined;
  return occurrences(time, year).find((day) => day > today);
}

/** A video may be delivered before its day, once there was time to make it: that is good news, and no advice. */
function isDeliveredEarly(action: Action, today: Day, context: ActionContext): boolean {
  const preparation = preparationOf(action, context);
  return preparation?.due.ready === 'on-the-day' && preparation.first <= today;
}

/** A mailing of next week that is marked as done was not sent: either its status is wrong, or its date. */
export const doneAhead: Rule = (action, context) => {
  const { today } = context;
  if (action.status !== 'done' || today === undefined || isDeliveredEarly(action, today, context)) return [];
  for (const field of ['start', 'deadline'] as const) {
    const reading = action[field];
    if (reading.is === 'known' && reading.value > today)
      return [{ code: 'action.done-ahead', facts: { action: action.name, day: reading.value }, at: at(action, field) }];
  }
  const day = nextDate(action, context);
  if (day === undefined) return [];
  return [{ code: 'action.done-ahead', facts: { action: action.name, day }, at: at(action, 'rhythm') }];
};
