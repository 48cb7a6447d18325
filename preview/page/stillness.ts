import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetInterceptorService } from '@univerjs/sheets';
import { type Book, run, workbookOf } from '../apps-script/book';

type Fitting = Parameters<SheetInterceptorService['generateMutationsOfAutoHeight']>[0];

const NOTHING = { preUndos: [], undos: [], preRedos: [], redos: [] };

/**
 * Keeps the grid still while a script runs. Univer draws between the turns a script is settled in, and at each of its writes
 * measures every row it touched for texts that wrap, which was a fifth of a first visit: drawing waits for the end, and rows are
 * fitted once, then. Gives what begins such a time; that gives what ends it; several may overlap.
 */
export function createStillness(book: Book): () => () => void {
  const injector = book.engine.univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const fitRows = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  const touched = new Map<string, Fitting>();
  let holding = 0;
  interceptors.generateMutationsOfAutoHeight = (fitting) => {
    if (holding === 0) return fitRows(fitting);
    touched.set(fitting.subUnitId, withRows(touched.get(fitting.subUnitId), fitting));
    return NOTHING;
  };
  const fitTouched = () => {
    for (const [sheetId, fitting] of touched) {
      const lastRow = workbookOf(book).getSheetBySheetId(sheetId)?.getLastRowWithContent() ?? -1;
      const ranges = fitting.ranges.map((range) => ({ ...range, endRow: Math.min(range.endRow, lastRow) }));
      for (const { id, params } of fitRows({ ...fitting, ranges }).redos) run(book, id, params ?? {});
    }
    touched.clear();
  };
  const grid = () => injector.get(IRenderManagerService).getRenderById(book.unitId);
  return () => {
    holding += 1;
    grid()?.deactivate();
    return () => {
      holding -= 1;
      if (holding > 0) return;
      fitTouched();
      grid()?.activate();
    };
  };
}

/** One range a sheet, that holds the rows of both: rows are measured over all their columns anyway. */
function withRows(before: Fitting | undefined, { unitId, subUnitId, ranges, autoHeightRanges }: Fitting): Fitting {
  const all = [...(before?.ranges ?? []), ...(autoHeightRanges ?? ranges)];
  const startRow = Math.min(...all.map((range) => range.startRow));
  const endRow = Math.max(...all.map((range) => range.endRow));
  const endColumn = Math.max(...all.map((range) => range.endColumn));
  return { unitId, subUnitId, ranges: [{ startRow, endRow, startColumn: 0, endColumn }] };
}
