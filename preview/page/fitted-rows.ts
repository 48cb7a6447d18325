import { SheetInterceptorService } from '@univerjs/sheets';
import { type Book, run, sheets, workbookOf } from '../apps-script/book';

/**
 * Makes the rows of every tab as high as the texts that wrap in them. Univer measures rows when something is written into them: those
 * of a file that was made elsewhere have the usual height, as nobody knew the fonts of this browser.
 */
export function fitRows(book: Book): void {
  const interceptors = book.engine.univer.__getInjector().get(SheetInterceptorService);
  for (const { id: subUnitId } of sheets(book)) {
    const page = workbookOf(book).getSheetBySheetId(subUnitId);
    const endRow = page?.getLastRowWithContent() ?? -1;
    if (!page || endRow < 0) continue;
    const range = { startRow: 0, endRow, startColumn: 0, endColumn: page.getColumnCount() - 1 };
    const { redos } = interceptors.generateMutationsOfAutoHeight({ unitId: book.unitId, subUnitId, ranges: [range] });
    for (const { id, params } of redos) run(book, id, params ?? {});
  }
}
