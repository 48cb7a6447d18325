export { type Prepared, type PreparedYear, planForYear, setUpPlan } from './prepare';
export type { TemplateUpkeep } from './template-upkeep';
