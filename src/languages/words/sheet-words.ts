import type { Country } from '../../domain/locale';
import type { ActionField, ObjectiveField, Status } from '../../domain/plan';
import type { SimpleRhythm } from '../../domain/rhythm';
import type { StepType, Template } from '../../domain/template';
import type { Grouping, NamedGrouping, Unit } from '../../domain/year-view';
import type { Idiom } from './idiom';

/** What both the sheet and the sidebar name. */
export type Labels = {
  readonly menu: Readonly<
    Record<'newPlan' | 'addAction' | 'check' | 'retroplanning' | 'dashboard' | 'undo' | 'open' | 'help', string>
  >;
  readonly columns: Readonly<Record<ActionField, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
};

/** What goes with a language and is no word. */
type Conventions = {
  /** Where a plan is made for of which nothing else says so. */
  readonly country: Country;
  /** "1 250 €", and not "€1,250". */
  readonly isCurrencyLast: boolean;
};

/** Every sentence and label of one language that the script says: a missing one does not compile. */
export type SheetWords = Labels & {
  readonly idiom: Idiom;
  readonly conventions: Conventions;
  readonly tabs: {
    readonly plan: string;
    readonly objectives: string;
    readonly settings: string;
    readonly retroplanning: string;
    readonly templates: string;
    readonly kpis: string;
    readonly figures: string;
  };
  readonly objectiveColumns: Readonly<Record<ObjectiveField, string>>;
  readonly rhythms: Readonly<Record<SimpleRhythm, string>>;
  readonly periods: readonly string[];
  /** January to December, short enough for a head of four narrow columns. */
  readonly months: readonly string[];
  readonly settings: {
    readonly title: string;
    readonly owners: string;
    readonly holidays: string;
    /** Head of the column of the last day of a closure. */
    readonly holidaysUntil: string;
    readonly holidayNames: string;
    /** Heads of the list of roles, and of who does each. */
    readonly roles: string;
    readonly rolePeople: string;
    readonly rhythmWords: string;
    readonly workday: { readonly open: string; readonly closed: string };
    /** Heads of the list of her own words for statuses. */
    readonly statuses: string;
    readonly statusMeanings: string;
    readonly groupings: Readonly<Record<Grouping, string>>;
    readonly units: Readonly<Record<Unit, string>>;
  };
  readonly templates: {
    readonly title: string;
    readonly help: string;
    /** Heads of the columns: those of the kinds of action, then those of their steps. */
    readonly titles: Readonly<
      Record<'kind' | 'days' | 'prepares' | 'source' | 'step' | 'after' | 'nature' | 'role' | 'deliverable', string>
    >;
    readonly stepTypes: Readonly<Record<StepType, string>>;
    readonly prepares: Readonly<Record<Template['prepares'], string>>;
    /** The same as files made up to 0.2 have it. */
    readonly formerPrepares: Readonly<Record<Template['prepares'], string>>;
    /** Said where a figure has no source. */
    readonly ours: string;
  };
  readonly retroplanning: {
    readonly title: (period: string) => string;
    readonly columns: readonly [action: string, owner: string, start: string, deadline: string, status: string];
    readonly weeks: string;
    /** Why months stand where weeks were asked for. */
    readonly shortened: string;
    readonly undated: string;
    readonly without: Readonly<Record<NamedGrouping, string>>;
    readonly also: (actions: string) => string;
    readonly alsoServes: (objectives: string) => string;
    readonly budget: string;
    readonly legend: string;
    readonly signs: Readonly<
      Record<
        'preparation' | 'run' | 'deadline' | 'occurrence' | 'continuous' | 'today' | 'late' | 'soon' | 'closed',
        string
      >
    >;
    /** Pieces of the native formulas at the head of the tab. */
    readonly upToDate: string;
    readonly actions: (count: number) => string;
    readonly oneChanged: string;
    readonly manyChanged: string;
    readonly yearChanged: string;
    readonly building: string;
    /** The same, with room to say what to do. */
    readonly unfinished: string;
    readonly late: string;
    readonly nothingLate: string;
    /** Before and behind how many more are late. */
    readonly others: readonly [before: string, after: string];
    readonly next: string;
    readonly nothingNext: string;
    readonly missing: string;
    readonly overdue: string;
    /** Working days, short: what is counted in calendar days says so. */
    readonly dayUnit: string;
    readonly total: string;
  };
  readonly selfTest: { readonly tab: string; readonly title: string };
  /** What a copied action is called: {} stands for the name of the other. */
  readonly copied: string;
  /** Said where what stands beside the script is missing or of another build, what is said otherwise among it. */
  readonly incomplete: string;
};
