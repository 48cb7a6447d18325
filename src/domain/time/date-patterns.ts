import { anyOf, type DateReading, type DateWords, monthNames, type PartOfMonth } from './date-words';
import type { Weekday } from './day';
import { type NamedEvent, namedEvents } from './events';

/** What is looked for in a folded text, in all the languages. */
type DatePatterns = {
  readonly elided: RegExp;
  readonly weekday: RegExp;
  readonly weekdayOf: (said: string) => Weekday | undefined;
  readonly article: RegExp;
  readonly by: RegExp;
  readonly time: RegExp;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly monthAlone: RegExp;
  /** Of a month, whether some language has its day behind it. */
  readonly part: RegExp;
  readonly partOf: (said: string) => PartOfMonth | undefined;
  readonly within: RegExp;
  readonly quarter: RegExp;
  readonly half: RegExp;
  readonly week: RegExp;
  readonly year: RegExp;
  readonly numberOf: (said: string) => number;
  /** The first one that a text has both ends of counts: "15/03 - 20/03" is parted at the dash. */
  readonly spans: readonly RegExp[];
  readonly eventOf: (said: string) => NamedEvent | undefined;
  readonly notSet: RegExp;
};

/** "2027", "27", "'27", behind what it is the year of. */
const YEAR = "(?:,?[\\s./-]+(\\d{4}|'?\\d{2}))?";

type Words = (of: (dates: DateWords) => readonly string[]) => readonly string[];

/** Where a text goes on once what it is due by is taken off: "d'ici Noël", "le lundi 15 mars", "15/03/2027 à 18h". */
const around = (all: Words) => {
  const weekdays = Array.from({ length: 7 }, (_, day) => all((dates) => dates.weekdays[day] ?? []));
  const article = anyOf(all(({ articles }) => articles));
  const clock = '\\d{1,2}(?:\\s?[:h]\\s?(?:[0-5]\\d)?(?::[0-5]\\d(?:[.,]\\d+)?)?\\s?(?:am|pm)?|\\s?(?:am|pm))';
  return {
    weekday: new RegExp(`^(${anyOf(weekdays.flat())})\\.?,?\\s+(?:(?:${article})\\s+)?`),
    weekdayOf: (said: string) => {
      const index = weekdays.findIndex((names) => names.includes(said));
      // Seven lists of names: Monday is the first.
      return index < 0 ? undefined : ((index + 1) as Weekday);
    },
    article: new RegExp(`^(?:${article})\\s+`),
    by: new RegExp(`^(?:${anyOf(all(({ by }) => by))})\\s*`),
    time: new RegExp(
      `^(.*\\d)(?:t|,?\\s+(?:(?:${anyOf(all(({ at }) => at))})\\s+)?)(${clock})\\s?(?:z|utc|gmt|[+-]\\d\\d:?\\d\\d)?$`,
    ),
  };
};

const daysAndMonths = (all: Words, reading: DateReading) => {
  const month = `((?:${anyOf(monthNames(reading).flat())})\\.?)`;
  const of = anyOf(all((dates) => dates.of));
  const ordinal = anyOf(all(({ ordinals }) => ordinals));
  const parts = anyOf(all(({ parts: { begin, middle, end } }) => [...begin, ...middle, ...end]));
  const partNames: readonly PartOfMonth[] = ['begin', 'middle', 'end'];
  return {
    dayFirst: new RegExp(`^(\\d{1,2})(?:${ordinal})?(?:[\\s./-]*|\\s+(?:${of})\\s+)${month}${YEAR}$`),
    monthFirst: new RegExp(`^${month}[\\s./-]+(\\d{1,2})(${ordinal})?(?:,?\\s+(\\d{4}))?$`),
    monthAlone: new RegExp(`^${month}${YEAR}$`),
    part: new RegExp(`^(${parts})(?:[\\s-]+(?:${of})\\s*|[\\s-]+)(.+)$`),
    partOf: (said: string) => partNames.find((part) => reading.some(({ dates }) => dates.parts[part].includes(said))),
    within: new RegExp(`^(?:${anyOf(all(({ inMonth }) => inMonth))})\\s+`),
  };
};

/** "T3", "3e trimestre", "2027-T3": the name of a stretch of the year, its number on either side. */
function numbered(names: readonly string[], number: string, ordinal: string): RegExp {
  const name = anyOf(names);
  return new RegExp(
    `^(?:(\\d{4})[\\s./-]+)?(?:(?:${name})\\.?\\s?(?:n[°o]\\s?)?(${number})|(${number}|${ordinal})\\s?(?:${name}))${YEAR}$`,
  );
}

const stretches = (all: Words) => {
  const names = Array.from({ length: 4 }, (_, index) => all((dates) => dates.ordinalNames[index] ?? []));
  const suffix = anyOf(all(({ ordinals }) => ordinals));
  const ordinal = `[1-4](?:${suffix})|${anyOf(names.flat())}`;
  return {
    quarter: numbered(
      all(({ quarters }) => quarters),
      '[1-4]',
      ordinal,
    ),
    half: numbered(
      all(({ halves }) => halves),
      '[12]',
      ordinal,
    ),
    week: numbered(
      all(({ weeks }) => weeks),
      '0?[1-9]|[1-4]\\d|5[0-3]',
      '(?!)',
    ),
    year: new RegExp(`^(?:(?:${anyOf(all(({ years }) => years))})(?:\\s(\\d{4}))?|((?:19|20)\\d\\d))$`),
    numberOf: (said: string) =>
      /^\d/.test(said) ? Number.parseInt(said, 10) : names.findIndex((it) => it.includes(said)) + 1,
  };
};

function newPatterns(reading: DateReading): DatePatterns {
  const all: Words = (of) => reading.flatMap(({ dates }) => of(dates));
  const events = namedEvents.map((event) => ({ event, names: all((dates) => dates.events[event]) }));
  return {
    elided: new RegExp(`^(?:${anyOf(all(({ elided }) => elided))})`),
    ...around(all),
    ...daysAndMonths(all, reading),
    ...stretches(all),
    spans: [`\\s+(?:[-–—/→]|${anyOf(all(({ to }) => to))})\\s+|[–—→]`, '[-/]'].map(
      (between) => new RegExp(`^(?:(?:${anyOf(all(({ from }) => from))})\\s+)?(.+?)(?:${between})(.+)$`),
    ),
    eventOf: (said) => events.find(({ names }) => names.includes(said))?.event,
    notSet: new RegExp(`^(?:\\?+|…|\\.{3,}|(?:${anyOf(all(({ notSet }) => notSet))})[\\s.?!]*)$`),
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
  const bare = name.replace(patternsOf(reading).elided, '').replace(/\.$/, '');
  const index = monthNames(reading).findIndex((names) => names.includes(bare));
  return index < 0 ? undefined : index + 1;
};
