import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellValue, DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { readAsGoogle, shareTrees } from './as-google';
import { withIndexRanges } from './index-ranges';
import type { LookupContext } from './lookups';
import './about-the-file';
import './working-days';

/**
 * The engine that calculates and knows structure: it keeps the cells' contents a second time, moves references when rows, columns
 * and tabs come, go or change their names, and calculates what depends on a change. Univer shows what it finds.
 */
export type Calculator = HyperFormula;

/** A sheet may be as long and as wide as Google's ten million cells allow (contract 24). */
const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 18_278;

export function createCalculator(context: LookupContext): Calculator {
  const calculator = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    maxRows: MOST_ROWS,
    maxColumns: MOST_COLUMNS,
    // "é" is not "e", and "É" is "é".
    accentSensitive: true,
    // A text is never taken for a day: what is typed was read before, in the file's locale.
    dateFormats: [],
    timeFormats: [],
    currencySymbol: [],
    undoLimit: 0,
    context,
  });
  readAsGoogle(calculator);
  shareTrees(calculator);
  // HyperFormula knows them as functions only.
  calculator.addNamedExpression('TRUE', '=TRUE()');
  calculator.addNamedExpression('FALSE', '=FALSE()');
  calculator.suspendEvaluation();
  return calculator;
}

const richText = ({ p: text }: ICellData): string => text?.body?.dataStream.replace(/\r\n$/, '') ?? '';

/** What a cell of Univer's holds, as HyperFormula takes it: null for a blank one, a text behind an apostrophe. */
export function contentOf(cell: Nullable<ICellData>): RawCellContent {
  if (!cell) return null;
  if (cell.f) return withIndexRanges(cell.f);
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
