import type { BudgetGroup } from '../../domain/budget';
import type { EnvelopeMode, SeasonKey } from '../../domain/payment';
import type { Done } from './outcome';

/** How the envelope is set: what is not said stays as it is. Amounts are of the currency's main unit, shares of one. */
export type EnvelopeInput = {
  /** From today's quarter on: quarters that have begun keep what was decided for them. */
  readonly mode?: EnvelopeMode;
  readonly fixed?: number;
  /** By quarter; null leaves one as it is. A share above 1 is in per cent, as in the tab: 5 is 5 %. */
  readonly shares?: readonly (number | null)[];
  readonly forecast?: readonly (number | null)[];
  readonly byHand?: readonly (number | null)[];
  readonly season?: SeasonKey;
  /** A share of one that every quarter has less, those that have begun too. */
  readonly cut?: number;
};

/** Nothing is written unless there is something to set or to build. */
export type BudgetInput = { readonly envelope?: EnvelopeInput; readonly build: boolean };

/** Planned, engaged, invoiced and paid each hold the next one, so they are never added up. */
export type ReportedMoney = Readonly<
  Record<'planned' | 'engaged' | 'invoiced' | 'paid' | 'owed' | 'forecast' | 'variance', number>
>;
/** Null where there is no envelope. */
type WithEnvelope = ReportedMoney & { readonly envelope: number | null; readonly left: number | null };
type BudgetQuarter = WithEnvelope & {
  readonly quarter: number;
  readonly mode: EnvelopeMode;
  readonly share: number | null;
  readonly forecastRevenue: number | null;
  readonly actualRevenue: number | null;
  readonly byHand: number | null;
};
export type NamedMoney = ReportedMoney & { readonly name: string };

export type BudgetReport = Done & {
  /** Null in a file that has none yet. */
  readonly tab: string | null;
  readonly currency: string;
  readonly hasPayments: boolean;
  readonly fixed: number | null;
  readonly quarters: readonly BudgetQuarter[];
  readonly year: WithEnvelope;
  readonly months: readonly (Readonly<Record<'planned' | 'engaged' | 'invoiced' | 'paid', number>> & {
    /** "2027-01" */
    readonly month: string;
    readonly weight: number;
    readonly envelope: number | null;
  })[];
  readonly groups: Readonly<Record<BudgetGroup | 'action', readonly NamedMoney[]>>;
  /** What each result of an objective is to cost, or each point of a rate, where its target and its money are said. */
  readonly perResult: readonly {
    readonly objective: string;
    readonly kpi: string;
    readonly cost: number;
    readonly isPoint: boolean;
  }[];
  /** The quarters in which more is planned than may be spent. */
  readonly over: readonly { readonly quarter: number; readonly by: number }[];
  /** Cells of the envelope that hold no number. */
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
};

/** What is supposed; nothing of it is written. `cut` is of one, `days` are calendar days. */
export type WhatIfInput = {
  readonly cut?: number;
  readonly late?: { readonly action: string; readonly days: number };
  readonly dropped?: string;
};

export type WhatIfReport = Done & {
  readonly currency: string;
  readonly quarters: readonly {
    readonly quarter: number;
    readonly before: { readonly planned: number; readonly envelope: number | null };
    readonly after: { readonly planned: number; readonly envelope: number | null };
  }[];
  readonly over: BudgetReport['over'];
  readonly losing: readonly { readonly objective: string; readonly by: number }[];
  /** Whether what is late has amounts that were typed by hand, which no date moves. */
  readonly isByHand: boolean;
  readonly actions: readonly string[];
};
