/** How a file's locale reads what is typed. */
export type LocaleRules = {
  /** BCP 47, such as fr-FR. */
  readonly tag: string;
  readonly decimal: string;
  /** Characters that may stand between thousands. */
  readonly groups: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparators: string;
  readonly datePattern: string;
  /** Twelve lists of lower-case names, long and short. */
  readonly months: readonly (readonly string[])[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

/** Besides TRUE and FALSE, which Google understands in every locale. */
const BOOLEAN_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['vrai', 'faux'],
  de: ['wahr', 'falsch'],
  es: ['verdadero', 'falso'],
  it: ['vero', 'falso'],
  nl: ['waar', 'onwaar'],
  pt: ['verdadeiro', 'falso'],
};

export const booleanWords: readonly string[] = ['true', 'false', ...Object.values(BOOLEAN_WORDS).flat()];

const known = new Map<string, LocaleRules>();

/** `locale` as Google writes it, such as fr_FR. */
export function localeRules(locale: string): LocaleRules {
  const rules = known.get(locale) ?? makeRules(locale.replace('_', '-'));
  known.set(locale, rules);
  return rules;
}

export const isLocale = (locale: string): boolean =>
  /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) && Intl.NumberFormat.supportedLocalesOf(locale.replace('_', '-')).length > 0;

function makeRules(tag: string): LocaleRules {
  const number = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const group = number.find(({ type }) => type === 'group')?.value ?? ' ';
  const date = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts();
  const fields = date
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ type }) => type);
  const order = fields.map((type) => type[0]).join('');
  const separator = date.find(({ type }) => type === 'literal')?.value.trim() || '/';
  const [yes, no] = BOOLEAN_WORDS[tag.slice(0, 2)] ?? ['true', 'false'];
  return {
    tag,
    decimal: number.find(({ type }) => type === 'decimal')?.value ?? '.',
    // People type a plain space where French typography has a narrow one.
    groups: /\s/.test(group) ? ' \u00a0\u202f' : group,
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateSeparators: separator === '.' ? '/.-' : '/-',
    datePattern: date.map((part) => shownPart(part, order)).join(''),
    months: Array.from({ length: 12 }, (_month, index) => monthNames(tag, index)),
    yes: ['true', yes],
    no: ['false', no],
  };
}

/** American dates are shown without leading zeros: 1/15/2027. */
function shownPart({ type, value }: Intl.DateTimeFormatPart, order: string): string {
  const short = order === 'mdy';
  if (type === 'day') return short ? 'd' : 'dd';
  if (type === 'month') return short ? 'm' : 'mm';
  return type === 'year' ? 'yyyy' : value;
}

function monthNames(tag: string, index: number): readonly string[] {
  const date = new Date(Date.UTC(2027, index, 15));
  const names = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }).format(date),
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? '',
  ]);
  return [...new Set(names.flatMap((name) => [name.toLowerCase(), name.toLowerCase().replace(/\.$/, '')]))];
}
