import { a1Of, gridOf, serialOfDay, type Typed } from '../../notation';
import { plainValue, rawCell } from '../book';
import type { RangeHandle, ValidationRule } from '../handles';
import { messages } from '../messages';
import type { Script } from '../runtime';
import { validationAt } from './data-validation';

const said = (typed: Typed): string => (typed.is === 'text' ? typed.text : String(typed.value));

function isAllowed(script: Script, { criterion }: ValidationRule, typed: Typed): boolean {
  const number = typed.is === 'number' ? typed.value : null;
  switch (criterion?.is) {
    case 'VALUE_IN_LIST':
      return criterion.values.includes(said(typed));
    case 'VALUE_IN_RANGE': {
      const { sheet, area } = criterion.range;
      const values = gridOf(area, (row, column) => String(plainValue(rawCell(script.book, sheet, row, column))));
      return values.flat().includes(said(typed));
    }
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number !== null && number >= criterion.number;
    case 'NUMBER_BETWEEN':
      return number !== null && criterion.start <= number && number <= criterion.end;
    case 'DATE_IS_VALID_DATE':
      return number !== null && number >= (serialOfDay(1900, 1, 1) ?? 0);
    case 'CHECKBOX':
      return typed.is === 'boolean';
    case 'CUSTOM_FORMULA':
      throw new Error('The preview does not evaluate a rule by formula that rejects what is written');
    default:
      return true;
  }
}

const listed = ({ criterion }: ValidationRule): string =>
  criterion?.is === 'VALUE_IN_LIST' ? ` Please enter one of the following values: ${criterion.values.join(', ')}.` : '';

/**
 * Contract 19: a cell whose rule rejects throws, and when Google does so is not known. With `rejectsAt: 'flush'` the error waits
 * for the next flush or read; the cell is not written either way. True when the value may be written.
 */
export function isAccepted(
  script: Script,
  { sheet }: RangeHandle,
  row: number,
  column: number,
  typed: Typed | null,
): boolean {
  const rule = typed && validationAt(script.book, sheet, row, column)?.rule;
  if (!typed || !rule || rule.allowInvalid || isAllowed(script, rule, typed)) return true;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const error = new Error(messages.invalidEntry(cell, listed(rule)));
  if (script.rejectsAt === 'write') throw error;
  script.state.rejection ??= error;
  return false;
}
