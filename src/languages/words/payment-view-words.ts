import type { UnpaidWhy } from '../../domain/export';
import type { PaymentState, TaxKind, WhyTold } from '../../domain/payment';

/** How what is paid is made up in the form. */
export type PaymentMode = 'amount' | 'instalments' | 'commission' | 'monthly' | 'yearly';

/** The view of the payments: what is due when and how far each has come, the form, and whether the plan follows them. */
export type PaymentViewWords = {
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
  readonly add: string;
  readonly newTitle: string;
  readonly edit: string;
  /** The same with what it is of, for those who hear the page. */
  readonly edited: (payment: string) => string;
  readonly editTitle: string;
  readonly save: string;
  readonly cancel: string;
  readonly tab: (tab: string) => string;
  readonly due: (day: string) => string;
  readonly undated: string;
  readonly late: string;
  /** In a sign and a word. */
  readonly states: Readonly<Record<PaymentState, string>>;
  /** To mark it so, today. */
  readonly mark: Readonly<Record<Exclude<PaymentState, 'planned'>, string>>;
  /** The same with what it is of, for those who hear the page. */
  readonly marked: (mark: string, payment: string) => string;
  readonly follow: string;
  readonly unfollow: string;
  readonly followTitle: (action: string) => string;
  readonly unfollowTitle: (action: string) => string;
  /** Each quarter as it is and as it would be. */
  readonly followChange: (quarters: string) => string;
  readonly unfollowChange: string;
  readonly quarter: (quarter: number, now: string, then: string) => string;
  readonly blank: string;
  readonly told: string;
  readonly why: Readonly<Record<WhyTold, (said: string) => string>>;
  readonly modes: Readonly<Record<PaymentMode, string>>;
  readonly fields: Readonly<
    Record<
      | 'action'
      | 'mode'
      | 'label'
      | 'amount'
      | 'total'
      | 'sales'
      | 'each'
      | 'rate'
      | 'share'
      | 'figure'
      | 'tiedTo'
      | 'date'
      | 'from'
      | 'until'
      | 'terms'
      | 'preset',
      string
    >
  >;
  /** What the steps of its countdown are offered under. */
  readonly steps: string;
  readonly moreTitle: string;
  readonly more: Readonly<
    Record<'tax' | 'vat' | 'currency' | 'exchange' | 'engaged' | 'invoiced' | 'paid' | 'actual', string>
  >;
  readonly taxAsPlan: string;
  readonly taxes: Readonly<Record<TaxKind, string>>;
  readonly ties: Readonly<Record<'date' | 'start' | 'deadline', string>>;
  readonly part: (place: number) => string;
  readonly choose: string;
  readonly atOnce: string;
  readonly invoices: {
    readonly title: string;
    readonly open: string;
    readonly introduction: string;
    readonly file: string;
    readonly nobody: string;
    readonly left: Readonly<Record<UnpaidWhy, (count: number) => string>>;
    readonly faults: Readonly<Record<'not-payments' | 'date-order' | 'decimals', (file: string) => string>>;
    readonly note: (count: number) => string;
    readonly noted: (count: number) => string;
  };
};
