export {
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type BudgetSource,
  budgetGroups,
  budgetOf,
  groupOf,
  type Money,
  overEnvelope,
  owedIn,
  varianceIn,
} from './follow-up';
export { type OpenPayment, proposalsFor } from './invoices';
export { budgetMonths } from './months';
export { cutEnvelope, type Supposition, whatIf } from './what-if';
