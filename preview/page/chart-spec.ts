import type { TopLevelSpec } from 'vega-lite';
import type { StoredChart } from '../engine';

/** A chart as it is drawn: what its cells show now, beside what the file keeps of it. */
export type DrawnChart = Pick<StoredChart, 'kind' | 'options'> & {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What the domain's cells show, from the top. */
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** How the file writes numbers. */
  readonly marks: { readonly decimal: string; readonly thousands: string };
};

/** The head of a column, and each of its cells: null where there is no number. */
type DrawnSeries = {
  readonly name: string;
  readonly values: readonly ({ readonly value: number; readonly shown: string } | null)[];
};

/** Okabe and Ito's, which colour-blind people tell apart, in an order that also differs in grey. */
const SAFE_COLOURS = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#999999'];
const DASHES: readonly (readonly number[])[] = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
];

const colourOf = ({ options }: DrawnChart, index: number): string =>
  String(options[`series.${index}.color`] ?? SAFE_COLOURS[index % SAFE_COLOURS.length]);

const isLine = ({ kind, options }: DrawnChart, index: number): boolean =>
  kind === 'line' || (kind === 'combo' && options[`series.${index}.type`] === 'line');

type Row = {
  readonly label: string;
  readonly series: string;
  readonly value: number;
  readonly shown: string;
  readonly isLine: boolean;
  /** The same in words, for who cannot see it. */
  readonly said: string;
};

const rowsOf = (chart: DrawnChart): readonly Row[] =>
  chart.series.flatMap(({ name, values }, index) =>
    values.flatMap((cell, at): readonly Row[] => {
      if (cell === null) return [];
      const label = chart.labels[at] ?? '';
      const said = `${chart.series.length > 1 ? `${name}, ` : ''}${label}: ${cell.shown}`;
      return [{ label, series: name, ...cell, isLine: isLine(chart, index), said }];
    }),
  );

/** Told apart by colour, and by what shows in grey: dashes and shapes for lines, the numbers themselves for bars. */
const seriesScale = (chart: DrawnChart) => ({
  domain: chart.series.map(({ name }) => name),
  range: chart.series.map((_, index) => colourOf(chart, index)),
});

/** Whether its cells are shown as shares of a hundred. */
const isOfShares = (chart: DrawnChart): boolean => {
  const rows = rowsOf(chart);
  return rows.length > 0 && rows.every(({ shown }) => shown.trim().endsWith('%'));
};

function channels(chart: DrawnChart) {
  const { kind, options, series } = chart;
  const axisTitle = String(options[kind === 'bar' ? 'hAxis.title' : 'vAxes.0.title'] ?? '');
  const isStacked = options['isStacked'] === 'absolute';
  const category = {
    field: 'label',
    type: 'nominal',
    sort: null,
    scale: { domain: [...new Set(chart.labels)] },
    axis: { title: null, labelAngle: 0, labelLimit: 140, grid: false, domain: true, ticks: false },
  } as const;
  const value = {
    field: 'value',
    type: 'quantitative',
    stack: isStacked ? 'zero' : null,
    ...(rowsOf(chart).length === 0 ? { scale: { domain: [0, 1] } } : {}),
    axis: {
      title: axisTitle === '' ? null : axisTitle,
      tickCount: 4,
      domain: false,
      ticks: false,
      // As Google Sheets does, an axis writes its numbers as the cells do.
      ...(isOfShares(chart) ? { format: '.0%' } : {}),
    },
  } as const;
  const isSideBySide = !isStacked && series.length > 1;
  return { category, value, isSideBySide };
}

const SAID = { field: 'said', type: 'nominal' } as const;

function bars(chart: DrawnChart) {
  const { category, value, isSideBySide } = channels(chart);
  const isFlat = chart.kind === 'bar';
  const count = chart.series.filter((_, index) => !isLine(chart, index)).length;
  const apart = isSideBySide && count > 1 ? { [isFlat ? 'yOffset' : 'xOffset']: { field: 'series', sort: null } } : {};
  const places = isFlat ? { y: category, x: value } : { x: category, y: value };
  return {
    transform: [{ filter: '!datum.isLine' }],
    encoding: { ...places, ...apart },
    layer: [
      {
        mark: { type: 'bar' as const },
        encoding: {
          color: { field: 'series', type: 'nominal' as const, scale: seriesScale(chart) },
          description: SAID,
        },
      },
      {
        mark: {
          type: 'text' as const,
          fontSize: 10,
          aria: false,
          ...(isFlat ? { align: 'left' as const, dx: 3 } : { baseline: 'bottom' as const, dy: -2 }),
        },
        encoding: { text: { field: 'shown', type: 'nominal' as const } },
      },
    ],
  };
}

function lines(chart: DrawnChart) {
  const { category, value } = channels(chart);
  const series = { field: 'series', type: 'nominal' } as const;
  const { domain } = seriesScale(chart);
  const dashes = domain.map((_, index) => [...(DASHES[index % DASHES.length] ?? [1, 0])]);
  return {
    transform: [{ filter: 'datum.isLine' }],
    encoding: { x: category, y: { ...value, stack: null } },
    layer: [
      {
        mark: { type: 'line' as const, strokeWidth: 2 },
        encoding: {
          color: { ...series, scale: seriesScale(chart) },
          strokeDash: { ...series, scale: { domain, range: dashes } },
        },
      },
      {
        mark: { type: 'point' as const, filled: true, size: 45 },
        encoding: {
          color: { ...series, scale: seriesScale(chart) },
          shape: { ...series, scale: { domain } },
          description: SAID,
        },
      },
    ],
  };
}

/** The same chart for Vega-Lite, with texts for who cannot see it. */
export function specOf(chart: DrawnChart): TopLevelSpec {
  const hasBars = chart.series.some((_, index) => !isLine(chart, index));
  const hasLines = chart.series.some((_, index) => isLine(chart, index));
  const { decimal, thousands } = chart.marks;
  const layer = [...(hasBars ? [bars(chart)] : []), ...(hasLines ? [lines(chart)] : [])];
  const legend = chart.options['legend.position'] === 'none' ? { disable: true } : { orient: 'top', title: null };
  // Its types do not follow layers that are put together here; a spec it cannot read throws when it is compiled.
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${chart.title} ${saidOf(chart)}`,
    title: { text: chart.title, anchor: 'start', fontSize: 13, limit: chart.width - 20 },
    width: chart.width,
    height: chart.height,
    autosize: { type: 'fit', contains: 'padding' },
    padding: 8,
    background: '#FFFFFF',
    data: { values: rowsOf(chart) },
    layer,
    config: {
      font: 'Arial, sans-serif',
      legend,
      view: { stroke: null },
      locale: { number: { decimal, thousands, grouping: [3], currency: ['', ''] } },
    },
  } as TopLevelSpec;
}

/** "T1 : 1 250 €, T2 : 500 €": what it shows, in words. */
export const saidOf = (chart: DrawnChart): string =>
  rowsOf(chart)
    .map(({ said }) => said)
    .join('; ');
