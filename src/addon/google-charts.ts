import type { Chart, ChartContent, ChartKind, Operation, SeenChart } from '../workbook/cells';
import { contentOf } from '../workbook/charts';
import { type GoogleFile, placeOf } from './google-file';
import { asTypedText } from './typed-text';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Generic = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** What the builders of all kinds have; each gives itself. */
type Builder = {
  readonly addRange: (range: GoogleAppsScript.Spreadsheet.Range) => unknown;
  readonly clearRanges: () => unknown;
  readonly setOption: (name: string, value: string | number | boolean) => unknown;
  readonly setNumHeaders: (headers: number) => unknown;
  readonly setHiddenDimensionStrategy: (strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy) => unknown;
  readonly setPosition: (row: number, column: number, offsetX: number, offsetY: number) => unknown;
  readonly build: () => EmbeddedChart;
};
type TypedBuilder = Builder & { readonly setColors: (colours: string[]) => unknown };

const typed: { readonly [K in ChartKind]: (generic: Generic) => TypedBuilder } = {
  column: (generic) => generic.asColumnChart(),
  bar: (generic) => generic.asBarChart(),
  line: (generic) => generic.asLineChart(),
  combo: (generic) => generic.asComboChart(),
};

/** Of her own charts too: more of them than this are not looked at, nor touched. */
const MOST_CHARTS = 50;

/** Of a series: those of a new chart are set in one call. */
const IS_COLOUR = /^series\.\d+\.color$/;

const idOf = (chart: EmbeddedChart): string => String(chart.getChartId() ?? '');

/** The charts of a tab with their titles, '' for one that has none. */
export const readCharts = (file: GoogleFile, tab: string): readonly SeenChart[] =>
  (file.sheet(tab)?.getCharts() ?? []).slice(0, MOST_CHARTS).map((chart) => {
    const title: unknown = chart.getOptions().get('title');
    return { id: idOf(chart), title: typeof title === 'string' ? title : '' };
  });

function addRanges(file: GoogleFile, builder: Builder, { of, ranges }: Pick<ChartContent, 'of' | 'ranges'>): void {
  for (const address of ranges) {
    const area = placeOf(address);
    if (area !== undefined) builder.addRange(file.range(of, area));
  }
}

function setOptions(builder: Builder, options: ChartContent['options']): void {
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
}

function addChart(file: GoogleFile, tab: string, chart: Chart): void {
  const content = contentOf(chart);
  const builder = typed[chart.kind](file.tab(tab).newChart());
  addRanges(file, builder, content);
  builder.setNumHeaders(1);
  // What is hidden among its cells is ours; whether it is the default to leave that out, two pages of Google's say otherwise (contract 46).
  if (!chart.isBrief) builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  builder.setPosition(chart.anchor.row, chart.anchor.column, 0, 0);
  builder.setColors(chart.series.map(({ colour }) => colour));
  const others = Object.entries(content.options).filter(([name]) => !IS_COLOUR.test(name));
  setOptions(builder, { ...Object.fromEntries(others), ...chart.pixels });
  file.tab(tab).insertChart(builder.build());
}

/** The id of a chart is known once it stands in its tab: those that were not there before are ours, in their order. */
export function addCharts(file: GoogleFile, { tab, among, charts }: OperationOf<'add-charts'>): void {
  for (const { chart } of charts) addChart(file, tab, chart);
  const ids = file.tab(tab).getCharts().map(idOf);
  const fresh = ids.filter((id) => !among.includes(id));
  const given = charts.flatMap((it, index) => (fresh[index] === undefined ? [] : [{ ...it, text: fresh[index] }]));
  file.chartsAdded.set(tab, fresh);
  const [first] = given;
  const write = (at: (typeof given)[number]['id'], texts: readonly string[]): void => {
    const cells = file.range(tab, { ...at, rows: texts.length, columns: 1 });
    cells.setValues(texts.map((text) => [asTypedText(text)]));
  };
  const areTogether = given.every(({ id }, index) => first !== undefined && id.row === first.id.row + index);
  if (first !== undefined && areTogether)
    write(
      first.id,
      given.map(({ text }) => text),
    );
  else for (const { id, text } of given) write(id, [text]);
}

export function changeChart(file: GoogleFile, { tab, id, changes }: OperationOf<'change-chart'>): void {
  const chart = file
    .tab(tab)
    .getCharts()
    .find((it) => idOf(it) === id);
  if (chart === undefined) return;
  const { kind, of, ranges, options = {} } = changes;
  const generic = chart.modify();
  const builder: Builder = kind === undefined ? generic : typed[kind](generic);
  if (of !== undefined && ranges !== undefined) {
    builder.clearRanges();
    addRanges(file, builder, { of, ranges });
  }
  setOptions(builder, options);
  file.tab(tab).updateChart(builder.build());
}

/** Those of the tab that have these ids. */
export function removeCharts(file: GoogleFile, tab: string, ids: readonly string[]): void {
  const sheet = file.tab(tab);
  for (const chart of sheet.getCharts()) if (ids.includes(idOf(chart))) sheet.removeChart(chart);
}
