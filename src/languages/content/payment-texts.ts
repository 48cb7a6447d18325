import { termsKeys, usualTerms } from '../../domain/payment';
import type { PaymentFormulas } from './payment-formulas';
import type { ListColumn, PaymentColumn } from './payment-layout';

/** What is written into the tab of payments. */
export type PaymentTexts = {
  readonly formulas: PaymentFormulas;
  readonly tab: string;
  readonly help: string;
  /** Before the cell that says whether the plan's amounts are with or without tax. */
  readonly tax: string;
  readonly columns: Readonly<Record<PaymentColumn, string>>;
  /** What is hidden in the head, in the order of what it means. */
  readonly lists: Readonly<Record<ListColumn, readonly (string | number)[]>>;
};

/** The words of the lists; of the terms of payment in the order of their keys. */
type Words = Readonly<Record<'bases' | 'ties' | 'taxes' | 'states' | 'terms', readonly string[]>>;

const terms = termsKeys.map((key) => usualTerms[key]);

export const paymentLists = ({ terms: named, ...words }: Words): PaymentTexts['lists'] => ({
  ...words,
  'terms.text': named,
  'terms.days': terms.map(({ days }) => days),
  'terms.endOfMonth': terms.map(({ isEndOfMonth }) => Number(isEndOfMonth)),
  'terms.after': terms.map(({ daysAfter }) => daysAfter),
});
