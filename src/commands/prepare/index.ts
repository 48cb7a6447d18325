export { actionSource } from './action-source';
export { adoption, columnAnchors, columnsSaid, isSetUp } from './adoption';
export { type Prepared, type PreparedYear, planForYear, setUpPlan } from './prepare';
export { statusUpkeep } from './status-upkeep';
