import { sheetOf } from '../book';
import {
  booleanOf,
  type ChartBuilderHandle,
  type ChartDraft,
  chartBuilders,
  type EmbeddedChartHandle,
  enumName,
  handle,
  handleOf,
  listOf,
  numberOf,
  rangeHandle,
  sheetHandle,
  textOf,
  WrongArguments,
} from '../handles';
import { messages } from '../messages';
import { type Method, type Methods, other, type Script } from '../runtime';

type Builder = ChartBuilderHandle;
type Kind = keyof typeof chartBuilders;
type Change = (draft: ChartDraft, args: readonly unknown[], script: Script) => Partial<ChartDraft>;

/** A builder is changed in place and gives itself, chained or not. */
const changing = (change: Change): Method<Builder> =>
  other((script, self, ...args) => {
    self.draft = { ...self.draft, ...change(self.draft, args, script) };
    return self;
  });

const option = (name: string, parse: (value: unknown) => string | number | boolean): Method<Builder> =>
  changing(({ options }, [value]) => ({ options: { ...options, [name]: parse(value) } }));

/** Google takes objects too and is silent about what it ignores: one key a call, with a plain value, is what its own recorder writes. */
function scalarOf(value: unknown): string | number | boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw new WrongArguments();
  return value;
}

function positionOf(draft: ChartDraft, args: readonly unknown[], { book }: Script): Partial<ChartDraft> {
  const [row = 0, column = 0, offsetX = 0, offsetY = 0] = args.map(numberOf);
  if (args.length < 4) throw new WrongArguments();
  const page = sheetOf(book, sheetHandle(draft.sheetId));
  const isThere = row >= 1 && column >= 1 && row <= page.getRowCount() && column <= page.getColumnCount();
  if (!isThere) throw new Error(messages.outsideSheet);
  return { anchor: { row: row - 1, column: column - 1, offsetX, offsetY } };
}

const as = (kind: Kind): Method<Builder> =>
  other((_script, { id, draft }) => builderOf(chartBuilders[kind], { ...draft, kind }, id));

const builderOf = <Is extends Builder['is']>(is: Is, draft: ChartDraft, id: number | null): Builder => {
  // Each of them is the same but for its tag, which TypeScript cannot follow for a type parameter.
  const builder = { is, id, draft } as Builder;
  return handle(builder);
};

export const genericBuilder = (draft: ChartDraft, id: number | null): Builder =>
  builderOf('EmbeddedChartBuilder', draft, id);

/** What all builders have. */
const common: Methods<Builder> = {
  addRange: changing(({ ranges }, [range]) => {
    const { sheet, area } = handleOf(range, 'Range');
    return { ranges: [...ranges, { sheetId: sheet.id, area }] };
  }),
  removeRange: changing(({ ranges }, [range]) => {
    const { sheet, area } = handleOf(range, 'Range');
    const isIt = (each: (typeof ranges)[number]): boolean =>
      each.sheetId === sheet.id && JSON.stringify(each.area) === JSON.stringify(area);
    return { ranges: ranges.filter((each) => !isIt(each)) };
  }),
  clearRanges: changing(() => ({ ranges: [] })),
  getRanges: other((_script, { draft }) =>
    draft.ranges.map(({ sheetId, area }) => rangeHandle(sheetHandle(sheetId), area)),
  ),
  setOption: changing(({ options }, [name, value]) => ({ options: { ...options, [textOf(name)]: scalarOf(value) } })),
  setPosition: changing(positionOf),
  setNumHeaders: changing((_draft, [headers]) => ({ headers: numberOf(headers) })),
  setMergeStrategy: option('mergeStrategy', (value) => enumName(value, 'ChartMergeStrategy')),
  setTransposeRowsAndColumns: option('transposeRowsAndColumns', booleanOf),
  setHiddenDimensionStrategy: changing((_draft, [strategy]) => ({
    hidden: enumName(strategy, 'ChartHiddenDimensionStrategy'),
  })),
  asColumnChart: as('column'),
  asBarChart: as('bar'),
  asLineChart: as('line'),
  asComboChart: as('combo'),
  build: other((_script, { id, draft }) => handle<EmbeddedChartHandle>({ is: 'EmbeddedChart', id, chart: draft })),
};

/** What the builders of a kind have besides, as Google's reference lists it. */
const typed: Methods<Builder> = {
  setTitle: option('title', textOf),
  setXAxisTitle: option('hAxis.title', textOf),
  setYAxisTitle: option('vAxes.0.title', textOf),
  setColors: changing(({ options }, [colours]) => ({
    options: {
      ...options,
      ...Object.fromEntries(listOf(colours, textOf).map((colour, index) => [`series.${index}.color`, colour])),
    },
  })),
  setBackgroundColor: option('backgroundColor', textOf),
  setLegendPosition: option('legend.position', (value) => enumName(value, 'Position').toLowerCase()),
  setRange: changing(({ options }, [from, to]) => ({
    options: {
      ...options,
      'vAxes.0.viewWindow.min': numberOf(from),
      'vAxes.0.viewWindow.max': numberOf(to),
    },
  })),
  useLogScale: changing(({ options }) => ({ options: { ...options, 'vAxes.0.logScale': true } })),
};

const stacking: Methods<Builder> = {
  setStacked: changing(({ options }) => ({ options: { ...options, isStacked: 'absolute' } })),
};

const reversing: Methods<Builder> = {
  reverseCategories: changing(({ options }) => ({ options: { ...options, 'domainAxis.direction': -1 } })),
};

const drawing: Methods<Builder> = {
  setCurveStyle: option('curveType', (value) => (enumName(value, 'CurveStyle') === 'SMOOTH' ? 'function' : 'none')),
  setPointStyle: option('pointSize', (value) => enumName(value, 'PointStyle').toLowerCase()),
};

export const chartBuilderMethods: { readonly [Is in Builder['is']]: Methods<Builder> } = {
  EmbeddedChartBuilder: common,
  EmbeddedColumnChartBuilder: { ...common, ...typed, ...stacking, ...reversing },
  EmbeddedBarChartBuilder: { ...common, ...typed, ...stacking, ...reversing },
  EmbeddedLineChartBuilder: { ...common, ...typed, ...reversing, ...drawing },
  EmbeddedComboChartBuilder: { ...common, ...typed, ...stacking, ...reversing },
};
