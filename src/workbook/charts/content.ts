import { type Area, type Chart, type ChartContent, type ChartSeries, rangeAddress } from '../cells';

const ofSeries = (chart: Chart, { colour, isLine, isPlain }: ChartSeries, index: number): ChartContent['options'] => {
  if (isPlain) return { [`series.${index}.color`]: colour };
  const asLine = chart.kind === 'line' || isLine === true;
  return {
    [`series.${index}.color`]: colour,
    // In grey the numbers tell the series apart as well as the colours do.
    [`series.${index}.dataLabel`]: 'value',
    ...(chart.kind === 'combo' ? { [`series.${index}.type`]: asLine ? 'line' : 'bars' } : {}),
    ...(asLine ? { [`series.${index}.lineWidth`]: 2, [`series.${index}.pointSize`]: 5 } : {}),
  };
};

/** The axis of the values: of bars it lies at the bottom. */
const valueAxis = ({ kind }: Chart): string => (kind === 'bar' ? 'hAxis' : 'vAxes.0');

/** Series that stand next to each other are one range. */
function sideBySide(areas: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs[runs.length - 1];
    const isNext = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (isNext) runs[runs.length - 1] = { ...last, columns: last.columns + area.columns };
    else runs.push(area);
  }
  return runs;
}

/**
 * What Google Sheets is told of a chart. One series needs no legend: its head says what the title asks. The names of series are
 * never written as options, so that they follow the heads of their columns.
 */
export function contentOf(chart: Chart): ChartContent {
  const options = {
    title: chart.title,
    ...(chart.isBrief ? {} : { 'titleTextStyle.fontSize': 12, 'titleTextStyle.bold': true }),
    'legend.position': chart.series.length > 1 ? 'top' : 'none',
    useFirstColumnAsDomain: true,
    ...(chart.isBrief && !chart.isStacked ? {} : { isStacked: chart.isStacked ? 'absolute' : 'false' }),
    ...(chart.axis === '' ? {} : { [`${valueAxis(chart)}.title`]: chart.axis }),
  };
  return {
    kind: chart.kind,
    of: chart.of,
    ranges: [chart.domain, ...sideBySide(chart.series.map(({ values }) => values))].map(rangeAddress),
    options: Object.assign(options, ...chart.series.map((series, index) => ofSeries(chart, series, index))),
  };
}
