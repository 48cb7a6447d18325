export { readExport } from './export';
export { lackingWithout, monthsHeld } from './lacking';
export { isInWeeks, isOfItsMonth, partOf } from './months';
export { readPaidLines, type UnpaidWhy } from './paid-lines';
export type {
  ExportAnswers,
  ExportCell,
  ExportColumn,
  ExportContext,
  ExportDoubt,
  ExportFile,
  ExportReading,
  LeftWhy,
  MonthValue,
  OwnFigure,
  RowsTogether,
  SkipReason,
} from './reading';
export { type Tool, tools } from './tools';
