import { closestName, isSameName } from '../names';
import { type Action, isDropped, type Plan } from '../plan';
import { movedFrom, preparationOf } from '../preparation';
import type { Day } from '../time';
import { advice, type ProblemOf, warning } from './found';
import { at, isOver, type RuleOf } from './rule';

export const preparationRules = {
  /** `steps`: what would have to be left out so that the date holds. */
  'retroplanning.latest-start-passed': warning<{
    readonly action: string;
    readonly start: Day;
    readonly missing: number;
    readonly steps: readonly string[];
  }>(),
  /**
   * `day` is the deadline, or the start where that is what is prepared; `first` the earliest that could be held instead.
   * No error: durations are usual ones and a status may not be kept up to date, so the plan may still be right.
   */
  'retroplanning.unreachable-deadline': warning<{
    readonly action: string;
    readonly of: 'start' | 'deadline';
    readonly day: Day;
    readonly first: Day;
    readonly missing: number;
  }>(),
  'retroplanning.deadline-on-day-off': advice<{
    readonly action: string;
    readonly deadline: Day;
    readonly moved: Day;
  }>(),
  'retroplanning.step-late': warning<{ readonly action: string; readonly step: string; readonly day: Day }>(),
  'retroplanning.no-template': advice<{
    readonly action: string;
    readonly kind: string;
    readonly suggestion: string | null;
  }>(),
};
type Rule = RuleOf<typeof preparationRules>;
type Problem = ProblemOf<typeof preparationRules>;

/** An action in progress may be as far as it likes: only a countdown knows its steps. One that waits is not to be begun. */
const isToDo = ({ status }: Action): boolean => status === 'to-do';

/**
 * A video due on 19 February takes 35 working days: still to do on 1 February, it can no longer be ready. One day late, it
 * can, without its margin. What nobody can mark as begun, for want of a status column, is not called late; nor is what
 * should be over: its status was forgotten.
 */
export const latePreparation: Rule = (action, context) => {
  const { today, verdictOf, fields } = context;
  const preparation = isToDo(action) && fields.has('status') ? preparationOf(action, context) : undefined;
  if (preparation === undefined || today === undefined || verdictOf === undefined || preparation.first >= today)
    return [];
  const { due, first: start, template } = preparation;
  if (isOver(due.day, context)) return [];
  const found = verdictOf(template, due);
  if (found.is === 'held') return [];
  const { missing, firstHeld, wouldGo } = found;
  const place = at(action, due.of);
  if (wouldGo.length > 0) {
    const facts = { action: action.name, start, missing, steps: wouldGo.map(({ name }) => name) };
    return [{ code: 'retroplanning.latest-start-passed', facts, at: place }];
  }
  const facts = { action: action.name, of: due.of, day: due.day, first: firstHeld, missing };
  return [{ code: 'retroplanning.unreachable-deadline', facts, at: place }];
};

/**
 * A site due on a Sunday is ready on Friday: whoever promised the Sunday should know. An event on a Saturday is ready
 * before it and is fine, and so is a display that ends on a Sunday.
 */
export const deadlineOnDayOff: Rule = (action, context) => {
  const preparation = action.status === 'done' ? undefined : preparationOf(action, context);
  if (preparation === undefined) return [];
  const deadline = movedFrom(preparation.due);
  const { last: moved } = preparation.due;
  if (deadline === null || isOver(deadline, context)) return [];
  return [
    {
      code: 'retroplanning.deadline-on-day-off',
      facts: { action: action.name, deadline, moved },
      at: at(action, 'deadline'),
      mend: { to: 'day', day: moved },
    },
  ];
};

/** A kind that the plan's own templates do not have: nothing is known of its preparation. */
export const noTemplate: Rule = (action, { kinds }) => {
  const { kind } = action;
  if (kinds === undefined || kind === '' || action.status === 'done') return [];
  if (kinds.some((known) => isSameName(known, kind))) return [];
  const suggestion = closestName(kind, kinds);
  return [
    {
      code: 'retroplanning.no-template',
      facts: { action: action.name, kind, suggestion },
      at: at(action, 'kind'),
      ...(suggestion === null ? {} : { mend: { to: 'text', text: suggestion } as const }),
    },
  ];
};

/** The late steps that countdowns know of, said of the action they prepare; not of one that is done or no longer there. */
export function checkLateSteps({ lateSteps = [], actions }: Pick<Plan, 'lateSteps' | 'actions'>): readonly Problem[] {
  const living = actions.filter((action) => !isDropped(action) && action.status !== 'done');
  return lateSteps.flatMap(({ action: name, step, day }): readonly Problem[] => {
    const action = living.find((candidate) => isSameName(candidate.name, name));
    if (action === undefined) return [];
    const facts = { action: action.name, step, day };
    return [{ code: 'retroplanning.step-late', facts, at: at(action, 'deadline') }];
  });
}
