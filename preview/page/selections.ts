import type { IRange, Worksheet } from '@univerjs/core';
import { getPrimaryForRange, type ISelectionWithStyle, SheetsSelectionsService } from '@univerjs/sheets';
import { type Book, workbookOf } from '../apps-script/book';

const FIRST_CELL: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/**
 * Univer selects the rows and columns that a script inserts; Google leaves her selection where it was. Remembers it, and gives back how
 * to put it in its place again; what a script selects on purpose, cells, stays selected.
 */
export function rememberSelections(book: Book): () => void {
  const selections = book.engine.univer.__getInjector().get(SheetsSelectionsService);
  const selected = (sheet: Worksheet): readonly ISelectionWithStyle[] =>
    selections.getWorkbookSelections(book.unitId).getSelectionOfWorksheet(sheet.getSheetId());
  const before = new Map(
    workbookOf(book)
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), selected(sheet)]),
  );
  return () => {
    for (const sheet of workbookOf(book).getSheets()) {
      const old = before.get(sheet.getSheetId()) ?? [];
      const now = selected(sheet);
      if (now === old || !now.some(({ range }) => isWhole(range, sheet))) continue;
      const firstCell = { range: FIRST_CELL, primary: getPrimaryForRange(FIRST_CELL, sheet), style: null };
      selections.setSelections(book.unitId, sheet.getSheetId(), old.length > 0 ? [...old] : [firstCell]);
    }
  };
}

/** Whether it is of whole rows or whole columns. */
const isWhole = ({ startRow, endRow, startColumn, endColumn }: IRange, sheet: Worksheet): boolean =>
  endRow - startRow + 1 >= sheet.getRowCount() || endColumn - startColumn + 1 >= sheet.getColumnCount();
