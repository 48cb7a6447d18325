import type { Severity } from '../../domain/check';
import type { Done } from './outcome';
import type { AddedColumn, ColumnAnswers, ReadAmounts } from './read';

/** What is to be adopted as what, and which columns are to be added to its right. */
export type AdoptInput = {
  readonly year: number | null;
  readonly tab: string | null;
  readonly columns: ColumnAnswers;
  readonly add: readonly AddedColumn[];
};

/** What is read of a plan, in figures. */
export type Overview = {
  readonly actions: number;
  /** Columns with a role in the plan, of all that hold something. */
  readonly columns: number;
  readonly allColumns: number;
  /** Where one column holds all the money, what it comes to in cents. */
  readonly budget: number | null;
  /** The sum of each quarter, in cents; null where no amount stands. */
  readonly amounts: ReadAmounts;
  readonly problems: Readonly<Record<Severity, number>>;
};

/** A plan that was adopted where it stands. */
export type Adoption = Done & {
  readonly tab: string;
  readonly before: Overview;
  readonly after: Overview;
  /** The columns that were added, from the left. */
  readonly added: readonly { readonly letter: string; readonly label: string }[];
  /** Actions with a budget that no quarter was given, as they have no date. */
  readonly notSpread: readonly { readonly line: number; readonly name: string }[];
};
