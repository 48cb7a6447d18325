import { type ICellData, type IStyleData, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import { type Book, rawCell } from '../apps-script/book';
import { sheetHandle } from '../apps-script/handles';
import { cellTyped } from '../person';
import { type ClipboardRows, rowsOfHtml, rowsOfText } from './clipboard-text';

type PasteCells = NonNullable<ISheetClipboardHook['onPasteCells']>;
type Cells = Parameters<PasteCells>[2];

const [HTML, TEXT] = ['text/html', 'text/plain'];
/** After Univer's own hooks: of two that write into a cell, the last one counts. */
const LAST = 1000;
const { SPECIAL_PASTE_VALUE, SPECIAL_PASTE_FORMAT, SPECIAL_PASTE_COL_WIDTH } = PREDEFINED_HOOK_NAME_PASTE;
const WITHOUT_CONTENTS: readonly string[] = [SPECIAL_PASTE_FORMAT, SPECIAL_PASTE_COL_WIDTH];

/**
 * What comes from another program is pasted as if each of its cells were typed, in the file's locale (contract 14): Univer reads it as
 * American. Cells copied within the sheet are none of this: they keep their values, formulas and formats.
 */
export function pasteInLocale(book: Book, now: () => number): void {
  const clipboard = book.engine.univer.__getInjector().get(ISheetClipboardService);
  /** The texts of the paste that is under way. */
  const arriving = takenOnce<ClipboardRows>();
  /** Of pastes whose options she may still change. */
  const known = new WeakMap<Cells, ClipboardRows | undefined>();
  readFirst(clipboard, arriving.put);
  clipboard.addClipboardHook({
    id: 'paste-in-locale',
    priority: LAST,
    onPasteCells(from, target, cells, { pasteType }) {
      if (!known.has(cells)) known.set(cells, arriving.take());
      if (from || WITHOUT_CONTENTS.includes(pasteType)) return { redos: [], undos: [] };
      return typedInto(book, target, cells, known.get(cells), now());
    },
  });
}

type Slot<T> = { readonly put: (value: T | undefined) => void; readonly take: () => T | undefined };

function takenOnce<T>(): Slot<T> {
  let held: T | undefined;
  return {
    put: (value) => {
      held = value;
    },
    take: () => {
      const taken = held;
      held = undefined;
      return taken;
    },
  };
}

/** Both doors of the clipboard, the keys and the menu: what comes in is read before Univer parses it. */
function readFirst(clipboard: ISheetClipboardService, put: Slot<ClipboardRows>['put']): void {
  const pasteItem = clipboard.paste.bind(clipboard);
  const pasteHtml = clipboard.legacyPaste.bind(clipboard);
  const isOwn = (html: string): boolean => {
    const [, copyId] = /data-copy-id="([^\s"]+)"/.exec(html) ?? [];
    return copyId !== undefined && clipboard.copyContentCache().get(copyId) !== undefined;
  };
  /**
   * Keeps the cells of a table for when they arrive. Whether the text beside it is to be pasted instead: paragraphs, lists and tables
   * within tables have rows and cells there that Univer makes one of.
   */
  const isText = (html: string, text: string): boolean => {
    const isFromHere = isOwn(html);
    const rows = isFromHere || html === '' ? undefined : rowsOfHtml(html);
    put(rows);
    return !isFromHere && rows === undefined && text !== '';
  };
  // Formats and merged cells stay as they are under a text, as they do under what is typed.
  const pasteText = (text: string): Promise<boolean> => {
    const rows = rowsOfText(text);
    put(rows);
    return pasteItem(itemOf(tableOf(rows)), SPECIAL_PASTE_VALUE);
  };
  clipboard.legacyPaste = (html = '', text = '', files) => {
    return isText(html, text) && !files ? pasteText(text) : pasteHtml(html, text, files);
  };
  clipboard.paste = async (item, pasteType) => {
    const html = await textIn(item, HTML);
    const text = await textIn(item, TEXT);
    return isText(html, text) ? pasteText(text) : pasteItem(item, pasteType);
  };
}

async function textIn(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

const itemOf = (html: string): ClipboardItem => new ClipboardItem({ [HTML]: new Blob([html], { type: HTML }) });

function tableOf(rows: ClipboardRows): string {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}

/** Where the clipboard held no table, the cells are texts as Univer found them. */
function typedInto(
  book: Book,
  { unitId, subUnitId, range }: Parameters<PasteCells>[1],
  cells: Cells,
  texts: ClipboardRows | undefined,
  now: number,
): ReturnType<PasteCells> {
  const textAt = texts && repeated(texts);
  const written = new ObjectMatrix<ICellData>();
  cells.forValue((i, j, cell) => {
    const [row, column] = [range.rows[i], range.cols[j]];
    if (row === undefined || column === undefined) return;
    const text = textAt ? textAt(i, j) : String(cell.v ?? '').trim();
    const typed = cellTyped(book, rawCell(book, sheetHandle(subUnitId), row, column), text, now);
    // Univer's number format is what it took the text for.
    const { n: _taken, ...look } = styleIn(cell);
    written.setValue(row, column, { ...typed, s: { ...look, ...styleIn(typed) } });
  });
  const { id } = SetRangeValuesMutation;
  const params = { unitId, subUnitId, cellValue: written.getMatrix() };
  const injector = book.engine.univer.__getInjector();
  const inverse = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  return { redos: [{ id, params }], undos: [{ id, params: inverse }] };
}

/** Univer fills a larger selection with repeats of what is pasted. */
function repeated(texts: ClipboardRows): (row: number, column: number) => string {
  const width = Math.max(1, ...texts.map((row) => row.length));
  return (row, column) => texts[row % texts.length]?.[column % width] ?? '';
}

const styleIn = ({ s: style }: ICellData): IStyleData => (typeof style === 'object' && style !== null ? style : {});
