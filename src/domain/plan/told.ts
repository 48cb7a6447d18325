import type { ActionField } from './fields';

/** A cell of the plan's tab, rows and columns counted from 1. */
type At = { readonly line: number; readonly column: number };

/** What stands in the plan's tab and is not read, or may be read otherwise than it was meant, each with its place. */
export type Told =
  /** A formula that gives an error: its cell counts as blank. `field` where it is one of an action. */
  | (At & { readonly is: 'error-cell'; readonly field: ActionField | null; readonly text: string })
  | (At & { readonly is: 'odd-name'; readonly what: 'number' | 'day' | 'boolean' })
  | (At & { readonly is: 'row'; readonly why: 'below-total' | 'without-name'; readonly text: string })
  /** The head of another table below the plan, whose rows are not read. */
  | (At & { readonly is: 'other-table'; readonly text: string })
  /** A row that reads as a total, although its amounts are not the sums above it. */
  | (At & { readonly is: 'total-differs'; readonly text: string })
  | (At & { readonly is: 'one-budget'; readonly label: string })
  /** What stands for the whole budget of an action and is no amount. */
  | (At & { readonly is: 'no-amount'; readonly text: string })
  /** An amount merged across or down so many cells: it counts in the first of them alone. */
  | (At & { readonly is: 'merged-amount'; readonly cells: number })
  | (At & { readonly is: 'thousands'; readonly label: string });

/** How the budget of a plan stands, where it does not by quarters. */
export type BudgetBy = 'months' | 'one';
