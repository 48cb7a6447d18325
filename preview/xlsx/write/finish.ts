import type { IWorkbookData } from '@univerjs/core';
import JSZip from 'jszip';
import { type DefinedName, formulaForFile, putPart, textOfPart, WHOLE_WORKBOOK } from '../file';
import { writeCharts } from './charts';
import type { BaseFont } from './styles';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function nameElement(
  { name, formulaOrRefString, localSheetId, hidden }: DefinedName,
  sheetOrder: readonly string[],
): string {
  const tab = localSheetId === WHOLE_WORKBOOK ? -1 : sheetOrder.indexOf(localSheetId ?? '');
  const scope = tab < 0 ? '' : ` localSheetId="${tab}"`;
  return `<definedName name="${escaped(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escaped(formulaForFile(formulaOrRefString))}</definedName>`;
}

/** Replaces what must be there: a change in ExcelJS's output is an error here and not a silently poorer file. */
function replaced(xml: string, what: string | RegExp, by: string): string {
  const result = xml.replace(what, () => by);
  if (result === xml) throw new Error(`ExcelJS no longer writes ${what}`);
  return result;
}

/**
 * What ExcelJS cannot say: the base font (it always writes Calibri 11), a default height that is no fixed one, the charts and the names. It
 * takes names apart cell by cell, so that whole columns, formulas and names of one tab do not come through.
 */
export async function finished(
  bytes: ArrayBuffer | Uint8Array,
  font: BaseFont,
  names: readonly DefinedName[],
  snapshot: IWorkbookData,
): Promise<Uint8Array> {
  const { sheetOrder } = snapshot;
  const zip = await JSZip.loadAsync(bytes);
  const change = async (path: string, edit: (xml: string) => string): Promise<void> => {
    putPart(zip, path, edit(await textOfPart(zip, path)));
  };
  const fontXml = `<font><sz val="${font.size}"/><color theme="1"/><name val="${escaped(font.name)}"/><family val="2"/></font>`;
  await change('xl/styles.xml', (xml) => replaced(xml, /<font>.*?<\/font>/, fontXml));
  for (const path of Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    // With it, no row would grow with the text that wraps in it.
    await change(path, (xml) => xml.replace(/(<sheetFormatPr[^>]*) customHeight="1"/, '$1'));
  }
  if (names.length > 0) {
    const list = names.map((name) => nameElement(name, sheetOrder)).join('');
    await change('xl/workbook.xml', (xml) => replaced(xml, '<calcPr', `<definedNames>${list}</definedNames><calcPr`));
  }
  await writeCharts(zip, snapshot);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
