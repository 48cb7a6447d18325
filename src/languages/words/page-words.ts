import type { BudgetViewWords } from './budget-view-words';
import type { FieldWords } from './field-words';
import type { HelpWords } from './help-words';
import type { HistoryViewWords } from './history-view-words';
import type { ImportWords } from './import-words';
import type { KpiViewWords } from './kpi-view-words';
import type { ObjectiveViewWords } from './objective-view-words';
import type { PaymentViewWords } from './payment-view-words';
import type { ProblemWords } from './problem-words';
import type { ReadWords } from './read-words';
import type { RegionNames, RegionNotes } from './region-names';
import type { Labels } from './sheet-words';
import type { SidebarWords } from './sidebar-words';

/** What the sidebar says in one language from the first sight on: a script of its own in the page. */
export type PageWords = SidebarWords & Labels & { readonly fields: FieldWords };

/** What it says of some answers and in some views alone: a script of its own, which the page asks for. */
export type LaterWords = {
  readonly problems: ProblemWords;
  readonly read: ReadWords;
  readonly help: HelpWords;
  /** The form of an action shows how its KPIs stand. */
  readonly kpis: KpiViewWords;
  readonly regions: RegionNames;
  readonly regionNotes: RegionNotes;
};

/** What it says in the views that come later. */
export type MeasuringWords = {
  readonly kpis: KpiViewWords;
  readonly objectives: ObjectiveViewWords;
  readonly importing: ImportWords;
  readonly payments: PaymentViewWords;
  readonly budget: BudgetViewWords;
  readonly history: HistoryViewWords;
};
