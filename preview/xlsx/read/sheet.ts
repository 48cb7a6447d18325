import type { ICellData, IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { type Block, blockOf } from '../../notation';
import { attributeOf, childOf, childrenOf, colourOf, type Element, isOn, numberOf, type Theme } from '../file';
import { type CellContext, cellsOf, type Row } from './cells';

const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;
/** A new tab of a spreadsheet has this much room; a tab read from a file has at least as much. */
const ROWS = 1000;
const COLUMNS = 26;

/** Contract 24: of a spreadsheet. A cell in row 99,999,999 is one of a file that no program wrote. */
const MOST_CELLS = 10_000_000;
export class TooManyCells extends Error {}

const widthOf = (characters: number): number => Math.round(characters * PIXELS_A_CHARACTER);

/** Files may give a width to all 16,384 columns: only those of the tab are kept. */
function columnsOf(sheet: Element, { columnCount }: Extent): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const column of childrenOf(childOf(sheet, 'cols'), 'col')) {
    const width = numberOf(column, 'width');
    const data = {
      ...(width === undefined || width === 0 ? {} : { w: widthOf(width) }),
      ...(isOn(column, 'hidden') ? { hd: 1 } : {}),
    };
    const last = Math.min(numberOf(column, 'max') ?? 0, columnCount);
    for (let index = (numberOf(column, 'min') ?? 1) - 1; index < last; index++) columns[index] = data;
  }
  return columns;
}

function rowsOf(rows: readonly Row[]): Record<number, Partial<IRowData>> {
  const found = rows.flatMap(({ index, element }) => {
    const height = isOn(element, 'customHeight') ? numberOf(element, 'ht') : undefined;
    const data = {
      ...(height === undefined ? {} : { h: Math.round(height * PIXELS_A_POINT), ia: 0 }),
      ...(isOn(element, 'hidden') ? { hd: 1 } : {}),
    };
    return Object.keys(data).length ? [[index, data] as const] : [];
  });
  return Object.fromEntries(found);
}

function freezeOf(view: Element | undefined): IWorksheetData['freeze'] {
  const pane = childOf(view, 'pane');
  const isFrozen = (attributeOf(pane, 'state') ?? '').startsWith('frozen');
  const xSplit = isFrozen ? (numberOf(pane, 'xSplit') ?? 0) : 0;
  const ySplit = isFrozen ? (numberOf(pane, 'ySplit') ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

const mergesOf = (sheet: Element): Block[] =>
  childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => blockOf(attributeOf(merge, 'ref') ?? '') ?? [],
  );

/** How far a tab goes. */
type Extent = Pick<IWorksheetData, 'rowCount' | 'columnCount'>;

const hasContent = ({ f, v }: ICellData): boolean => f !== undefined || v !== undefined;

/** As far as there is content: programs style whole columns down to row 1,048,576, and nobody needs those rows. */
function extentOf(rows: readonly Row[], merges: readonly Block[]): Extent {
  let { rowCount, columnCount } = { rowCount: ROWS, columnCount: COLUMNS };
  const include = (row: number, column: number): void => {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  };
  for (const { index, cells } of rows)
    for (const { column, data } of cells) if (hasContent(data)) include(index, column);
  for (const { endRow, endColumn } of merges) include(endRow, endColumn);
  if (rowCount * columnCount > MOST_CELLS) throw new TooManyCells(`${rowCount} rows, ${columnCount} columns`);
  return { rowCount, columnCount };
}

function cellDataOf(rows: readonly Row[], { columnCount }: Extent): IWorksheetData['cellData'] {
  const filled = rows.flatMap(({ index, cells }) => {
    const kept = cells.filter(({ column }) => column < columnCount).map(({ column, data }) => [column, data] as const);
    return kept.length > 0 ? [[index, Object.fromEntries(kept)] as const] : [];
  });
  return Object.fromEntries(filled);
}

export type SheetContext = CellContext & { readonly theme: Theme };
type ReadSheet = { readonly data: Partial<IWorksheetData>; readonly keptValues: number };

export function sheetOf(sheet: Element, id: string, name: string, isHidden: boolean, context: SheetContext): ReadSheet {
  const { rows: everyRow, keptValues } = cellsOf(sheet, context);
  const mergeData = mergesOf(sheet);
  const extent = extentOf(everyRow, mergeData);
  const rows = everyRow.filter(({ index }) => index < extent.rowCount);
  const format = childOf(sheet, 'sheetFormatPr');
  const view = childOf(childOf(sheet, 'sheetViews'), 'sheetView');
  const data: Partial<IWorksheetData> = {
    id,
    name,
    tabColor: colourOf(childOf(childOf(sheet, 'sheetPr'), 'tabColor'), context.theme) ?? '',
    hidden: isHidden ? 1 : 0,
    freeze: freezeOf(view),
    ...extent,
    zoomRatio: (numberOf(view, 'zoomScale') ?? 100) / 100,
    defaultColumnWidth: widthOf(numberOf(format, 'defaultColWidth') ?? 12),
    defaultRowHeight: Math.round((numberOf(format, 'defaultRowHeight') ?? 15) * PIXELS_A_POINT),
    mergeData,
    cellData: cellDataOf(rows, extent),
    rowData: rowsOf(rows),
    columnData: columnsOf(sheet, extent),
    showGridlines: isOn(view, 'showGridLines', true) ? 1 : 0,
  };
  return { data, keptValues };
}
