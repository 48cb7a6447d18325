import { serialOfDay, yearOfSerial } from './dates';
import { booleanWords, type LocaleRules } from './locale';

/** What typing a text into a cell makes of it. `pattern` is the format that typing would set, '' for none. */
export type Typed =
  | { readonly is: 'number'; readonly value: number; readonly pattern: string }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'text'; readonly text: string };

/** `today` is a serial number: "08/04" is a day of its year. */
export function typed(text: string, rules: LocaleRules, today: number): Typed {
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  if (rules.yes.includes(word)) return { is: 'boolean', value: true };
  if (rules.no.includes(word)) return { is: 'boolean', value: false };
  const number = typedNumber(trimmed, rules) ?? typedMoment(trimmed, rules, today);
  return number ? { is: 'number', ...number } : { is: 'text', text };
}

/** A boolean, an amount, a day or a time of some locale: "R$ 500", "1'250.50 CHF", "3. März", "wahr". */
export function isReadElsewhere(text: string): boolean {
  const word = text.trim().toLowerCase();
  const isAmount = /^[\p{L}\p{Sc}.]{0,5}\s?[\p{Sc}]?\s?[-+]?\p{N}[\p{N}\s.,'’/:-]*\s?[\p{L}\p{Sc}%.]{0,9}(\s\p{N}+)?$/u;
  return booleanWords.includes(word) || isAmount.test(word);
}

type TypedNumber = { readonly value: number; readonly pattern: string };

const escaped = (characters: string): string => characters.replace(/[\\\]^.$-]/g, '\\$&');

/** "1 250 €", "12,5 %", "-3", "1,250.50", "$30", "1E3", "(5)": the locale's own separators and no others. */
function typedNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const [group, decimal] = [escaped(rules.groups), escaped(rules.decimal)];
  const shape = new RegExp(
    `^(?<open>\\()?(?<sign>[+-]?)\\s?(?<before>[€$£¥])?\\s?(?<sign2>[+-]?)` +
      `(?<whole>\\d{1,3}(?:[${group}]\\d{3})+|\\d+|(?=${decimal}\\d))(?:${decimal}(?<fraction>\\d*))?(?:[eE](?<power>[+-]?\\d{1,3}))?` +
      `\\s?(?<unit>[%€$£¥])?(?<close>\\))?$`,
  );
  const parts = shape.exec(text)?.groups;
  if (!parts) return null;
  const { open, close, before, unit, sign, sign2, whole = '', fraction = '', power } = parts;
  if (Boolean(open) !== Boolean(close) || (before && unit)) return null;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}e${power ?? '0'}`);
  const isNegative = open !== undefined || sign === '-' || sign2 === '-';
  const value = (isNegative ? -size : size) / (unit === '%' ? 100 : 1);
  const pattern = numberPattern({ fraction, unit, before, hasPower: power !== undefined, hasGroup: /\D/.test(whole) });
  return { value, pattern };
}

type Shape = {
  readonly fraction: string;
  readonly unit: string | undefined;
  readonly before: string | undefined;
  readonly hasPower: boolean;
  readonly hasGroup: boolean;
};

function numberPattern({ fraction, unit, before, hasPower, hasGroup }: Shape): string {
  const decimals = fraction ? '.00' : '';
  if (unit === '%') return `0${decimals}%`;
  if (unit) return `#,##0${decimals} "${unit}"`;
  if (before) return `"${before}"#,##0${decimals}`;
  if (hasPower) return '0.00E+00';
  return hasGroup ? `#,##0${decimals}` : '';
}

/** A day, a time, or both: "15/01/2027 10:30". */
function typedMoment(text: string, rules: LocaleRules, today: number): TypedNumber | null {
  const time = /(?:^|\s)(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?\s?(?<half>[ap]m)?$/i.exec(text);
  if (!time?.groups) return typedDay(text, rules, today);
  const { hours = '', minutes = '', seconds = '0', half } = time.groups;
  const late = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const fraction = (late * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const before = text.slice(0, time.index).trim();
  if (before === '') return { value: fraction, pattern: 'h:mm' };
  const day = typedDay(before, rules, today);
  return day && { value: day.value + fraction, pattern: `${rules.datePattern} h:mm` };
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function typedDay(text: string, rules: LocaleRules, today: number): TypedNumber | null {
  const dated = (year: number, month: number, day: number, pattern: string): TypedNumber | null => {
    const value = serialOfDay(year, month, day);
    return value === null ? null : { value, pattern };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');

  const separator = `[${escaped(rules.dateSeparators)}]`;
  const [, first = '', second = '', year] =
    new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})(?:${separator}(\\d{4}|\\d{2}))?$`).exec(text) ?? [];
  if (first && second) {
    const [day, month] = rules.dateOrder === 'mdy' ? [second, first] : [first, second];
    const inYear = year === undefined ? yearOfSerial(today) : fullYear(year);
    return dated(inYear, Number(month), Number(day), year === undefined ? 'dd/mm' : rules.datePattern);
  }
  const [, month, monthYear] = new RegExp(`^(\\d{1,2})${separator}(\\d{4})$`).exec(text) ?? [];
  if (month && monthYear) return dated(Number(monthYear), Number(month), 1, 'mm/yyyy');
  return typedMonthName(text, rules, today, dated);
}

type Dated = (year: number, month: number, day: number, pattern: string) => TypedNumber | null;

/** "15 janvier 2027", "janvier 2027", "15 janv.", "January 15, 2027"; a month alone stays a text. */
function typedMonthName(text: string, rules: LocaleRules, today: number, dated: Dated): TypedNumber | null {
  const words = text
    .toLowerCase()
    .split(/[\s,/-]+/)
    .filter(Boolean);
  const at = words.findIndex((word) => rules.months.some((names) => names.includes(word)));
  const month = rules.months.findIndex((names) => names.includes(words[at] ?? '')) + 1;
  const numbers = words.filter((_word, index) => index !== at);
  if (at < 0 || numbers.length === 0 || numbers.length > 2 || !numbers.every((word) => /^\d{1,4}$/.test(word)))
    return null;
  const [first = '', second] = numbers;
  if (second === undefined && first.length === 4) return dated(Number(first), month, 1, 'mmmm yyyy');
  if (first.length > 2) return null;
  return dated(second === undefined ? yearOfSerial(today) : fullYear(second), month, Number(first), 'd mmm yyyy');
}
