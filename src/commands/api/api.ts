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
import type { CheckReport, MendInput } from './check';
import type { CountdownInput, CountdownReport } from './countdown';
import type { ExampleInput, Home, NewPlanInput } from './home';
import type { CellAddress, Done, Outcome } from './outcome';
import type { SelfTestInput, SelfTestReport } from './self-test';
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
  readList: 'reads',
  addList: 'writes',
  check: 'reads',
  mend: 'writes',
  goTo: 'reads',
  retroplanning: 'writes',
  printLink: 'reads',
  countdown: 'writes',
  selfTest: 'writes',
  removeSelfTest: 'writes',
} as const satisfies { readonly [N in ApiName]: 'reads' | 'writes' };
