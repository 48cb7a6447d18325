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

/** The columns that formulas in her plan look into, by names that she can read; each name is a call. */
export const namedColumns: readonly (readonly [name: string, key: string])[] = [
  ['payments_action', 'action'],
  ...numbered('q', 4).map((key) => [`payments_${key}`, key] as const),
];
