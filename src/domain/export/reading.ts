import type { NamedFigure } from '../kpi';
import type { DateOrder, Day } from '../time';
import type { Tool } from './tools';

/** A cell as the file has it: text as it is written; a number, or a day as ISO text, where the file itself says that it is one. */
export type ExportCell = string | number | { readonly day: string };

/** Row 1 of the file is `rows[0]`. `name` is the file's, for what only names tell: "etsy_statement_2026_9.csv". */
export type ExportFile = { readonly name: string; readonly rows: readonly (readonly ExportCell[])[] };

/** What a file is read for. */
export type ExportContext = {
  /** The plan's, ISO 4217. */
  readonly currency: string;
  /** The one that months without a year are of, where nothing else says; absent where nobody knows. */
  readonly year?: number;
  /** Figures of hers, by what she calls them. */
  readonly own?: readonly OwnFigure[];
  /** Figures that are counted by week, and the first Monday that has a week: months that end before its Sunday's are counted by month. */
  readonly weekly?: readonly NamedFigure[];
  readonly weeksFrom?: Day;
};

export type OwnFigure = { readonly figure: NamedFigure; readonly name: string };

/** What she said of the file; what is absent is decided by the file. Columns by their header as it is written, trimmed. */
export type ExportAnswers = {
  readonly columns?: Readonly<Record<string, NamedFigure | 'ignored'>>;
  readonly dates?: DateOrder;
  readonly decimals?: 'comma' | 'point';
};

/**
 * How the rows of a month come together in its value: they add up; are taken off; the last or the first day's stands; their mean; the
 * mean weighed by impressions; each is multiplied by another column of its row before they add up; each different text counts once.
 */
export type RowsTogether = 'sum' | 'less' | 'last' | 'first' | 'mean' | 'weighted' | 'times' | 'count';

/**
 * Why a column is no figure: it is the day of its row; she said so; another column is the same figure, and was taken; it does not add up
 * from day to day, or is a rate or an average; it is counted by week, or its rows are weeks and it is not; it has no numbers, or nothing
 * at all; nobody knows which figure it might be.
 */
export type LeftWhy =
  | 'day'
  | 'said'
  | 'another'
  | 'needs-months'
  | 'needs-weeks'
  | 'weeks'
  | 'average'
  | 'words'
  | 'blank'
  | 'unknown';

/** `column` counts from 0; of a file with a column for each month it is the row, from 0 too. One column may have two figures, as two of these. */
export type ExportColumn = {
  readonly column: number;
  readonly header: string;
  /** Null where it is none of ours, or may not be had from its rows, as a rate or a reach. */
  readonly figure: NamedFigure | null;
  readonly together: RowsTogether;
  /** Only where it is none of ours. */
  readonly why?: LeftWhy;
  /** The header of the other column, where that was taken. */
  readonly taken?: string;
};

/**
 * One month ("2027-01") of one figure, or of one that is counted by week one week, by its Monday ("2027-01-04"); `isPartial` where the
 * file begins or ends within it, and has only this part of it.
 */
export type MonthValue = {
  readonly figure: NamedFigure;
  readonly month: string;
  readonly value: number;
  readonly isPartial: boolean;
  readonly part?: { readonly first: Day; readonly last: Day };
};

/** Why a row counts for nothing. */
export type SkipReason =
  | 'blank'
  /** It adds up others. */
  | 'total'
  | 'test-send'
  | 'no-date'
  | 'unreadable-date'
  /** An order or payment that was cancelled, failed or given back. */
  | 'other-status'
  /** A payout, a fee: no sale. */
  | 'other-kind'
  /** A further line of an order that was counted. */
  | 'same-order'
  /** A row of a table that has no dates. */
  | 'undated'
  /** From one month into another. */
  | 'several-months';

/** What must be asked or told before anything is written. Lines count from 1, columns from 0. */
export type ExportDoubt =
  | { readonly is: 'not-an-export' }
  /** Its tool is known, or its dates, but none of its columns is a figure of ours. */
  | { readonly is: 'no-figures' }
  | { readonly is: 'no-dates' }
  /** The column of days has none that can be read: `text` is its first cell. */
  | { readonly is: 'unreadable-dates'; readonly header: string; readonly text: string }
  /** Months have no year: they were read as those of this one, or may be of several. */
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'no-year' }
  /** A row is a week, or the nth day from one that the file does not name. */
  | { readonly is: 'weeks' }
  | { readonly is: 'nth-days' }
  | { readonly is: 'several-months' }
  /** Users of days are not the users of a month: a row for each month has them. */
  | { readonly is: 'needs-months'; readonly header: string; readonly figure: NamedFigure }
  /** It is counted by week, and rows are longer or of two weeks; or it does not add up from day to day, and its weeks have several. */
  | {
      readonly is: 'needs-weeks';
      readonly header: string;
      readonly figure: NamedFigure;
      readonly addsUp: boolean;
    }
  /** Several columns are one figure, and this one was taken: that with its tax where one has it, else the first. */
  | {
      readonly is: 'same-figure';
      readonly header: string;
      readonly others: readonly string[];
      readonly hasTax: boolean;
    }
  /** "12" of a share was read as 12 %. */
  | { readonly is: 'percents'; readonly header: string }
  /** Rows of one month that nothing tells apart: they were added up, though one may correct the other. */
  | { readonly is: 'same-month'; readonly lines: readonly number[] }
  /** "04/03/2026" may be in March or in April; nothing is read until she says. */
  | { readonly is: 'date-order' }
  /** "1,250" may be 1.25 or 1250; these cells are not read until she says. */
  | { readonly is: 'decimals' }
  /** ISO 4217: not the plan's. */
  | { readonly is: 'currency'; readonly found: string }
  /** Amounts are not read: they do not add up. */
  | { readonly is: 'several-currencies'; readonly found: readonly string[] }
  /** A cell of a column that is read, and not understood. */
  | { readonly is: 'cell'; readonly line: number; readonly column: number; readonly text: string }
  /** The best rows of Search Console, which do not add up to the whole. */
  | { readonly is: 'top-rows-only' }
  /** What "Results" are is for the campaign to say: leads, purchases, likes. */
  | { readonly is: 'results'; readonly header: string }
  /** So many orders are counted that are not paid for yet. */
  | { readonly is: 'pending'; readonly rows: number }
  /** Days are those of UTC, and a row stands where another zone may have another month. */
  | { readonly is: 'time-zone' };

export type ExportReading = {
  /** Null for a layout nobody knows; columns are then proposed from their headers. */
  readonly tool: Tool | null;
  /** From 1. */
  readonly headerLine: number | null;
  /** ISO 4217, where the file says one. */
  readonly currency: string | null;
  readonly columns: readonly ExportColumn[];
  /** By figure, then by month. */
  readonly values: readonly MonthValue[];
  /** How many rows were counted in. */
  readonly read: number;
  readonly skipped: readonly { readonly line: number; readonly why: SkipReason }[];
  readonly doubts: readonly ExportDoubt[];
};
