import { plainMarks } from './amount-text';
import type { DecimalMark } from './money';
import { numberText } from './number-text';

/** How the cells of a file write numbers and amounts. */
export type NumberConventions = {
  readonly decimal: DecimalMark;
  /** The marks that may stand between thousands. */
  readonly groups: string;
  /** ISO 4217. */
  readonly currency: string;
};

/** How each currency stands before or behind an amount, besides its code. */
const SIGNS: Readonly<Record<string, string>> = {
  EUR: '€',
  GBP: '£',
  USD: 'US\\s?\\$|\\$\\s?US|\\$',
  CAD: 'CA\\s?\\$|\\$\\s?CA|\\$',
  CHF: 'Fr\\.|SFr\\.?',
};

type Shapes = { readonly whole: RegExp; readonly money: RegExp };
const known = new Map<string, Shapes>();

/** Made once for each currency: a file may have 500,000 cells. */
function shapesOf(currency: string): Shapes {
  const money = `(?:${SIGNS[currency] ?? '(?!)'}|${currency || '(?!)'})`;
  const found = known.get(currency) ?? {
    whole: new RegExp(`^(\\()?(-)? ?(?:${money} ?)?(-)? ?(\\d[\\d ',.]*(?:[.,][-–—])?) ?(?:${money})?(\\))?$`),
    money: new RegExp(money),
  };
  known.set(currency, found);
  return found;
}

/** A number as it stands in a cell; `isMoney` where the file's own currency stands with it. */
type Written = { readonly value: number; readonly isMoney: boolean };

/**
 * The number of a text that a cell of the file may show: in its own marks, with its own currency or none, negative with a minus,
 * a true minus or brackets. "1250.5" is one in any file, as programs write so. Undefined for all that a person may have meant
 * otherwise: another currency, "1,250" with a decimal comma, "15.03" where the point is no decimal mark and may stand in a date.
 * Google makes 612345678 of "0612345678"; here it stays the telephone number or the code it is, which cannot be had back otherwise.
 */
export function numberWritten(text: string, { decimal, groups, currency }: NumberConventions): Written | undefined {
  if (!/\d/.test(text)) return undefined;
  const shapes = shapesOf(currency);
  const parts = shapes.whole.exec(plainMarks(text));
  const [whole, open, before, behind, digits = '', close] = parts ?? [];
  if (whole === undefined || (open === undefined) !== (close === undefined) || (before && behind)) return undefined;
  const bare = digits.trim();
  const read = numberText(bare, decimal);
  const [value, ...more] = read?.values ?? [];
  const isCode = /^0\d|\d{16}/.test(bare.replace(/[ ']/g, ''));
  const mayBeDay = decimal === ',' && /^\d{1,2}\.\d\d$/.test(bare);
  if (value === undefined || more.length > 0 || isCode || mayBeDay || !groups.includes(read?.group ?? ''))
    return undefined;
  const isMinus = open !== undefined || before !== undefined || behind !== undefined;
  return { value: isMinus && value !== 0 ? -value : value, isMoney: shapes.money.test(whole) };
}
