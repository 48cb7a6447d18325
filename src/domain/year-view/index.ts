export { type Grouping, groupings, type Unit, units } from './grouping';
export { type Group, groupsOf } from './groups';
export { periodsOf, signs } from './retroplanning';
