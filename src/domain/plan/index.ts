export {
  type Action,
  type ActionField,
  actionFields,
  blank,
  budgetFieldOf,
  budgetFields,
  isDropped,
  known,
  type Reading,
  type Status,
  type StatusSpellings,
  spending,
  statuses,
  statusOf,
  unread,
} from './action';
export {
  type ActionTime,
  isPaused,
  occurrences,
  preparationStart,
  preparedFrom,
  type RecurringTime,
  timeOf,
} from './action-time';
export { type Closure, type ClosureField, closedDays, closureFields, lengthOf, MOST_CLOSED_DAYS } from './closure';
export type { Objective, ObjectiveField } from './objective';
export type { Plan } from './plan';
