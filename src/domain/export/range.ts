import { type DateOrder, dayOf, endOfMonth, firstOf, lastOf, mondayOf } from '../time';
import { type InEitherOrder, type Span, spanOfCell } from './days';

const DAY = /(?:^|\D)(?:\d{4}[-/.]\d{2}[-/.]\d{2}|(?:19|20)\d{6}|\d{1,2}\/\d{1,2}\/\d{2,4})(?!\d)/g;

/** The days that stand in a line in figures. */
const daysIn = (line: string): readonly InEitherOrder[] =>
  (line.match(DAY) ?? []).flatMap((text) => spanOfCell(text.replace(/^\D/, '')) ?? []);

const isOneDay = (read: InEitherOrder): boolean => read['day-first']?.first === read['day-first']?.last;

/** "March 27, 2026 - April 23, 2026", "1 sept. 2026 - 2 sept. 2026", "août 2026": a line that is no more than that. */
function inWords(line: string): readonly InEitherOrder[] {
  const bare = line.replace(/^[#\s"]+|["\s]+$/g, '');
  const whole = spanOfCell(bare);
  // A day alone may be the one on which the file was saved.
  if (whole !== undefined) return isOneDay(whole) ? [] : [whole, whole];
  const ends = bare.split(/\s+[-–—]\s+/).map(spanOfCell);
  const [first, last] = ends;
  return ends.length === 2 && first && last ? [first, last] : [];
}

/**
 * The first and the last day that the lines above a table name: in one line, or a "Start date" in one and an "End date" in the next.
 * Undefined where there are none, as in "All time".
 */
export function rangeAbove(lines: readonly string[], order: DateOrder): Span | undefined {
  const pairs = lines.map((line) => (daysIn(line).length > 1 ? daysIn(line) : inWords(line)));
  const inOne = pairs.find((days) => days.length === 2);
  const commented = lines.filter((line) => line.startsWith('#')).flatMap(daysIn);
  const [from, to] = inOne ?? commented;
  const [first, last] = [from?.[order]?.first, to?.[order]?.last];
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** The days that the name of a file says it is about: "Time_series(2026.02.05-2026.02.10).csv"; a day alone only in brackets. */
export function rangeInName(name: string): Span | undefined {
  const days = daysIn(name);
  if (days.length === 1 && !/\([\d.]+\)/.test(name)) return undefined;
  const [first, last] = [days[0]?.['day-first']?.first, days[days.length - 1]?.['day-first']?.last];
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** The first day of what a shop's statement is about: "etsy_statement_2026_9.csv". When it was saved, its name does not tell. */
export function beginInName(name: string): Span | undefined {
  const [, year = '', month = ''] = /_(20\d\d)_(\d{1,2})\.\w+$/.exec(name) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12) return undefined;
  const first = dayOf(Number(year), Number(month), 1);
  return { first, last: first };
}

export const isWithinMonth = ({ first, last }: Span): boolean => last === first || last <= endOfMonth(first);
export const isWithinWeek = ({ first, last }: Span): boolean => last === first || mondayOf(first) === mondayOf(last);

/** From the first to the last day of them all. */
export const around = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>(
    (whole, { first, last }) => ({
      first: firstOf(first, whole?.first ?? first),
      last: lastOf(last, whole?.last ?? last),
    }),
    undefined,
  );
