export { addressOf, cellAt } from '../../formula';
export { amountInFigures, amountSteps, withSymbol } from './amount-text';
export { type Anchor, anchorCells, readAnchor, tabRange } from './anchors';
export { type Beside, besideOf, type Refit, refitColumns, refitRows, signsToBe, sizedRows } from './beside';
export {
  type Area,
  areaAround,
  type Cell,
  type CellValue,
  formula,
  type Grid,
  isBlank,
  plainText,
  rangeAddress,
  text,
  typedAgain,
} from './cell';
export type { Change, Choice, Highlight, Operation, Paint, Style } from './change';
export type { Chart, ChartContent, ChartKind, ChartSeries, SeenChart } from './chart';
export { chartKinds } from './chart';
export { plainFormula, withCode, writableFormula } from './formula-text';
export {
  area,
  colours,
  DAY_FORMAT,
  headStyle,
  moneyFormat,
  NUMBER_FORMAT,
  paint,
  quietStyle,
  SHARE_FORMAT,
  SHORT_DAY_AND_YEAR_FORMAT,
  SHORT_DAY_FORMAT,
  shownAmount,
  shownSymbol,
  titleStyle,
} from './look';
export { neighbours } from './neighbours';
export { type Placed, placedGrid } from './placed';
export { escapedName, isPattern, QUESTION, readsPatterns, soughtBy, soughtText } from './sought-name';
