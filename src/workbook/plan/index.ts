export { type AddedColumns, addColumns, placesOf } from './added-columns';
export { columnOfField } from './amount-columns';
export { type ChosenTab, chooseTab, isTab, yearInName } from './choose-tab';
export { type KnownColumns, noneKnown, type PlanHeader } from './column-kinds';
export {
  type Column,
  newObjectiveColumns,
  newPlanColumns,
  objectiveColumns,
  ownObjectiveColumns,
  planColumns,
} from './columns';
export { cellsOfDraft, draftOfRow, isChanged } from './drafted-row';
export { exampleActions, exampleObjectives, leftOpenIn, severalObjectives } from './example-rows';
export { columnsByLabel, findHeader, type Header, objectiveHeadings } from './header';
export type { Habits } from './kinds';
export { mayBeMerged, mayMergeAmounts, unmerged } from './merged';
export { findPlanHeader, headerByHand, nearestHeader, planHeaderAt } from './plan-header';
export {
  choiceOperations,
  headsPaint,
  isObjectiveKey,
  OBJECTIVE_ROWS,
  objectiveKey,
  objectivesTab,
  planAnchors,
  planKey,
  planTab,
  tableRow,
} from './plan-tab';
export { quartersOfBudget, quartersOfMonths } from './quarter-formulas';
export { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, readDayCell, readMoneyCell } from './read-cell';
export { readActions, readObjectives, writtenNames } from './read-plan';
export { unreadStatuses } from './read-statuses';
export { type PlanRows, planRows } from './rows';
export { toldOf } from './told';
