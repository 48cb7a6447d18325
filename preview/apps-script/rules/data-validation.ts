import { DataValidationErrorStyle, generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Area, gridOf, toUniver } from '../../notation';
import { type Book, run } from '../book';
import {
  booleanOf,
  type DataValidationBuilderHandle,
  type DataValidationHandle,
  handle,
  handleOf,
  listOf,
  memberOf,
  numberOf,
  optional,
  type SheetHandle,
  textOf,
  textOrNull,
  type ValidationRule,
  WrongArguments,
} from '../handles';
import { type Method, type Methods, other, read } from '../runtime';
import { criteriaValues, criterionOf, storedCriterion } from './validation-criteria';

/** Contract 19: rules warn unless told otherwise. */
export const newValidation = (): DataValidationBuilderHandle =>
  handle({ is: 'DataValidationBuilder', draft: { criterion: null, allowInvalid: true, helpText: null } });

function storedAt(book: Book, sheet: SheetHandle, row: number, column: number): ISheetDataValidationRule | undefined {
  const model = book.engine.univer.__getInjector().get(SheetDataValidationModel);
  return model.getRuleByLocation(book.unitId, sheet.id, row, column);
}

export function validationAt(book: Book, sheet: SheetHandle, row: number, column: number): DataValidationHandle | null {
  const stored = storedAt(book, sheet, row, column);
  if (!stored) return null;
  const { uid: _uid, ranges: _ranges, ...rule } = stored;
  return handle({
    is: 'DataValidation',
    rule: {
      criterion: criterionOf(book, rule),
      allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
      helpText: rule.prompt ?? rule.error ?? null,
    },
  });
}

export function clearValidations(book: Book, sheet: SheetHandle, areas: readonly Area[]): void {
  run(book, 'sheets.command.clear-range-data-validation', { subUnitId: sheet.id, ranges: areas.map(toUniver) });
}

function storeRule(book: Book, sheet: SheetHandle, areas: readonly Area[], rule: ValidationRule): void {
  const { helpText } = rule;
  run(book, 'sheet.command.addDataValidation', {
    subUnitId: sheet.id,
    rule: {
      ...storedCriterion(book, rule.criterion),
      uid: generateRandomId(8),
      ranges: areas.map(toUniver),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
      ...(helpText === null ? {} : { prompt: helpText, error: helpText, showInputMessage: true }),
    },
  });
}

/** One rule a cell; cells of one rule are stored together, so that a column of a thousand is one rule and not a thousand. */
export function setValidations(
  book: Book,
  sheet: SheetHandle,
  area: Area,
  ruleAt: (i: number, j: number) => DataValidationHandle | null,
): void {
  const areas = new Map<DataValidationHandle | null, Area[]>();
  const first = ruleAt(0, 0);
  const isOneRule = gridOf(area, (_row, _column, i, j) => ruleAt(i, j) === first).every((row) => row.every(Boolean));
  if (isOneRule) areas.set(first, [area]);
  else {
    gridOf(area, (row, column, i, j) => {
      const rule = ruleAt(i, j);
      areas.set(rule, [...(areas.get(rule) ?? []), { row, column, rows: 1, columns: 1 }]);
    });
  }
  clearValidations(book, sheet, [area]);
  for (const [rule, cells] of areas) if (rule) storeRule(book, sheet, cells, rule.rule);
}

const change = (make: (...args: readonly unknown[]) => Partial<ValidationRule>): Method<DataValidationBuilderHandle> =>
  other((_script, self, ...args) => {
    self.draft = { ...self.draft, ...make(...args) };
    return self;
  });

const listed = (value: unknown): string => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new WrongArguments();
  return String(value);
};

export const validationBuilderMethods: Methods<DataValidationBuilderHandle> = {
  requireValueInList: change((values, show) => ({
    criterion: { is: 'VALUE_IN_LIST', values: listOf(values, listed), showDropdown: optional(show, booleanOf, true) },
  })),
  requireValueInRange: change((range, show) => ({
    criterion: { is: 'VALUE_IN_RANGE', range: handleOf(range, 'Range'), showDropdown: optional(show, booleanOf, true) },
  })),
  requireNumberGreaterThanOrEqualTo: change((number) => ({
    criterion: { is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number: numberOf(number) },
  })),
  requireNumberBetween: change((start, end) => ({
    criterion: { is: 'NUMBER_BETWEEN', start: numberOf(start), end: numberOf(end) },
  })),
  requireDate: change(() => ({ criterion: { is: 'DATE_IS_VALID_DATE' } })),
  requireFormulaSatisfied: change((formula) => ({ criterion: { is: 'CUSTOM_FORMULA', formula: textOf(formula) } })),
  requireCheckbox: change(() => ({ criterion: { is: 'CHECKBOX' } })),
  setAllowInvalid: change((allow) => ({ allowInvalid: booleanOf(allow) })),
  setHelpText: change((text) => ({ helpText: textOrNull(text) })),
  copy: other((_script, { draft }) => handle<DataValidationBuilderHandle>({ is: 'DataValidationBuilder', draft })),
  build: other(({ book }, { draft }) => {
    storedCriterion(book, draft.criterion);
    return handle<DataValidationHandle>({ is: 'DataValidation', rule: draft });
  }),
};

export const validationMethods: Methods<DataValidationHandle> = {
  getAllowInvalid: read((_script, { rule }) => rule.allowInvalid),
  getHelpText: read((_script, { rule }) => rule.helpText),
  getCriteriaType: read((_script, { rule }) => memberOf('DataValidationCriteria', rule.criterion?.is ?? 'OTHER')),
  getCriteriaValues: read((_script, { rule }) => criteriaValues(rule.criterion)),
  copy: other((_script, { rule }) => handle<DataValidationBuilderHandle>({ is: 'DataValidationBuilder', draft: rule })),
};
