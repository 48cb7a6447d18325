import type { Cents } from '../money';
import type { Day, Quarter } from '../time';
import { advice, error, warning } from './found';

export type OfPayment = { readonly action: string; readonly label: string };

/** Declared apart from what finds them, which the form does not need. */
export const paymentRules = {
  'budget.payment-unread': error<{ readonly text: string }>(),
  /** It counts as if one of it were one of the plan's. */
  'budget.no-exchange': error<{ readonly text: string }>(),
  /** It is said with tax in a plan without, or the other way round, and counts as it stands. */
  'budget.no-vat': error<{ readonly text: string }>(),
  /** She typed over a formula of its row: her text shows, and something else counts. */
  'budget.payment-typed-over': warning<{ readonly text: string }>(),
  /** Its row stands below the last of the tab. */
  'budget.payment-below': error<{ readonly text: string }>(),
  /** She inserted its row, or filled one below those that have their formulas. */
  'budget.payment-not-ready': error<{ readonly text: string }>(),
  /** The other quarters of the action follow its payments. */
  'budget.quarter-by-hand': warning<{ readonly action: string; readonly quarter: Quarter }>(),
  /** A commission of a figure that the file does not follow. */
  'budget.unknown-figure': warning<OfPayment & { readonly figure: string; readonly suggestion: string | null }>(),
  'budget.payment-of-no-action': warning<OfPayment & { readonly suggestion: string | null }>(),
  /** Its day hangs on a step of a countdown that is not there, where `step` says which. */
  'budget.payment-without-date': warning<OfPayment & { readonly step: string | null }>(),
  'budget.payment-outside-year': advice<OfPayment & { readonly day: Day }>(),
  'budget.instalments-not-100': warning<{
    readonly action: string;
    readonly total: Cents;
    readonly share: number;
    /** What is missing, or too much. */
    readonly apart: Cents;
  }>(),
  'budget.overdue': warning<OfPayment & { readonly day: Day; readonly amount: Cents }>(),
  'budget.paid-more-than-planned': warning<OfPayment & { readonly by: Cents }>(),
  'budget.commission-without-forecast': warning<OfPayment>(),
  /** What is paid before it is invoiced, or invoiced before it is engaged. */
  'budget.payment-order': advice<OfPayment & { readonly day: Day; readonly before: Day }>(),
  'budget.dropped-but-engaged': warning<OfPayment & { readonly amount: Cents }>(),
  'budget.quarter-moved': advice<{
    readonly action: string;
    readonly from: Quarter;
    readonly to: Quarter;
    readonly amount: Cents;
  }>(),
  'budget.free-but-costed': advice<{ readonly action: string; readonly amount: Cents }>(),
};
export const envelopeRules = {
  /** No number, or no share from nothing to the whole. */
  'budget.envelope-unread': error<{ readonly cell: string; readonly text: string }>(),
  /** A number on a formula of the tab: it shows, and something else counts. */
  'budget.typed-over': warning<{ readonly cell: string; readonly text: string }>(),
  /** Of a quarter, or of the year; with the actions that weigh most there. */
  'budget.over-envelope': warning<{
    readonly quarter: Quarter | null;
    readonly by: Cents;
    readonly heaviest: readonly string[];
  }>(),
  'budget.unallocated': advice<{ readonly amount: Cents; readonly envelope: Cents }>(),
  'budget.share-of-revenue-unusual': advice<{ readonly quarter: Quarter; readonly share: number }>(),
  'budget.objective-without-money': advice<{ readonly objective: string }>(),
  'budget.concentrated': advice<{ readonly action: string; readonly share: number }>(),
};
