import type { ICellData, IDocumentData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellValue, RichText, Worksheet } from 'exceljs';
import { formulaForFile, movedFormula } from '../file';
import { fontOf, styleWriter } from './styles';

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
/** A cell of a file holds no more. */
const LONGEST_TEXT = 32_767;

/** XML has no way to say control characters and two others. */
const isWritable = (character: string): boolean =>
  character === '\n' || character === '\t' || (character >= ' ' && character !== '\ufffe' && character !== '\uffff');

/** A text such as "_x0041_" would be read as the "A" it escapes: its own underscore is escaped. */
const writable = (text: string): string =>
  [...text]
    .filter(isWritable)
    .join('')
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Text with runs of their own formats, such as one bold word. */
function richTextOf(document: IDocumentData): CellValue {
  const text = document.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  const runs = document.body?.textRuns ?? [];
  if (runs.length === 0) return writable(text);
  const pieces: RichText[] = [];
  let at = 0;
  for (const { st, ed, ts } of runs) {
    if (st > at) pieces.push({ text: writable(text.slice(at, st)) });
    if (ed > st) pieces.push({ text: writable(text.slice(st, ed)), font: fontOf(ts ?? {}) });
    at = Math.max(at, ed);
  }
  if (at < text.length) pieces.push({ text: writable(text.slice(at)) });
  return { richText: pieces };
}

function constantOf({ v, t }: ICellData): CellValue {
  if (v === null || v === undefined || v === '') return null;
  if (t === 3) return v === 1 || v === true || v === '1';
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (typeof v === 'boolean') return v;
  // A number may be saved as its text.
  if (t === 2 && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  const error = t === 4 ? undefined : ERRORS.find((name) => name === v);
  return error ? { error } : writable(v);
}

type PlacedCell = { readonly row: number; readonly column: number; readonly data: ICellData };

type Master = { readonly formula: string; readonly row: number; readonly column: number };

/** The cells that hold the formula of those filled from them: the others name them by `si`. */
function mastersOf(cells: readonly PlacedCell[]): ReadonlyMap<string, Master> {
  const masters = cells.flatMap(({ row, column, data }) =>
    data.si && data.f ? [[data.si, { formula: data.f, row, column }] as const] : [],
  );
  return new Map(masters);
}

const placedCells = (sheet: Partial<IWorksheetData>): readonly PlacedCell[] =>
  Object.keys(sheet.cellData ?? {}).flatMap((row) => {
    const cells = sheet.cellData?.[Number(row)] ?? {};
    return Object.keys(cells).flatMap((column) => {
      const data = cells[Number(column)];
      return data ? [{ row: Number(row), column: Number(column), data }] : [];
    });
  });

function formulaOf({ row, column, data }: PlacedCell, masters: ReadonlyMap<string, Master>): string | undefined {
  if (data.f) return data.f;
  const master = masters.get(data.si ?? '');
  return master && movedFormula(master.formula, row - master.row, column - master.column);
}

/** Values and formulas with their styles. Results of formulas are left out: LibreOffice would trust them. */
export function writeCells(worksheet: Worksheet, sheet: Partial<IWorksheetData>, snapshot: IWorkbookData): void {
  const styleOf = styleWriter(snapshot);
  const cells = placedCells(sheet);
  const masters = mastersOf(cells);
  for (const placed of cells) {
    const { row, column, data } = placed;
    const cell = worksheet.getCell(row + 1, column + 1);
    const formula = formulaOf(placed, masters);
    if (formula !== undefined) cell.value = { formula: writable(formulaForFile(formula)), date1904: false };
    else cell.value = data.p ? richTextOf(data.p) : constantOf(data);
    const style = styleOf(data.s);
    if (style) cell.style = style;
  }
}
