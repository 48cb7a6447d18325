import type { ICellData } from '@univerjs/core';
import { blockOf } from '../../notation';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  formulaFromFile,
  isBeyondEngine,
  movedFormula,
  numberOf,
  unescaped,
} from '../file';

/** What cells refer to elsewhere in the file. */
export type CellContext = {
  readonly texts: readonly string[];
  /** The style to name in the snapshot, undefined for none. */
  readonly styleOf: (index: number) => string | undefined;
  /** Files made on old Macs count days from 1904. */
  readonly date1904: boolean;
  readonly isDate: (styleIndex: number) => boolean;
};

export type Row = { readonly index: number; readonly element: Element; readonly cells: readonly PlacedCell[] };
type PlacedCell = { readonly column: number; readonly data: ICellData };
type SheetCells = { readonly rows: readonly Row[]; readonly keptValues: number };

const DAYS_FROM_1900_TO_1904 = 1462;
const MILLISECONDS_A_DAY = 86_400_000;

/** The text of a shared or inline string, with its differently formatted runs joined and without reading aids for kanji. */
export const textOf = (item: Element | undefined): string =>
  unescaped(
    (item?.children ?? [])
      .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? (childOf(child, 't')?.text ?? '') : ''))
      .join(''),
  );

/** Text that would be read as something else when typed is kept as text by force, as an apostrophe does. */
export const textCell = (text: string): ICellData =>
  /^\s*[=+\-@\d.,'(]|^(true|false|vrai|faux)$/i.test(text) ? { v: text, t: 4 } : { v: text, t: 1 };

function numberCell(text: string, style: number, context: CellContext): ICellData {
  const number = Number(text);
  if (!Number.isFinite(number)) return textCell(text);
  // Less than a day is a time, or a duration, which counts from no day.
  const isDay = context.date1904 && number >= 1 && context.isDate(style);
  return { v: number + (isDay ? DAYS_FROM_1900_TO_1904 : 0), t: 2 };
}

const serialOfIso = (text: string): number => Date.parse(`${text.replace(/Z?$/, '')}Z`) / MILLISECONDS_A_DAY + 25_569;

function constantOf(cell: Element, style: number, context: CellContext): ICellData {
  const text = childOf(cell, 'v')?.text ?? '';
  switch (attributeOf(cell, 't')) {
    case 's':
      return textCell(context.texts[Number(text)] ?? '');
    case 'inlineStr':
      return textCell(textOf(childOf(cell, 'is')));
    case 'str':
      return textCell(unescaped(text));
    case 'b':
      return { v: text === '1' || text === 'true' ? 1 : 0, t: 3 };
    case 'e':
      return { v: text, t: 1 };
    case 'd': {
      const serial = serialOfIso(text.length > 10 ? text : `${text}T00:00:00`);
      return Number.isNaN(serial) ? textCell(text) : { v: serial, t: 2 };
    }
    default:
      return text === '' ? {} : numberCell(text, style, context);
  }
}

type Shared = { readonly formula: string; readonly row: number; readonly column: number };

/** The formula of a cell; `shared` collects the first cell of each shared formula, which stands before those that repeat it. */
function formulaOf(cell: Element, row: number, column: number, shared: Map<string, Shared>): string | undefined {
  const element = childOf(cell, 'f');
  if (!element || attributeOf(element, 't') === 'dataTable') return undefined;
  const id = attributeOf(element, 't') === 'shared' ? attributeOf(element, 'si') : undefined;
  if (element.text.trim() === '') {
    const first = shared.get(id ?? '');
    return first && movedFormula(first.formula, row - first.row, column - first.column);
  }
  const formula = formulaFromFile(unescaped(element.text));
  if (id !== undefined) shared.set(id, { formula, row, column });
  return formula;
}

/** Rows and cells may leave out where they stand: they then follow the one before. */
export function cellsOf(sheet: Element, context: CellContext): SheetCells {
  const shared = new Map<string, Shared>();
  let keptValues = 0;
  let row = -1;
  const rows = childrenOf(childOf(sheet, 'sheetData'), 'row').map((element): Row => {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    let column = -1;
    const cells = childrenOf(element, 'c').map((cell): PlacedCell => {
      column = blockOf(attributeOf(cell, 'r') ?? '')?.startColumn ?? column + 1;
      const styleIndex = numberOf(cell, 's') ?? 0;
      const style = context.styleOf(styleIndex);
      const formula = formulaOf(cell, row, column, shared);
      const isKept = formula !== undefined && isBeyondEngine(formula);
      if (isKept) keptValues++;
      // The value last seen beside a formula is not read: it may be stale, and the engine calculates it again.
      const content = formula !== undefined && !isKept ? { f: formula } : constantOf(cell, styleIndex, context);
      return { column, data: { ...content, ...(style === undefined ? {} : { s: style }) } };
    });
    return { index: row, element, cells: cells.filter(({ data }) => Object.keys(data).length > 0) };
  });
  return { rows, keptValues };
}

/** Notes by cell: the text of each comment of a comments part. */
export const notesOf = (comments: Element | undefined): readonly { readonly cell: string; readonly text: string }[] =>
  (comments ? descendantsOf(comments, 'comment') : []).map((comment) => ({
    cell: attributeOf(comment, 'ref') ?? '',
    text: textOf(childOf(comment, 'text')),
  }));
