export { addsUp, type Calculation, figuresNeeded, figuresOf, isEntered, resultOf, resultOver } from './calculation';
export { catalogue, isKpi, type KpiKey, kpiKeys, kpisFor, starterKpis } from './catalogue';
export { madeUpValues, withoutMadeUp } from './demo';
export {
  type FigureKey,
  type FigureName,
  type FigureUnit,
  figureKeys,
  figureNamed,
  figureOf,
  figures,
  isFigureKey,
  type NamedFigure,
  rowOfFigure,
} from './figures';
export { kpisOfKind, type MeasuredKind, measuredBy } from './kinds-measured';
export {
  type FollowedFigure,
  type FollowedKpi,
  followedFinder,
  isNotNumber,
  type KpiBoard,
  type KpiState,
  kpiStates,
  type NotNumber,
  type NumberCell,
} from './kpi-board';
export { type KpiReading, type MeasureKey, type MeasureNames, measureFinder } from './kpi-names';
export { type Direction, type Organisation, organisations } from './organisation';
export {
  type KpiDefinition,
  kpiDefinition,
  mayBeLevel,
  type OwnShape,
  ownKpiText,
  ownShapes,
  ownUnit,
  partsOf,
} from './own-kpi';
export { shapeOf, togetherCodes } from './shape';
export { type KpiUnit, kpiUnits } from './units';
