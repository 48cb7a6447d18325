export { type ActionTable, actionTable } from './action-table';
export { FIRST_BODY_ROW, headRows, helperColumns, unitOfColumns } from './columns';
export type { PlanTotal } from './plan-totals';
export { MOST_TOTALS, plannedIn, sumOfTotal } from './plan-totals';
export { criterion, headCell, helper, helperSpan, nextWorkdayCell, planCell, type RowContext, todayCell } from './row';
export type { YearViewSource } from './source';
export { stateFormula } from './state';
export { type BuiltYearView, filterOperation, refitYearView, yearViewTab } from './tab';
export { type YearView, yearView } from './year-view';
