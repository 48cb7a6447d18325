export { type Column, newPlanColumns, objectiveColumns, planColumns } from './columns';
export { cellsOfDraft, draftOfRow, isChanged } from './drafted-row';
export { exampleActions, exampleObjectives, leftOpenIn, severalObjectives } from './example-rows';
export {
  columnsByLabel,
  findHeader,
  type Header,
  type Headings,
  objectiveHeadings,
  planHeadings,
} from './header';
export type { Habits } from './kinds';
export { choiceOperations, objectiveKey, objectivesTab, planAnchors, planKey, planTab, tableRow } from './plan-tab';
export { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, readDayCell } from './read-cell';
export { type PlanRows, planRows, readActions, readObjectives } from './read-plan';
