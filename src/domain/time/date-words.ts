/** Which day of a month "début mars", "mi-mars" and "fin mars" are. */
type PartOfMonth = 'begin' | 'middle' | 'end';

/** How days, months and quarters are written in one language, without accents or capitals: what is understood when typed. */
export type DateWords = {
  /** Names and abbreviations without full stop, January first. */
  readonly months: readonly (readonly string[])[];
  /** Names and abbreviations that may stand before a day: "lundi 15 mars". */
  readonly weekdays: readonly string[];
  /** "le 15 mars" */
  readonly articles: readonly string[];
  /** What may follow the number of a day: 1er, 3rd. */
  readonly ordinals: readonly string[];
  /** "March 15, 2027" */
  readonly isMonthBeforeDay: boolean;
  /** "en mars" */
  readonly inMonth: readonly string[];
  readonly parts: Readonly<Record<PartOfMonth, readonly string[]>>;
  /** What may be joined to a month: "d'août". */
  readonly elided: readonly string[];
  /** "T3", "Q3" */
  readonly quarters: readonly string[];
};

/** The languages dates are read in: one text may hold words of any of them. */
export type DateReading = readonly { readonly dates: DateWords }[];

/** Any of some words in a pattern; of no words, nothing at all. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** The names of each month in all the languages, January first. */
export const monthNames = (reading: DateReading): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, month) => reading.flatMap(({ dates }) => dates.months[month] ?? []));

type DatePatterns = {
  readonly months: readonly (readonly string[])[];
  readonly weekday: RegExp;
  readonly article: RegExp;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly month: RegExp;
  readonly quarter: RegExp;
  readonly elided: RegExp;
  readonly partOf: (said: string) => PartOfMonth | undefined;
};

const partNames: readonly PartOfMonth[] = ['begin', 'middle', 'end'];

function newPatterns(reading: DateReading): DatePatterns {
  const all = (words: (dates: DateWords) => readonly string[]): readonly string[] =>
    reading.flatMap(({ dates }) => words(dates));
  const months = monthNames(reading);
  const month = `((?:${anyOf(months.flat())})\\.?)`;
  const article = anyOf(all(({ articles }) => articles));
  const beforeDay = all(({ isMonthBeforeDay, ordinals }) => (isMonthBeforeDay ? ordinals : []));
  const parts = anyOf(all(({ parts: { begin, middle, end } }) => [...begin, ...middle, ...end]));
  return {
    months,
    weekday: new RegExp(`^(?:${anyOf(all(({ weekdays }) => weekdays))})\\.?,?\\s+(?:(?:${article})\\s+)?`),
    article: new RegExp(`^(?:${article})\\s+`),
    dayFirst: new RegExp(`^(\\d{1,2})(?:${anyOf(all(({ ordinals }) => ordinals))})?\\s+${month}(?:,?\\s+(\\d{4}))?$`),
    monthFirst: new RegExp(`^${month}\\s+(\\d{1,2})(?:${anyOf(beforeDay)})?(?:,?\\s+(\\d{4}))?$`),
    month: new RegExp(
      `^(?:(?:${anyOf(all(({ inMonth }) => inMonth))}) )?(?:(${parts})[ -])?${month}(?:\\s+(\\d{4}))?$`,
    ),
    quarter: new RegExp(`^(?:${anyOf(all(({ quarters }) => quarters))})\\s?([1-4])(?:\\s+(\\d{4}))?$`),
    elided: new RegExp(`^(?:${anyOf(all(({ elided }) => elided))})`),
    partOf: (said) => partNames.find((part) => reading.some(({ dates }) => dates.parts[part].includes(said))),
  };
}

const known = new WeakMap<DateReading, DatePatterns>();

/** The patterns of some languages, made once: a column may hold 2,000 texts. */
export function patternsOf(reading: DateReading): DatePatterns {
  const found = known.get(reading) ?? newPatterns(reading);
  known.set(reading, found);
  return found;
}

/** The month a word names, 1 for January: "août", "d'août", "Aug."; undefined for any other word. */
export const monthNamed = (name: string, reading: DateReading): number | undefined => {
  const { months, elided } = patternsOf(reading);
  const bare = name.replace(elided, '').replace(/\.$/, '');
  const index = months.findIndex((names) => names.includes(bare));
  return index < 0 ? undefined : index + 1;
};
