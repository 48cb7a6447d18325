export { buildRetroplanning } from './build-retroplanning';
export { roomInBlock, standingBlock } from './own-block';
export { printLink } from './print-link';
export { moveAside, standingYearView } from './year-view-place';
