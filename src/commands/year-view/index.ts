export { buildRetroplanning, markStep, namesToExtend } from './build-retroplanning';
export { printLink } from './print-link';
export { moveAside, standingYearView } from './year-view-place';
