import { SheetInterceptorService } from '@univerjs/sheets';
import { type Book, drawnWith, run, sheetOf, sheets, wrappedText } from '../apps-script/book';
import type { SheetHandle } from '../apps-script/handles';

/** The rows whose height follows their texts, where one is long enough to wrap. */
function rowsToFit(book: Book, sheet: SheetHandle): readonly number[] {
  const page = sheetOf(book, sheet);
  const rows = new Set<number>();
  page.getCellMatrix().forValue((row, _column, cell) => {
    if (rows.has(row) || page.getRowManager().getRow(row)?.ia === 0) return;
    if (wrappedText(book, cell) !== undefined) rows.add(row);
  });
  return [...rows];
}

/**
 * Makes the rows of every tab as high as the texts that wrap in them. Univer measures rows when something is written into them: those
 * of a file that was made elsewhere have the usual height, as nobody knew the fonts of this browser.
 */
export function fitRows(book: Book): void {
  const interceptors = book.engine.univer.__getInjector().get(SheetInterceptorService);
  for (const sheet of sheets(book)) {
    const endColumn = sheetOf(book, sheet).getColumnCount() - 1;
    const ranges = rowsToFit(book, sheet).map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    if (ranges.length === 0) continue;
    const { redos } = interceptors.generateMutationsOfAutoHeight({ unitId: book.unitId, subUnitId: sheet.id, ranges });
    for (const { id, params } of redos) run(book, id, params ?? {});
  }
}

/** Lets the rows that the add-on has given a height grow with the letters of this browser, which may have no Arial. */
export function measureLetters(): void {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return;
  drawnWith((text, size) => {
    pen.font = `${size}pt Arial`;
    return pen.measureText(text).width;
  });
}
