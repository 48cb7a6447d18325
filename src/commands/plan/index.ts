export { addObjectives } from './add-objectives';
export { markOperation } from './construction';
export { planningYear } from './found-tables';
export { anchoredColumns, BUDGET_KEY, isColumnKey, noneKey, withAnswers } from './known-columns';
export { isPossibleYear, newPlan, newPlanChange, roomForPlan } from './new-plan';
export { cellOf, nameCellOf, type OpenPlan, openPlan, type SetUpPlan } from './open-plan';
export { lastNamedLine, type NamesToExtend, nameColumns, namesToExtend } from './plan-names';
export { holidayOperations, publicHolidays } from './public-holidays';
export type { Table } from './tables';
