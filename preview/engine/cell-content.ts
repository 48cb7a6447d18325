import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellValue, DetailedCellError, type RawCellContent } from 'hyperformula';
import { asCalculated } from './spelling';

const richText = ({ p: text }: ICellData): string => text?.body?.dataStream.replace(/\r\n$/, '') ?? '';

/** What a cell of Univer's holds, as HyperFormula takes it: null for a blank one, a text behind an apostrophe. */
export function contentOf(cell: Nullable<ICellData>): RawCellContent {
  if (!cell) return null;
  if (cell.f) return asCalculated(cell.f);
  if (cell.p) return `'${richText(cell)}`;
  const { v: value, t: type } = cell;
  if (value === null || value === undefined || value === '') return null;
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.NUMBER && !Number.isNaN(Number(value))) return Number(value);
  return typeof value === 'string' ? `'${value}` : value;
}

/** Google says that a circle is a reference that cannot be. */
const shownErrors: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#SPILL!': '#REF!' };

/** A value that HyperFormula found, as a cell of Univer's shows it. */
export function resultCell(value: CellValue): Required<Pick<ICellData, 'v' | 't'>> {
  if (value instanceof DetailedCellError)
    return { v: shownErrors[value.value] ?? value.value, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // What only repeats a blank cell shows 0, as in LibreOffice and Excel: the reading that hides nothing.
  return value === null ? { v: 0, t: CellValueType.NUMBER } : { v: value, t: CellValueType.STRING };
}
