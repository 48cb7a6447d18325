import type { EnvelopeMode, SeasonKey } from '../../domain/payment';

/** The view of the budget: what may be spent, how the quarters stand, and what would be if. */
export type BudgetViewWords = {
  readonly title: string;
  readonly introduction: string;
  readonly standing: string;
  /** How a quarter stands to its envelope: behind a sign and its name. */
  readonly within: (planned: string, envelope: string) => string;
  readonly over: (planned: string, envelope: string, by: string) => string;
  /** Of a quarter that has no envelope, and of a year that has none. */
  readonly planned: (planned: string) => string;
  readonly request: (planned: string) => string;
  readonly came: (engaged: string, paid: string) => string;
  readonly year: string;
  readonly build: string;
  readonly rebuild: string;
  readonly see: string;
  readonly envelope: string;
  readonly mode: string;
  readonly modes: Readonly<Record<EnvelopeMode, readonly [label: string, help: string]>>;
  readonly fixed: string;
  readonly share: string;
  readonly forecast: (quarter: string) => string;
  readonly byHand: (quarter: string) => string;
  readonly season: string;
  readonly seasonAsItIs: string;
  readonly seasons: Readonly<Record<SeasonKey, string>>;
  readonly save: string;
  readonly keeps: string;
  readonly notANumber: (said: string) => string;
  readonly whatIf: string;
  readonly whatIfHelp: string;
  readonly cut: string;
  readonly late: string;
  readonly weeks: string;
  readonly dropped: string;
  readonly noAction: string;
  /** Over what each objective asks for, where there is no envelope. */
  readonly requestTitle: string;
  /** Of a result, or of a point of a rate; '' where no KPI is said. */
  readonly perResult: (cost: string, kpi: string, isPoint: boolean) => string;
  readonly suppose: string;
  readonly apply: string;
  readonly applyTitle: string;
  readonly applyCut: (percent: number) => string;
  readonly applyLate: (action: string, days: number) => string;
  readonly applyDropped: (action: string) => string;
  readonly cancel: string;
  readonly heads: readonly [quarter: string, today: string, supposed: string];
  readonly losing: (objective: string, by: string) => string;
  readonly withoutObjective: string;
};
