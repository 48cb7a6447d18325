/** An amount in hundredths of the plan's currency, always an integer: 30 € is 3000. */
export type Cents = number & { readonly cents: true };

export type DecimalMark = ',' | '.';

/** The nearest cent to an amount of the currency's main unit: 12.345 gives 1235. A number becomes cents here and in a sum only. */
export const centsOf = (amount: number): Cents => Math.round(amount * 100) as Cents;

/** What amounts come to; nothing is 0. */
export const sumOf = (amounts: readonly Cents[]): Cents =>
  // A sum of cents is one.
  amounts.reduce<number>((sum, amount) => sum + amount, 0) as Cents;

export const amountOf = (cents: Cents): number => cents / 100;

/** How amounts are said in one language: what costs nothing, and currencies. */
export type MoneyWords = { readonly free: readonly string[]; readonly currencies: readonly string[] };

/** The languages amounts are read in. */
export type MoneyReading = readonly { readonly money: MoneyWords }[];

const CODES = ['eur', 'usd', 'gbp', 'chf', 'cad'];
const DASH = /^[-–—]$/;

type MoneyPatterns = { readonly free: RegExp; readonly currency: RegExp };

const known = new WeakMap<MoneyReading, MoneyPatterns>();

function patternsOf(reading: MoneyReading): MoneyPatterns {
  const words = (of: keyof MoneyWords): readonly string[] => reading.flatMap(({ money }) => money[of]);
  const found = known.get(reading) ?? {
    free: new RegExp(`^(${words('free').join('|')})$`, 'i'),
    currency: new RegExp(`€|\\$|£|\\b(${[...CODES, ...words('currencies')].join('|')})\\b`, 'gi'),
  };
  known.set(reading, found);
  return found;
}

const SPACES = /[\s\u00a0\u202f'’]/g;
const THOUSAND = /^([+-]?[\d.,]+)k$/i;

/** Whether the marks of a text leave only one way to read it: "1,250" does not where the comma is the decimal mark. */
function digitsOf(text: string, decimal: DecimalMark): string | undefined {
  const grouping = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length === 0 && fraction !== undefined) {
    if (!/^\d{1,2}$/.test(fraction)) return undefined;
    return isGrouped(whole, grouping) ? `${whole.split(grouping).join('')}.${fraction}` : undefined;
  }
  if (more.length > 0) return isGrouped(text, decimal) ? text.split(decimal).join('') : undefined;
  if (isGrouped(whole, grouping)) return whole.split(grouping).join('');
  // "12.5" typed in a file whose decimal mark is the comma: too short for a group of thousands, so it is a decimal.
  return /^[+-]?\d+[.,]\d{1,2}$/.test(whole) ? whole.replace(',', '.') : undefined;
}

function isGrouped(text: string, mark: DecimalMark): boolean {
  const groups = text.replace(/^[+-]/, '').split(mark);
  return groups.every((group, index) => (index === 0 ? /^\d+$/.test(group) : /^\d{3}$/.test(group)));
}

/**
 * The amount a person meant by a text: "1 250 €", "1.250,50", "30 euros", "1,2 k€", "gratuit" and "—" (both 0).
 * Undefined where it is not an amount, or where it could be two: "1,250" with a decimal comma.
 */
export function readAmount(text: string, decimal: DecimalMark, reading: MoneyReading): Cents | undefined {
  const trimmed = text.trim();
  const { free, currency } = patternsOf(reading);
  if (free.test(trimmed) || DASH.test(trimmed)) return centsOf(0);
  const bare = trimmed.replace(currency, '').replace(SPACES, '').replace(/^−/, '-');
  const [, inThousands] = THOUSAND.exec(bare) ?? [];
  const digits = digitsOf(inThousands ?? bare, decimal);
  if (digits === undefined) return undefined;
  const cents = centsOf(Number(digits) * (inThousands === undefined ? 1 : 1000));
  return Number.isSafeInteger(cents) ? cents : undefined;
}
