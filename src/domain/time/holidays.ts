import { type Day, dateOf, dayOf, dayOfIso, firstOf, lastOf, plusDays, type Weekday, weekdayOf } from './day';
import { easterOf } from './easter';

/** A month and a day of the month, both from 1: [12, 25]. */
type MonthDay = readonly [month: number, day: number];

/** When a holiday falls, in the years of the table. */
export type HolidayRule =
  /** So many days after Easter Sunday; before it when negative. */
  | { readonly easter: number }
  /**
   * On a date of the year. `moved` says by weekday how many days later it is held, and leaves out the weekdays on which it
   * is not: what replaces a Boxing Day on a week-end is 28 December, moved by {1: 0, 2: 0}, when a Monday or a Tuesday.
   */
  | { readonly date: MonthDay; readonly moved?: Readonly<Partial<Record<Weekday, number>>> }
  /** On the first such weekday from that date on: the last Monday of May is the first one from the 25th. */
  | { readonly weekday: Weekday; readonly from: MonthDay }
  /** On these days only, as "2022-06-03". */
  | { readonly on: readonly string[] };

export type Holiday = HolidayRule & {
  /** In the languages of the table, in their order; only one where all call it alike. */
  readonly names: readonly string[];
  /** The first and the last year it is held, where these are not the table's. */
  readonly since?: number;
  readonly until?: number;
  /** Years without it. */
  readonly except?: readonly number[];
};

/** The public holidays of every region, from the year `first` to the year `last`. */
export type HolidayTable = {
  readonly first: number;
  readonly last: number;
  readonly languages: readonly string[];
  readonly holidays: readonly Holiday[];
  /** By region, the places of its holidays in the list. */
  readonly regions: Readonly<Record<string, readonly number[]>>;
};

const nameIn = ({ names }: Holiday, { languages }: HolidayTable, language: string): string =>
  names[languages.indexOf(language)] ?? names[0] ?? '';

export type NamedDay = { readonly day: Day; readonly name: string };

function ruledDay(rule: HolidayRule, year: number): Day | undefined {
  if ('on' in rule) return rule.on.map(dayOfIso).find((day) => day !== undefined && dateOf(day).year === year);
  if ('easter' in rule) return plusDays(easterOf(year), rule.easter);
  if ('from' in rule) {
    const from = dayOf(year, ...rule.from);
    return plusDays(from, (rule.weekday - weekdayOf(from) + 7) % 7);
  }
  const date = dayOf(year, ...rule.date);
  const later = rule.moved ? rule.moved[weekdayOf(date)] : 0;
  return later === undefined ? undefined : plusDays(date, later);
}

/** The day a holiday is held of that year; the day off for 1 January may be the 31 December before. */
export function dayInYear(holiday: Holiday, year: number): Day | undefined {
  const { since = year, until = year, except = [] } = holiday;
  return year < since || year > until || except.includes(year) ? undefined : ruledDay(holiday, year);
}

/**
 * The public holidays of a region between two days, these included, one entry a day and in order. A region is a country
 * ("FR") or a part of one ("FR-AM"): one that is not in the table has none, nor has a year outside the table's. The names
 * are in the language asked for where they are known in it, else in a language of the region. Holidays that fall on one day share
 * its entry: 9 May 2024 in Luxembourg is "Ascension, Journée de l’Europe".
 */
export function holidaysOf(
  table: HolidayTable,
  region: string,
  first: Day,
  last: Day,
  language: string,
): readonly NamedDay[] {
  const places = (Object.keys(table.regions).includes(region) ? table.regions[region] : undefined) ?? [];
  const start = lastOf(first, dayOf(table.first, 1, 1));
  const end = firstOf(last, dayOf(table.last, 12, 31));
  const names = new Map<Day, readonly string[]>();
  for (let year = dateOf(start).year; year <= dateOf(end).year + 1; year += 1) {
    for (const place of places) {
      const holiday = table.holidays[place];
      const day = holiday && dayInYear(holiday, year);
      if (!holiday || day === undefined || day < start || day > end) continue;
      names.set(day, [...(names.get(day) ?? []), nameIn(holiday, table, language)]);
    }
  }
  return [...names].sort(([one], [other]) => one - other).map(([day, all]) => ({ day, name: all.join(', ') }));
}
