import type { Direction, KpiUnit, Organisation } from '../../domain/kpi';
import type { ObjectiveState } from '../../domain/objective';
import type { ObjectiveDraft } from '../../domain/wording';
import type { LoadedAction } from './action';
import type { CellAddress } from './outcome';

/** `measure` adds what an objectives tab lacks to its right, and the formulas; nothing is written without it. */
export type ObjectivesInput = { readonly measure: boolean };

/** An objective as it stands; `loaded` are its cells as text in the order of `draftFields`. Numbers are null where a cell has none. */
export type ReportedObjective = {
  readonly draft: ObjectiveDraft;
  readonly loaded: LoadedAction;
  /** Of its KPI; null where nobody knows that one. */
  readonly unit: KpiUnit | null;
  readonly startingPoint: number | null;
  readonly target: number | null;
  readonly reached: number | null;
  readonly expected: number | null;
  readonly progress: number | null;
  readonly state: ObjectiveState | null;
  /**
   * What its actions have cost for each unit its KPI has gained, or each point of a rate, in the quarters of its period that are over: an
   * action's budget counts for its first objective alone. Null where a budget, a month or where it began is not known.
   */
  readonly costPerResult: number | null;
} & CellAddress;

export type ObjectivesReport = {
  readonly message: string;
  /** Null in a file that has none. */
  readonly tab: string | null;
  /** Whether the tab has the formulas. */
  readonly isMeasured: boolean;
  /** Which fields of the form its tab has columns for. */
  readonly fields: readonly (keyof ObjectiveDraft)[];
  readonly objectives: readonly ReportedObjective[];
  readonly periods: readonly string[];
  /** Those that are followed first; nothing counts the others yet. */
  readonly kpis: readonly {
    readonly name: string;
    readonly unit: KpiUnit;
    readonly direction: Direction;
    readonly isFollowed: boolean;
  }[];
  readonly owners: readonly string[];
  readonly currency: string;
  /** How to word one, and for each kind of organisation two that were too vague, as a figure can answer them. */
  readonly guide: readonly string[];
  readonly organisation: Organisation | null;
  readonly examples: readonly {
    readonly organisation: Organisation;
    readonly name: string;
    readonly pairs: readonly (readonly [vague: string, measurable: string])[];
  }[];
};

export type SaveObjective = { readonly draft: ObjectiveDraft; readonly loaded?: LoadedAction };
