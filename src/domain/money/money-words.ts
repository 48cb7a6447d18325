/** How often an amount comes back: "30 €/mois". */
const paces = ['month', 'quarter', 'other'] as const;
export type Pace = (typeof paces)[number];

/**
 * How amounts are said in one language; capitals do not matter but for millions, accents never do. A word may have a full stop
 * behind it.
 */
export type MoneyWords = {
  /** What costs nothing. */
  readonly free: readonly string[];
  readonly currencies: readonly string[];
  /** What stands where nobody knows the amount yet. */
  readonly notSet: readonly string[];
  readonly thousands: readonly string[];
  /** As they are written: "2M" are two millions, "2m" need not be. */
  readonly millions: readonly string[];
  /** Before or behind an amount that is none to rely on: "env. 500". */
  readonly estimates: readonly string[];
  /** Between the ends of a span: "500 à 1000". */
  readonly through: readonly string[];
  /** What may stand before a span: "entre 500 et 1000"; it may then be joined by `and`. */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** What may follow an amount without any currency and is kept as a note: "500 HT". */
  readonly notes: readonly string[];
  /** Before what an amount is for: "par mois", "a month". The sign / does in all languages. */
  readonly per: readonly string[];
  readonly paces: Readonly<Record<Exclude<Pace, 'other'>, readonly string[]>>;
};

/** The languages amounts are read in. */
export type MoneyReading = readonly { readonly money: MoneyWords }[];

/** What is looked for in an amount, in all the languages. */
export type MoneyPatterns = {
  readonly free: RegExp;
  readonly notSet: RegExp;
  /** A currency at the very beginning, and at the very end behind a digit, a space or the k of "keur". */
  readonly currencyBefore: RegExp;
  readonly currencyBehind: RegExp;
  readonly thousands: RegExp;
  readonly millions: RegExp;
  readonly estimateBefore: RegExp;
  readonly estimateBehind: RegExp;
  readonly between: RegExp;
  readonly span: RegExp;
  readonly spanBetween: RegExp;
  readonly note: RegExp;
  readonly rate: RegExp;
  readonly paceOf: (said: string) => Pace;
};

const SIGNS = ['€', 'US\\s?\\$', 'CA\\s?\\$', '\\$\\s?CAD?', '\\$\\s?USD?', '\\$', '£'];
const CODES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SFr', 'Fr'];

/** Letter for letter: what is composed becomes its bare letter. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const escaped = (word: string): string =>
  withoutAccents(word)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s');
const anyWord = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((one, other) => other.length - one.length)
        .map(escaped)
        .join('|');

function newPatterns(reading: MoneyReading): MoneyPatterns {
  const all = (of: (words: MoneyWords) => readonly string[]): string =>
    anyWord(reading.flatMap(({ money }) => of(money)));
  const named = `(?:${anyWord(CODES)}|${all(({ currencies }) => currencies)})\\.?`;
  const signs = SIGNS.join('|');
  const estimates = all((words) => words.estimates);
  const [per, through] = [all((words) => words.per), all((words) => words.through)];
  const paceWords = (pace: Exclude<Pace, 'other'>): RegExp =>
    new RegExp(`^(?:${all(({ paces: said }) => said[pace])})\\.?(?:\\s|$)`, 'i');
  const [month, quarter] = [paceWords('month'), paceWords('quarter')];
  return {
    free: new RegExp(`^(?:${all(({ free }) => free)})(?:\\s?\\(.*\\))?$`, 'i'),
    notSet: new RegExp(`^(?:[?？]+|…|\\.{3,}|(?:${all(({ notSet }) => notSet)})[\\s.?!]*)$`, 'i'),
    currencyBefore: new RegExp(`^(?:${signs}|${named}(?=[\\s\\d(+-]))\\s?`, 'i'),
    currencyBehind: new RegExp(`^(.*?)(?:\\s?(?:${signs})|([\\d\\s.)kKM-])${named})$`, 'i'),
    thousands: new RegExp(`^(.*?)\\s?(?:${all((words) => words.thousands)})$`, 'i'),
    millions: new RegExp(`^(.*?)\\s?(?:${all((words) => words.millions)})$`),
    estimateBefore: new RegExp(`^(?:[~≈±<>≤≥]\\s?=?\\s?|(?:${estimates})(?:\\.\\s?:?|\\s?:|\\s|(?=\\d)))\\s?`, 'i'),
    estimateBehind: new RegExp(`^(.*?)(?:\\s?[?+]|\\s\\(?(?:${estimates})\\.?\\)?|\\s?\\(\\?\\))$`, 'i'),
    between: new RegExp(`^(?:${all((words) => words.between)})\\s`, 'i'),
    span: new RegExp(`^(.*?[^\\s-])\\s?(?:[-–—]|\\.\\.|\\s(?:${through})\\s)\\s?(\\S.*)$`, 'i'),
    spanBetween: new RegExp(`^(.*?[^\\s-])\\s(?:${all(({ and }) => and)}|${through})\\s(\\S.*)$`, 'i'),
    note: new RegExp(`^(?:${all(({ notes }) => notes)})\\.?(?![\\p{L}\\d])`, 'iu'),
    rate: new RegExp(
      `^(.*?[^\\s/])\\s?(?:/\\s?|\\s(?:${per})\\s|(?:\\s(?=${all(({ paces: said }) => said.month)})))(\\D+)$`,
      'i',
    ),
    paceOf: (said) => (month.test(said) ? 'month' : quarter.test(said) ? 'quarter' : 'other'),
  };
}

const known = new WeakMap<MoneyReading, MoneyPatterns>();

/** The patterns of some languages, made once: a column may hold 2,000 texts. */
export function patternsOf(reading: MoneyReading): MoneyPatterns {
  const found = known.get(reading) ?? newPatterns(reading);
  known.set(reading, found);
  return found;
}
