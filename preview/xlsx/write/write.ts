import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { blockName } from '../../notation';
import { argbOf, type NotCarried, resourceOf } from '../file';
import { writeCells } from './cells';
import { finished } from './finish';
import { writeFormats, writeValidations } from './rules';
import { baseFontOf } from './styles';
import { nameableWorkbook } from './tab-names';

type WrittenXlsx = { readonly bytes: Uint8Array; readonly notCarried: readonly NotCarried[] };

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 3 / 4;
const DEFAULT_ROW_HEIGHT = 20;

/**
 * ExcelJS gives its texts to JSZip as bytes where it believes itself in a browser, and as they are elsewhere: these JSZip may break (see
 * `putPart`).
 */
async function bytesOf(workbook: Workbook): Promise<Awaited<ReturnType<Workbook['xlsx']['writeBuffer']>>> {
  const asked: object = 'process' in globalThis ? globalThis.process : {};
  const before: unknown = Reflect.get(asked, 'browser');
  Reflect.set(asked, 'browser', true);
  try {
    return await workbook.xlsx.writeBuffer();
  } finally {
    if (before === undefined) Reflect.deleteProperty(asked, 'browser');
    else Reflect.set(asked, 'browser', before);
  }
}

/** A Univer snapshot as the bytes of an .xlsx file, with what a file cannot hold. `locale` is the file's, such as fr_FR. */
export async function writeXlsx(original: IWorkbookData, locale: string): Promise<WrittenXlsx> {
  const { snapshot, renamed } = nameableWorkbook(original);
  const workbook = new ExcelJS.Workbook();
  describe(workbook, snapshot, locale);
  const notCarried = snapshot.sheetOrder.flatMap((id) => {
    const sheet = snapshot.sheets[id];
    return sheet ? writeTab(workbook, id, sheet, snapshot) : [];
  });
  const names = Object.values(resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN')).flatMap((name) => name ?? []);
  const bytes = await bytesOf(workbook);
  return {
    bytes: await finished(bytes, baseFontOf(snapshot), names, snapshot),
    notCarried: [...notCarried, ...renamed.map((where) => ({ what: 'tab-name', where }) as const)],
  };
}

function describe(workbook: Workbook, snapshot: IWorkbookData, locale: string): void {
  const firstShown = snapshot.sheetOrder.findIndex((id) => !snapshot.sheets[id]?.hidden);
  workbook.creator = 'Rétroplan';
  workbook.lastModifiedBy = 'Rétroplan';
  // ExcelJS writes this property and does not declare it.
  Object.assign(workbook, { language: locale.replace('_', '-') });
  workbook.calcProperties.fullCalcOnLoad = true;
  const window = { x: 0, y: 0, width: 24_000, height: 16_000, firstSheet: 0, visibility: 'visible' } as const;
  workbook.views = [{ ...window, activeTab: Math.max(firstShown, 0) }];
}

function writeTab(
  workbook: Workbook,
  id: string,
  sheet: Partial<IWorksheetData>,
  snapshot: IWorkbookData,
): readonly NotCarried[] {
  const name = sheet.name ?? id;
  const tabColour = argbOf(sheet.tabColor);
  const worksheet = workbook.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    // Printed as Google prints it by our link: A4, across, as wide as the page.
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    properties: {
      ...(tabColour ? { tabColor: { argb: tabColour } } : {}),
      ...(sheet.defaultRowHeight ? { defaultRowHeight: sheet.defaultRowHeight * POINTS_A_PIXEL } : {}),
      ...(sheet.defaultColumnWidth ? { defaultColWidth: sheet.defaultColumnWidth / PIXELS_A_CHARACTER } : {}),
    },
  });
  writeView(worksheet, sheet);
  writeSizes(worksheet, sheet);
  writeCells(worksheet, sheet, snapshot);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? []) {
    worksheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
  writeNotes(worksheet, id, snapshot);
  return [
    ...writeValidations(worksheet, resourceOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')[id] ?? []),
    ...writeFormats(worksheet, resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id] ?? []),
    ...writeFilter(worksheet, id, snapshot),
    ...protections(worksheet, id, snapshot),
  ];
}

function writeView(worksheet: Worksheet, { freeze, showGridlines, zoomRatio }: Partial<IWorksheetData>): void {
  const shared = { showGridLines: showGridlines !== 0, zoomScale: Math.round((zoomRatio ?? 1) * 100) };
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  worksheet.views = [
    xSplit > 0 || ySplit > 0 ? { ...shared, state: 'frozen', xSplit, ySplit } : { ...shared, state: 'normal' },
  ];
}

function writeSizes(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  for (const [index, data] of Object.entries(sheet.columnData ?? {})) {
    const column = worksheet.getColumn(Number(index) + 1);
    if (data?.w) column.width = data.w / PIXELS_A_CHARACTER;
    if (data?.hd) column.hidden = true;
  }
  for (const [index, data] of Object.entries(sheet.rowData ?? {})) {
    const row = worksheet.getRow(Number(index) + 1);
    // A height the engine found by itself is found again by whoever opens the file.
    if (data?.h && data.ia !== 1) row.height = data.h * POINTS_A_PIXEL;
    if (data?.hd) {
      row.hidden = true;
      // ExcelJS leaves out an empty row that has no height, and with it that it is hidden.
      row.height ??= (sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT) * POINTS_A_PIXEL;
    }
  }
}

function writeNotes(worksheet: Worksheet, id: string, snapshot: IWorkbookData): void {
  const rows = resourceOf(snapshot, 'SHEET_NOTE_PLUGIN')[id] ?? {};
  for (const [row, notes] of Object.entries(rows)) {
    for (const [column, note] of Object.entries(notes)) {
      worksheet.getCell(Number(row) + 1, Number(column) + 1).note = note.note;
    }
  }
}

function writeFilter(worksheet: Worksheet, id: string, snapshot: IWorkbookData): readonly NotCarried[] {
  const filter = resourceOf(snapshot, 'SHEET_FILTER_PLUGIN')[id];
  if (!filter) return [];
  worksheet.autoFilter = blockName(filter.ref);
  return filter.filterColumns?.length ? [{ what: 'filter-choice', where: worksheet.name }] : [];
}

function protections(worksheet: Worksheet, id: string, snapshot: IWorkbookData): readonly NotCarried[] {
  const rules = resourceOf(snapshot, 'SHEET_WORKSHEET_PROTECTION_PLUGIN')[snapshot.id] ?? [];
  return rules.some(({ subUnitId }) => subUnitId === id) ? [{ what: 'protection', where: worksheet.name }] : [];
}
