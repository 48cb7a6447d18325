export { budget, OWN } from './budget';
export { chartsArea, envelopePlace, typedPlaces, VISIBLE_COLUMNS } from './layout';
export type { BudgetSource } from './source';
export { type BuiltBudget, blockName, budgetNames, budgetTab } from './tab';
