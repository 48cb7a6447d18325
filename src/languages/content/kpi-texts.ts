import type { Direction, FigureKey, FigureUnit, KpiKey, KpiUnit, Organisation } from '../../domain/kpi';
import type { KpiCodes } from './kpi-codes';

/** What is said of KPIs and of the figures they are calculated from: rarely, and long. */
export type KpiTexts = {
  readonly codes: KpiCodes;
  readonly kpis: Readonly<Record<KpiKey, readonly [name: string, meaning: string, calculation: string]>>;
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly organisations: Readonly<Record<Organisation, string>>;
  readonly units: Readonly<Record<KpiUnit, string>>;
  readonly figureUnits: Readonly<Record<FigureUnit, string>>;
  /** What stands in the cell of a KPI's direction: `none` and `mix` are for her to say as `open` is. */
  readonly directions: Readonly<Record<Exclude<Direction, 'none' | 'mix'>, string>>;
  readonly states: Readonly<Record<'onTrack' | 'atRisk' | 'off' | 'noData', string>>;
  /** How an objective stands, in its cell. */
  readonly objectiveStates: Readonly<Record<'reached' | 'onTrack' | 'atRisk' | 'off' | 'noData', string>>;
  readonly kpiTab: {
    readonly title: string;
    readonly help: string;
    readonly organisation: string;
    readonly columns: Readonly<
      Record<
        | 'name'
        | 'unit'
        | 'direction'
        | 'target'
        | 'toDate'
        | 'last'
        | 'month'
        | 'before'
        | 'lastYear'
        | 'gap'
        | 'state',
        string
      >
    >;
  };
  /** The columns that show it in the plan, and what is said once they are there. */
  readonly followUp: {
    readonly columns: Readonly<Record<'kpi' | 'spent' | 'cost', string>>;
  };
  readonly figureTab: {
    /** Stands where months are made up, and on every tab that shows what they come to. */
    readonly madeUp: string;
    readonly title: string;
    readonly help: string;
    readonly columns: Readonly<Record<'name' | 'unit' | 'note', string>>;
  };
  readonly weekTab: {
    readonly tab: string;
    readonly title: string;
    readonly help: string;
    readonly monday: string;
    /** In the note of a month, before the number that it held. */
    readonly was: string;
  };
};
