import type { Ctor } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type compareToken,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import { cellsOf, type Plain, plainOf } from './cell-values';
import { NetworkdaysIntl, WorkdayIntl } from './working-days';

type Operator = `${compareToken}`;

/** A blank cell equals 0, "" and FALSE alike: it takes the kind of what it is compared with. */
function alike(value: Plain, other: Plain): string | number | boolean {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** 15 digits, as spreadsheets compare: 0.1 + 0.2 = 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** Below 0, 0 or above, as in Google Sheets: numbers before texts before FALSE and TRUE; case does not matter, * and ? are themselves. */
export function order(one: Plain, other: Plain): number {
  const [a, b] = [alike(one, other), alike(other, one)];
  const kind = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (typeof a !== 'string' || typeof b !== 'string') return rounded(Number(a)) - rounded(Number(b));
  const [lower, lowerOther] = [a.toLowerCase(), b.toLowerCase()];
  return lower === lowerOther ? 0 : lower.localeCompare(lowerOther) || 1;
}

function holds(operator: Operator, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** The row or column of one that stands for all, as a scalar does. */
const at = <T>(list: readonly T[], index: number): T | undefined => (list.length === 1 ? list[0] : list[index]);

/**
 * = <> < <= > >=. Univer's takes * and ? for wildcards here too, "" for 0 when it comes from a cell, and TRUE for equal to any
 * text when asked whether it differs.
 */
class Compare extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator = '=';

  setCompareType(token: Operator): void {
    this.operator = token;
  }

  private compared(
    one: BaseValueObject | null | undefined,
    other: BaseValueObject | null | undefined,
  ): BaseValueObject {
    if (one === undefined || other === undefined) return ErrorValueObject.create(ErrorType.NA);
    if (one?.isError()) return one;
    if (other?.isError()) return other;
    return BooleanValueObject.create(holds(this.operator, order(plainOf(one), plainOf(other))));
  }

  override calculate(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    if (one.isError()) return one;
    if (other.isError()) return other;
    const [left, right] = [cellsOf(one), cellsOf(other)];
    const rowCount = Math.max(left.length, right.length);
    const columnCount = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
    const compared = (row: number, column: number): BaseValueObject =>
      this.compared(at(at(left, row) ?? [], column), at(at(right, row) ?? [], column));
    if (rowCount === 1 && columnCount === 1) return compared(0, 0);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_row, i) =>
        Array.from({ length: columnCount }, (_column, j) => compared(i, j)),
      ),
      rowCount,
      columnCount,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

/** Functions whose Univer 0.25.1 version differs from what Google Sheets calculates. */
export const googleFunctions: [Ctor<BaseFunction>, string][] = [
  [Compare, 'COMPARE'],
  [WorkdayIntl, 'WORKDAY.INTL'],
  [NetworkdaysIntl, 'NETWORKDAYS.INTL'],
];
