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
  varianceShare,
} from './follow-up';
export { type OpenPayment, type PaidInvoice, type Proposal, proposalsFor } from './invoices';
export { budgetMonths } from './months';
export { type Supposed, type SupposedSource, type Supposition, whatIf } from './what-if';
