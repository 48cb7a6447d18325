import type { weekStandings } from '../../domain/year-view';
import type { SidebarLabels } from './sidebar-labels';

/** The sentences of the sidebar's views, in their order. */
export type SidebarWords = SidebarLabels & {
  readonly back: string;
  readonly quoted: (name: string) => string;
  readonly labelled: (label: string) => string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly failures: {
    readonly accounts: string;
    readonly time: string;
    readonly lost: string;
    readonly unreachable: string;
    readonly read: string;
    readonly write: string;
  };
  readonly working: {
    readonly laterWords: string;
    readonly newPlan: string;
    readonly loadExample: string;
    readonly actionForm: string;
    readonly saveAction: string;
    readonly duplicateAction: string;
    readonly dropAction: string;
    readonly readList: string;
    readonly read: string;
    readonly adopt: string;
    readonly week: string;
    readonly addList: string;
    readonly check: string;
    readonly mend: string;
    readonly goTo: string;
    readonly retroplanning: string;
    readonly dashboard: string;
    readonly budget: string;
    readonly whatIf: string;
    readonly applyWhatIf: string;
    readonly countdown: string;
    readonly selfTest: string;
    readonly kpis: string;
    readonly importFigures: string;
    readonly objectives: string;
    readonly saveObjective: string;
    readonly payments: string;
    readonly savePayment: string;
    readonly followPayments: string;
    readonly invoices: string;
    readonly history: string;
    readonly undo: string;
    readonly removeSelfTest: string;
  };
  readonly home: {
    readonly payments: string;
    readonly reading: string;
    readonly unread: string;
    readonly noPlan: string;
    readonly noPlanIntroduction: string;
    readonly plan: (actions: number, objectives: number) => string;
    readonly emptyPlan: string;
    readonly period: (tab: string, first: string, last: string) => string;
    readonly tab: (tab: string) => string;
    /** Undefined of the retroplanning. */
    readonly interrupted: (tab: string | undefined) => string;
    readonly unsaved: (name: string) => string;
    readonly resume: string;
    readonly method: string;
    readonly stages: {
      readonly plan: {
        readonly title: string;
        readonly todo: string;
      };
      /** The first one of a plan that stands already and is not set up. */
      readonly adopt: {
        readonly title: string;
        readonly todo: string;
      };
      readonly objectives: {
        readonly title: string;
        readonly todo: string;
      };
      readonly actions: {
        readonly title: string;
        readonly todo: string;
      };
      readonly check: {
        readonly title: string;
        readonly todo: string;
      };
      readonly retroplanning: {
        readonly title: string;
        readonly todo: string;
      };
    };
    readonly done: string;
    readonly next: string;
    readonly nothingFound: string;
    readonly actions: (count: number) => string;
    readonly objectives: (count: number) => string;
    readonly newPlan: string;
    readonly budget: string;
    readonly kpis: string;
    readonly history: string;
    readonly anotherPlan: string;
    readonly notSetUp: string;
    readonly havePlan: string;
    /** The same of a plan that is set up; the head of what it opens. */
    readonly readPlan: string;
    readonly writeObjectives: string;
    readonly addAction: string;
    readonly pasteList: string;
    readonly editAction: string;
    readonly check: string;
    readonly buildRetroplanning: string;
    readonly finishRetroplanning: string;
    readonly yearView: string;
    readonly also: string;
    readonly example: string;
    readonly countdown: string;
    readonly exampleHelp: string;
    readonly help: string;
  };
  readonly yearView: {
    readonly title: string;
    readonly grouping: string;
    readonly unit: string;
    readonly unitHelp: string;
    readonly build: string;
    readonly again: string;
    readonly print: string;
    readonly notBuilt: string;
    readonly linkComing: string;
    readonly pdf: (paper: string) => string;
    readonly pdfHelp: string;
  };
  readonly week: {
    readonly title: string;
    readonly period: (first: string, last: string) => string;
    readonly none: string;
    /** Heads of the groups, the most urgent first. */
    readonly groups: Readonly<Record<(typeof weekStandings)[number], string>>;
    /** Behind an action: since when, or when. */
    readonly late: (facts: { readonly day: string; readonly days: number }) => string;
    readonly on: (day: string) => string;
    readonly again: string;
  };
  readonly list: {
    readonly title: string;
    readonly introduction: string;
    readonly label: string;
    readonly example: string;
    readonly read: string;
    readonly found: (actions: number) => string;
    readonly review: string;
    readonly untitled: string;
    readonly onlyName: string;
    readonly isThere: string;
    readonly isTitle: string;
    readonly unplaced: (amount: string) => string;
    readonly add: (actions: number) => string;
    readonly change: string;
    readonly see: string;
  };
  readonly selfTest: {
    readonly title: string;
    readonly introduction: string;
    readonly sends: string;
    readonly run: string;
    readonly again: string;
    readonly report: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly see: string;
    readonly remove: string;
  };
  readonly newPlan: {
    readonly title: string;
    readonly introduction: string;
    readonly exists: (tab: string) => string;
    readonly language: string;
    readonly year: string;
    readonly yearHelp: string;
    readonly yearProblem: string;
    /** The days a plan of that first month covers. */
    readonly span: (first: string, last: string) => string;
    readonly firstMonth: string;
    readonly currency: string;
    readonly usualCurrencies: string;
    readonly otherCurrencies: string;
    readonly country: string;
    readonly region: string;
    readonly regionHelp: string;
    readonly countryHelp: string;
    readonly localeNotice: (locale: string, isMonthFirst: boolean) => string;
    readonly setLocale: (country: string) => string;
    readonly create: string;
  };
  readonly action: {
    readonly reading: string;
    readonly unread: string;
    readonly newTitle: string;
    readonly editTitle: (line: number) => string;
    readonly nameHelp: string;
    readonly objectivesHelp: string;
    readonly noObjective: string;
    readonly newObjective: string;
    readonly addObjective: (name: string) => string;
    readonly toBeAdded: string;
    readonly unknownObjective: string;
    readonly kpisHelp: string;
    readonly newKpi: string;
    readonly addKpi: (name: string) => string;
    readonly remove: string;
    readonly ownerHelp: string;
    readonly rhythmHelp: {
      readonly none: string;
      readonly unread: string;
      readonly understood: (said: string) => string;
      readonly 'one-off': string;
      readonly recurring: (first: string, last: string) => string;
      readonly continuous: string;
    };
    readonly dates: {
      readonly start: string;
      readonly deadline: string;
      readonly first: string;
      readonly last: string;
      readonly end: string;
    };
    readonly startHelp: string;
    readonly kindNone: string;
    readonly kindHelp: string;
    readonly preparation: (days: number) => string;
    readonly noPreparation: string;
    readonly budget: string;
    readonly budgetHelp: (small: string, large: string) => string;
    readonly total: (amount: string) => string;
    readonly noTotal: string;
    readonly calculated: string;
    readonly thisOne: string;
    readonly missing: (what: string) => string;
    readonly missingTitle: string;
    readonly complete: string;
    readonly why: string;
    readonly save: string;
    readonly restore: string;
    readonly discard: string;
    readonly reload: string;
    readonly mend: (becomes: string) => string;
    readonly duplicate: string;
    readonly countdown: string;
    readonly drop: string;
    readonly dropTitle: string;
    readonly dropExplained: string;
    readonly dropConfirm: string;
    readonly dropCancel: string;
    readonly saveFirst: string;
  };
  readonly saved: {
    readonly saved: string;
    readonly copied: string;
    readonly dropped: string;
    readonly seeRow: string;
    readonly countdown: string;
    readonly stillMissing: string;
    readonly another: string;
    readonly edit: string;
    readonly editCopy: string;
  };
  readonly check: {
    readonly reading: string;
    readonly unread: string;
    readonly fine: string;
    readonly fineExplained: (actions: number, objectives: number) => string;
    readonly nothing: string;
    readonly nothingExplained: string;
    readonly found: (problems: number) => string;
    readonly scope: (actions: number, objectives: number, tab: string) => string;
    /** What has content and is not read: columns, such as “D · Suivi, E · Drive”, and rows by their numbers. */
    readonly columnsNotRead: (columns: string) => string;
    readonly rowsNotRead: (rows: string) => string;
    readonly more: string;
    readonly seeShort: (cell: string) => string;
    readonly seeCell: (sheet: string, cell: string) => string;
    readonly mend: (was: string, becomes: string) => string;
    /** In several cells at once. */
    readonly mendAll: (was: string, becomes: string, cells: number) => string;
    /** All that one rule found, so many cells of it. */
    readonly mendKind: (cells: number) => string;
    readonly fill: (becomes: string) => string;
    readonly mended: (left: number) => string;
    readonly showAll: (hidden: number) => string;
    readonly again: string;
  };
};
