import type { Code, Finding, Severity } from '../domain/check';
import type { ActionDraft, DraftContext } from '../domain/draft';
import type { OrganisationKind } from '../domain/organisation';
import type { ActionField } from '../domain/plan';
import type { Grouping, Unit } from '../domain/year-view';
import type { Language } from '../languages/languages';
import type { FixedReading } from '../languages/words/self-test-words';
import type { Labels } from '../languages/words/sheet-words';

/**
 * Everything the sidebar may ask, by name: the one declaration that both sides of `google.script.run` are typed from.
 * These are `type`s made of JSON values only; days travel as ISO text, amounts as numbers of the currency's main unit.
 * Only the facts of a problem stay as the domain has them: days as serial numbers, amounts in cents.
 */
export type Api = {
  readonly home: () => Home;
  readonly newPlan: (input: NewPlanInput) => Outcome<Done>;
  readonly loadExample: (input: ExampleInput) => Outcome<Done>;
  readonly actionForm: (which: WhichForm) => Outcome<ActionForm>;
  readonly saveAction: (input: SaveAction) => Outcome<SavedAction>;
  readonly duplicateAction: (loaded: LoadedAction) => Outcome<SavedAction>;
  readonly dropAction: (loaded: LoadedAction) => Outcome<SavedAction>;
  readonly check: () => Outcome<CheckReport>;
  readonly mend: (input: MendInput) => Outcome<CheckReport>;
  readonly goTo: (cell: CellAddress) => Outcome<Done>;
  readonly retroplanning: (input: RetroplanningInput) => Outcome<Done>;
  readonly printLink: () => Outcome<PrintLink>;
  readonly countdown: (input: CountdownInput) => Outcome<CountdownReport>;
  readonly selfTest: (input: SelfTestInput) => Outcome<SelfTestReport>;
  readonly removeSelfTest: () => Outcome<Done>;
};
export type ApiName = keyof Api;

/**
 * Whether a command may change the file. One that writes waits for its turn, as two writers at once would lose data; of one
 * that reads, a failure may say that nothing was changed.
 */
export const apiKinds = {
  home: 'reads',
  newPlan: 'writes',
  loadExample: 'writes',
  actionForm: 'reads',
  saveAction: 'writes',
  duplicateAction: 'writes',
  dropAction: 'writes',
  check: 'reads',
  mend: 'writes',
  goTo: 'reads',
  retroplanning: 'writes',
  printLink: 'reads',
  countdown: 'writes',
  selfTest: 'writes',
  removeSelfTest: 'writes',
} as const satisfies { readonly [N in ApiName]: 'reads' | 'writes' };

/** The views of the sidebar; the server writes into the page at which one it opens. */
export const views = ['home', 'new-plan', 'action', 'check', 'help', 'year-view', 'self-test'] as const;
export type ViewName = (typeof views)[number];

/** The commands that need no view to say what they did. */
type Telling = { readonly [N in ApiName]: ReturnType<Api[N]> extends Outcome<Done> ? N : never }[ApiName];

/** An item of the menu, by the key of its words: it opens the sidebar at a view, or runs a command without it. */
type MenuItem = { readonly label: keyof Labels['menu'] } & (
  | { readonly opens: ViewName }
  | { readonly [N in Telling]: { readonly runs: N; readonly args: Parameters<Api[N]> } }[Telling]
);

/** The menu, in order. Google calls a global function for each, which the build makes: `menuCheck` for `check`. */
export const menuItems = [
  { label: 'newPlan', opens: 'new-plan' },
  { label: 'addAction', opens: 'action' },
  { label: 'check', opens: 'check' },
  { label: 'retroplanning', runs: 'retroplanning', args: [{ year: null }] },
  { label: 'open', opens: 'home' },
  { label: 'help', opens: 'help' },
] as const satisfies readonly MenuItem[];

/** The name of an item's global function. */
export const menuFunction = ({ label }: MenuItem): string => `menu${label.charAt(0).toUpperCase()}${label.slice(1)}`;

/** Either it was done, or one plain sentence says what to do and nothing was written. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** `message` says what was done, in one sentence for a toast or a status line. */
export type Done = { readonly message: string };

export type CellAddress = { readonly sheet: string; readonly cell: string };

export type Home = {
  /** Absent while the file has no plan. */
  readonly plan?: {
    readonly tab: string;
    /** Absent while the file has no list of objectives. */
    readonly objectivesTab?: string;
    readonly actions: number;
    readonly objectives: number;
    readonly hasRetroplanning: boolean;
    /** The rebuild was interrupted: building again finishes it. */
    readonly isInterrupted: boolean;
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
  readonly organisation: OrganisationKind;
  /** ISO 3166-1 alpha-2, such as FR. */
  readonly country: string;
  /** Set the file's locale to the country's, so that dates and numbers are read as she types them. */
  readonly setLocale: boolean;
};

/**
 * `year` only matters for a plan without settings; null lets its dates decide. What its rows stand under and what a column
 * of it is are as the settings say unless they are given: the settings then say so too.
 */
export type RetroplanningInput = {
  readonly year: number | null;
  readonly grouping?: Grouping | null;
  readonly unit?: Unit | null;
};

/** The year view as a PDF, made by Google Sheets itself: the address, and the paper its widths are made for. */
export type PrintLink = { readonly address: string; readonly paper: 'A3' | 'A4' };

/** An action by its name, or null for the one on the selected row; of a campaign, any of its actions. */
export type CountdownInput = { readonly action: string | null };

/** A step as it is scheduled: the latest it may run, both days included, as ISO days. */
type CountdownStep = {
  readonly action: string;
  readonly step: string;
  readonly start: string;
  readonly end: string;
  readonly workingDays: number;
  /** Working days it may slip without moving the deadline. */
  readonly slack: number;
  readonly isCritical: boolean;
  readonly late: boolean;
};

/** Whether an action's date can be held from today on. */
export type CountdownVerdict =
  | { readonly is: 'held'; readonly spare: number }
  | {
      readonly is: 'too-late';
      /** Working days. */
      readonly missing: number;
      readonly late: readonly string[];
      readonly firstHeld: string;
      /** The buffers and optional steps without which the date holds; none where that is not enough. */
      readonly wouldGo: readonly string[];
    };

type CountdownAction = {
  readonly action: string;
  readonly prepares: 'start' | 'deadline';
  /** The start or deadline it is prepared for. */
  readonly day: string;
  /** The last working day a step may end. */
  readonly ready: string;
  readonly verdict: CountdownVerdict;
};

/** A countdown that was built; its verdict is that of the action that is furthest behind. */
export type CountdownReport = {
  readonly message: string;
  readonly tab: string;
  readonly verdict: CountdownVerdict;
  readonly countdowns: readonly CountdownAction[];
  readonly steps: readonly CountdownStep[];
};

/**
 * What the sidebar knows of its own page; null where there is none. `width` in pixels, `scripts` in characters of each, `build` in
 * milliseconds from her click to the answer of the last build, null where nothing was built since the page opened.
 */
export type SelfTestInput = {
  readonly page: {
    readonly width: number;
    readonly scripts: readonly number[];
    readonly build: number | null;
  } | null;
};

/** How what was seen of a reading stands to what was expected. */
export type Verdict = 'as-expected' | 'otherwise' | 'not-tried';

/** A file of one language that stands beside the script. */
export type FileReadingName = `words-${Language}` | `content-${Language}`;
export type ReadingName = FixedReading | FileReadingName;

/** One thing that was tried: the cells of its line in the tab. */
export type TriedReading = {
  readonly is: ReadingName;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: Verdict;
};

/** `report` is the same as one text to be sent, a line a reading. */
export type SelfTestReport = {
  readonly message: string;
  readonly tab: string;
  readonly readings: readonly TriedReading[];
  readonly report: string;
};

export type ExampleInput = { readonly language: Language; readonly year: number };

/** An action as it was read, to find its row again: the thirteen cells as text, in the order of `actionFields`, and where they stood. */
export type LoadedAction = { readonly line: number; readonly cells: readonly string[] };

/** A blank form, the action on the selected row, or the row of an action that was loaded before, as it stands now. */
export type WhichForm = 'new' | 'selected' | { readonly loaded: LoadedAction };

export type ActionForm = {
  readonly draft: ActionDraft;
  /** Absent when the form is for a new action. */
  readonly loaded?: LoadedAction;
  /** Fields whose cell holds a formula of hers: shown, never written. */
  readonly calculated: readonly ActionField[];
  /** What the same rules as the sheet's need to know to check the draft as she types. */
  readonly context: DraftContext;
};

export type SaveAction = {
  readonly draft: ActionDraft;
  readonly loaded?: LoadedAction;
  /** Objectives of the draft that are to be added to the objectives tab. */
  readonly newObjectives: readonly string[];
};

export type SavedAction = {
  readonly message: string;
  readonly cell: CellAddress;
  readonly loaded: LoadedAction;
  /** What the action still misses. */
  readonly problems: readonly ReportedProblem[];
};

/** Its facts are what both sides of the wire make sentences of: what is wrong, why it matters, what to do. */
export type ReportedProblem = Finding & {
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 notation; '' when the problem is about the whole file. */
  readonly cell: string;
  /** What its amounts are said in, ISO 4217. */
  readonly currency: string;
  readonly mend?: MendOffer;
};

/** One click: `was` is what the cell shows now, `becomes` what it will show. */
export type MendOffer = { readonly was: string; readonly becomes: string };

export type MendInput = { readonly code: Code; readonly sheet: string; readonly cell: string; readonly was: string };

export type CheckReport = {
  /** After a mend: what it left out, in one sentence. */
  readonly notice?: string;
  readonly tab: string;
  readonly actions: number;
  readonly objectives: number;
  readonly problems: readonly ReportedProblem[];
};
