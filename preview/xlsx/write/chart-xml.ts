import type { StoredChart } from '../../engine';
import { type Area, absoluteReference } from '../../notation';
import { FRAME_NAME, UNITS_A_PIXEL } from '../file';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type NameOf = (sheetId: string) => string;
type Column = { readonly sheetId: string; readonly area: Area };

const columnsOf = ({ ranges }: StoredChart): readonly Column[] =>
  ranges.flatMap(({ sheetId, area }) =>
    Array.from({ length: area.columns }, (_, index) => ({
      sheetId,
      area: { ...area, column: area.column + index, columns: 1 },
    })),
  );

const reference = ({ sheetId, area }: Column, nameOf: NameOf): string =>
  `<c:f>${escaped(absoluteReference(nameOf(sheetId), area))}</c:f>`;

const isLine = ({ kind, options }: StoredChart, index: number): boolean =>
  kind === 'line' || (kind === 'combo' && options[`series.${index}.type`] === 'line');

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${escaped(colour.slice(1))}"/></a:solidFill>`;

const lookOf = (chart: StoredChart, index: number): string => {
  const colour = String(chart.options[`series.${index}.color`] ?? '#0072B2');
  return isLine(chart, index)
    ? `<c:spPr><a:ln w="28575">${solid(colour)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/></c:marker>`
    : `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
};

const LABELS =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function series(chart: StoredChart, column: Column, index: number, nameOf: NameOf): string {
  const heads = Math.max(0, chart.headers);
  const below = ({ sheetId, area }: Column): Column => ({
    sheetId,
    area: { ...area, row: area.row + heads, rows: area.rows - heads },
  });
  const head = { ...column, area: { ...column.area, rows: 1 } };
  const [domain] = columnsOf(chart);
  const name = heads > 0 ? `<c:tx><c:strRef>${reference(head, nameOf)}</c:strRef></c:tx>` : '';
  const category = domain ? `<c:cat><c:strRef>${reference(below(domain), nameOf)}</c:strRef></c:cat>` : '';
  const labels = chart.options[`series.${index}.dataLabel`] === 'value' ? LABELS : '';
  const values = `<c:val><c:numRef>${reference(below(column), nameOf)}</c:numRef></c:val>`;
  const smooth = isLine(chart, index) ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${lookOf(chart, index)}${labels}${category}${values}${smooth}</c:ser>`;
}

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

function plots(chart: StoredChart, nameOf: NameOf): string {
  const isStacked = chart.options['isStacked'] === 'absolute';
  const all = columnsOf(chart)
    .slice(1)
    .map((column, index) => ({ isLine: isLine(chart, index), xml: series(chart, column, index, nameOf) }));
  const [bars, lines] = [all.filter((it) => !it.isLine), all.filter((it) => it.isLine)];
  const text = (of: typeof all): string => of.map(({ xml }) => xml).join('');
  const barXml = `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${text(bars)}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`;
  const lineXml = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${text(lines)}<c:marker val="1"/>${AXES}</c:lineChart>`;
  return `${bars.length > 0 ? barXml : ''}${lines.length > 0 ? lineXml : ''}`;
}

const titled = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function axes(chart: StoredChart): string {
  const isFlat = chart.kind === 'bar';
  const said = chart.options[isFlat ? 'hAxis.title' : 'vAxes.0.title'];
  const title = said === undefined ? '' : titled(String(said), 900);
  const common = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return `<c:catAx><c:axId val="1"/>${common}<c:axPos val="${isFlat ? 'l' : 'b'}"/>${ticks}<c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/>${common}<c:axPos val="${isFlat ? 'b' : 'l'}"/><c:majorGridlines/>${title}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:crossAx val="1"/></c:valAx>`;
}

const SMALL = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>';

/** A chart part: what is hidden among its cells is shown too, as in the file. */
export function chartXml(chart: StoredChart, nameOf: NameOf): string {
  const title = titled(String(chart.options['title'] ?? ''), 1000);
  const legend =
    chart.options['legend.position'] === 'none'
      ? ''
      : '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>';
  return `${XML}<c:chartSpace ${namespaces}><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots(chart, nameOf)}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${SMALL}</c:chartSpace>`;
}

const pixels = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function frame({ id, anchor, options }: StoredChart, index: number): string {
  const { row, column, offsetX, offsetY } = anchor;
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * UNITS_A_PIXEL}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * UNITS_A_PIXEL}</xdr:rowOff></xdr:from>`;
  const size = `<xdr:ext cx="${pixels(options['width'], 600) * UNITS_A_PIXEL}" cy="${pixels(options['height'], 371) * UNITS_A_PIXEL}"/>`;
  const title = escaped(String(options['title'] ?? ''));
  const properties = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${FRAME_NAME} ${id}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor>${from}${size}<xdr:graphicFrame macro="">${properties}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** The drawing of a tab: a frame for each of its charts. */
export const drawingXml = (charts: readonly StoredChart[]): string =>
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${namespaces}>${charts.map(frame).join('')}</xdr:wsDr>`;
