import { parseReference } from '../../notation';
import { type Book, extentOf, findName, namedRanges, rangeOfName, sheetByName, sheetOf, workbookFacade } from '../book';
import {
  type FilterHandle,
  handle,
  listOf,
  numberOf,
  optional,
  type RangeHandle,
  type RangeListHandle,
  rangeHandle,
  type SheetHandle,
  sheetHandle,
  textOf,
} from '../handles';
import { messages } from '../messages';
import { hasFilter, rangeAt, within } from '../range';
import { type Methods, other, read } from '../runtime';

/** "B2:C9", "Plan!B2", or a named range. */
export function rangeOfText(book: Book, sheet: SheetHandle, text: string): RangeHandle {
  const page = sheetOf(book, sheet);
  const tab = parseReference(text, page.getRowCount(), page.getColumnCount())?.tab;
  const named = findName(book, text);
  const onSheet = tab === null || tab === undefined ? sheet : sheetByName(book, tab);
  const target = onSheet && sheetOf(book, onSheet);
  const area = target && parseReference(text, target.getRowCount(), target.getColumnCount())?.area;
  const range = onSheet && area ? within(book, onSheet, area) : named && rangeOfName(book, named);
  if (!range) throw new Error(messages.rangeNotFound);
  return range;
}

/** What the person has selected on the active sheet. */
export function activeRange(book: Book): RangeHandle | null {
  const range = workbookFacade(book).getActiveRange();
  if (!range) return null;
  const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  return rangeHandle(sheetHandle(range.getSheetId()), area);
}

/** The selected range of that sheet, or its first cell: Google answers one for every sheet. */
function activeRangeOf(book: Book, sheet: SheetHandle): RangeHandle {
  const active = activeRange(book);
  return active?.sheet.id === sheet.id
    ? rangeHandle(sheet, active.area)
    : rangeHandle(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

const cellOf = ({ sheet, area }: RangeHandle): RangeHandle => rangeHandle(sheet, { ...area, rows: 1, columns: 1 });

export const sheetRangeMethods: Methods<SheetHandle> = {
  getRange: other(({ book }, sheet, row: unknown, column: unknown, rows: unknown, columns: unknown) => {
    if (typeof row === 'string') return rangeOfText(book, sheet, row);
    return rangeAt(
      book,
      sheet,
      numberOf(row),
      numberOf(column),
      optional(rows, numberOf, 1),
      optional(columns, numberOf, 1),
    );
  }),
  getRangeList: other(({ book }, sheet, texts: unknown) =>
    handle<RangeListHandle>({
      is: 'RangeList',
      ranges: listOf(texts, textOf).map((text) => rangeOfText(book, sheet, text)),
    }),
  ),
  /** A1 for an empty sheet (contract 16). */
  getDataRange: read(({ book }, sheet) => {
    const { rows, columns } = extentOf(book, sheet);
    return rangeHandle(sheet, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }),
  getLastRow: read(({ book }, sheet) => extentOf(book, sheet).rows),
  getLastColumn: read(({ book }, sheet) => extentOf(book, sheet).columns),
  getMaxRows: read(({ book }, sheet) => sheetOf(book, sheet).getRowCount()),
  getMaxColumns: read(({ book }, sheet) => sheetOf(book, sheet).getColumnCount()),
  getActiveRange: other(({ book }, sheet) => activeRangeOf(book, sheet)),
  getActiveCell: other(({ book }, sheet) => cellOf(activeRangeOf(book, sheet))),
  getNamedRanges: read(({ book }, sheet) =>
    namedRanges(book).filter((named) => rangeOfName(book, named)?.sheet.id === sheet.id),
  ),
  getFilter: read(({ book }, sheet) => (hasFilter(book, sheet) ? handle<FilterHandle>({ is: 'Filter', sheet }) : null)),
};
