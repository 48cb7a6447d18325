import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isSameName } from '../../src/domain/names';
import { type Either, fine, refused } from '../command-words';
import { type Block, blockOf, unquoted } from '../notation';

/** "Tab!A1:Z50": `asked` is the word as it was given, under which the answer stands. */
export type CellsRequest = { readonly asked: string; readonly tab: string; readonly block: Block };
export type CellValue = string | number | boolean;

const MOST_CELLS = 200_000;

/** The tab's name may be quoted as formulas do, 'Plan d''action'!A1:C3, or not. undefined for anything that is not a tab and a block of cells. */
function cellsRequestOf(asked: string): CellsRequest | undefined {
  const cut = asked.lastIndexOf('!');
  const tab = unquoted(asked.slice(0, Math.max(cut, 0)));
  const block = blockOf(asked.slice(cut + 1));
  if (tab === '' || !block) return undefined;
  const count = (block.endRow - block.startRow + 1) * (block.endColumn - block.startColumn + 1);
  return count > MOST_CELLS ? undefined : { asked, tab, block };
}

/** Every block of cells that is asked for. */
export function cellsAsked(words: readonly string[]): Either<readonly CellsRequest[]> {
  const cells: CellsRequest[] = [];
  for (const word of words) {
    const request = cellsRequestOf(word);
    if (!request) return refused({ is: 'bad-cells', word });
    cells.push(request);
  }
  return fine(cells);
}

export function tabNamed(snapshot: IWorkbookData, name: string): Partial<IWorksheetData> | undefined {
  const tabs = snapshot.sheetOrder.map((id) => snapshot.sheets[id]);
  return tabs.find((tab) => tab?.name === name) ?? tabs.find((tab) => isSameName(tab?.name ?? '', name));
}

/** What a cell shows to a program: days are serial numbers, blank is "". */
function cellValue(cell: ICellData | undefined): CellValue {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '';
  const value = cell?.v;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  if (cell?.t === 3) return value === 1 || value === true || value === '1';
  // The engine may keep the number a formula gave as its text.
  return cell?.t === 2 && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}

export function valuesIn(
  tab: Partial<IWorksheetData>,
  { startRow, endRow, startColumn, endColumn }: Block,
): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
  return rows.map((row) => columns.map((column) => cellValue(tab.cellData?.[row]?.[column])));
}
