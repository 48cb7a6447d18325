/**
 * Formulas on their way between the script and the engine. The engine reads them as en_US writes them; which way Google reads
 * those of a script in a file with a decimal comma is not known (contract 17), so only what is read alike in both is let through.
 */

/** How the file's formulas are shown to the script: always as en_US writes them, or as the file's locale does. */
export type FormulaReading = 'en' | 'locale';

/** How a conditional format's formula reads back (contract 32): as it was written, or as a cell's may. */
export type RuleReading = 'written' | FormulaReading;

/** Calculated alike by Google Sheets, LibreOffice and the preview's engine; the only ones the add-on may write. */
const ALLOWED = new Set(
  `IF AND OR IFERROR INT MOD MIN MAX MEDIAN SUM SUMIFS COUNTIFS COUNTA INDEX MATCH DATE YEAR MONTH DAY EOMONTH WORKDAY
  NETWORKDAYS WORKDAY.INTL NETWORKDAYS.INTL WEEKDAY TODAY`.split(/\s+/),
);

/** Applies `change` to what is neither a "text" nor a 'tab name'. */
export const outsideQuotes = (formula: string, change: (code: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));

/** The formula with each "text" and 'tab name' emptied: what is left is code. */
export const codeOf = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");

/** A name that could be taken for a cell (AB12, R1C1), a number or a truth is none that may stand bare. */
const mayStandBare = (tab: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) && !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(tab);

/** HyperFormula writes `2027!A1`, which neither it nor anybody else can read: what comes from it gets its quotes, `'2027'!A1`. */
export const withQuotedTabs = (formula: string): string =>
  formula.includes('!')
    ? outsideQuotes(formula, (code) =>
        code.replace(/#[A-Z/0]+[!?]|([\p{L}\p{N}_]+)!/gu, (written, tab?: string) =>
          tab === undefined || mayStandBare(tab) ? written : `'${tab}'!`,
        ),
      )
    : formula;

export const isFormula = (text: string): boolean => text.length > 1 && text.startsWith('=');

function strictness(formula: string): string | null {
  const code = codeOf(formula);
  if (/["']/.test(code.replace(/""|''/g, ''))) return 'a quote is not closed';
  if ((code.match(/\(/g) ?? []).length !== (code.match(/\)/g) ?? []).length) return 'a bracket is not closed';
  if (/[{}\\]/.test(code)) return 'an array literal is read differently from one locale to the next';
  if (/(?:^|[^A-Za-z0-9_$.])\d*\.\d/.test(code))
    return 'a decimal number is read differently from one locale to the next';
  if (code.includes(',')) return 'arguments are separated by ";", which every locale accepts';
  if (/:(?:''|[\p{L}\p{N}_.]+)!/u.test(code)) return 'a range names its tab once, before its first cell';
  if (/\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?![A-Za-z0-9$(])/.test(code))
    return 'a range open at its end is not calculated by the preview';
  const names = [...code.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)].map(([, name = '']) => name.toUpperCase());
  const unknown = names.find((name) => !ALLOWED.has(name));
  return unknown === undefined ? null : `${unknown} is not one of the functions the add-on may write`;
}

/** Reasons by formula with its numbers made equal: a year view writes the same ones in each of its rows. */
const reasons = new Map<string, string | null>();

function reasonAgainst(formula: string): string | null {
  const alike = formula.replace(/\d+/g, '1');
  const known = reasons.get(alike);
  if (known !== undefined) return known;
  const reason = strictness(alike);
  reasons.set(alike, reason);
  return reason;
}

/** Where no tab is named, every second part between quotation marks is a text, as two of them within a text are none. */
const withCommas = (formula: string): string =>
  formula.includes("'")
    ? outsideQuotes(formula, (code) => code.replaceAll(';', ','))
    : formula
        .split('"')
        .map((part, index) => (index % 2 === 0 ? part.replaceAll(';', ',') : part))
        .join('"');

/** The engine's form of a formula that the script writes; throws, with the reason, on one that Google could read otherwise. */
export function engineFormula(formula: string): string {
  const reason = reasonAgainst(formula);
  if (reason !== null) throw new Error(`Formula refused by the preview (contract 17): ${reason}, in ${formula}`);
  return withCommas(formula);
}

/** The engine's form of a formula that a person types: in her locale, or as en_US writes it. */
export const typedFormula = (formula: string, decimal: string): string =>
  outsideQuotes(formula, (code) =>
    decimal === ',' ? code.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',') : code.replaceAll(';', ','),
  );

/** What `getFormula` answers. */
export const shownFormula = (formula: string, reading: FormulaReading, decimal: string): string =>
  reading === 'en' || decimal !== ','
    ? formula
    : outsideQuotes(formula, (code) => code.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'));

/** What `getCriteriaValues` answers of a rule as the script wrote it. */
export const shownRule = (formula: string, reading: RuleReading, decimal: string): string =>
  reading === 'written' || (reading === 'locale' && decimal === ',')
    ? formula
    : outsideQuotes(formula, (code) => code.replaceAll(';', ','));

/** The formula of a rule as the script wrote it. */
export const ruleFormula = (formula: string): string => outsideQuotes(formula, (code) => code.replaceAll(',', ';'));
