import type { Labels } from '../../languages/words/sheet-words';
import type {
  ActionForm,
  AddedList,
  AddListInput,
  ListInput,
  LoadedAction,
  ReadList,
  SaveAction,
  SavedAction,
  WhichForm,
} from './action';
import type { AdoptInput, Adoption } from './adopt';
import type { BudgetInput, BudgetReport, WhatIfInput, WhatIfReport } from './budget';
import type { CheckInput, CheckReport, MendAllInput, MendInput } from './check';
import type { CountdownInput, CountdownReport } from './countdown';
import type { DashboardReport } from './dashboard';
import type { HistoryReport } from './history';
import type { ExampleInput, Home, NewPlanInput } from './home';
import type { ImportInput, ImportReport } from './import';
import type { KpisInput, KpisReport } from './kpis';
import type { LaterScript } from './later-words';
import type { ObjectivesInput, ObjectivesReport, SaveObjective } from './objectives';
import type { CellAddress, Done, Outcome } from './outcome';
import type { FollowPayments, InvoicesInput, InvoicesReport, PaymentsReport, SavePayment } from './payments';
import type { ReadInput, ReadReport } from './read';
import type { SelfTestInput, SelfTestReport } from './self-test';
import type { WeekReport } from './week';
import type { PrintLink, RetroplanningInput } from './year-view';

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
  readonly readList: (input: ListInput) => Outcome<ReadList>;
  readonly addList: (input: AddListInput) => Outcome<AddedList>;
  /** Of the tab in front of which she stands, or of the one named. */
  readonly check: (input?: CheckInput) => Outcome<CheckReport>;
  readonly read: (input: ReadInput) => Outcome<ReadReport>;
  /** Sets a plan up where it stands: not a cell of hers changes. */
  readonly adopt: (input: AdoptInput) => Outcome<Adoption>;
  readonly week: () => Outcome<WeekReport>;
  /** One problem, or every one of a rule. */
  readonly mend: (input: MendInput | MendAllInput) => Outcome<CheckReport>;
  readonly goTo: (cell: CellAddress) => Outcome<Done>;
  readonly retroplanning: (input: RetroplanningInput) => Outcome<Done>;
  readonly printLink: () => Outcome<PrintLink>;
  readonly dashboard: () => Outcome<DashboardReport>;
  /** Writes only where the envelope is to be set, or the tab to be built. */
  readonly budget: (input: BudgetInput) => Outcome<BudgetReport>;
  /** Writes nothing. */
  readonly whatIf: (input: WhatIfInput) => Outcome<WhatIfReport>;
  /** Does what was supposed. */
  readonly applyWhatIf: (input: WhatIfInput) => Outcome<BudgetReport>;
  readonly countdown: (input: CountdownInput) => Outcome<CountdownReport>;
  /** What is followed and what could be; writes only where KPIs are to be chosen, or where the plan's year has turned. */
  readonly kpis: (input: KpisInput) => Outcome<KpisReport>;
  /** Monthly figures of a tool's export into the tab of figures; with no values it says what is known there. */
  readonly importFigures: (input: ImportInput) => Outcome<ImportReport>;
  /** Writes only where they are to be measured. */
  readonly objectives: (input: ObjectivesInput) => Outcome<ObjectivesReport>;
  readonly saveObjective: (input: SaveObjective) => Outcome<ObjectivesReport>;
  readonly payments: () => Outcome<PaymentsReport>;
  readonly savePayment: (input: SavePayment) => Outcome<PaymentsReport>;
  readonly followPayments: (input: FollowPayments) => Outcome<PaymentsReport>;
  /** Which payments some lines of a bank may be; nothing is written, `savePayment` notes those she chooses. */
  readonly invoices: (input: InvoicesInput) => Outcome<InvoicesReport>;
  /** What the page says of the answers of some commands, in the language of the person. */
  readonly laterWords: () => Outcome<LaterScript>;
  /** The part of the page with the views of KPIs and figures, and what these say. */
  readonly measuring: () => Outcome<LaterScript>;
  /** What was done last, and what of it can be undone. */
  readonly history: () => Outcome<HistoryReport>;
  /** Takes the last command back. */
  readonly undo: () => Outcome<Done>;
  readonly selfTest: (input: SelfTestInput) => Outcome<SelfTestReport>;
  readonly removeSelfTest: () => Outcome<Done>;
};
export type ApiName = keyof Api;

/**
 * Whether a command may change the file. One that does waits for its turn, as two writers at once would lose data; of one
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
  readList: 'reads',
  addList: 'writes',
  check: 'reads',
  read: 'reads',
  adopt: 'writes',
  week: 'reads',
  mend: 'writes',
  goTo: 'reads',
  retroplanning: 'writes',
  printLink: 'reads',
  dashboard: 'writes',
  budget: 'writes',
  whatIf: 'reads',
  applyWhatIf: 'writes',
  countdown: 'writes',
  kpis: 'writes',
  importFigures: 'writes',
  objectives: 'writes',
  saveObjective: 'writes',
  payments: 'reads',
  savePayment: 'writes',
  followPayments: 'writes',
  invoices: 'reads',
  laterWords: 'reads',
  measuring: 'reads',
  history: 'reads',
  undo: 'undoes',
  selfTest: 'tries',
  removeSelfTest: 'tries',
} as const satisfies { readonly [N in ApiName]: 'reads' | 'writes' | 'undoes' | 'tries' };

/** The commands that can be undone: all that write, but for those that leave nothing of theirs behind. */
export type UndoableName = { readonly [N in ApiName]: (typeof apiKinds)[N] extends 'writes' ? N : never }[ApiName];
export const isUndoable = (name: ApiName): name is UndoableName => apiKinds[name] === 'writes';

/** The views of the sidebar; the server writes into the page at which one it opens. */
export const views = [
  'home',
  'new-plan',
  'action',
  'check',
  'help',
  'year-view',
  'self-test',
  'list',
  'week',
  'read',
  'kpis',
  'import',
  'objectives',
  'budget',
  'payments',
  'history',
] as const;
export type ViewName = (typeof views)[number];

/** The commands of which the page tells the answers in words that come later. */
export const toldInLaterWords: readonly ApiName[] = ['check', 'actionForm', 'read'];

/**
 * What a view asks as soon as it is shown, where that is read in no time: the server then sends the answer with the page, as a second
 * trip takes a second (contract 12). What takes longer, a check, is asked for once she sees the view.
 */
export const askedFirst: { readonly [V in ViewName]?: Asked } = {
  home: { name: 'home', args: [] },
  action: { name: 'actionForm', args: ['new'] },
};

type Asked = { readonly [N in ApiName]: { readonly name: N; readonly args: Parameters<Api[N]> } }[ApiName];

/** An answer that came with the page. */
export type FirstAnswer = Asked & { readonly answer: unknown };

/** The views that speak in them without having asked anything. */
export const viewsInLaterWords: readonly ViewName[] = ['new-plan', 'help'];

/** The views of the part of the page that comes later. */
export type MeasuringViewName = Extract<ViewName, 'kpis' | 'objectives' | 'import' | 'budget' | 'payments' | 'history'>;

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
  { label: 'dashboard', runs: 'dashboard', args: [] },
  { label: 'undo', runs: 'undo', args: [] },
  { label: 'open', opens: 'home' },
  { label: 'help', opens: 'help' },
] as const satisfies readonly MenuItem[];

/** The name of an item's global function. */
export const menuFunction = ({ label }: MenuItem): string => `menu${label.charAt(0).toUpperCase()}${label.slice(1)}`;
