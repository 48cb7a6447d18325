export { type Anchor, anchorCells, readAnchor, tabRange } from './anchors';
export {
  type Area,
  addressOf,
  type Cell,
  type CellValue,
  cellAt,
  columnLetters,
  formula,
  type Grid,
  isBlank,
  plainText,
  quotedText,
  rangeAddress,
  text,
} from './cell';
export type { Change, Choice, Highlight, Paint, Step, Style } from './change';
export { plainFormula } from './formula-text';
export {
  area,
  colours,
  DAY_FORMAT,
  headStyle,
  moneyFormat,
  paint,
  quietStyle,
  SHORT_DAY_FORMAT,
  titleStyle,
} from './look';
export { escapedName, isPattern, QUESTION, readsPatterns, soughtBy, soughtText } from './sought-name';
