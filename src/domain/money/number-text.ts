import type { DecimalMark } from './money';
import { isInOther } from './other-currency';

/** A number as it is written: the values it may have, and the mark between its thousands, '' for none. */
type NumberText = { readonly values: readonly number[]; readonly group: string };

const one = (digits: string, group = ''): NumberText => ({ values: [Number(digits)], group });

/** Whether a text is groups of three digits, but for the first: "1 250", "1.250.000". Of no mark at all it is one group. */
const isGrouped = (text: string, mark: string): boolean =>
  text.split(mark).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

/** "1.250,50", "1,250.50", "1'250.50", "1 250,5": two marks tell which of them is the decimal one. */
function withTwoMarks(text: string): NumberText | undefined {
  const [, whole = '', group = '', fraction] =
    /^(\d{1,3}(?:([ '.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const digits = whole.split(group).join('');
  return fraction === undefined && group !== ' ' && group !== "'"
    ? undefined
    : one(`${digits}.${fraction ?? 0}`, group);
}

/** "1,250", "12.5", "1.250.000": one mark, which may be either. */
function withOneMark(text: string, decimal: DecimalMark): NumberText | undefined {
  const [, mark] = /^\d+([.,])[\d.,]+$/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const [whole = '', fraction = '', ...more] = text.split(mark);
  const digits = text.split(mark).join('');
  if (more.length > 0) return isGrouped(text, mark) ? one(digits, mark) : undefined;
  if (/\D/.test(fraction)) return undefined;
  const mayBeThousands = isGrouped(text, mark) && !/^0/.test(whole);
  const asDecimal = Number(`${whole}.${fraction}`);
  if (mayBeThousands) return mark === decimal ? { values: [asDecimal, Number(digits)], group: '' } : one(digits, mark);
  // "12.5" typed in a file whose decimal mark is the comma: too short for a group of thousands, so it is a decimal.
  return mark === decimal || fraction.length <= 2 ? { values: [asDecimal], group: '' } : undefined;
}

/**
 * What a number without sign or unit may mean: "1 250,50" is 1250.5, "1,250" two numbers where the comma is the decimal mark. "1250.-"
 * is 1250, as the Swiss write it. Undefined for what is no number anybody writes: "12 50".
 */
export function numberText(text: string, decimal: DecimalMark): NumberText | undefined {
  const bare = text.replace(/[.,][-–—]$/, '');
  if (/^\d+$/.test(bare)) return one(bare);
  return withTwoMarks(bare) ?? withOneMark(bare, decimal);
}

/** A whole, in per cent. */
const WHOLE = 100;

/**
 * The one number that a text may mean with any of these decimal marks, up to `most`: "15 000 €" where the unit is EUR, "5 %" where it is %.
 * Undefined for what is none, is of another unit, or may be two, as "15,000" where the mark may be either.
 */
export function soleNumber(
  text: string,
  marks: readonly DecimalMark[],
  unit: string,
  most = unit === '%' ? WHOLE : Number.POSITIVE_INFINITY,
): number | undefined {
  const said = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (unit !== '' && isInOther(said, unit)) return undefined;
  const isMoney = unit !== '' && unit !== '%';
  const bare = said
    .replace(unit, '')
    .replace(isMoney ? /[€$£]/ : '', '')
    .trim();
  const values = marks.flatMap((mark) => numberText(bare, mark)?.values ?? []);
  const [only, ...others] = new Set(values.filter((value) => value <= most));
  return others.length === 0 ? only : undefined;
}
