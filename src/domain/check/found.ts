import type { Cents } from '../money';
import type { ActionField, ClosureField, ObjectiveField, Status } from '../plan';
import type { Rhythm } from '../rhythm';
import type { TemplateField } from '../template';
import type { Day, Quarter } from '../time';

/** error: the plan says something false or unusable. warning: something is missing or doubtful. advice: it could be better. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** What a rule declares: how much what it finds weighs, and the facts its sentences are made of, which are a type only. */
type Declared<Facts> = { readonly severity: Severity; readonly facts?: Facts };

export const error = <Facts>(): Declared<Facts> => ({ severity: 'error' });
export const warning = <Facts>(): Declared<Facts> => ({ severity: 'warning' });
export const advice = <Facts>(): Declared<Facts> => ({ severity: 'advice' });

/** The facts of each of some rules, by their codes. */
export type FactsOf<Rules> = {
  readonly [C in keyof Rules]: Rules[C] extends Declared<infer Facts> ? Facts : never;
};

/** What one of some rules found, and the facts its sentences are made of. */
export type FindingOf<Rules> = {
  readonly [C in keyof Rules]: { readonly code: C; readonly facts: FactsOf<Rules>[C] };
}[keyof Rules];

/** A finding, where it stands, and what one click would write. */
export type ProblemOf<Rules> = FindingOf<Rules> & { readonly at: Place; readonly mend?: Mend };

/** Where a problem stands, in the plan's own terms; `line` is the row it was read from, counted from 1. */
export type Place =
  | { readonly on: 'action'; readonly line: number; readonly field: ActionField }
  | { readonly on: 'objective'; readonly line: number; readonly field: ObjectiveField }
  | { readonly on: 'template'; readonly line: number; readonly column: TemplateField }
  /** In the list of days closed, whose first line is 1. */
  | { readonly on: 'closure'; readonly line: number; readonly field: ClosureField }
  /** Of the days of the week that the settings say something odd of, the one of that place, counted from 0. */
  | { readonly on: 'week'; readonly odd: number }
  /** A cell of the plan's tab that belongs to no field, its column counted from 1. */
  | { readonly on: 'cell'; readonly line: number; readonly column: number }
  /** In the tab of the KPIs, and in that of the figures, in the month that begins on a day. */
  | { readonly on: 'kpi'; readonly line: number; readonly column: 'name' | 'target' | 'direction' }
  | { readonly on: 'figure'; readonly line: number; readonly month: Day }
  /** In the tab of payments, in the column of a key; in that of the budget the envelope of a quarter, or of the year. */
  | { readonly on: 'payment'; readonly line: number; readonly column: string }
  | { readonly on: 'envelope'; readonly quarter: Quarter | null; readonly cell?: string }
  | { readonly on: 'header' }
  | { readonly on: 'file' };

/** What one click may write instead: only where there is no doubt about what was meant, or as the answer to "did you mean". */
export type Mend =
  /** `note` is what was said besides the amount and goes into the cell's note: "HT". */
  | { readonly to: 'amount'; readonly amount: Cents; readonly note?: string }
  /** A fraction of a whole, shown as one: 0.12 as 12 %. */
  | { readonly to: 'share'; readonly share: number }
  | { readonly to: 'day'; readonly day: Day }
  | { readonly to: 'text'; readonly text: string }
  /** In the same column of these rows. */
  | { readonly to: 'status'; readonly status: Status; readonly lines: readonly number[] }
  | { readonly to: 'cells'; readonly writes: readonly { readonly line: number; readonly text: string }[] }
  | { readonly to: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly to: 'locale'; readonly locale: string };
