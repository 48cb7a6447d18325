import type { PaymentBasis, PaymentState } from '../../domain/budget';
import type { PaymentColumn, TypedColumn } from '../../languages/content/payment-layout';
import type { CellAddress } from './outcome';

/** What of a payment is typed. */
export { typedColumns as paymentFields } from '../../languages/content/payment-layout';

/** A row of payments: which it is, and where it was. */
export type LoadedPayment = { readonly id: number; readonly line: number };

/**
 * What the cells of a payment are to hold, as it is typed: days as ISO text; basis, ties, tax and terms by their keys or as the tab has
 * them. What is left out stays as it is; '' makes a cell blank.
 */
export type PaymentFields = Readonly<Partial<Record<TypedColumn, string>>>;

/** Payments of one action: new ones, or those that were loaded. */
export type SavePayment = {
  readonly action: string;
  readonly payments: readonly { readonly loaded?: LoadedPayment; readonly fields: PaymentFields }[];
};

/** Whether the plan's quarters of an action are to come from its payments. */
export type FollowPayments = { readonly action: string; readonly on: boolean };

/** A payment as it stands: `due` is ISO text, null where nothing dates it; `planned` is what falls into the plan's year. */
export type ReportedPayment = LoadedPayment & {
  readonly action: string;
  readonly label: string;
  readonly basis: PaymentBasis;
  readonly due: string | null;
  readonly planned: number;
  readonly state: PaymentState;
} & CellAddress;

/** An action that has payments. */
export type PaidAction = {
  readonly name: string;
  /** Whether the plan's quarters are formulas over its payments. */
  readonly isFollowing: boolean;
  /** What its payments come to in each quarter, and what stands in the plan. */
  readonly quarters: readonly number[];
  readonly plan: readonly (number | string | null)[];
};

export type PaymentsReport = {
  readonly message: string;
  /** Null in a file that has none yet. */
  readonly tab: string | null;
  readonly today: string;
  readonly currency: string;
  readonly payments: readonly ReportedPayment[];
  readonly actions: readonly PaidAction[];
  /** What of the rows is not understood. */
  readonly told: readonly ({
    readonly column: PaymentColumn;
    readonly said: string;
    readonly why: 'not-read' | 'no-action' | 'unknown-action' | 'no-exchange' | 'no-step';
  } & CellAddress)[];
  /** What the form offers: every action of the plan, the terms of payment and the figures. */
  readonly names: readonly string[];
  readonly terms: readonly string[];
  readonly figures: readonly string[];
};
