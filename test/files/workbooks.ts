import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import JSZip from 'jszip';
import { blockOf } from '../../preview/notation/a1';
import { type Resources, resourceOf, resourcesOf } from '../../preview/xlsx/file/resources';

type TabContent = Omit<Partial<IWorksheetData>, 'cellData'> & { readonly cells?: Readonly<Record<string, ICellData>> };

/** A snapshot that shows only what matters: tabs by name, cells by address. A tab's id is its name. */
export function aWorkbook(
  tabs: Readonly<Record<string, TabContent>>,
  resources: Partial<Resources> = {},
  styles: Readonly<Record<string, IStyleData>> = {},
): IWorkbookData {
  const sheets = Object.entries(tabs).map(([name, { cells = {}, ...content }]) => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (const [address, cell] of Object.entries(cells)) {
      const at = blockOf(address);
      if (!at) throw new Error(`no cell ${address}`);
      cellData[at.startRow] = { ...cellData[at.startRow], [at.startColumn]: cell };
    }
    return [name, { id: name, name, cellData, ...content }] as const;
  });
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    // An enum whose values are these texts.
    locale: 'enUS' as IWorkbookData['locale'],
    styles,
    sheetOrder: sheets.map(([name]) => name),
    sheets: Object.fromEntries(sheets),
    resources: resourcesOf(resources),
  };
}

/** The tab of that name in a snapshot. */
export function tabOf(snapshot: IWorkbookData, name: string): Partial<IWorksheetData> {
  const tab = Object.values(snapshot.sheets).find((sheet) => sheet.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

export function cellAt(snapshot: IWorkbookData, tab: string, address: string): ICellData | undefined {
  const at = blockOf(address);
  return at && tabOf(snapshot, tab).cellData?.[at.startRow]?.[at.startColumn];
}

/** The style of a cell, wherever the snapshot keeps it. */
export function styleAt(snapshot: IWorkbookData, tab: string, address: string): IStyleData {
  const style = cellAt(snapshot, tab, address)?.s;
  return (typeof style === 'string' ? snapshot.styles[style] : style) || {};
}

/** What a plugin keeps for a tab. */
export function partOf<K extends keyof Resources>(snapshot: IWorkbookData, name: K, tab: string): unknown {
  const parts: Readonly<Record<string, unknown>> = resourceOf(snapshot, name);
  return parts[tabOf(snapshot, tab).id ?? ''];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file as another program may write it: the XML inside `<worksheet>`, and whatever other parts differ from the plainest file. */
export async function anXlsx(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const plain: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet}</worksheet>`,
  };
  const zip = new JSZip();
  for (const [path, text] of Object.entries({ ...plain, ...parts })) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

export const sharedStrings = (...texts: readonly string[]): Readonly<Record<string, string>> => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
});

export const stylesheet = (inside: string): Readonly<Record<string, string>> => ({
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`,
});
