import { CommandType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type DocumentDataModel } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import {
  activeSheet,
  type Book,
  extentOf,
  plainValue,
  sheetNameOf,
  sheetOf,
  sheets,
  shownText,
} from '../apps-script/book';
import { activeRange } from '../apps-script/sheet';
import type { Host } from '../host';
import { a1Of, columnName, gridOf } from '../notation';
import { areaOf, cellFormulas, createPerson, tabOf } from '../person';
import { type Point, placeOf } from './places';

/** For the console and the end-to-end tests: what a canvas does not let anybody read. */
type PreviewWindow = {
  /** When everything has been calculated and stored. */
  readonly settled: () => Promise<void>;
  /** The file as it is saved, and another in its place. */
  readonly snapshot: Host['save'];
  readonly restore: Host['restore'];
  /** A gesture of a person by its name in `Person`, or `undo` and `redo`. */
  readonly gesture: (name: string, args: readonly unknown[]) => void;
  readonly tabs: () => readonly string[];
  readonly shownTab: () => string;
  readonly cell: (tab: string, a1: string) => ShownCell;
  readonly formula: (tab: string, a1: string) => string;
  /** Everything a tab shows, row by row. */
  readonly shown: (tab: string) => readonly (readonly string[])[];
  /** The number of the first row whose first cell shows that text; 0 when none does. */
  readonly rowOf: (tab: string, text: string) => number;
  /** The cell of the shown tab that the keyboard goes to, "D5". */
  readonly activeCell: () => string;
  /** What is selected in it, "D5" or "A2:D5". */
  readonly selected: () => string;
  /** What stands so far in the cell that is open to be typed in; null when none is. */
  readonly editedText: () => string | null;
  /** Where the shown tab has a cell "C5", the head of a column "C" or of a row "5"; null while it is not drawn. */
  readonly place: (what: string) => Point | null;
  /** How often something in the file was changed since it was opened. */
  readonly changes: () => number;
  /** The weeks of a row of a retroplanning: its cells under headers that are no words, `.` for an empty one. */
  readonly bars: (tab: string, row: number) => string;
};

export type ShownCell = { readonly shown: string; readonly value: string | number | boolean };

declare global {
  interface Window {
    preview: PreviewWindow;
  }
}

export function previewWindow(host: Host, settled: () => Promise<void>): PreviewWindow {
  const { book, undo, redo } = host;
  const hands: Readonly<Record<string, unknown>> = { ...createPerson(book, Date.now), undo, redo };
  let changes = 0;
  book.engine.commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) changes++;
  });
  return {
    settled,
    snapshot: host.save,
    restore: host.restore,
    gesture: (name, args) => {
      const hand = hands[name];
      if (typeof hand !== 'function') throw new Error(`A person does nothing that is called ${name}`);
      hand(...args);
    },
    ...whereSheIs(book),
    ...whatCellsSay(book),
    place: (what) => placeOf(book, what),
    changes: () => changes,
  };
}

function whereSheIs(book: Book): Pick<PreviewWindow, 'tabs' | 'shownTab' | 'activeCell' | 'selected' | 'editedText'> {
  return {
    tabs: () =>
      sheets(book)
        .filter((sheet) => !sheetOf(book, sheet).isSheetHidden())
        .map((sheet) => sheetNameOf(book, sheet)),
    shownTab: () => sheetNameOf(book, activeSheet(book)),
    activeCell: () => activeCell(book),
    selected: () => {
      const range = activeRange(book);
      return range ? a1Of(range.area) : '';
    },
    editedText: () => editedText(book),
  };
}

function whatCellsSay(book: Book): Pick<PreviewWindow, 'cell' | 'formula' | 'shown' | 'rowOf' | 'bars'> {
  const read = (tab: string, row: number, column: number): ShownCell => {
    const cell = sheetOf(book, tabOf(book, tab)).getCellRaw(row, column);
    return { shown: shownText(book, cell), value: plainValue(cell) };
  };
  return {
    cell(tab, a1) {
      const { row, column } = areaOf(book, tabOf(book, tab), a1);
      return read(tab, row, column);
    },
    formula: (tab, a1) => cellFormulas(book, tab, a1)[0]?.[0] ?? '',
    shown(tab) {
      const { rows, columns } = extentOf(book, tabOf(book, tab));
      return gridOf({ row: 0, column: 0, rows, columns }, (row, column) => read(tab, row, column).shown);
    },
    rowOf(tab, text) {
      const length = sheetOf(book, tabOf(book, tab)).getLastRowWithContent() + 1;
      return Array.from({ length }, (_, row) => read(tab, row, 0).shown).indexOf(text) + 1;
    },
    bars(tab, row) {
      const sheet = sheetOf(book, tabOf(book, tab));
      const header = sheet.getFreeze().ySplit - 1;
      const columns = Array.from({ length: sheet.getLastColumnWithContent() + 1 }, (_, column) => column);
      // What a retroplanning keeps for itself stands in hidden columns beyond the weeks.
      const visible = columns.filter((column) => sheet.getColVisible(column));
      const hasName = (column: number) => /\p{L}/u.test(read(tab, header, column).shown);
      return visible
        .slice(visible.map(hasName).lastIndexOf(true) + 1)
        .map((column) => read(tab, row - 1, column).shown || '.')
        .join('');
    },
  };
}

function activeCell({ engine }: Book): string {
  const selections = engine.univer.__getInjector().get(SheetsSelectionsService);
  const cell = selections.getCurrentLastSelection()?.primary;
  return cell ? `${columnName(cell.actualColumn)}${cell.actualRow + 1}` : '';
}

function editedText({ engine }: Book): string | null {
  if (!engine.univer.__getInjector().get(IEditorBridgeService).isVisible().visible) return null;
  const editor = engine.instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return editor?.getBody()?.dataStream.replace(/\r\n$/, '') ?? '';
}
