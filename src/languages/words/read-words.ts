import type { Severity } from '../../domain/check';
import type { WhyColumn, WhyRow, WhyTab } from './why-not-read';

/** The view that says what is understood of a plan, and takes it over where it stands. */
export type ReadWords = {
  readonly refused: string;
  readonly byHand: string;
  readonly again: string;
  /** The tab that is read, and the year its dates are counted in. */
  readonly tab: (tab: string, year: number) => string;
  readonly tabs: (tabs: string, year: number) => string;
  readonly several: string;
  readonly readTab: (tab: string) => string;
  readonly readAll: (tabs: number) => string;
  readonly allRead: string;
  readonly otherTabs: (tabs: number) => string;
  readonly whyTab: Readonly<Record<WhyTab, string>>;
  readonly counts: (counts: {
    readonly rows: number;
    readonly actions: number;
    readonly titles: number;
    readonly totals: number;
    readonly told: number;
  }) => string;
  readonly titles: string;
  readonly told: string;
  readonly whyRow: Readonly<Record<WhyRow | 'above-header', string>>;
  readonly columns: string;
  readonly toAnswer: (letters: string) => string;
  readonly column: (letter: string, label: string) => string;
  readonly sure: Readonly<Record<'sure' | 'likely' | 'asked', string>>;
  /** Of roles between quotation marks, with `or` between them. */
  readonly ask: (roles: string) => string;
  readonly or: string;
  readonly notRead: (cells: number, why: string) => string;
  readonly whyColumn: Readonly<Record<WhyColumn, string>>;
  readonly choose: string;
  readonly mayBe: string;
  readonly otherRoles: string;
  readonly budget: string;
  readonly none: string;
  readonly month: (month: string, quarter: string) => string;
  readonly thousands: string;
  readonly actions: (actions: number) => string;
  readonly dates: string;
  readonly period: (first: string, last: string) => string;
  /** All the money of an action that stands in one column. */
  readonly money: string;
  readonly noAmount: string;
  readonly spread: string;
  readonly undated: string;
  readonly notUnderstood: string;
  readonly adopt: {
    readonly title: string;
    readonly explained: string;
    /** Of a plan that is set up already. */
    readonly complete: string;
    readonly needsName: string;
    readonly add: string;
    readonly quarters: Readonly<Record<'months' | 'budget' | 'blank', string>>;
    readonly adopt: string;
    readonly keep: string;
    readonly adopted: string;
    readonly figures: string;
    readonly before: string;
    readonly after: string;
    readonly actions: string;
    readonly columns: string;
    readonly problems: Readonly<Record<Severity, string>>;
    readonly of: (read: number, all: number) => string;
    readonly added: string;
    readonly notSpread: string;
    readonly row: (line: number) => string;
  };
};
