export {
  eachGrouping,
  eachNamedGrouping,
  type Grouping,
  groupFields,
  groupings,
  type NamedGrouping,
  type Unit,
  USUAL_GROUPING,
  units,
} from './grouping';
export { type Group, groupsOf } from './groups';
export { periodsOf, rowOfSigns, signLegend, signs } from './retroplanning';
export { thisWeek, weekOf, weekStandings } from './this-week';
