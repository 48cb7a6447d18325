import { type DecimalMark, numberText } from '../money';
import { textOf } from './cells';
import { anyCurrencyCode } from './currency-codes';
import type { ExportCell } from './reading';

/** What a cell is where a number is asked for; "1,250" is ambiguous where nothing else in the file says what its comma is. */
export type NumberCell =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'none' }
  | { readonly is: 'ambiguous' }
  | { readonly is: 'unread' };

/** What the one mark of "1,250" is read by: the decimal mark of its column, or that nothing there has decimals. */
export type AmbiguousMark = DecimalMark | 'thousands';

/** No number is longer. */
const LONGEST = 60;

/** No figure of a month is larger: what is, is a telephone number or an identifier. */
const LARGEST = 1e11;

const numberCell = (value: number): NumberCell =>
  Math.abs(value) <= LARGEST ? { is: 'number', value } : { is: 'unread' };

/** What stands where there is no number: " --" of Google Ads, "-" of LinkedIn. It is never zero. */
const NONE = /^(?:[-–—]*|n\.?\/?[ad]\.?|#n\/a|null|\(not set\))$/i;

const CURRENCY = `(?:[A-Z]{2,3} ?\\$|\\$ ?[A-Z]{2,3}|${anyCurrencyCode}|[€$£¥₹]|Fr\\.)`;
const BEFORE = new RegExp(`^(${CURRENCY}) ?`);
const BEHIND = new RegExp(`^(.*[\\d)]) ?(${CURRENCY})$`);

/** A number without its sign, its currency and its percent. */
type Bare = {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly currency: string | undefined;
  readonly isPercent: boolean;
};

/** All spaces, apostrophes and minus signs alike. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[−﹣－]/g, '-')
    .trim();

/** "-€4.42", "€ -4.42", "(4,42 €)", "4,42-" are one number. */
function bareOf(text: string): Bare {
  const [, bracketed] = /^\((.*)\)$/.exec(text) ?? [];
  const inner = bracketed ?? text;
  const before = BEFORE.exec(inner.replace(/^[-+] ?/, ''))?.[1];
  const [, rest = inner, behind] = BEHIND.exec(inner) ?? [];
  const bare = rest.replace(/^[-+] ?/, '').replace(BEFORE, '');
  const isPercent = /%$/.test(bare);
  const digits = bare
    .replace(/^[-+] ?/, '')
    .replace(/ ?%$/, '')
    .replace(/-$/, '');
  const isMinus = bracketed !== undefined || /^-|^\D*-\d|\d-$/.test(rest);
  return { digits, sign: isMinus ? -1 : 1, currency: before ?? behind, isPercent };
}

/** The decimal mark that the shape of a number tells; null where it has no mark, undefined where it may be either. */
function markOf(digits: string): DecimalMark | null | undefined {
  const marks = digits.match(/[.,]/g) ?? [];
  const [first, last] = [marks[0], marks[marks.length - 1]];
  const isMark = (mark: string | undefined): mark is DecimalMark => mark === '.' || mark === ',';
  if (!isMark(first) || !isMark(last)) return null;
  if (first !== last) return last;
  if (marks.length > 1) return first === '.' ? ',' : '.';
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last;
}

/** The decimal mark a text tells by its shape: "." of "1,234.5", "," of "12,5", undefined of "1,250" and "12". */
export function markTold(cell: ExportCell | undefined): DecimalMark | undefined {
  if (typeof cell !== 'string' || cell.length > LONGEST || !/\d[\d ',.\u00a0\u202f]*[.,]\d/.test(cell))
    return undefined;
  return markOf(bareOf(plain(cell)).digits) ?? undefined;
}

const otherThan = (digits: string): DecimalMark => (digits.includes(',') ? '.' : ',');

/** "0:01:10" is 70 seconds. */
function secondsOf(text: string): number | undefined {
  const [whole, one = '', two = '', three] = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [hours, minutes, seconds] = three === undefined ? ['0', one, two] : [one, two, three];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * The number of a cell, in either mark where its shape tells it, else in `mark`; of "12 %" it is 0.12. Thousands are parted by spaces of
 * any kind, apostrophes, or the other mark.
 */
export function numberOfCell(cell: ExportCell | undefined, mark: AmbiguousMark | undefined): NumberCell {
  if (typeof cell === 'number') return numberCell(cell);
  if (typeof cell === 'object') return { is: 'unread' };
  const written = textOf(cell);
  if (/^\d{1,15}$/.test(written)) return numberCell(Number(written));
  const text = plain(written);
  if (text.length > LONGEST) return { is: 'unread' };
  if (NONE.test(text)) return { is: 'none' };
  const seconds = secondsOf(text);
  if (seconds !== undefined) return { is: 'number', value: seconds };
  const { digits, sign, isPercent } = bareOf(text);
  const told = markOf(digits);
  if (told === undefined && mark === undefined) return { is: 'ambiguous' };
  const isThousands = told === undefined && mark === 'thousands';
  const read = isThousands ? otherThan(digits) : (told ?? (mark === ',' ? ',' : '.'));
  const value = numberText(digits, read)?.values[0];
  return value === undefined ? { is: 'unread' } : numberCell((sign * value) / (isPercent ? 100 : 1));
}

/** The currency that stands with a number: "CA$" of "CA$76.00". */
export const currencyOfCell = (cell: ExportCell | undefined): string | undefined =>
  typeof cell === 'string' && cell.length <= LONGEST && /[^\d\s.,'-]/.test(cell)
    ? bareOf(plain(cell)).currency
    : undefined;
