import type { Cents } from '../money';
import type { Quarter } from '../time';
import type { Envelope } from './envelope';
import type { Payment } from './payment';
import type { PaymentContext } from './payment-months';

/** What a file says of money besides the quarters of its actions. */
export type PlanMoney = {
  readonly payments: readonly Payment[];
  readonly context: PaymentContext;
  /** Cells of payments that are not understood, or that show something else than what counts. */
  readonly unread: readonly {
    readonly line: number;
    readonly column: string;
    readonly text: string;
    readonly why: 'not-read' | 'no-exchange' | 'no-vat' | 'typed-over' | 'below' | 'not-ready';
  }[];
  /** Absent in a file without a tab of its budget; and its cells that are no number, or no share. */
  readonly envelope?: Envelope & { readonly unread?: readonly { readonly cell: string; readonly text: string }[] };
  /** Numbers that stand on formulas of its tab. */
  readonly typedOver?: readonly { readonly cell: string; readonly text: string }[];
  /** The quarters that were typed by hand, of actions whose other quarters are formulas over their payments. */
  readonly byHand?: readonly { readonly action: string; readonly line: number; readonly quarter: Quarter }[];
  /**
   * The actions whose quarters are formulas over their payments, by their folded names, with the amounts that stood in them before; one
   * that was blank is absent.
   */
  readonly following: ReadonlyMap<string, Readonly<Partial<Record<Quarter, Cents>>>>;
};
