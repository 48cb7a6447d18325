export {
  booleanConditionMethods,
  clearFormatRules,
  formatRuleBuilderMethods,
  formatRuleMethods,
  formatRules,
  newFormatRule,
  setFormatRules,
} from './conditional-format';
export {
  clearValidations,
  newValidation,
  setValidations,
  validationAt,
  validationBuilderMethods,
  validationMethods,
} from './data-validation';
export { isAccepted } from './rejection';
