export { addObjectives } from './add-objectives';
export { adoptPlan } from './adopt-plan';
export { isPossibleYear, newPlan, newPlanChange, roomForPlan } from './new-plan';
export { cellOf, type OpenPlan, openPlan, type SetUpPlan, type Table } from './open-plan';
export { lastNamedLine, nameColumns } from './plan-names';
export { holidaySteps } from './public-holidays';
