export {
  a1Of,
  absoluteReference,
  blockName,
  blockOf,
  cellName,
  columnIndex,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  quoted,
  unquoted,
} from './a1';
export { type Area, type Block, fromUniver, gridOf, holds, overlap, toUniver } from './area';
export { dateOfSerial, instantOfSerial, isDatePattern, serialOfDay, serialOfInstant } from './dates';
export {
  codeOf,
  engineFormula,
  type FormulaReading,
  isFormula,
  outsideQuotes,
  type RuleReading,
  ruleFormula,
  shownFormula,
  shownRule,
  typedFormula,
  withQuotedTabs,
} from './formula';
export { isLocale, type LocaleRules, localeRules } from './locale';
export { bareCharacter } from './number-format';
export { isReadElsewhere, type Typed, typed } from './typing';
