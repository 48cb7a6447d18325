import type { BudgetGroup } from '../../domain/budget';
import type { EnvelopeMode } from '../../domain/payment';

/** What stands around an amount that a formula gives. */
type Around = readonly [before: string, after: string];

/**
 * All that the tab of the budget says, in the plan's language. Texts alone: they stand in the file of what is written into a plan, and
 * are only read when the tab is built.
 */
export type BudgetWords = {
  /** The name of the tab, and the first words of its title. */
  readonly tab: string;
  readonly building: string;
  readonly nothingPlanned: string;
  /** Where the plan lacks one of its quarters. */
  readonly noQuarters: string;
  readonly planned: Around;
  readonly ofEnvelope: Around;
  readonly noEnvelope: string;
  readonly engaged: Around;
  readonly stop: string;
  /** Behind the name of a quarter. */
  readonly over: Around;
  readonly left: Around;
  readonly owed: Around;
  readonly nothingOwed: string;
  readonly nothingEngaged: string;
  readonly noPayments: string;
  /** Between thousands. */
  readonly thousands: string;
  readonly year: string;
  readonly modes: Readonly<Record<EnvelopeMode, string>>;
  /** The heads of each block, the first over the names of its rows. */
  readonly envelope: readonly string[];
  readonly followUp: readonly string[];
  readonly months: readonly string[];
  /** The heads of the lists, but for the first. */
  readonly lists: readonly string[];
  readonly by: Readonly<Record<BudgetGroup | 'action', string>>;
  readonly without: Readonly<Record<BudgetGroup, string>>;
  readonly others: string;
  /** The titles of the charts are the questions they answer. */
  readonly isPlanWithinEnvelope: string;
  readonly whereDoesMoneyGo: string;
  readonly whereDoesTheYearStand: string;
};
