export { budget, OWN } from './budget';
export { chartsArea, typedPlaces } from './layout';
export type { BudgetSource } from './source';
export { type BuiltBudget, blockName, budgetNames, budgetTab } from './tab';
