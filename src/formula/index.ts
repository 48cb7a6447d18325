export { addressOf, cellAt, columnLetters } from './address';
export {
  ANY_NUMBER,
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
  named,
  negative,
  ofTab,
  type Part,
  pair,
  range,
  sum,
} from './expression';
export { formulaText } from './print';
