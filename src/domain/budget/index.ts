export {
  type Envelope,
  type EnvelopeMode,
  type EnvelopeQuarter,
  envelopeModes,
  envelopeMonths,
  envelopeOf,
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
  varianceShare,
} from './follow-up';
export { type OpenPayment, type PaidInvoice, type Proposal, proposalsFor } from './invoices';
export { budgetMonths } from './months';
export {
  comesBack,
  factorOf,
  type Payment,
  type PaymentBasis,
  type PaymentState,
  paymentBases,
  paymentStates,
  stateOf,
  type TaxKind,
  type TiedTo,
  taxKinds,
} from './payment';
export {
  dueDay,
  monthIndex,
  type PaymentContext,
  type PaymentTotals,
  paymentMonths,
  paymentTotals,
} from './payment-months';
export { MONTHS, quarterSums, type SeasonKey, seasons, seasonWeights, spreadByWeights, type Weights } from './spread';
export { dueOn, type Terms, type TermsKey, termsKeys, usualTerms } from './terms';
export { type Supposed, type SupposedSource, type Supposition, whatIf } from './what-if';
