import type { Direction, KpiKey, KpiState, KpiUnit, Organisation } from '../../domain/kpi';
import type { CellAddress } from './outcome';

/**
 * Which KPIs the plan is to follow. `organisation` is hers, null where it stays as it is; a file without KPIs then begins with those
 * of its kind. `add` are more of them, and `own` is one she makes; `follow` shows in the plan how each action's KPI stands. With none of
 * these nothing is written, but for months that are added where the plan's year has turned.
 */
export type KpisInput = {
  readonly organisation: Organisation | null;
  readonly add: readonly KpiKey[];
  readonly own?: OwnKpiInput;
  readonly follow?: boolean;
  /** Figures that are counted by week from now on, by their names in the files. */
  readonly weekly?: readonly string[];
  /** Whether months of these that hold a number of hers follow their weeks too, where those have one: hers then stands in their notes. */
  readonly monthsFollow?: boolean;
  /** Figures that are no longer counted by week: their months keep what they show, and their weeks stay as they are. */
  readonly monthly?: readonly string[];
  /** The year of a plan that has no settings yet. */
  readonly year?: number;
};

/** A KPI of her own; `made` says its unit and what it is made of, as `ownKpiText` writes it. */
export type OwnKpiInput = { readonly name: string; readonly direction: 'up' | 'down'; readonly made: string };

/** A KPI of the file as it stands: null where a cell is blank. Shares are fractions, times seconds, amounts of the main unit. */
export type ChosenKpi = {
  /** Of one of her own such as "own_1". */
  readonly key: string;
  readonly name: string;
  readonly unit: KpiUnit;
  readonly direction: Extract<Direction, 'up' | 'down' | 'open'>;
  readonly target: number | null;
  readonly toDate: number | null;
  /** Of the latest month of the year that has its figures: its first day as ISO text. */
  readonly month: string | null;
  readonly last: number | null;
  readonly before: number | null;
  readonly lastYear: number | null;
  readonly gap: number | null;
  readonly state: KpiState | null;
} & CellAddress;

/** A KPI that could be followed. */
export type OfferedKpi = {
  readonly key: KpiKey;
  readonly name: string;
  readonly meaning: string;
  readonly calculation: string;
  readonly unit: KpiUnit;
  readonly direction: Direction;
};

export type KpisReport = {
  readonly message: string;
  /** Whether the tabs have just been given the months of another year, which the message says. */
  readonly hasTurned: boolean;
  /** Null in a file without KPIs, or where her cell says another thing. */
  readonly organisation: Organisation | null;
  /** Every kind of organisation by name, and the KPIs each begins with. */
  readonly organisations: readonly {
    readonly key: Organisation;
    readonly name: string;
    readonly starters: readonly KpiKey[];
  }[];
  /**
   * Where the organisation of a file that follows KPIs has changed: the names of those that are proposed now and were not, of those that are
   * followed and no longer proposed, and of those whose direction
   * is another one now, as their cells say it.
   */
  readonly changed?: Readonly<Record<'fresh' | 'kept', readonly string[]>> & {
    readonly turned: readonly { readonly name: string; readonly direction: string }[];
  };
  readonly currency: string;
  readonly kpis: readonly ChosenKpi[];
  /** Of that organisation, those it begins with first; of all kinds where nobody said which. */
  readonly offered: readonly OfferedKpi[];
  /** The figures that a KPI of her own may be made of. */
  readonly parts: readonly { readonly key: string; readonly name: string }[];
  /** The figures that are asked for, by their names in the files, in how many of the year's months each stands, which have weeks, and how many of those months hold a number of hers all the same. */
  readonly figures: readonly {
    readonly key: string;
    readonly name: string;
    readonly months: number;
    readonly isWeekly: boolean;
    readonly held: number;
  }[];
};
