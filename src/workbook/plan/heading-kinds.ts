import type { ActionField, BudgetField } from '../../domain/plan';

/** "sure" as it is written, "likely" by most of its words. */
export type Sureness = 'sure' | 'likely';

/** What stands beside the word of a column of money. */
export type MoneyHeading = {
  readonly year?: number;
  readonly isPlanned: boolean;
  readonly tax?: 'with' | 'without';
  /** 1000 where its amounts are said to be thousands. */
  readonly factor?: number;
};

/**
 * What the label of a column says it is. "asked": one of some columns, or none: she is to say. "actual": what was spent, is
 * left or differs; "total": the sum of other columns.
 */
export type Heading =
  | {
      readonly is: 'field';
      readonly field: Exclude<ActionField, BudgetField>;
      readonly sure: Sureness;
      /** Whether it is the plan's own word for that column, in either language. */
      readonly isOwnWord?: boolean;
    }
  | { readonly is: 'quarter'; readonly field: BudgetField; readonly sure: Sureness; readonly money: MoneyHeading }
  | { readonly is: 'month'; readonly month: number; readonly sure: Sureness; readonly money: MoneyHeading }
  | { readonly is: 'budget'; readonly sure: Sureness; readonly money: MoneyHeading }
  | { readonly is: 'actual' }
  /** `money` where it says so: "Budget total", and not "Total" alone. */
  | { readonly is: 'total'; readonly money?: MoneyHeading }
  | { readonly is: 'asked'; readonly mayBe: readonly ActionField[] }
  | { readonly is: 'unknown' };
