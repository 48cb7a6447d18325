export type {
  ActionForm,
  ActionKpi,
  AddedList,
  AddListInput,
  ListedAction,
  ListInput,
  LoadedAction,
  ReadList,
  SaveAction,
  SavedAction,
  WhichForm,
} from './action';
export type { AdoptInput, Adoption, Overview } from './adopt';
export {
  type Api,
  type ApiName,
  apiKinds,
  askedFirst,
  type FirstAnswer,
  isUndoable,
  type MeasuringViewName,
  menuFunction,
  menuItems,
  toldInLaterWords,
  type UndoableName,
  type ViewName,
  views,
  viewsInLaterWords,
} from './api';
export type {
  BudgetInput,
  BudgetReport,
  EnvelopeInput,
  NamedMoney,
  ReportedMoney,
  WhatIfInput,
  WhatIfReport,
} from './budget';
export type { CheckInput, CheckReport, MendAllInput, MendInput, MendOffer, NotRead, ReportedProblem } from './check';
export type { CountdownInput, CountdownReport, CountdownVerdict } from './countdown';
export type { DashboardReport, KpiInDashboard } from './dashboard';
export type { HistoryReport } from './history';
export type { ExampleInput, Home, NewPlanInput } from './home';
export type {
  ExportsRead,
  FileFault,
  ImportedCell,
  ImportedValue,
  ImportFate,
  ImportInput,
  ImportReport,
  ReadExports,
  ReadTable,
  ReadValue,
  SaidColumns,
  SaidOfExports,
  TablesRead,
} from './import';
export type { ChosenKpi, KpisInput, KpisReport, OfferedKpi, OwnKpiInput } from './kpis';
export type { LaterScript } from './later-words';
export type { ObjectivesInput, ObjectivesReport, ReportedObjective, SaveObjective } from './objectives';
export type { CellAddress, Done, Outcome } from './outcome';
export {
  type FollowPayments,
  type InvoicesInput,
  type InvoicesReport,
  type LoadedPayment,
  type PaidAction,
  type PaidRead,
  type PaymentFields,
  type PaymentsReport,
  type ProposedPayment,
  paymentFields,
  type ReadPaid,
  type ReportedPayment,
  type SavePayment,
} from './payments';
export {
  type AddedColumn,
  addedColumns,
  type ColumnAnswer,
  type ColumnAnswers,
  columnAnswers,
  type ReadAction,
  type ReadColumn,
  type ReadInput,
  type ReadReport,
  type ReadRow,
  type ReadTab,
} from './read';
export type { FileReadingName, ReadingName, SelfTestInput, SelfTestReport, TriedReading, Verdict } from './self-test';
export type { WeekReport } from './week';
export type { PrintLink, RetroplanningInput } from './year-view';
