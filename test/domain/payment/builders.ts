import { type Payment, type PaymentContext, type TiedTo, usualTerms } from '../../../src/domain/payment';
import { blank, known } from '../../../src/domain/plan';
import { fiscalYear } from '../../../src/domain/time';
import { day, euros } from '../builders';

type PaymentSketch = {
  readonly [F in keyof Payment]?: F extends 'amount' | 'rate' | 'actual'
    ? number
    : F extends 'date' | 'until' | 'engaged' | 'invoiced' | 'paid'
      ? string
      : Payment[F];
};

const dayIn = (iso: string | undefined) => (iso === undefined ? blank : known(day(iso)));
const moneyIn = (amount: number | undefined) => (amount === undefined ? blank : known(euros(amount)));

/** 100 € on 15 March 2027 for the newsletter, but for what the test says. */
export const aPayment = (sketch: PaymentSketch = {}): Payment => ({
  line: 6,
  id: 1,
  action: 'Newsletter',
  label: '',
  basis: 'amount',
  tiedTo: { is: 'date' } satisfies TiedTo,
  terms: usualTerms['on-receipt'],
  figure: '',
  tax: undefined,
  vat: 0.2,
  exchange: 1,
  ...sketch,
  amount: moneyIn(sketch.amount ?? 100),
  rate: sketch.rate === undefined ? blank : known(sketch.rate),
  date: dayIn(sketch.date ?? '2027-03-15'),
  until: dayIn(sketch.until),
  engaged: dayIn(sketch.engaged),
  invoiced: dayIn(sketch.invoiced),
  paid: dayIn(sketch.paid),
  actual: moneyIn(sketch.actual),
});

/** 2027, amounts without tax, months alike, no figures; a payment hangs on its own date. */
export const aContext = (context: Partial<PaymentContext> = {}): PaymentContext => ({
  year: fiscalYear(2027, 1),
  tax: 'without-tax',
  weights: Array.from({ length: 12 }, () => 1),
  dayOf: ({ date }) => (date.is === 'known' ? date.value : undefined),
  figure: () => [],
  ...context,
});
