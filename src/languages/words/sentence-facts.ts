import type { Day } from '../../domain/time';
import type { Sentence } from './sentence';

/** A cell as people speak of it. */
type CellPlace = { readonly sheet: string; readonly cell: string };

/** What a command cannot do, and what to do instead. Each is one sentence or two. */
export type TroubleFacts = {
  'plan.none': object;
  /** What came nearest to a plan: its tab and its labels, in a language that is not read. */
  'plan.other-language': { readonly tab: string; readonly labels: readonly string[]; readonly language: string };
  /** The same, how many of its labels are known, and the one that may head the actions, if any. */
  'plan.without-actions': {
    readonly tab: string;
    readonly labels: readonly string[];
    readonly known: number;
    readonly mayBe: readonly string[];
  };
  'plan.no-such-tab': { readonly tab: string; readonly tabs: readonly string[] };
  'adopt.no-names': { readonly tab: string };
  'adopt.another': { readonly tab: string };
  'plan.exists': { readonly tabs: readonly string[] };
  'plan.deleted': object;
  'plan.emptied': { readonly tab: string };
  'plan.no-status-column': { readonly tab: string };
  'plan.no-action-column': { readonly tab: string };
  'plan.empty': { readonly tab: string };
  'plan.unreadable-settings': object;
  'plan.impossible-year': object;
  'undo.nothing': object;
  /** `what` is the command, as `undo.what` says it. */
  'undo.too-large': { readonly what: string };
  'undo.interrupted': { readonly what: string };
  'undo.tab-gone': { readonly what: string };
  'undo.edited': CellPlace & { readonly what: string };
  'row.none-selected': { readonly tab: string };
  'row.changed': { readonly action: string; readonly columns: readonly string[] };
  'row.gone': { readonly action: string };
  'action.no-name': object;
  'list.empty': object;
  'list.too-long': { readonly lines: number; readonly most: number };
  'list.nothing-new': object;
  'retroplanning.none': object;
  'countdown.unknown-action': { readonly action: string };
  'countdown.ambiguous': {
    readonly action: string;
    readonly tab: string;
    readonly lines: readonly number[];
    readonly first: number;
  };
  'countdown.recurring': { readonly action: string };
  'countdown.dropped': { readonly action: string };
  'countdown.no-deadline': { readonly action: string };
  'countdown.no-kind': { readonly action: string; readonly templates: string };
  'countdown.no-steps': { readonly action: string; readonly kind: string; readonly templates: string };
  /** `suggestion` is the kind that has steps and is spelt nearly so. */
  'countdown.misspelt-kind': { readonly kind: string; readonly suggestion: string };
  'countdown.too-many': { readonly tabs: number };
  /** `kinds` are the kinds of organisation, in words. */
  'kpi.no-organisation': { readonly kinds: readonly string[] };
  'kpi.no-name': object;
  'kpi.same-name': { readonly name: string };
  'kpi.no-room': { readonly tab: string };
  'objective.no-name': object;
  'objective.no-tab': object;
  'payment.no-action': object;
  'payment.no-such-action': { readonly action: string; readonly tab: string };
  /** What was typed, and what its column is called. */
  'payment.own-formula': { readonly action: string; readonly cells: readonly string[] };
  'payment.unread': { readonly said: string; readonly column: string };
  'payment.other-currency': { readonly said: string; readonly currency: string };
  'payment.unreadable': { readonly tab: string };
  'payment.none-yet': object;
  'payment.none': { readonly action: string };
  'payment.no-quarters': { readonly tab: string };
  'payment.two-actions': { readonly action: string };
  'payment.unsafe-name': { readonly action: string };
  'payment.own-quarters': { readonly action: string; readonly cells: readonly string[] };
  'mend.stale': { readonly cell: string };
  'mend.calculated': { readonly cell: string };
  'tab.none': { readonly tab: string };
  'cell.none': CellPlace;
  'self-test.only-tab': { readonly tab: string };
  'self-test.name-taken': { readonly tab: string };
  /** Named ranges of hers that are called like those that were to be given. */
  'file.names-taken': { readonly names: readonly string[] };
  'file.busy': object;
  /** Somebody changed what was read before it could be written. */
  'file.moved': object;
  'file.moved-midway': object;
  /** What was done, in its own sentences, and why the rest was not. */
  'file.typed-columns': object;
  'file.protected': object;
  'file.protected-midway': object;
  'file.view-only': object;
  /** A file beside the script is missing or of another build. */
  'script.incomplete': object;
  unexpected: object;
  'unexpected-midway': object;
};
export type TroubleCode = keyof TroubleFacts;
export type Trouble = { [T in TroubleCode]: { readonly code: T; readonly facts: TroubleFacts[T] } }[TroubleCode];

/** What a command has done. */
type DoneFacts = {
  'plan.made': object;
  'example.made': object;
  'action.saved': { readonly action: string } & CellPlace;
  'action.copied': { readonly action: string } & CellPlace;
  'action.dropped': { readonly action: string };
  /** Where the first of them stands. */
  'list.added': { readonly actions: number } & CellPlace;
  'retroplanning.built': { readonly actions: number; readonly undated: number };
  'retroplanning.finished': { readonly actions: number; readonly undated: number };
  /** Months stand in for weeks. */
  'retroplanning.in-months': { readonly most: number };
  'dashboard.built': { readonly late: number; readonly soon: number };
  /** Amounts as they are said; `envelope` is 'none' where there is none, `over` the quarters with what each is over by. */
  'budget.read': { readonly planned: string; readonly envelope: string; readonly over: readonly string[] };
  'budget.no-quarters': { readonly tab: string };
  'budget.unread': { readonly cell: string; readonly said: string };
  /** `losing` objectives have that much less. */
  'budget.supposed': {
    readonly planned: string;
    readonly over: readonly string[];
    readonly losing: number;
    readonly money: string;
  };
  'budget.by-hand': { readonly action: string };
  'budget.all-begun': object;
  'budget.unmoved': { readonly action: string };
  'budget.after-year': { readonly money: string };
  'budget.still-owed': { readonly money: string };
  /** The name of a command, and of what it was done to where `named` is 1 and not 0. */
  'undo.what': { readonly command: string; readonly detail: string; readonly named: number };
  'history.read': { readonly entries: number };
  'undo.again': object;
  'undo.done': { readonly what: string };
  'cell.shown': CellPlace;
  /** Typed columns of tables she made. */
  'look.kept': { readonly tabs: readonly string[] };
  /** What stood beside rows or columns that a rebuild took away. */
  'look.aside': object;
  'look.plain': { readonly tabs: readonly string[] };
  'plan.adopted': { readonly tab: string; readonly actions: number };
  'plan.columns-added': { readonly columns: number };
  'plan.not-spread': { readonly actions: number };
  'countdown.built': { readonly subject: string; readonly steps: number };
  /** In working days. */
  'countdown.held': { readonly spare: number };
  'countdown.too-late': { readonly missing: number; readonly firstHeld: Day };
  'countdown.late': { readonly steps: readonly string[] };
  'countdown.held-without': { readonly steps: readonly string[] };
  /** Steps that are gone and in which she had written. */
  'countdown.kept': { readonly steps: number };
  /** How many KPIs are new, and how many there are now. */
  'kpi.added': { readonly kpis: number; readonly all: number };
  'kpi.read': { readonly kpis: number };
  /** The fiscal year as it is called, and how many of its months were added to the tab of figures. */
  'kpi.turned': { readonly year: string; readonly months: number; readonly tab: string };
  /** `kept` are months that hold a number of hers. */
  'kpi.weekly': { readonly tab: string; readonly figures: readonly string[]; readonly kept: number };
  /** "Visites du site 2027-02 (77)": what each month held before. */
  'kpi.months-follow': { readonly count: number; readonly months: readonly string[] };
  'kpi.monthly': { readonly figures: readonly string[] };
  'kpi.not-weekly': object;
  'kpi.weeks-full': { readonly tab: string; readonly weeks: number };
  'follow-up.added': { readonly tab: string };
  'follow-up.renewed': { readonly tab: string };
  /** Rows of actions that name several KPIs. */
  'follow-up.first-only': { readonly lines: readonly string[] };
  'follow-up.no-kpis': object;
  'objective.saved': { readonly objective: string } & CellPlace;
  'objective.read': { readonly objectives: number };
  'payment.saved': { readonly action: string; readonly payments: number; readonly tab: string };
  'payment.proposed': { readonly lines: number; readonly proposed: number };
  'payment.read': { readonly payments: number };
  'payment.followed': { readonly action: string };
  'payment.by-hand': { readonly action: string };
  'week.read': {
    readonly first: Day;
    readonly last: Day;
    readonly late: number;
    readonly due: number;
    readonly actions: number;
  };
};

/** Of an incomplete script nothing can be read: what is said of it stands in the script itself. */
export type SentenceFacts = Omit<TroubleFacts, 'script.incomplete'> & DoneFacts;
export type SentenceCode = keyof SentenceFacts;

type OfCountdowns = Extract<SentenceCode, `countdown.${string}`>;
type Group = {
  readonly countdowns: OfCountdowns;
  readonly done: Exclude<keyof DoneFacts, OfCountdowns>;
  readonly troubles: Exclude<SentenceCode, OfCountdowns | keyof DoneFacts>;
};

/** Sentences as they are written, in the ICU MessageFormat: `{name}` stands for a fact, said as src/languages/words/sentence.ts has it. */
export type SentencesOf<G extends keyof Group> = Readonly<Record<Group[G], string>>;
export type WrittenSentences = Readonly<Record<SentenceCode, string>>;
export type Sentences = Readonly<Record<SentenceCode, Sentence>>;
