export { measuredFields } from '../../languages/content/objective-layout';
export { MEASURES, measuresUnder, READY_ROWS, usualPeriods } from './layout';
export {
  type MeasuredTable,
  measureCells,
  numbersPaint,
  objectiveChoices,
  seenCells,
  type Understood,
} from './measures-tab';
export { NEW_COLUMNS, newMeasures } from './new-tab';
export { withMeasures } from './read';
