import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import {
  type Area,
  absoluteReference,
  engineFormula,
  gridOf,
  parseReference,
  ruleFormula,
  toUniver,
} from '../../notation';
import { type Book, run, sheetByName, sheetNameOf, sheetOf } from '../book';
import {
  booleanOf,
  type Criterion,
  type DataValidationBuilderHandle,
  type DataValidationHandle,
  handle,
  handleOf,
  listOf,
  memberOf,
  numberOf,
  optional,
  rangeHandle,
  type SheetHandle,
  type StoredRule,
  textOf,
  textOrNull,
  type ValidationRule,
  WrongArguments,
} from '../handles';
import { type Method, type Methods, other, read } from '../runtime';

/** Contract 19: rules warn unless told otherwise. */
export const newValidation = (): DataValidationBuilderHandle =>
  handle({ is: 'DataValidationBuilder', draft: { criterion: null, allowInvalid: true, helpText: null } });

/** Any day is on or after this one: Univer has no rule for "a valid date". */
const FIRST_DAY = '1900-01-01';

function storedCriterion(book: Book, criterion: Criterion | null): StoredRule {
  if (!criterion) throw new Error('A data validation rule needs a criterion.');
  switch (criterion.is) {
    case 'OTHER':
      return criterion.rule;
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: JSON.stringify(criterion.values),
        showDropDown: criterion.showDropdown,
      };
    case 'VALUE_IN_RANGE': {
      const { sheet, area } = criterion.range;
      const formula1 = `=${absoluteReference(sheetNameOf(book, sheet), area)}`;
      return { type: DataValidationType.LIST, formula1, showDropDown: criterion.showDropdown };
    }
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: String(criterion.number),
      };
    case 'NUMBER_BETWEEN':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(criterion.start),
        formula2: String(criterion.end),
      };
    case 'DATE_IS_VALID_DATE':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: FIRST_DAY,
      };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: engineFormula(criterion.formula) };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX };
  }
}

function listCriterion(book: Book, { formula1 = '', showDropDown = true }: StoredRule): Criterion {
  if (!formula1.startsWith('='))
    return { is: 'VALUE_IN_LIST', values: listedValues(formula1), showDropdown: showDropDown };
  const tab = parseReference(formula1.slice(1), 1, 1)?.tab;
  const sheet = tab ? sheetByName(book, tab) : null;
  const page = sheet && sheetOf(book, sheet);
  const area = page && parseReference(formula1.slice(1), page.getRowCount(), page.getColumnCount())?.area;
  if (!sheet || !area) return { is: 'OTHER', rule: { type: DataValidationType.LIST, formula1, showDropDown } };
  return { is: 'VALUE_IN_RANGE', range: rangeHandle(sheet, area), showDropdown: showDropDown };
}

/** Univer keeps a list as JSON, or as the text a person typed with commas. */
function listedValues(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Not JSON: the other form.
  }
  return text.split(',').filter(Boolean);
}

function criterionOf(book: Book, rule: StoredRule): Criterion {
  const { type, operator, formula1 = '', formula2 = '' } = rule;
  if (type === DataValidationType.LIST) return listCriterion(book, rule);
  if (type === DataValidationType.CHECKBOX) return { is: 'CHECKBOX' };
  if (type === DataValidationType.CUSTOM) return { is: 'CUSTOM_FORMULA', formula: ruleFormula(formula1) };
  if (type === DataValidationType.DATE && formula1 === FIRST_DAY) return { is: 'DATE_IS_VALID_DATE' };
  if (type === DataValidationType.DECIMAL && operator === DataValidationOperator.BETWEEN) {
    return { is: 'NUMBER_BETWEEN', start: Number(formula1), end: Number(formula2) };
  }
  if (type === DataValidationType.DECIMAL && operator === DataValidationOperator.GREATER_THAN_OR_EQUAL) {
    return { is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number: Number(formula1) };
  }
  return { is: 'OTHER', rule };
}

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

const change = (make: (...given: readonly unknown[]) => Partial<ValidationRule>): Method<DataValidationBuilderHandle> =>
  other((_script, self, ...given) => {
    self.draft = { ...self.draft, ...make(...given) };
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

function criteriaValues(criterion: Criterion | null): readonly unknown[] {
  switch (criterion?.is) {
    case 'VALUE_IN_LIST':
      return [criterion.values, criterion.showDropdown];
    case 'VALUE_IN_RANGE':
      return [criterion.range, criterion.showDropdown];
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return [criterion.number];
    case 'NUMBER_BETWEEN':
      return [criterion.start, criterion.end];
    case 'CUSTOM_FORMULA':
      return [criterion.formula];
    default:
      return [];
  }
}

export const validationMethods: Methods<DataValidationHandle> = {
  getAllowInvalid: read((_script, { rule }) => rule.allowInvalid),
  getHelpText: read((_script, { rule }) => rule.helpText),
  getCriteriaType: read((_script, { rule }) => memberOf('DataValidationCriteria', rule.criterion?.is ?? 'OTHER')),
  getCriteriaValues: read((_script, { rule }) => criteriaValues(rule.criterion)),
  copy: other((_script, { rule }) => handle<DataValidationBuilderHandle>({ is: 'DataValidationBuilder', draft: rule })),
};
