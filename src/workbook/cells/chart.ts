import type { Area } from './cell';

export const chartKinds = ['column', 'bar', 'line', 'combo'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** What stands in one column of a chart; in a combo of columns and a line it says which it is. Among many one has no numbers of its own. */
export type ChartSeries = {
  readonly values: Area;
  readonly colour: string;
  readonly isLine?: true;
  readonly isPlain?: true;
};

/**
 * A native chart, as data. Its ranges stand in one tab of the same file, each with its head in its first row: the heads name the series.
 * Titles of ours are questions, which the chart answers.
 */
export type Chart = {
  /** What it is called among those of its tab, for as long as it lives: no word of any language. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The tab its ranges stand in. */
  readonly of: string;
  readonly domain: Area;
  readonly series: readonly ChartSeries[];
  /** What its values are: money and counts as their cells are formatted, percent as shares of one. */
  readonly unit: 'money' | 'count' | 'percent';
  /** What the value axis says: "€"; '' where the title has said it. */
  readonly axis: string;
  readonly isStacked: boolean;
  /** One of several of a tab, all of whose cells are seen: what needs no saying costs a call each. */
  readonly isBrief?: true;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly pixels: { readonly width: number; readonly height: number };
};

/** What of a chart a later build may change: never where it stands nor how large it is, which are hers once it is there. */
export type ChartContent = {
  readonly kind: ChartKind;
  /** The tab of the ranges, and each as "B4:B8", the domain first. */
  readonly of: string;
  readonly ranges: readonly string[];
  /** By the name that the charts of Google Sheets know each option by. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
};

/** A chart of a tab as it was read. */
export type SeenChart = { readonly id: string; readonly title: string };
