export { buildRetroplanning } from './build-retroplanning';
export { printLink } from './print-link';
export { moveAside, standingYearView } from './year-view-place';
