import type { Code, Finding, Severity } from '../../domain/check';
import type { CellAddress } from './outcome';
import type { ColumnAnswers } from './read';

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

/** One click: `was` is what the cell shows now, `becomes` what it will show; `cells` are mended alike, where there are several. */
export type MendOffer = { readonly was: string; readonly becomes: string; readonly cells?: number };

/** What she saw a mend of one rule offered for: what has changed since is left alone. */
export type MendAllInput = {
  readonly code: Code;
  readonly seen: readonly (CellAddress & { readonly was: string })[];
};

export type MendInput = { readonly code: Code; readonly sheet: string; readonly cell: string; readonly was: string };

/** The tab whose plan is meant, where a file has several. */
export type CheckInput = {
  readonly tab: string | null;
  readonly year?: number | null;
  readonly columns?: ColumnAnswers;
};

/** What has content and is not read: columns as "D", whatever they may be, and rows that are neither actions, titles nor totals. */
export type NotRead = {
  readonly columns: readonly { readonly letter: string; readonly label: string }[];
  readonly rows: readonly number[];
};

export type CheckReport = {
  /** After a mend: what it left out, in one sentence. */
  readonly notice?: string;
  readonly tab: string;
  readonly actions: number;
  readonly objectives: number;
  readonly problems: readonly ReportedProblem[];
  readonly notRead: NotRead;
};
