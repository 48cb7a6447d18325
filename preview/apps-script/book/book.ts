import type { ICellData, IMutationInfo, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine';
import type { Area } from '../../notation';
import { type SheetHandle, sheetHandle } from '../handles';
import { messages } from '../messages';

/**
 * Cells a script may not change as it likes: those of a table she made by hand, whose typed columns keep their formats and
 * validations (contract 7), and those protected against the person who runs it.
 */
export type Restriction = {
  readonly is: 'table' | 'protection';
  readonly sheetId: string;
  readonly area: Area | 'whole tab';
};

/** The spreadsheet file of the preview: one Univer workbook, and what a Google file has besides. */
export type Book = {
  readonly engine: Engine;
  readonly unitId: string;
  /** Univer has no place for them that a script could not see: they last as long as the file is open. */
  readonly restrictions: Restriction[];
};

/** Univer's own objects, for reading: its facade makes new objects at each question. */
export const workbookOf = ({ engine }: Book): Workbook => engine.workbook;

export function sheetOf(book: Book, sheet: SheetHandle): Worksheet {
  const found = workbookOf(book).getSheetBySheetId(sheet.id);
  if (!found) throw new Error(messages.sheetGone(sheet.id));
  return found;
}

/** The facade, for changing. */
export function workbookFacade({ engine, unitId }: Book): FWorkbook {
  const workbook = engine.api.getWorkbook(unitId);
  if (!workbook) throw new Error(`The workbook ${unitId} is not open`);
  return workbook;
}

export function sheetFacade(book: Book, sheet: SheetHandle): FWorksheet {
  const found = workbookFacade(book).getSheetBySheetId(sheet.id);
  if (!found) throw new Error(messages.sheetGone(sheet.id));
  return found;
}

export const sheets = (book: Book): readonly SheetHandle[] =>
  workbookOf(book)
    .getSheets()
    .map((sheet) => sheetHandle(sheet.getSheetId()));

export function sheetByName(book: Book, name: string): SheetHandle | null {
  const found = workbookOf(book)
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  return found ? sheetHandle(found.getSheetId()) : null;
}

export const sheetNameOf = (book: Book, sheet: SheetHandle): string => sheetOf(book, sheet).getName();

export const activeSheet = (book: Book): SheetHandle => sheetHandle(workbookOf(book).getActiveSheet().getSheetId());

export const rawCell = (book: Book, sheet: SheetHandle, row: number, column: number): Nullable<ICellData> =>
  sheetOf(book, sheet).getCellRaw(row, column);

export const styleOf = (book: Book, cell: Nullable<ICellData>): Nullable<IStyleData> =>
  workbookOf(book).getStyles().getStyleByCell(cell);

export const patternOf = (book: Book, cell: Nullable<ICellData>): string => styleOf(book, cell)?.n?.pattern ?? '';

/** Runs a command of Univer's, which must be synchronous and must not refuse. */
export function run(book: Book, id: string, params: object): void {
  // Given as they are where they are complete: a copy would lose a `trigger` that cannot be overwritten.
  const complete = 'unitId' in params ? params : { unitId: book.unitId, ...params };
  const done: unknown = book.engine.commands.syncExecuteCommand(id, complete);
  if (done === false) throw new Error(`Univer refused ${id}`);
  if (typeof done === 'object' && done !== null && 'then' in done)
    throw new Error(`${id} is not synchronous in Univer`);
}

/** A mutation that has no synchronous command: runs it and gives undo its inverse. */
export function mutate(book: Book, redo: IMutationInfo, undo: IMutationInfo): void {
  run(book, redo.id, redo.params);
  book.engine.undo.pushUndoRedo({ unitID: book.unitId, redoMutations: [redo], undoMutations: [undo] });
}

/** Univer scrolls to what it has inserted, deleted or moved; in Google a script leaves each tab scrolled as it was. */
function withoutScrolling(book: Book, act: () => void): void {
  const listening = book.engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === 'sheet.operation.set-selections') Object.assign(params ?? {}, { reveal: false });
  });
  try {
    act();
  } finally {
    listening.dispose();
  }
}

/**
 * Univer 0.25.1 adjusts the rules and filters of the active sheet when rows or columns are deleted or moved on another:
 * so that one is the active one meanwhile.
 */
export function whileActive(book: Book, sheet: SheetHandle, act: () => void): void {
  const before = activeSheet(book);
  const show = ({ id }: SheetHandle): void => run(book, 'sheet.operation.set-worksheet-active', { subUnitId: id });
  if (before.id !== sheet.id) show(sheet);
  try {
    withoutScrolling(book, act);
  } finally {
    if (before.id !== sheet.id) show(before);
  }
}
