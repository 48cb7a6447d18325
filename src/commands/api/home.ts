import type { Grouping, Unit } from '../../domain/year-view';
import type { Language } from '../../languages/languages';

export type Home = {
  /** Absent while the file has no plan. */
  readonly plan?: {
    readonly tab: string;
    /** Not while it was only found by its headers: it can be adopted. */
    readonly isSetUp: boolean;
    /** Absent while the file has no list of objectives. */
    readonly objectivesTab?: string;
    readonly actions: number;
    readonly objectives: number;
    readonly hasRetroplanning: boolean;
    /** A build was interrupted: building again finishes it. */
    readonly isInterrupted: boolean;
    /** What was being built, where that was not the retroplanning: a dashboard, a countdown. */
    readonly interruptedTab?: string;
    /** What the settings say of the retroplanning. */
    readonly grouping: Grouping;
    readonly unit: Unit;
    readonly firstDay: string;
    readonly lastDay: string;
  };
  /** Proposals for a new plan: ISO country and currency codes guessed from the file. */
  readonly proposal: NewPlanInput;
  /** The file's own, such as fr_FR: how it reads the dates and numbers one types. */
  readonly locale: string;
};

export type NewPlanInput = {
  readonly language: Language;
  /** The calendar year in which the fiscal year begins. */
  readonly year: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly firstMonth: number;
  /** ISO 4217, such as EUR. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2, such as FR. */
  readonly country: string;
  /** Set the file's locale to the country's, so that dates and numbers are read as she types them. */
  readonly setLocale: boolean;
};

export type ExampleInput = { readonly language: Language; readonly year: number };
