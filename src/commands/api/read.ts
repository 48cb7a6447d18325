import { type ActionField, actionFields, type BudgetField, type Status } from '../../domain/plan';
import type { Rhythm } from '../../domain/rhythm';
import type { WhyColumn, WhyRow, WhyTab } from '../../languages/words/why-not-read';

/** What she says of a column: a field of the plan, all its money, or nothing of the plan. */
export const columnAnswers = [...actionFields, 'budget', 'none'] as const;
export type ColumnAnswer = (typeof columnAnswers)[number];

/** By the letter of the column; what is said here comes before what its heading says. */
export type ColumnAnswers = Readonly<Record<string, ColumnAnswer>>;

/**
 * Of which year, and in which tab; null where nobody says. `all` reads every plan of the file as one. `byHand` reads the row that
 * comes nearest to a header where there is no plan, for her to say what its columns are.
 */
export type ReadInput = {
  readonly year: number | null;
  readonly tab: string | null;
  readonly all?: boolean;
  readonly columns?: ColumnAnswers;
  readonly byHand?: boolean;
};

/** Columns that can be added to the right of a plan: every one but that of the names, the four quarters together. */
export const addedColumns = [
  'objectives',
  'kpis',
  'owner',
  'quarters',
  'rhythm',
  'start',
  'deadline',
  'kind',
  'status',
  'campaign',
] as const satisfies readonly (Exclude<ActionField, 'name' | BudgetField> | 'quarters')[];
export type AddedColumn = (typeof addedColumns)[number];

/** A column as it is understood: "asked" is not read until she says what it is; null is none of the plan's. */
export type ReadColumn = {
  readonly letter: string;
  readonly label: string;
  readonly role: ActionField | 'month' | 'budget' | null;
  /** Of a month, 1 to 12. */
  readonly month: number | null;
  readonly sure: 'sure' | 'likely' | 'asked' | null;
  /** What it could be, where she is asked. */
  readonly mayBe: readonly ActionField[];
  readonly why: WhyColumn | null;
  /** How many rows hold something in it. */
  readonly filled: number;
  /** 1000 where its heading says that its amounts are thousands; they are read as they stand. */
  readonly factor: number | null;
};

/** A row that is no action, with what it says and the cell where it says it. */
export type ReadRow = { readonly tab: string; readonly line: number; readonly cell: string; readonly text: string };

/** Amounts are cents of the plan's currency; null is blank or no amount. */
export type ReadAmounts = { readonly [Q in 'q1' | 'q2' | 'q3' | 'q4']: number | null };

export type ReadAction = {
  readonly tab: string;
  readonly line: number;
  readonly name: string;
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
  readonly amounts: ReadAmounts;
  /** Where the plan has one budget and no quarters: what stands there, and how it would be spread. */
  readonly budget: number | null;
  readonly spread: ReadAmounts | null;
  /** In words of the plan's language; null where there is none, or none that is understood. */
  readonly rhythm: string | null;
  readonly kindOfRhythm: Rhythm['is'] | null;
  /** The days it falls on in the plan's year, as ISO days: of what comes back each one, of a moment the one it is. */
  readonly dates: readonly string[];
  /** From when to when it runs, both days included; null where it has no date. */
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly start: string | null;
  readonly deadline: string | null;
  readonly kind: string;
  readonly status: Status;
  /** Texts that could not be understood, by the field they stand in. */
  readonly unread: Readonly<Partial<Record<ActionField, string>>>;
  /** The cells it was read from, by field. */
  readonly cells: Readonly<Partial<Record<ActionField | 'budget', string>>>;
};

/** A tab that is not read, and why. */
export type ReadTab = { readonly tab: string; readonly why: WhyTab };

/** Everything that was understood of a file, and everything that was not. */
export type ReadReport = {
  readonly tab: string;
  /** Whether the plan was set up or adopted before: then it is found again wherever it is moved. */
  readonly isSetUp: boolean;
  /** The columns that the plan lacks. */
  readonly lacking: readonly AddedColumn[];
  readonly otherTabs: readonly ReadTab[];
  /** Tabs that could be meant as well. */
  readonly alsoPlans: readonly string[];
  /** The calendar year its dates are counted in. */
  readonly year: number;
  /** ISO 4217: that of its settings, or the one it would be adopted with. */
  readonly currency: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ReadColumn[];
  readonly titles: readonly ReadRow[];
  readonly totals: readonly ReadRow[];
  /** Every other row in which something stands, and why it is not read. */
  readonly told: readonly (ReadRow & { readonly why: WhyRow | 'above-header' })[];
  readonly actions: readonly ReadAction[];
  /** `rows` in which something stands, but for those of the header: the sum of the others. */
  readonly counts: {
    readonly rows: number;
    readonly actions: number;
    readonly titles: number;
    readonly totals: number;
    readonly told: number;
  };
};
