import { foldName } from '../names';
import type { ReadingVocabulary } from '../reading';
import {
  type Day,
  dateOf,
  dayOfSerial,
  endOfMonth,
  type FiscalYear,
  type Period,
  plusDays,
  quarterOf,
  readDay,
  readPeriod,
} from '../time';

/** "S1", "1er semestre", "H2" of the fiscal year. */
function halfOf(said: string, year: FiscalYear, reading: ReadingVocabulary): Period | undefined {
  const folded = foldName(said);
  const place = [0, 1].find((half) => reading.some(({ halves }) => halves[half]?.includes(folded)));
  if (place === undefined) return undefined;
  return place === 0
    ? { first: year.first, last: quarterOf(year, 2).last }
    : { first: quarterOf(year, 3).first, last: year.last };
}

/** "mars 2027" that the sheet has made a day of: its serial number as text. */
function monthOfDay(said: string): Period | undefined {
  if (!/^[3-7]\d{4}$/.test(said)) return undefined;
  const last = endOfMonth(dayOfSerial(Number(said)));
  return { first: plusDays(last, 1 - dateOf(last).day), last };
}

/** "1er mars – 15 avril", "01/03/2027 → 15/04/2027", "du 1er mars au 15 avril". */
function betweenDays(said: string, year: FiscalYear, reading: ReadingVocabulary): Period | undefined {
  const [, from, to, ...more] = /^(?:du |from )?(.+?)(?: (?:au|to|-|–|→) )(.+)$/i.exec(said) ?? [];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const dayIn = (text: string): Day | undefined => readDay(text, 'day-first', year, reading);
  const [first, last] = [dayIn(from), dayIn(to)];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** The days of an objective's period: a half, a quarter, a month, the year, or from one day to another; undefined where nobody can tell. */
export const periodOf = (said: string, year: FiscalYear, reading: ReadingVocabulary): Period | undefined =>
  halfOf(said, year, reading) ??
  monthOfDay(said) ??
  readPeriod(said, year, reading) ??
  betweenDays(said.trim(), year, reading);
