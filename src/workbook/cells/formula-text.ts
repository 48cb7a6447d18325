/** A text or a tab's name in its quotes, a run of anything else. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** A formula in which what stands outside of texts and of tabs' names in quotes was changed. */
export const withCode = (formula: string, change: (code: string) => string): string =>
  formula.replace(PARTS, (part) => (/^["']/.test(part) ? part : change(part)));

/** A tab's name that a spreadsheet may show without quotes. */
const BARE_TAB = /(?<![#\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;

/** Of what is no text: no spaces, capitals, `;` between arguments, tabs in quotes. */
const plainCode = (code: string): string =>
  code
    .replace(/\s+/g, '')
    // References and functions have no other letters; the tab's name keeps its own.
    .replace(/[A-Za-z_.$0-9]+(?![\p{L}\p{N}_.]*!)/gu, (word) => word.toUpperCase())
    .replace(/,/g, ';')
    .replace(BARE_TAB, "'$1'!");

/**
 * A formula of ours as it would be written, however it reads back (contract 17, 32): `=or( $A1=1, 'Plan'!b2 )` is
 * `=OR($A1=1;'Plan'!B2)`. Made for comparing, not for writing: a decimal comma of hers becomes `;`. What is no formula
 * is left as it is.
 */
export function plainFormula(written: string): string {
  const formula = written.trim();
  if (!/^[=+]/.test(formula)) return written;
  return `=${withCode(formula.slice(1), plainCode)}`;
}

/**
 * A formula as it was read, made fit to be written in every locale: `=MAX(A1,B1)` is `=MAX(A1;B1)`. One that has `;` already, or
 * an array, whose commas separate no arguments, is left as it was read: so it may be given back.
 */
export function writableFormula(read: string): string {
  const parts = read.match(PARTS) ?? [];
  const isText = (part: string): boolean => /^["']/.test(part);
  if (parts.some((part) => !isText(part) && /[;{]/.test(part))) return read;
  return withCode(read, (code) => code.replace(/,/g, ';'));
}
