import type { Cents } from '../money';
import { foldName } from '../names';
import { comesBack, type Payment, stateOf } from '../payment';
import type { Day } from '../time';

/** A line of what was paid, as a bank or the accounts export it: the amount is above 0, with tax as it left the account. */
type PaidInvoice = { readonly date: Day; readonly label: string; readonly amount: Cents };

/** A payment that may be what was paid. */
export type OpenPayment = {
  readonly payment: Payment;
  readonly due: Day | undefined;
  /** As the plan says it, and what that is with tax and without. */
  readonly amounts: readonly Cents[];
};

/** The payments an invoice may pay, the likeliest first; nothing is decided here. */
type Proposal = { readonly invoice: PaidInvoice; readonly payments: readonly Payment[] };

/** Words that tell two labels apart: of three letters and more. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

function commonWords(label: ReadonlySet<string>, { action, label: own }: Payment): number {
  return [...wordsOf(`${action} ${own}`)].filter((word) => label.has(word)).length;
}

/** What comes back is paid month by month; what is paid once, once. */
const isOpen = (payment: Payment): boolean => comesBack(payment) || stateOf(payment) !== 'paid';

/**
 * Which payments an invoice may pay: those of its very amount, or with half of a payment's words in its label; those that share most
 * words first, then those of the same amount, then those due nearest.
 */
export function proposalsFor(invoices: readonly PaidInvoice[], open: readonly OpenPayment[]): readonly Proposal[] {
  const candidates = open.filter(({ payment }) => isOpen(payment));
  return invoices.map((invoice) => {
    const words = wordsOf(invoice.label);
    const ranked = candidates
      .map(({ payment, due, amounts }) => ({
        payment,
        isAmount: amounts.includes(invoice.amount),
        common: commonWords(words, payment),
        words: wordsOf(`${payment.action} ${payment.label}`).size,
        away: due === undefined ? Number.POSITIVE_INFINITY : Math.abs(due - invoice.date),
      }))
      .filter(({ isAmount, common, words: own }) => isAmount || (common > 0 && common * 2 >= own));
    const order = [...ranked].sort(
      (one, other) =>
        Number(other.isAmount) - Number(one.isAmount) || other.common - one.common || one.away - other.away,
    );
    return { invoice, payments: order.map(({ payment }) => payment) };
  });
}
