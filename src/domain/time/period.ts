import { foldName } from '../names';
import { monthNamed, patternsOf } from './date-patterns';
import type { DateReading } from './date-words';
import { type Day, dateOf, dayOf, isoWeekOf, mondayOf, plusDays } from './day';
import { type DateContext, fullYear, isNear, monthOf, yearSaid } from './days-in-words';
import type { FiscalYear } from './fiscal-year';

/** A stretch of time that a person wrote where one day was asked for: "décembre", "T3 2027", "2027". */
export type Period = { readonly first: Day; readonly last: Day };

type Context = Pick<DateContext, 'year' | 'reading'>;

/** "mars", "mars 2027", "03/2027"; "mars 27" where that may be the plan's year. */
function monthText(text: string, { year, reading }: Context): Period | undefined {
  const [, number, ofNumber] = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text) ?? [];
  if (ofNumber !== undefined) return monthOf(Number(ofNumber), Number(number));
  const [, name, said] = patternsOf(reading).monthAlone.exec(text) ?? [];
  const month = name === undefined ? undefined : monthNamed(name, reading);
  if (month === undefined || (said !== undefined && !isNear(said, year))) return undefined;
  const inYear = yearSaid(said, month, year);
  return inYear === undefined ? undefined : monthOf(inYear, month);
}

/** The months from the `from`th of a fiscal year on, which begins in that calendar year or the plan's. */
function monthsOf(year: FiscalYear, said: string | undefined, from: number, count: number): Period {
  const { year: first, month } = dateOf(year.first);
  const inYear = said === undefined ? first : fullYear(said);
  return { first: dayOf(inYear, month + from, 1), last: dayOf(inYear, month + from + count, 0) };
}

/** Its Monday and its Friday: what is due in a week is due before the weekend. */
function weekOf(number: number, inYear: number): Period | undefined {
  const monday = plusDays(mondayOf(dayOf(inYear, 1, 4)), (number - 1) * 7);
  return isoWeekOf(monday) === number ? { first: monday, last: plusDays(monday, 4) } : undefined;
}

/** Where the year is not said, the week that lies in the plan's. */
function weekText(number: number, said: string | undefined, year: FiscalYear | undefined): Period | undefined {
  if (said !== undefined) return weekOf(number, fullYear(said));
  if (year === undefined) return undefined;
  return [dateOf(year.first).year, dateOf(year.last).year]
    .flatMap((inYear) => weekOf(number, inYear) ?? [])
    .find(({ first, last }) => last >= year.first && first <= year.last);
}

/** "T3", "S1 2027", "2e semestre", "semaine 12": quarters and halves are those of the fiscal year. */
function stretchText(text: string, { year, reading }: Context): Period | undefined {
  const { quarter, half, week, numberOf } = patternsOf(reading);
  const parts = (pattern: RegExp) => {
    const [, before, behindName, beforeName, behind] = pattern.exec(text) ?? [];
    const number = behindName ?? beforeName;
    return number === undefined ? undefined : { number: numberOf(number), said: before ?? behind };
  };
  const [ofQuarter, ofHalf, ofWeek] = [parts(quarter), parts(half), parts(week)];
  if (ofQuarter !== undefined) return year && monthsOf(year, ofQuarter.said, (ofQuarter.number - 1) * 3, 3);
  if (ofHalf !== undefined && ofHalf.number <= 2)
    return year && monthsOf(year, ofHalf.said, (ofHalf.number - 1) * 6, 6);
  return ofWeek && weekText(ofWeek.number, ofWeek.said, year);
}

function yearText(text: string, { year, reading }: Context): Period | undefined {
  const [whole, said, alone] = patternsOf(reading).year.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const number = said ?? alone;
  return number === undefined ? year : { first: dayOf(Number(number), 1, 1), last: dayOf(Number(number), 12, 31) };
}

const wholeText = (text: string, context: Context): Period | undefined =>
  yearText(text, context) ?? stretchText(text, context) ?? monthText(text, context);

/** "fin mars" is its last day, were it a start; "début mars" its first, were it a deadline. Only a month has a middle. */
function partText(text: string, context: Context): Period | undefined {
  const { part, partOf } = patternsOf(context.reading);
  const [, said, rest] = part.exec(text) ?? [];
  const named = said === undefined ? undefined : partOf(said);
  if (named === undefined || rest === undefined) return undefined;
  const month = monthText(rest, context);
  if (named === 'middle') return month && { first: plusDays(month.first, 14), last: plusDays(month.first, 14) };
  const whole = month ?? wholeText(rest, context);
  const day = named === 'begin' ? whole?.first : whole?.last;
  return day === undefined ? undefined : { first: day, last: day };
}

/** The stretch of a folded text. */
export function periodText(text: string, context: Context): Period | undefined {
  const bare = text.replace(patternsOf(context.reading).within, '');
  return wholeText(bare, context) ?? partText(bare, context);
}

/** The stretch of time a text names: a month, a quarter of the fiscal year, a week, a year; undefined where it names none. */
export const readPeriod = (text: string, year: FiscalYear | undefined, reading: DateReading): Period | undefined =>
  periodText(foldName(text), { year, reading });
