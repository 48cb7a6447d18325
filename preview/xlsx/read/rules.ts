import { type Block, blockOf, cellName } from '../../notation';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  type FormatRule,
  formulaFromFile,
  isOn,
  numberOf,
  type ValidationRule,
} from '../file';
import type { Styles } from './styles';

/** Older rules say where they stand in `sqref="A1:A5 C1"`, newer ones in an element of that name. */
const blocksOf = (rule: Element): Block[] =>
  (attributeOf(rule, 'sqref') ?? childOf(rule, 'sqref')?.text ?? '')
    .split(/\s+/)
    .flatMap((text) => blockOf(text) ?? []);

/** The text of `<formula1>`, which newer rules wrap in an `<f>`. */
const formulaText = (element: Element | undefined): string => (childOf(element, 'f') ?? element)?.text.trim() ?? '';

const isoOfSerial = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

function listFormula(text: string): string {
  if (!text.startsWith('"')) return formulaFromFile(text);
  const options = text.slice(1, -1).replaceAll('""', '"').split(',');
  return options.map((option) => option.trim()).join(',');
}

function operandOf(text: string, type: string): string {
  if (text === '') return '';
  const number = Number(text);
  if (Number.isNaN(number)) return formulaFromFile(text);
  return type === 'date' ? isoOfSerial(number) : text;
}

const KINDS = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'];

function validationOf(rule: Element, uid: string): ValidationRule | undefined {
  const type = attributeOf(rule, 'type') ?? 'none';
  const ranges = blocksOf(rule);
  const first = formulaText(childOf(rule, 'formula1'));
  if (!KINDS.includes(type) || ranges.length === 0 || first === '') return undefined;
  const isLiteralOrFormula = type === 'list' || type === 'custom';
  const second = isLiteralOrFormula ? '' : operandOf(formulaText(childOf(rule, 'formula2')), type);
  const rejects = isOn(rule, 'showErrorMessage') && (attributeOf(rule, 'errorStyle') ?? 'stop') === 'stop';
  const error = attributeOf(rule, 'error');
  return {
    uid,
    ranges,
    type,
    formula1:
      type === 'list' ? listFormula(first) : type === 'custom' ? formulaFromFile(first) : operandOf(first, type),
    ...(second === '' ? {} : { formula2: second }),
    // The operators of the file bear the names of Univer's.
    ...(isLiteralOrFormula ? {} : { operator: attributeOf(rule, 'operator') ?? 'between' }),
    // In the file, `showDropDown` hides the arrow.
    ...(type === 'list' ? { showDropDown: !isOn(rule, 'showDropDown') } : {}),
    allowBlank: isOn(rule, 'allowBlank'),
    errorStyle: rejects ? 1 : 2,
    showErrorMessage: true,
    ...(error === undefined ? {} : { error }),
  };
}

export const validationsOf = (sheet: Element, tab: string): readonly ValidationRule[] =>
  descendantsOf(sheet, 'dataValidation').flatMap((rule, index) => validationOf(rule, `${tab}-rule-${index + 1}`) ?? []);

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A rule as a formula about the first cell of its range, or undefined for colour scales, bars, icons and rankings. */
function conditionOf(rule: Element, first: Block): string | undefined {
  const [one, two] = childrenOf(rule, 'formula').map((formula) => formula.text.trim());
  if (!one) return undefined;
  if (attributeOf(rule, 'type') !== 'cellIs') return formulaFromFile(one);
  const cell = cellName(first.startRow, first.startColumn);
  const operator = attributeOf(rule, 'operator') ?? '';
  if (operator === 'between') return `=AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === 'notBetween') return `=OR(${cell}<${one},${cell}>${two})`;
  return COMPARISONS[operator] && formulaFromFile(`${cell}${COMPARISONS[operator]}${one}`);
}

type ConditionalFormats = { readonly rules: readonly FormatRule[]; readonly unread: number };

/** In the order in which they win: the smallest priority first. */
export function conditionalFormatsOf(sheet: Element, tab: string, styles: Styles): ConditionalFormats {
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({ rule, ranges: blocksOf(block) })),
  );
  const sorted = found.sort((a, b) => (numberOf(a.rule, 'priority') ?? 0) - (numberOf(b.rule, 'priority') ?? 0));
  const rules = sorted.flatMap(({ rule, ranges }, index) => {
    const condition = ranges[0] && conditionOf(rule, ranges[0]);
    return condition ? [formatRule(rule, ranges, condition, `${tab}-format-${index + 1}`, styles)] : [];
  });
  return { rules, unread: sorted.length - rules.length };
}

const formatRule = (rule: Element, ranges: Block[], value: string, cfId: string, styles: Styles) => ({
  cfId,
  ranges,
  stopIfTrue: isOn(rule, 'stopIfTrue'),
  rule: { type: 'highlightCell', subType: 'formula', value, style: styles.ofRule(numberOf(rule, 'dxfId') ?? -1) },
});
