import type { ExportAnswers, UnpaidWhy } from '../../domain/export';
import type { PaymentBasis, PaymentState, WhyTold } from '../../domain/payment';
import type { PaymentColumn, TypedColumn } from '../../languages/content/payment-layout';
import type { FileFault } from './import';
import type { CellAddress } from './outcome';

/** What of a payment is typed. */
export { typedColumns as paymentFields } from '../../languages/content/payment-layout';

/** A row of payments: which it is, where it was, and what it said: where it says something else now, nothing is written over it. */
export type LoadedPayment = { readonly id: number; readonly line: number; readonly was?: PaymentFields };

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
export type ReportedPayment = Omit<LoadedPayment, 'was'> & {
  readonly action: string;
  readonly label: string;
  readonly basis: PaymentBasis;
  readonly due: string | null;
  readonly planned: number;
  readonly state: PaymentState;
  /** What its cells say, as they would be typed; a blank one is left out. */
  readonly fields: PaymentFields;
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
    readonly why: WhyTold;
  } & CellAddress)[];
  /** What the form offers: every action of the plan, the steps of those that have some, the terms of payment and the figures. */
  readonly names: readonly string[];
  readonly steps: readonly { readonly action: string; readonly names: readonly string[] }[];
  readonly terms: readonly string[];
  readonly figures: readonly string[];
};

/** What was paid, as a bank or the accounts say it: days as ISO text, amounts above 0, with tax. */
export type InvoicesInput = {
  readonly lines: readonly { readonly date: string; readonly label: string; readonly amount: number }[];
};

/** A payment that a line may be, and what is to be saved of it where she says so. */
export type ProposedPayment = Omit<LoadedPayment, 'was'> & {
  readonly action: string;
  readonly label: string;
  readonly due: string | null;
  readonly planned: number;
  readonly fields: PaymentFields;
};

export type InvoicesReport = {
  readonly message: string;
  readonly tab: string;
  readonly currency: string;
  /** In the order they were given, each with the payments it may be, the likeliest first. */
  readonly lines: readonly (InvoicesInput['lines'][number] & { readonly payments: readonly ProposedPayment[] })[];
};

/** Lines of files of a bank or the accounts, as the page reads them. */
export type PaidRead = {
  readonly lines: InvoicesInput['lines'];
  /** Those that were not paid by us, or say not when or how much; lines count from 1. */
  readonly left: readonly { readonly file: string; readonly line: number; readonly why: UnpaidWhy }[];
  readonly faults: readonly {
    readonly file: string;
    readonly why: FileFault | 'not-payments' | 'date-order' | 'decimals';
  }[];
};

/** Runs in the page, and wherever its part for measuring is run without one. A file that cannot be read is a fault; never rejects. */
export type ReadPaid = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  answers: Pick<ExportAnswers, 'dates' | 'decimals'>,
) => Promise<PaidRead>;
