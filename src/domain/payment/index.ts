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
  type WhyTold,
} from './payment';
export {
  dueDay,
  isReached,
  monthIndex,
  type PaymentContext,
  type PaymentTotals,
  paymentMonths,
  paymentTotals,
  reachOf,
} from './payment-months';
export type { PlanMoney } from './plan-money';
export { settledOnce } from './settled';
export { MONTHS, quarterSums, type SeasonKey, seasons, seasonWeights, spreadByWeights } from './spread';
export { type Terms, termsKeys, usualTerms } from './terms';
