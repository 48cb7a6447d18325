/** What she fills, or reads, of a payment, in order; its day, what is planned of it in the year and its state are formulas. */
export const paymentColumns = [
  'action',
  'label',
  'due',
  'planned',
  'state',
  'basis',
  'amount',
  'rate',
  'tiedTo',
  'date',
  'terms',
  'engaged',
  'invoiced',
  'paid',
  'actual',
  'until',
  'figure',
  'tax',
  'vat',
  'currency',
  'exchange',
] as const satisfies readonly string[];
export type PaymentColumn = (typeof paymentColumns)[number];

/** Those that are formulas. */
export const shownColumns = ['due', 'planned', 'state'] as const satisfies readonly PaymentColumn[];
export type ShownColumn = (typeof shownColumns)[number];
export type TypedColumn = Exclude<PaymentColumn, ShownColumn>;
const isShown = (column: PaymentColumn): column is ShownColumn => shownColumns.some((it) => it === column);
export const typedColumns = paymentColumns.filter((column): column is TypedColumn => !isShown(column));

export const numbered = <Name extends string>(name: Name, count: number): readonly `${Name}${number}`[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}` as const);

/**
 * Hidden, as they keep the formulas short; all but the first are formulas. Codes count from 1 in the lists of the tab; `cents` are the
 * amount and `each` what one payment comes to, in hundredths; `from` and `to` are the months of the year, from 0, in which it is due;
 * `expected` a commission's forecast up to the end of a month, `sales` what its figure comes to up to then.
 */
export const paymentHelpers = [
  'id',
  'place',
  'basisCode',
  'tie',
  'day',
  'base',
  'termsPlace',
  'later',
  'dueDay',
  'of',
  'share',
  'shareBefore',
  'taxRate',
  'factor',
  'cents',
  'each',
  'first',
  'month',
  'last',
  'from',
  'to',
  'begin',
  'weight',
  'figurePlace',
  ...numbered('expected', 12),
  ...numbered('sales', 12),
  ...numbered('m', 12),
  ...numbered('q', 4),
  'year',
  'engagedTo',
  'invoicedTo',
  'paidTo',
  'differenceMonth',
  'difference',
  'engagedYear',
  'invoicedYear',
  'paidYear',
] as const satisfies readonly string[];
export type PaymentHelper = (typeof paymentHelpers)[number];

/** What stood in the plan's quarters before they became formulas. */
export const beforeColumns = numbered('beforeQ', 4);

/** The lists that the words of a row are looked up in, in hidden rows of the head, so that no row of hers can be sorted among them. */
const listColumns = [
  'bases',
  'ties',
  'taxes',
  'states',
  'terms.text',
  'terms.days',
  'terms.endOfMonth',
  'terms.after',
] as const satisfies readonly string[];
export type ListColumn = (typeof listColumns)[number];

/** The key of each column, as a hidden row of the tab holds it: a column is found by it, wherever she moves it to. */
export const paymentKeys: readonly string[] = [...paymentColumns, ...paymentHelpers, ...beforeColumns, ...listColumns];

/** By it the hidden row is known. */
export const MARK: PaymentHelper = 'shareBefore';

/** The title, a line with the tax and help, the heads. */
export const TITLE_ROW = 1;
export const HELP_ROW = 2;
export const HEAD_ROW = 3;
/** Hidden: the keys; above the months their first days, how they weigh, and where each stands among the figures; the lists. */
export const KEY_ROW = 4;
export const DAY_ROW = 5;
export const WEIGHT_ROW = 6;
export const PLACE_ROW = 7;
export const LIST_ROWS = 10;
export const FIRST_ROW = KEY_ROW + LIST_ROWS + 1;
/** Rows of the tab, and those that have their formulas before she writes into them. */
export const PAYMENT_ROWS = 300;
export const READY_ROWS = 40;
export const LAST_ROW = FIRST_ROW + PAYMENT_ROWS - 1;
