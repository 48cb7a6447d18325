export { createCalculator } from './calculator';
export { chartsIn, SetChartsMutation, type StoredChart } from './charts';
export type { DayInText } from './days-in-text';
export { createEngine, type Engine } from './engine';
export { type MatchReading, newLookups } from './lookups';
export { type EnginePlugin, enginePlugins } from './plugins';
export { SetStylesMutation, type StyleNames } from './set-styles';
