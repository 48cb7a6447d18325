import type { DataValidation, DataValidationOperator, Worksheet } from 'exceljs';
import { blockName } from '../../notation';
import {
  anchoredFormula,
  argbOf,
  type FormatRule,
  formulaForFile,
  type NotCarried,
  type ValidationRule,
} from '../file';
import { fontOf } from './styles';

/** The file format allows no more in the list of a drop-down, quotes not counted. */
const LONGEST_LIST = 255;

type Written =
  | { readonly rule: DataValidation }
  | { readonly not: 'long-list' | 'list-with-comma' | 'checkbox' | 'rule' };

const optionsOf = (text: string): readonly string[] => {
  if (!text.startsWith('[')) return text.split(',');
  try {
    // The engine saves lists with commas inside their options as JSON.
    const options: readonly unknown[] = JSON.parse(text);
    return options.map(String);
  } catch {
    return text.split(',');
  }
};

function listFormula(
  text: string,
): { readonly formula: string } | { readonly not: 'long-list' | 'list-with-comma' | 'rule' } {
  if (text.startsWith('=')) return { formula: anchoredFormula(formulaForFile(text)) };
  const options = optionsOf(text);
  if (options.some((option) => option.includes(','))) return { not: 'list-with-comma' };
  const joined = options.join(',');
  if (joined === '') return { not: 'rule' };
  return joined.length > LONGEST_LIST ? { not: 'long-list' } : { formula: `"${joined.replaceAll('"', '""')}"` };
}

const operators = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const satisfies readonly DataValidationOperator[];

/** A number, a day as text (2027-03-15) or a formula. */
function operandOf(text: string, type: string): number | string | Date {
  if (text.startsWith('=')) return formulaForFile(text);
  return type === 'date' ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : Number(text);
}

function numericRule(rule: ValidationRule, type: 'whole' | 'decimal' | 'date' | 'textLength'): DataValidation {
  const operator = operators.find((name) => name === rule.operator) ?? 'between';
  const operands = [rule.formula1, rule.formula2].filter((text) => text !== undefined && text !== '');
  // ExcelJS writes days from Date objects, but would turn a formula among them into an invalid date.
  const formulae = operands.map((text) => operandOf(text ?? '', type));
  return { type, operator, formulae };
}

function written(rule: ValidationRule): Written {
  const first = rule.formula1 ?? '';
  switch (rule.type) {
    case 'list': {
      const list = listFormula(first);
      return 'not' in list ? list : { rule: { type: 'list', formulae: [list.formula] } };
    }
    case 'custom':
      return { rule: { type: 'custom', formulae: [formulaForFile(first)] } };
    case 'date':
      return first.startsWith('=') || rule.formula2?.startsWith('=')
        ? { not: 'rule' }
        : { rule: numericRule(rule, 'date') };
    case 'whole':
    case 'decimal':
    case 'textLength':
      return { rule: numericRule(rule, rule.type) };
    default:
      return { not: rule.type === 'checkbox' ? 'checkbox' : 'rule' };
  }
}

/** ExcelJS declares this collection nowhere. */
type WithValidations = { readonly dataValidations: { add(address: string, rule: DataValidation): void } };

export function writeValidations(worksheet: Worksheet, rules: readonly ValidationRule[]): readonly NotCarried[] {
  // It is there in every worksheet, undeclared.
  const { dataValidations } = worksheet as unknown as WithValidations;
  return rules.flatMap((rule): readonly NotCarried[] => {
    const result = written(rule);
    const where = rule.ranges[0] ? `${worksheet.name}!${blockName(rule.ranges[0])}` : worksheet.name;
    if ('not' in result) return [{ what: result.not, where }];
    const behaviour = {
      allowBlank: rule.allowBlank ?? true,
      showErrorMessage: true,
      errorStyle: rule.errorStyle === 1 ? 'stop' : 'warning',
      ...(rule.error ? { error: rule.error.slice(0, LONGEST_LIST) } : {}),
    };
    for (const range of rule.ranges) dataValidations.add(blockName(range), { ...result.rule, ...behaviour });
    return [];
  });
}

/** Formats by formula stand in the file as they are; scales, bars and icons are named instead. */
export function writeFormats(worksheet: Worksheet, rules: readonly FormatRule[]): readonly NotCarried[] {
  return rules.flatMap(({ ranges, rule }, index): readonly NotCarried[] => {
    const ref = ranges.map(blockName).join(' ');
    if (rule.subType !== 'formula' || typeof rule.value !== 'string') {
      return [{ what: 'format', where: `${worksheet.name}!${ref}` }];
    }
    const fill = argbOf(rule.style?.bg?.rgb);
    const style = {
      font: fontOf(rule.style ?? {}),
      ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } as const } : {}),
    };
    const formulae = [formulaForFile(rule.value)];
    worksheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority: index + 1, formulae, style }] });
    return [];
  });
}
