import type { IWorkbookData } from '@univerjs/core';
import type JSZip from 'jszip';
import { chartsOf, putPart, textOfPart } from '../file';
import { chartXml, drawingXml, XML } from './chart-xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

const relationsXml = (relations: readonly string[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

/** A part of the file and what it is: "drawing", "drawingml.chart". */
type Part = { readonly path: string; readonly type: string };

/** Ids of a tab's relations go on where ExcelJS stopped: another with the same number would be taken for it. */
async function pointAt(zip: JSZip, sheet: number, drawing: string): Promise<void> {
  const [page, list] = [`xl/worksheets/sheet${sheet}.xml`, `xl/worksheets/_rels/sheet${sheet}.xml.rels`];
  const known = [...(await textOfPart(zip, list)).matchAll(/<Relationship [^>]*\/>/g)].map(([it]) => it);
  const id = known.length + 1;
  putPart(zip, list, relationsXml([...known, relation(id, 'drawing', drawing)]));
  const xml = await textOfPart(zip, page);
  // The drawing stands before what ExcelJS draws notes by.
  const [end = '</worksheet>'] = /<legacyDrawing|<tableParts|<\/worksheet>/.exec(xml) ?? [];
  const declared = xml.includes('xmlns:r=') ? '' : ` xmlns:r="${RELATIONS}"`;
  putPart(
    zip,
    page,
    xml.replace(end, () => `<drawing${declared} r:id="rId${id}"/>${end}`),
  );
}

/** Charts, which ExcelJS knows nothing of: a drawing for each tab that has some, and a part for each of them. */
export async function writeCharts(zip: JSZip, snapshot: IWorkbookData): Promise<void> {
  const parts: Part[] = [];
  let count = 0;
  const nameOf = (id: string): string => snapshot.sheets[id]?.name ?? id;
  for (const [index, sheetId] of snapshot.sheetOrder.entries()) {
    const charts = chartsOf(snapshot, sheetId);
    if (charts.length === 0) continue;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    putPart(zip, drawing, drawingXml(charts));
    parts.push({ path: drawing, type: 'drawing' });
    const targets = charts.map((chart, place) => {
      count += 1;
      const path = `xl/charts/chart${count}.xml`;
      putPart(zip, path, chartXml(chart, nameOf));
      parts.push({ path, type: 'drawingml.chart' });
      return relation(place + 1, 'chart', `../charts/chart${count}.xml`);
    });
    putPart(zip, `xl/drawings/_rels/drawing${index + 1}.xml.rels`, relationsXml(targets));
    await pointAt(zip, index + 1, `../drawings/drawing${index + 1}.xml`);
  }
  if (parts.length === 0) return;
  const types = await textOfPart(zip, '[Content_Types].xml');
  const overrides = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`);
  putPart(
    zip,
    '[Content_Types].xml',
    types.replace('</Types>', () => `${overrides.join('')}</Types>`),
  );
}
