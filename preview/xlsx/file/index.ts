export { chartsOf, FRAME_NAME, UNITS_A_PIXEL } from './charts';
export { argbOf, colourOf, type Theme, themeOf } from './colour';
export { anchoredFormula, formulaForFile, formulaFromFile, isBeyondEngine, movedFormula } from './formula';
export { type NotCarried, notCarriedKinds } from './not-carried';
export { builtInFormat, isDateFormat } from './number-format';
export { putPart, textOfPart } from './part';
export {
  type DefinedName,
  type FormatRule,
  type Note,
  type Resources,
  resourceOf,
  resourcesOf,
  type ValidationRule,
  WHOLE_WORKBOOK,
} from './resources';
export { screenLocale } from './screen-locale';
export { borderSides, borderStyles, horizontals, verticals } from './style-words';
export {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  isOn,
  numberOf,
  parseXml,
  unescaped,
} from './xml';
