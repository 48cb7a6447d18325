export { FIRST_BODY_ROW, headRows, helperColumns, unitOfColumns } from './columns';
export type { PlanTotal } from './plan-totals';
export { type BuiltYearView, filterOperation, yearViewTab } from './tab';
export { type YearView, yearView } from './year-view';
