import { type Book, run, workbookFacade } from '../book';
import { type FilterHandle, handle, type RangeHandle, rangeHandle, type SheetHandle } from '../handles';
import { messages } from '../messages';
import { type Methods, read } from '../runtime';

export const hasFilter = (book: Book, { id }: SheetHandle): boolean =>
  Boolean(workbookFacade(book).getSheetBySheetId(id)?.getFilter());

/** A tab has one filter at most; its head is the first row of the range. */
export function createFilter(book: Book, { sheet, area }: RangeHandle): FilterHandle {
  if (hasFilter(book, sheet)) throw new Error(messages.filterExists);
  const { row, column, rows, columns } = area;
  const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
  run(book, 'sheet.command.set-filter-range', { subUnitId: sheet.id, range });
  return handle<FilterHandle>({ is: 'Filter', sheet });
}

export const filterMethods: Methods<FilterHandle> = {
  getRange: read(({ book }, { sheet }) => {
    const range = workbookFacade(book).getSheetBySheetId(sheet.id)?.getFilter()?.getRange();
    if (!range) throw new Error('The filter was removed.');
    return rangeHandle(sheet, {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  }),
};
