export { chartBuilderMethods } from './builders';
export { chartMethods, chartOptionsMethods, containerInfoMethods, sheetChartMethods } from './chart';
export { chartsOf } from './stored-charts';
