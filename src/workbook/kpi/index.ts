export { FIRST_ROW, type KpiColumn, type Layout, layoutOf, names, partColumn } from './columns';
export {
  figureLayout,
  figurePaints,
  figureRow,
  figuresTab,
  HEAD_PIXELS,
  type KpiSource,
  kpiFormat,
  sized,
} from './figures-tab';
export { directionText, kpiChoices, kpiLayout, kpiPaints, kpiRow, kpisTab, type NewKpi } from './kpis-tab';
export { filledMonths, type MonthColumn, missingMonths, monthColumns, newMonths } from './months';
export { type KeyedTab, keyedTab, readKpiBoard } from './read-board';
export { turnedFigures, turnedHeads } from './turned-year';
export {
  firstWeekRow,
  isOfWeeks,
  mondayColumn,
  monthsOfWeeks,
  newWeekLayout,
  newWeekPlace,
  type WeekPlace,
  weekColumnsAdded,
  weekColumnsOf,
  weekKeyLine,
  weekLayout,
  weeklyIn,
  weekMonths,
  weeksAdded,
  weeksTab,
  weeksTurned,
  weeksWithoutRoom,
} from './weeks-tab';
