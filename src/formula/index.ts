export { addressOf, cellAt, columnLetters, columnNumber } from './address';
export {
  asText,
  type Call,
  type CellReference,
  call,
  cell,
  type Expression,
  expressionOf,
  firstOf,
  grouped,
  joined,
  name,
  negative,
  ofTab,
  type Part,
  pair,
  range,
  sum,
} from './expression';
export { formulaText, printed, quotedTab, quotedText } from './print';
