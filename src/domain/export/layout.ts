import type { NamedFigure } from '../kpi';
import type { DateOrder } from '../time';
import type { RowsTogether, SkipReason } from './reading';
import type { Tool } from './tools';

/** What one column is called, in each language and version; compared as `headerName` gives it. */
export type Names = readonly string[];

export type LayoutColumn = {
  readonly figure: NamedFigure;
  readonly names: Names;
  /** Another figure that the same column is. */
  readonly also?: NamedFigure;
  /** Where it is not as the figure's months come together in a year. */
  readonly together?: RowsTogether;
  /** What its rows are weighed by, or multiplied with; where that is missing, the column is none. */
  readonly by?: Names;
  /** What is taken off it: refunds. */
  readonly less?: Names;
  /** Only the rows that have one of these texts, folded, in that column. */
  readonly where?: readonly [Names, readonly string[]];
};

/** Rows that count for nothing, by the folded text they have in a column. */
type RowRule = {
  readonly names: Names;
  readonly skips: (text: string) => boolean;
  readonly why: SkipReason;
};

/** How the export of a tool is laid out. */
export type Layout = {
  readonly tool: Tool;
  /** One of each of these is in its header. */
  readonly known: readonly Names[];
  /** The column of its days, the best first; none where its rows have no date. */
  readonly day: Names;
  /** The columns of the first and the last day, where a row may be several. */
  readonly range?: readonly [first: Names, last: Names];
  /** How it writes "04/03/2026", where its own days do not tell. */
  readonly order?: DateOrder;
  /** The better first, where several may be one figure. */
  readonly columns: readonly LayoutColumn[];
  readonly currency?: Names;
  readonly rules?: readonly RowRule[];
  /** A second row with the same text here counts for nothing. */
  readonly once?: Names;
  /** Orders that are not paid for yet. */
  readonly pending?: readonly [Names, readonly string[]];
  /** What only she can say the figure of. */
  readonly asked?: Names;
  readonly isUtc?: true;
  readonly isTopRowsOnly?: true;
};

/** A rule for rows whose text in that column is none of these. */
export const onlyRows = (names: Names, texts: readonly string[], why: SkipReason): RowRule => ({
  names,
  skips: (text) => !texts.includes(text),
  why,
});
