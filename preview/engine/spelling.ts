import { withQuotedTabs } from '../notation';
import { withIndexRanges, withoutIndexRanges } from './index-ranges';

/**
 * HyperFormula ends a text at its first quotation mark, doubled or not, and takes a backslash for a sign of its own: `"a ""b"""` is
 * for it `("a "&CHAR(34)&"b"&CHAR(34)&"")`, and reads back as it was written.
 */
const withPlainTexts = (formula: string): string =>
  formula.replace(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (written, inner?: string) => {
    if (inner === undefined || !/""|\\/.test(inner)) return written;
    const parts = inner.split(/(""|\\)/).map((part, index) => (index % 2 === 0 ? `"${part}"` : charOf(part)));
    return `(${parts.join('&')})`;
  });

const charOf = (sign: string): string => (sign === '\\' ? 'CHAR(92)' : 'CHAR(34)');

const withWholeTexts = (formula: string): string =>
  formula.replace(/\("[^"\\]*"(?:&CHAR\((?:34|92)\)&"[^"\\]*")+\)/g, (parts) => {
    const inner = parts.slice(2, -2).replace(/"&CHAR\((34|92)\)&"/g, (_part, code) => (code === '92' ? '\\' : '""'));
    return `"${inner}"`;
  });

/** A formula of the sheet as HyperFormula takes it: most are spelt alike, and are not kept twice. */
export function asCalculated(formula: string): string {
  const spelt = withIndexRanges(withPlainTexts(formula));
  return spelt === formula ? formula : spelt;
}

/** HyperFormula may name the tab at both ends of a range, `KPI!A1:KPI!A9`, which nobody writes, and not everybody reads. */
const withTabsOnce = (formula: string): string =>
  formula.includes('!')
    ? formula.replace(/((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)(\$?[A-Z]+\$?\d+):\1/gu, '$1$2:')
    : formula;

/** The same as the sheet has it. */
export const asWritten = (formula: string): string =>
  withTabsOnce(withQuotedTabs(withoutIndexRanges(withWholeTexts(formula))));
