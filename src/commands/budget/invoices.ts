import { type OpenPayment, proposalsFor } from '../../domain/budget';
import { type Cents, centsOf } from '../../domain/money';
import { comesBack, dueDay, factorOf, type Payment, type PaymentContext, paymentTotals } from '../../domain/payment';
import { dayOfIso, isoOf } from '../../domain/time';
import type { InvoicesInput, InvoicesReport, ProposedPayment } from '../api';
import { currencyOf } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { paymentContext } from './payment-context';
import { standingPayments } from './standing';

/** What one payment of it comes to, as the plan says amounts: of one that comes back that of its first month in the year. */
function plannedOf(payment: Payment, payments: readonly Payment[], context: PaymentContext): Cents {
  const { months, planned } = paymentTotals(payment, payments, context);
  return comesBack(payment) ? (months.find((month) => month !== 0) ?? planned) : planned;
}

/** What left the account is with tax: an amount without it is so much more. */
function withTax(planned: Cents, { vat }: Payment, { tax }: PaymentContext): Cents {
  return tax === 'with-tax' ? planned : centsOf((planned * (1 + vat)) / 100);
}

/** What was paid as the payment says its amounts: in its own currency, with its tax or without. */
function actualOf(amount: number, payment: Payment, { tax }: PaymentContext): number {
  const own = payment.tax ?? tax;
  const inPlan = tax === 'with-tax' ? amount : amount / (1 + payment.vat);
  const said = inPlan / factorOf({ ...payment, tax: own }, tax);
  return Math.round(said * 100) / 100;
}

/**
 * Which payments of the plan some lines of a bank or the accounts may pay, the likeliest first, and what would be noted of each. Nothing
 * is written: what is paid is hers to say.
 */
export function invoices(port: Port, { lines }: InvoicesInput): Result<InvoicesReport> {
  const standing = standingPayments(port);
  if (!standing.ok) return standing;
  if (!('read' in standing.value)) return trouble('payment.none-yet', {});
  const { open, read } = standing.value;
  const context = paymentContext(port, open, read);
  const candidates = read.payments.map((payment): OpenPayment => {
    const planned = plannedOf(payment, read.payments, context);
    return { payment, due: dueDay(payment, context), amounts: [planned, withTax(planned, payment, context)] };
  });
  const paid = lines.flatMap(({ date, label, amount }) => {
    const day = dayOfIso(date);
    return day === undefined ? [] : [{ date: day, label, amount: centsOf(amount) }];
  });
  const proposals = proposalsFor(paid, candidates);
  return done({
    message: port.say('payment.proposed', {
      lines: lines.length,
      proposed: proposals.filter(({ payments }) => payments.length > 0).length,
    }),
    tab: read.tab,
    currency: currencyOf(open),
    lines: proposals.map(({ invoice, payments }) => ({
      date: isoOf(invoice.date),
      label: invoice.label,
      amount: invoice.amount / 100,
      payments: payments.map((payment): ProposedPayment => {
        const { id, line, action, label } = payment;
        const due = dueDay(payment, context);
        return {
          id,
          line,
          action,
          label,
          due: due === undefined ? null : isoOf(due),
          planned: plannedOf(payment, read.payments, context) / 100,
          // What comes back is paid up to a day: what it came to so far is hers to write.
          fields: comesBack(payment)
            ? { paid: isoOf(invoice.date) }
            : { paid: isoOf(invoice.date), actual: String(actualOf(invoice.amount / 100, payment, context)) },
        };
      }),
    })),
  });
}
