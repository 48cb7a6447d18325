import {
  type ChartDraft,
  type ChartOptionsHandle,
  type ContainerInfoHandle,
  type EmbeddedChartHandle,
  handle,
  handleOf,
  rangeHandle,
  type SheetHandle,
  sheetHandle,
  textOf,
} from '../handles';
import { guardedTab, type Methods, other, read, write } from '../runtime';
import { genericBuilder } from './builders';
import { addChart, chartsOf, removeChart, updateChart } from './stored-charts';

const rangesOf = ({ ranges }: ChartDraft) => ranges.map(({ sheetId, area }) => rangeHandle(sheetHandle(sheetId), area));

export const chartMethods: Methods<EmbeddedChartHandle> = {
  getChartId: read((_script, { id }) => id),
  getRanges: read((_script, { chart }) => rangesOf(chart)),
  getNumHeaders: read((_script, { chart }) => chart.headers),
  getOptions: other((_script, { chart }) => handle<ChartOptionsHandle>({ is: 'ChartOptions', chart })),
  getContainerInfo: other((_script, { chart }) => handle<ContainerInfoHandle>({ is: 'ContainerInfo', chart })),
  modify: other((_script, { id, chart }) => genericBuilder(chart, id)),
};

export const chartOptionsMethods: Methods<ChartOptionsHandle> = {
  get: read((_script, { chart }, name: unknown) => chart.options[textOf(name)] ?? null),
};

/** Where it is anchored, and no size: Google tells none. */
export const containerInfoMethods: Methods<ContainerInfoHandle> = {
  getAnchorRow: read((_script, { chart }) => chart.anchor.row + 1),
  getAnchorColumn: read((_script, { chart }) => chart.anchor.column + 1),
  getOffsetX: read((_script, { chart }) => chart.anchor.offsetX),
  getOffsetY: read((_script, { chart }) => chart.anchor.offsetY),
};

const newDraft = (sheet: SheetHandle): ChartDraft => ({
  sheetId: sheet.id,
  kind: 'column',
  ranges: [],
  headers: -1,
  hidden: '',
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  options: {},
});

export const sheetChartMethods: Methods<SheetHandle> = {
  newChart: other((_script, sheet) => genericBuilder(newDraft(sheet), null)),
  getCharts: read(({ book }, sheet) =>
    chartsOf(book, sheet).map(({ id, ...chart }) => handle<EmbeddedChartHandle>({ is: 'EmbeddedChart', id, chart })),
  ),
  ...guardedTab({
    insertChart: write(({ book }, sheet, chart: unknown) =>
      addChart(book, sheet, handleOf(chart, 'EmbeddedChart').chart),
    ),
    updateChart: write(({ book }, sheet, chart: unknown) => {
      const { id, chart: draft } = handleOf(chart, 'EmbeddedChart');
      updateChart(book, sheet, id, draft);
    }),
    removeChart: write(({ book }, sheet, chart: unknown) =>
      removeChart(book, sheet, handleOf(chart, 'EmbeddedChart').id),
    ),
  }),
};
