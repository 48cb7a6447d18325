import { numbered } from '../../languages/content/payment-layout';

export const names = {
  /** From its title on, so that one reading gives its heads, its keys, its lists and its rows. */
  tab: 'payments_tab',
  columns: 'payments_columns',
  /** The first days of the months, above them; and how they weigh. */
  months: 'payments_months',
  weights: 'payments_weights',
  /** Says whether the plan's amounts are with or without tax. */
  tax: 'payments_tax',
  /** What the figures are called that a commission may be of, in their own tab. */
  figures: 'payments_figures',
} as const;

/** The columns that formulas elsewhere look into, by their names. */
export const namedColumns: readonly (readonly [name: string, key: string])[] = [
  ['payments_action', 'action'],
  ['payments_place', 'place'],
  ...[...numbered('m', 12), ...numbered('q', 4), 'year', 'difference'].map((key) => [`payments_${key}`, key] as const),
  ['payments_engaged_to', 'engagedTo'],
  ['payments_invoiced_to', 'invoicedTo'],
  ['payments_paid_to', 'paidTo'],
  ['payments_difference_month', 'differenceMonth'],
  ['payments_engaged_year', 'engagedYear'],
  ['payments_invoiced_year', 'invoicedYear'],
  ['payments_paid_year', 'paidYear'],
];
