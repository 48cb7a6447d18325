import { type Cents, centsOf, type DecimalMark } from './money';
import { type MoneyPatterns, type MoneyReading, type Pace, patternsOf, withoutAccents } from './money-words';
import { numberText } from './number-text';
import { isInOther } from './other-currency';

/** What a text in an amount's place means. */
export type AmountText =
  /** One amount, whatever the words for it: "1 250 €", "1,2 k€", "gratuit", "500 € HT", whose `note` is "HT". */
  | { readonly is: 'amount'; readonly amount: Cents; readonly note?: string }
  /** "1,250" where the comma is the decimal mark. */
  | { readonly is: 'two'; readonly amounts: readonly [Cents, Cents] }
  /** "env. 500"; of a span its upper end. */
  | { readonly is: 'estimate'; readonly amount: Cents }
  /** "3 x 500" */
  | { readonly is: 'product'; readonly amount: Cents }
  /** "500/mois"; "2 €/clic" comes back in a pace of its own. */
  | { readonly is: 'rate'; readonly amount: Cents; readonly each: Pace }
  /** "10 %" */
  | { readonly is: 'share' }
  /** "1 000 £" in a plan in euros */
  | { readonly is: 'currency' }
  /** "TBD" */
  | { readonly is: 'not-set' }
  | { readonly is: 'unread' };

/** How a file writes numbers, and the words of the languages; `said` is the whole text, with its accents. */
type Context = { readonly decimal: DecimalMark; readonly patterns: MoneyPatterns; readonly said: string };

/** Numbers without what stands around them: what each may be, in the currency's main unit. */
type Money = { readonly values: readonly number[]; readonly hasCurrency: boolean; readonly scale: number };

/** All spaces alike, all apostrophes, all minus signs. */
export const plainMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[−﹣－]/g, '-')
    .trim();

type Stripped = { readonly rest: string; readonly hasCurrency: boolean };

/** Without a currency at either end. */
function withoutCurrency(text: string, { currencyBefore, currencyBehind }: MoneyPatterns): Stripped {
  const rest = text.replace(currencyBefore, '');
  const [, before, last = ''] = currencyBehind.exec(rest) ?? [];
  const bare = before === undefined ? rest : `${before}${last}`;
  return { rest: bare.trim(), hasCurrency: bare !== text };
}

/** Without the k or the M behind the number, and what that stands for. "£2m" is English; "2 m€" may be thousands in French. */
function scaled(
  text: string,
  { thousands, millions }: MoneyPatterns,
  isEnglish: boolean,
): { readonly rest: string; readonly scale: number } {
  const [, inMillions] = millions.exec(isEnglish ? text.replace(/m$/, 'M') : text) ?? [];
  if (inMillions) return { rest: inMillions, scale: 1_000_000 };
  const [, inThousands] = thousands.exec(text) ?? [];
  return inThousands ? { rest: inThousands, scale: 1000 } : { rest: text, scale: 1 };
}

/** "-1 250 €", "€ -1.250", "(500)": the sign, brackets being one, stands on either side of a currency. */
function signed(text: string): { readonly rest: string; readonly sign: 1 | -1 } {
  const [, bracketed] = /^\((.+)\)$/.exec(text) ?? [];
  const inner = (bracketed ?? text).trim();
  const isMinus = inner.startsWith('-');
  return { rest: inner.replace(/^[-+] ?/, ''), sign: isMinus === (bracketed !== undefined) ? 1 : -1 };
}

/** The amount a text is and nothing else; undefined where there is more, or no amount anybody writes. */
function moneyOf(text: string, { decimal, patterns }: Context): Money | undefined {
  const outside = signed(text);
  const { rest, hasCurrency } = withoutCurrency(outside.rest, patterns);
  const inside = outside.rest === rest ? { rest, sign: 1 } : signed(rest);
  const { rest: number, scale } = scaled(inside.rest, patterns, /[£$]/.test(text));
  const found = numberText(number.trim(), decimal);
  const factor = outside.sign * inside.sign * scale;
  return found && { values: found.values.map((value) => value * factor), hasCurrency, scale };
}

const isSafe = (amount: Cents): boolean => Number.isSafeInteger(amount);

/** The one amount of a text. */
function exactly(text: string, context: Context): Cents | undefined {
  const [value, ...more] = moneyOf(text, context)?.values ?? [];
  const amount = value === undefined || more.length > 0 ? undefined : centsOf(value);
  return amount !== undefined && isSafe(amount) ? amount : undefined;
}

function amountOrTwo(text: string, context: Context): AmountText | undefined {
  const [one, other] = (moneyOf(text, context)?.values ?? []).map(centsOf);
  if (one === undefined || !isSafe(one)) return undefined;
  return other === undefined ? { is: 'amount', amount: one } : { is: 'two', amounts: [one, other] };
}

/** The upper end of "500-1000", "entre 500 et 1 000 €", "2-3 k€": the unit behind the second is that of both. */
function spanOf(text: string, context: Context): Cents | undefined {
  const { between, span, spanBetween } = context.patterns;
  const bare = text.replace(between, '');
  const [, from = '', to = ''] = (bare === text ? span : spanBetween).exec(bare) ?? span.exec(bare) ?? [];
  const [first, last] = [moneyOf(from, context), exactly(to, context)];
  const scale = moneyOf(to, context)?.scale ?? 1;
  const [value, ...more] = first?.values ?? [];
  if (value === undefined || more.length > 0 || last === undefined) return undefined;
  const lower = centsOf(first?.scale === 1 ? value * scale : value);
  return 0 <= lower && lower < last ? last : undefined;
}

function estimateOf(text: string, context: Context): AmountText | undefined {
  const { estimateBefore, estimateBehind } = context.patterns;
  const bare = text.replace(estimateBefore, '');
  const [, before] = estimateBehind.exec(bare) ?? [];
  const rest = before ?? bare;
  const span = spanOf(rest, context);
  if (span !== undefined) return { is: 'estimate', amount: span };
  if (rest === text) return undefined;
  const read = amountOrTwo(rest, context) ?? notedOf(rest, context);
  return read?.is === 'amount' ? { is: 'estimate', amount: read.amount } : undefined;
}

/** "3 x 500 €", "100*12" */
function productOf(text: string, context: Context): AmountText | undefined {
  const factors = text.split(/\s?[x×*]\s?/i);
  const values = factors.map((factor) => exactly(factor, context));
  if (factors.length < 2 || values.some((value) => value === undefined)) return undefined;
  const amount = centsOf(values.reduce<number>((product, value) => product * ((value ?? 0) / 100), 1));
  return isSafe(amount) ? { is: 'product', amount } : undefined;
}

/** "500/mois", "30 € par mois" */
function rateOf(text: string, context: Context): AmountText | undefined {
  const { rate, paceOf } = context.patterns;
  const [, each = '', per = ''] = rate.exec(text) ?? [];
  const amount = exactly(each, context);
  return amount === undefined ? undefined : { is: 'rate', amount, each: paceOf(per.trim()) };
}

/** Whether words behind an amount may be kept as a note: without a currency only those that are known, or in brackets. */
function isNote(words: string, { hasCurrency }: Money, { note }: MoneyPatterns): boolean {
  if (/^\([^\d%]*\)$/.test(words)) return true;
  return (note.test(words) || (hasCurrency && /^\p{L}/u.test(words))) && !/[\d%×*]/.test(words);
}

/** "500 € HT", "1250 € (devis)": the longest amount with words behind it that are no part of it. */
function notedOf(text: string, context: Context): AmountText | undefined {
  for (let at = text.length - 1; at > 0; at -= 1) {
    const [before, words] = [text.slice(0, at), text.slice(at)];
    if (/\p{L}$/u.test(before) || !/^[\p{L}(+]/u.test(words)) continue;
    const money = moneyOf(before.trim(), context);
    if (money === undefined) continue;
    const amount = exactly(before.trim(), context);
    const note = context.said.slice(-words.length).replace(/^\((.*)\)$/, '$1');
    return amount !== undefined && isNote(words, money, context.patterns) ? { is: 'amount', amount, note } : undefined;
  }
  return undefined;
}

/** The dash of a format that shows no zeros: "—", "- €". */
const DASH = /^[-–—]$/;

function unitless(text: string, patterns: MoneyPatterns): AmountText | undefined {
  if (patterns.notSet.test(text)) return { is: 'not-set' };
  const isFree = patterns.free.test(text) || DASH.test(withoutCurrency(text, patterns).rest);
  if (isFree) return { is: 'amount', amount: centsOf(0) };
  return /\d\s?%/.test(text) ? { is: 'share' } : undefined;
}

/** What a text means where an amount in a currency is asked for, '' for any, in a file whose decimal mark is given. */
export function readAmountText(text: string, decimal: DecimalMark, reading: MoneyReading, currency = ''): AmountText {
  const patterns = patternsOf(reading);
  const said = plainMarks(text);
  const context = { decimal, patterns, said };
  const plain = withoutAccents(said);
  const read =
    unitless(plain, patterns) ??
    amountOrTwo(plain, context) ??
    productOf(plain, context) ??
    rateOf(plain, context) ??
    estimateOf(plain, context) ??
    notedOf(plain, context);
  // Nothing is nothing in any currency.
  const isOther = read !== undefined && !('amount' in read && read.amount === 0) && isInOther(plain, currency);
  return isOther ? { is: 'currency' } : (read ?? { is: 'unread' });
}

/** Whether a text says that nobody knows the amount yet: "TBD", "?". */
export const isAmountNotSet = (text: string, reading: MoneyReading): boolean =>
  patternsOf(reading).notSet.test(withoutAccents(plainMarks(text)));

/**
 * The amount a person meant by a text: "1 250 €", "1.250,50", "30 euros", "1,2 k€", "gratuit" and "—" (both 0).
 * Undefined where it is not an amount, where it could be two ("1,250" with a decimal comma), or says more than an amount,
 * or another currency than the one that is asked for.
 */
export function readAmount(
  text: string,
  decimal: DecimalMark,
  reading: MoneyReading,
  currency = '',
): Cents | undefined {
  const read = readAmountText(text, decimal, reading, currency);
  return read.is === 'amount' && read.note === undefined ? read.amount : undefined;
}
