import type { ICellData } from '@univerjs/core';
import { type Area, gridOf } from '../../notation';
import { type Book, EMPTY_CELL, formulaCell, plainValue, rawCell, styleOf, writeCells, writeStyles } from '../book';
import { handleOf, numberOf, oneOf, type RangeHandle, rangeHandle, type SheetHandle, WrongArguments } from '../handles';
import { type Methods, mayChange, write } from '../runtime';

/** The formula as it reads when its cell is so many rows lower and columns to the right: what has a $ stays. */
const shifted = (book: Book, formula: string, rows: number, columns: number): string =>
  book.engine.lexer.moveFormulaRefOffset(formula, columns, rows);

/** A whole cell, with its format, as it would stand elsewhere. */
function cellMoved(
  book: Book,
  sheet: SheetHandle,
  row: number,
  column: number,
  down: number,
  right: number,
): ICellData {
  const raw = rawCell(book, sheet, row, column);
  const formula = raw?.f;
  const style = styleOf(book, raw) ?? null;
  if (formula) return { ...formulaCell(shifted(book, formula, down, right)), s: style };
  return { ...EMPTY_CELL, v: raw?.v ?? null, t: raw?.t ?? null, p: raw?.p ?? null, s: style };
}

type Copied = 'everything' | 'contents' | 'formats';

/** A target larger than the source is filled with repeats of it; a smaller one grows to the source's size. */
function filled({ area }: RangeHandle, target: RangeHandle): RangeHandle {
  const whole = (wanted: number, size: number): number => Math.max(1, Math.floor(wanted / size)) * size;
  return rangeHandle(target.sheet, {
    ...target.area,
    rows: whole(target.area.rows, area.rows),
    columns: whole(target.area.columns, area.columns),
  });
}

function copyTo(book: Book, { sheet, area }: RangeHandle, target: RangeHandle, what: Copied): void {
  book.engine.settling.settleNow();
  const into = target.area;
  const cells = gridOf(into, (row, column, i, j) => {
    const [fromRow, fromColumn] = [area.row + (i % area.rows), area.column + (j % area.columns)];
    return cellMoved(book, sheet, fromRow, fromColumn, row - fromRow, column - fromColumn);
  });
  if (what === 'formats') {
    writeStyles(book, target.sheet, into, (_row, _column, i, j) => styleOf(book, cells[i]?.[j]) ?? null);
    return;
  }
  writeCells(book, target.sheet, into, (_row, _column, i, j) => {
    const { s: style, ...contents } = cells[i]?.[j] ?? EMPTY_CELL;
    return what === 'everything' ? { ...contents, s: style ?? null } : contents;
  });
}

type SortKey = { readonly column: number; readonly ascending: boolean };

/** Google's order: numbers and days, then texts without regard to case, then FALSE and TRUE; blanks always last. */
function compare(one: string | number | boolean, other: string | number | boolean, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const rank = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  const byKind = rank(one) - rank(other);
  const byValue =
    typeof one === 'string' && typeof other === 'string'
      ? one.localeCompare(other, undefined, { sensitivity: 'accent' })
      : Number(one) - Number(other);
  return (byKind || byValue) * (ascending ? 1 : -1);
}

/** Sorts whole rows of the area; `column` counts from 0 in the sheet. Formulas follow their row, as Google's do. */
export function sortRows(book: Book, sheet: SheetHandle, area: Area, keys: readonly SortKey[]): void {
  book.engine.settling.settleNow();
  const rows = Array.from({ length: area.rows }, (_row, i) => area.row + i);
  const value = (row: number, column: number) => plainValue(rawCell(book, sheet, row, column));
  const sorted = [...rows].sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compare(value(one, column), value(other, column), ascending);
      if (order !== 0) return order;
    }
    return one - other;
  });
  const cells = gridOf(area, (row, column, i) => {
    const from = sorted[i] ?? row;
    return cellMoved(book, sheet, from, column, row - from, 0);
  });
  writeCells(book, sheet, area, (_row, _column, i, j) => cells[i]?.[j] ?? null);
}

/** 3, or { column: 3, ascending: false }, or an array of those; columns count from 1 in the sheet. */
function sortKeys(argument: unknown): readonly SortKey[] {
  if (Array.isArray(argument)) return argument.flatMap(sortKeys);
  if (typeof argument === 'number') return [{ column: argument - 1, ascending: true }];
  if (typeof argument !== 'object' || argument === null || !('column' in argument)) throw new WrongArguments();
  return [
    { column: numberOf(argument.column) - 1, ascending: !('ascending' in argument) || argument.ascending !== false },
  ];
}

function whatToCopy(options: unknown): Copied {
  if (options === undefined || options === null) return 'everything';
  if (typeof options !== 'object') throw new WrongArguments();
  const wanted = Object.entries(options).filter(([, value]) => value === true);
  const [name] = wanted[0] ?? [];
  if (name === undefined) return 'everything';
  return oneOf(name, ['contentsOnly', 'formatOnly']) === 'contentsOnly' ? 'contents' : 'formats';
}

export const rangeCopyMethods: Methods<RangeHandle> = {
  copyTo: write((script, source, target: unknown, options: unknown) => {
    const [into, what] = [filled(source, handleOf(target, 'Range')), whatToCopy(options)];
    if (mayChange(script, [into], what === 'contents' ? 'contents' : 'look')) copyTo(script.book, source, into, what);
  }),
  sort: write((script, range, keys: unknown) => {
    if (mayChange(script, [range], 'contents')) sortRows(script.book, range.sheet, range.area, sortKeys(keys));
    return range;
  }),
};
