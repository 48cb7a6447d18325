export { numberTyped } from './number';
export { type ObjectiveState, objectiveStates, standingOf } from './standing';
