import type { ActionField } from '../../domain/plan';
import type { WhyColumn } from '../../languages/words/why-not-read';
import type { Header } from './header';
import type { Heading, Sureness } from './heading-kinds';

/** A label of the header, the column it heads, and what it says. */
export type Labelled = { readonly column: number; readonly label: string; readonly heading: Heading };

/** What a column is to the plan: a field of it, one of its months of money, or all its money. */
export type ColumnRole = ActionField | 'month' | 'budget';

/** A column under a header, as it is read or not. */
export type ColumnRead = {
  readonly column: number;
  readonly label: string;
  readonly factor?: number;
} & (
  | { readonly role: ColumnRole; readonly sure: Sureness; readonly month?: number }
  | { readonly role: null; readonly why: WhyColumn; readonly mayBe: readonly ActionField[] }
);

/** What is known of columns, counted from 1, whatever their labels say: those of a field, of all the money, and of none. */
export type KnownColumns = {
  readonly fields: ReadonlyMap<ActionField, number>;
  readonly budget?: number;
  readonly none: ReadonlySet<number>;
  /** Those of the follow-up, which are ours. */
  readonly ours?: ReadonlySet<number>;
};

export const noneKnown: KnownColumns = { fields: new Map(), none: new Set() };

/** The header of a plan; its money may stand by months or as one budget where it does not stand by quarters. */
export type PlanHeader = Header<ActionField> & {
  /** Where the header is of two rows, the upper one; otherwise the same as `row`. */
  readonly firstRow?: number;
  readonly months?: readonly { readonly month: number; readonly column: number }[];
  readonly budget?: number;
  /** Every column with a label, from the left. */
  readonly read?: readonly ColumnRead[];
};

/** A column that is told because it is not read. */
export const ignored = (
  { column, label }: Labelled,
  why: WhyColumn,
  mayBe: readonly ActionField[] = [],
): ColumnRead => ({
  column,
  label,
  role: null,
  why,
  mayBe,
});
