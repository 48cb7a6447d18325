import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import { absoluteReference, engineFormula, parseReference, ruleFormula } from '../../notation';
import { type Book, sheetByName, sheetNameOf, sheetOf } from '../book';
import { type Criterion, rangeHandle, type StoredRule } from '../handles';

/** Any day is on or after this one: Univer has no rule for "a valid date". */
const FIRST_DAY = '1900-01-01';

/** What Univer keeps of a criterion; throws where there is none, or a formula that Google could read otherwise. */
export function storedCriterion(book: Book, criterion: Criterion | null): StoredRule {
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

/** The criterion of a rule as Univer keeps it; one the add-on has no word for is OTHER. */
export function criterionOf(book: Book, rule: StoredRule): Criterion {
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

/** What `getCriteriaValues` answers. */
export function criteriaValues(criterion: Criterion | null): readonly unknown[] {
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
