export { sortRows } from './copy';
export { createFilter, filterMethods, hasFilter } from './filter';
export { activateRange, rangeAt, within } from './geometry';
export { rangeListMethods, rangeMethods } from './range';
