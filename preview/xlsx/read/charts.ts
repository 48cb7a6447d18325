import type { StoredChart } from '../../engine';
import { parseReference } from '../../notation';
import { attributeOf, childOf, childrenOf, descendantsOf, type Element, FRAME_NAME, UNITS_A_PIXEL } from '../file';
import type { Package } from './package';

/** A chart as the file has it: its ranges name tabs, which have no ids before all of them are read. */
export type ReadChart = (idOf: (tab: string) => string | undefined) => StoredChart | undefined;

/** More than a tab has: what is asked is only where a range ends. */
const FAR = 1_000_000;

const first = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : descendantsOf(element, name)[0];

const valIn = (element: Element | undefined, name: string): string | undefined =>
  attributeOf(first(element, name), 'val');

const formulaIn = (series: Element, part: string): string => first(childOf(series, part), 'f')?.text ?? '';

/** The heads stand right above the values: they are one range again. */
function rangeOf(
  text: string,
  heads: number,
  idOf: Parameters<ReadChart>[0],
): StoredChart['ranges'][number] | undefined {
  const read = parseReference(text, FAR, FAR);
  const sheetId = read?.tab ? idOf(read.tab) : undefined;
  if (!read || sheetId === undefined) return undefined;
  const { area } = read;
  return { sheetId, area: { ...area, row: area.row - heads, rows: area.rows + heads } };
}

function kindOf(chart: Element): StoredChart['kind'] {
  const bars = first(chart, 'barChart');
  if (bars === undefined) return 'line';
  if (first(chart, 'lineChart') !== undefined) return 'combo';
  return valIn(bars, 'barDir') === 'bar' ? 'bar' : 'column';
}

function optionsOf(chart: Element, all: readonly Element[], size: Element | undefined): StoredChart['options'] {
  const lines = new Set(descendantsOf(chart, 'lineChart').flatMap((it) => childrenOf(it, 'ser')));
  const pixels = (name: string): number => Math.round(Number(attributeOf(size, name) ?? 0) / UNITS_A_PIXEL);
  const title = childOf(childOf(chart, 'chart'), 'title');
  const ofSeries = all.map((series, index) => ({
    [`series.${index}.color`]: `#${valIn(childOf(series, 'spPr'), 'srgbClr') ?? '0072B2'}`,
    ...(childOf(series, 'dLbls') ? { [`series.${index}.dataLabel`]: 'value' } : {}),
    ...(kindOf(chart) === 'combo' ? { [`series.${index}.type`]: lines.has(series) ? 'line' : 'bars' } : {}),
  }));
  return {
    title:
      title === undefined
        ? ''
        : descendantsOf(title, 't')
            .map(({ text }) => text)
            .join(''),
    'legend.position': first(chart, 'legend') === undefined ? 'none' : 'top',
    isStacked: valIn(first(chart, 'barChart'), 'grouping') === 'stacked' ? 'absolute' : 'false',
    width: pixels('cx'),
    height: pixels('cy'),
    ...Object.assign({}, ...ofSeries),
  };
}

function readChart(frame: Element, chart: Element, id: number, sheetId: string): ReadChart {
  const all = [...descendantsOf(chart, 'ser')].sort((one, other) => orderOf(one) - orderOf(other));
  const heads = all.some((series) => childOf(series, 'tx')) ? 1 : 0;
  const texts = [...all.slice(0, 1).map((it) => formulaIn(it, 'cat')), ...all.map((it) => formulaIn(it, 'val'))];
  const from = childOf(frame, 'from');
  const at = (name: string): number => Number(childOf(from, name)?.text ?? 0);
  return (idOf) => {
    const ranges = texts.flatMap((text) => rangeOf(text, heads, idOf) ?? []);
    if (ranges.length !== texts.length) return undefined;
    return {
      id,
      sheetId,
      kind: kindOf(chart),
      ranges,
      headers: heads,
      hidden: 'SHOW_BOTH',
      anchor: {
        row: at('row'),
        column: at('col'),
        offsetX: Math.round(at('colOff') / UNITS_A_PIXEL),
        offsetY: Math.round(at('rowOff') / UNITS_A_PIXEL),
      },
      options: optionsOf(chart, all, childOf(frame, 'ext')),
    };
  };
}

const orderOf = (series: Element): number => Number(valIn(series, 'order') ?? 0);

/** The charts of a tab that this program wrote; `others` where its drawing holds anything else, which is not read. */
export async function readCharts(
  file: Package,
  drawing: string,
  sheetId: string,
): Promise<{ readonly charts: readonly ReadChart[]; readonly others: boolean }> {
  const root = await file.part(drawing);
  const relations = await file.relations(drawing);
  const charts = await Promise.all(
    (root?.children ?? []).map(async (frame): Promise<ReadChart | undefined> => {
      const name = attributeOf(first(frame, 'cNvPr'), 'name') ?? '';
      const id = new RegExp(`^${FRAME_NAME} (\\d+)$`).exec(name)?.[1];
      const relation = attributeOf(first(frame, 'chart'), 'id');
      const part = await file.part(relations.find((it) => it.id === relation)?.target ?? '');
      return id === undefined || part === undefined ? undefined : readChart(frame, part, Number(id), sheetId);
    }),
  );
  const ours = charts.flatMap((chart) => chart ?? []);
  return { charts: ours, others: ours.length < charts.length || charts.length === 0 };
}
