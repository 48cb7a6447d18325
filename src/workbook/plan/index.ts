export { type Column, newPlanColumns, objectiveColumns, planColumns } from './columns';
export { exampleActions, exampleObjectives, severalObjectives } from './example';
export {
  columnsByLabel,
  findHeader,
  type Header,
  type Headings,
  objectiveHeadings,
  planHeadings,
} from './header';
export { choiceSteps, objectiveKey, objectivesTab, planAnchors, planKey, planTab, tableRow } from './plan-tab';
export {
  FIRST_PLAUSIBLE_DAY,
  LAST_PLAUSIBLE_DAY,
  type PlanRows,
  planRows,
  readActions,
  readDayCell,
  readObjectives,
} from './read-plan';
