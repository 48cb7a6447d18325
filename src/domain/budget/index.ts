export {
  type Envelope,
  type EnvelopeMode,
  type EnvelopeQuarter,
  envelopeModes,
  envelopeOfYear,
  switchedMode,
} from './envelope';
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
export { type OpenPayment, type PaidInvoice, type Proposal, proposalsFor } from './invoices';
export { budgetMonths } from './months';
export {
  type Payment,
  type PaymentBasis,
  type PaymentState,
  paymentBases,
  stateOf,
  type TaxKind,
  type TiedTo,
  taxKinds,
} from './payment';
export type { PaymentContext } from './payment-months';
export { type SeasonKey, seasons, seasonWeights } from './spread';
export { type Terms, termsKeys, usualTerms } from './terms';
export { type Supposition, whatIf } from './what-if';
