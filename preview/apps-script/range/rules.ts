import { SheetsNoteModel } from '@univerjs/sheets-note';
import { gridOf } from '../../notation';
import { type Book, run } from '../book';
import { type DataValidationHandle, handleOf, optional, type RangeHandle, type SheetHandle, textOf } from '../handles';
import { clearValidations, setValidations, validationAt } from '../rules';
import { type Methods, read, write } from '../runtime';
import { gridFor } from './values';

function noteAt(book: Book, sheet: SheetHandle, row: number, column: number): string {
  const model = book.engine.univer.__getInjector().get(SheetsNoteModel);
  return model.getNote(book.unitId, sheet.id, { row, col: column })?.note ?? '';
}

function setNote(book: Book, sheet: SheetHandle, row: number, column: number, note: string): void {
  if (note !== '') {
    const about = { note, width: 200, height: 80, show: false };
    // Under any other name Univer does not see the tab, and takes the one in front.
    run(book, 'sheet.command.update-note', { subUnitId: sheet.id, row, col: column, note: about });
  } else if (noteAt(book, sheet, row, column) !== '') {
    book.engine.api.getWorkbook(book.unitId)?.getSheetBySheetId(sheet.id)?.getRange(row, column).deleteNote();
  }
}

function setNotes(book: Book, range: RangeHandle, noteFor: (i: number, j: number) => unknown): RangeHandle {
  gridOf(range.area, (row, column, i, j) =>
    setNote(book, range.sheet, row, column, optional(noteFor(i, j), textOf, '')),
  );
  return range;
}

const rule = (argument: unknown): DataValidationHandle | null =>
  optional<DataValidationHandle | null>(argument, (value) => handleOf(value, 'DataValidation'), null);

export const rangeRuleMethods: Methods<RangeHandle> = {
  getDataValidation: read(({ book }, { sheet, area }) => validationAt(book, sheet, area.row, area.column)),
  getDataValidations: read(({ book }, { sheet, area }) =>
    gridOf(area, (row, column) => validationAt(book, sheet, row, column)),
  ),
  setDataValidation: write(({ book }, range, argument: unknown) => {
    const wanted = rule(argument);
    setValidations(book, range.sheet, range.area, () => wanted);
    return range;
  }),
  setDataValidations: write(({ book }, range, argument: unknown) => {
    const rules = gridFor(range, argument).map((row) => row.map(rule));
    setValidations(book, range.sheet, range.area, (i, j) => rules[i]?.[j] ?? null);
    return range;
  }),
  clearDataValidations: write(({ book }, range) => {
    clearValidations(book, range.sheet, [range.area]);
    return range;
  }),
};

export const rangeNoteMethods: Methods<RangeHandle> = {
  getNote: read(({ book }, { sheet, area }) => noteAt(book, sheet, area.row, area.column)),
  getNotes: read(({ book }, { sheet, area }) => gridOf(area, (row, column) => noteAt(book, sheet, row, column))),
  setNote: write(({ book }, range, note: unknown) => setNotes(book, range, () => note)),
  setNotes: write(({ book }, range, notes: unknown) => {
    const rows = gridFor(range, notes);
    return setNotes(book, range, (i, j) => rows[i]?.[j]);
  }),
  clearNote: write(({ book }, range) => setNotes(book, range, () => '')),
};
