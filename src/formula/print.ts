import { columnLetters } from './address';
import type { CellReference, Expression, Sign } from './expression';

/** How formulas are written in a file. */
type Separators = { readonly argument: ';' | ',' };

/** What every locale of Google Sheets reads. */
const separators: Separators = { argument: ';' };

/** A tab's name as formulas quote it: Plan d'action becomes 'Plan d''action'. */
const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A text as formulas quote it: a "b" becomes "a ""b""". */
const quotedText = (value: string): string => `"${value.replace(/"/g, '""')}"`;

/** What binds more tightly has the greater number; a comparison is calculated last. */
const binding: { readonly [S in Sign]: number } = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
/** Of a minus in front of one value: -A1^2 is the square of -A1. */
const MINUS = 6;
const WHOLE = 7;

function bindingOf(expression: Expression): number {
  if (expression.is === 'pair') return binding[expression.sign];
  const isBelowZero = expression.is === 'value' && typeof expression.value === 'number' && expression.value < 0;
  return expression.is === 'negative' || isBelowZero ? MINUS : WHOLE;
}

/** a+(b-c) is a+b-c, and a&(b&c) is a&b&c: no brackets are needed behind these. */
const isAssociative = (sign: Sign): boolean => sign === '+' || sign === '&';

function cellText({ column, row, fixed, tab }: CellReference): string {
  const beforeColumn = fixed === 'column' || fixed === 'both' ? '$' : '';
  const beforeRow = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${tab === undefined ? '' : `${quotedTab(tab)}!`}${beforeColumn}${columnLetters(column)}${beforeRow}${row}`;
}

/** A number is whole: how a decimal sign is read depends on the locale. */
function valueText(value: string | number | boolean): string {
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isSafeInteger(value)) throw new Error(`No whole number in a formula: ${value}`);
  return String(value);
}

/** In brackets where it binds less tightly than what it stands in. */
const bracketed = (inner: Expression, least: number, written: Separators): string =>
  bindingOf(inner) < least ? `(${printed(inner, written)})` : printed(inner, written);

/**
 * An expression as a formula writes it, without its `=`, with no more brackets than its signs need and its groups say.
 * A number that is not whole throws.
 */
export function printed(expression: Expression, written: Separators = separators): string {
  switch (expression.is) {
    case 'value':
      return valueText(expression.value);
    case 'name':
      return expression.name;
    case 'cell':
      return cellText(expression);
    case 'range':
      return `${printed(expression.first, written)}:${printed(expression.last, written)}`;
    case 'call':
      return `${expression.name}(${expression.args.map((it) => printed(it, written)).join(written.argument)})`;
    case 'pair': {
      const { sign, one, other } = expression;
      const least = binding[sign];
      const leastOfOther = isAssociative(sign) ? least : least + 1;
      return `${bracketed(one, least, written)}${sign}${bracketed(other, leastOfOther, written)}`;
    }
    case 'negative':
      return `-${bracketed(expression.of, MINUS + 1, written)}`;
    case 'grouped':
      return `(${printed(expression.inner, written)})`;
  }
}

/** The whole formula, as a cell or a rule holds it. */
export const formulaText = (expression: Expression, written: Separators = separators): string =>
  `=${printed(expression, written)}`;
