export { actionSource } from './action-source';
export { adoption, columnAnchors } from './adoption';
export { type Prepared, type PreparedYear, planForYear, setUpPlan } from './prepare';
export { statusUpkeep } from './status-upkeep';
