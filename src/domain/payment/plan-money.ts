import type { Cents } from '../money';
import type { Quarter } from '../time';
import type { Envelope } from './envelope';
import type { Payment } from './payment';
import type { PaymentContext } from './payment-months';

/** What a file says of money besides the quarters of its actions. */
export type PlanMoney = {
  readonly payments: readonly Payment[];
  readonly context: PaymentContext;
  /** Cells of payments that are not understood; another currency without its rate is told in that of the currency. */
  readonly unread: readonly { readonly line: number; readonly column: string; readonly text: string }[];
  /** Absent in a file without a tab of its budget. */
  readonly envelope?: Envelope;
  /**
   * The actions whose quarters are formulas over their payments, by their folded names, with the amounts that stood in them before; one
   * that was blank is absent.
   */
  readonly following: ReadonlyMap<string, Readonly<Partial<Record<Quarter, Cents>>>>;
};
