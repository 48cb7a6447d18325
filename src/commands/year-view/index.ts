export { buildRetroplanning } from './build-retroplanning';
export { type BlockPlace, roomInBlock, standingBlock } from './own-block';
export { printLink } from './print-link';
export { besideIn, type MadeRoom, moveAside, standingYearView } from './year-view-place';
