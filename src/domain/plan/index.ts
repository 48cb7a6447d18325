export { blank, known, notSet, type Reading, unread } from '../cell-reading';
export {
  type Action,
  actionOf,
  isDropped,
  spending,
  type ValueOf,
  valueIn,
} from './action';
export {
  type ActionTime,
  isPaused,
  occurrences,
  preparationStart,
  preparedFrom,
  type Readiness,
  type RecurringTime,
  readinessOf,
  readyOn,
  timeOf,
} from './action-time';
export { type Closure, type ClosureField, closedDays, closureFields, lengthOf, MOST_CLOSED_DAYS } from './closure';
export { costExpected, costOfObjective, costPerResult, gainsPoints } from './cost-per-result';
export {
  type ActionField,
  actionFields,
  type BudgetField,
  budgetFieldOf,
  budgetFields,
  eachField,
  type FieldKind,
  type FieldsOf,
  isInForm,
  type KindOf,
  kindOf,
  ofField,
  planFields,
} from './fields';
export {
  type Objective,
  type ObjectiveField,
  type ObjectiveNumbers,
  objectiveColumnOf,
  objectiveFields,
} from './objective';
export { periodOf } from './objective-period';
export type { Plan, WrittenNames } from './plan';
export { spreadBudget } from './spread-budget';
export {
  closestStatus,
  type OwnStatus,
  type Status,
  type StatusSpellings,
  statuses,
  statusOf,
  statusSaid,
  statusSigns,
} from './status';
export type { Told } from './told';
export { yearOfDates, yearOfDays } from './year-of-dates';
