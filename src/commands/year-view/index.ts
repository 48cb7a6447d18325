export { buildRetroplanning } from './build-retroplanning';
export { type BlockPlace, roomInBlock, standingBlock } from './own-block';
export { printLink } from './print-link';
export { moveAside, standingYearView } from './year-view-place';
