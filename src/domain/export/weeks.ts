import { type DateOrder, type Day, dayOf, mondayOf, plusDays } from '../time';
import { textOf } from './cells';
import type { InEitherOrder, Span } from './days';
import { isWithinWeek } from './range';
import type { Row } from './table';

const DAYS = 7;

const weekFrom = (first: Day): Span => ({ first, last: plusDays(first, DAYS - 1) });

/** "2027-W05" is the week of Monday 1 February 2027; "202705" is too, where the column says that weeks are ISO 8601's. */
function isoWeek(text: string, isIso: boolean): Span | undefined {
  const [, year = '', sign = '', week = ''] = /^(\d{4})-?(W?)(\d{2})$/i.exec(text) ?? [];
  if (week === '' || (sign === '' && !isIso) || Number(week) < 1 || Number(week) > 53) return undefined;
  return weekFrom(plusDays(mondayOf(dayOf(Number(year), 1, 4)), (Number(week) - 1) * DAYS));
}

export const isIsoWeek = (text: string): boolean => isoWeek(text, false) !== undefined;

/** The week of a row whose day is one: named in its cell, from its first to its last day, or beginning on the one that is there. */
export const weekReader =
  (readDay: (row: Row) => InEitherOrder | undefined, column: number, isIso: boolean) =>
  (row: Row): InEitherOrder | undefined => {
    const named = isoWeek(textOf(row.cells[column]), isIso);
    if (named !== undefined) return { 'day-first': named, 'month-first': named };
    const day = readDay(row);
    const week = (order: DateOrder): Span | undefined => {
      const span = day?.[order];
      if (span === undefined || span.first === span.last) return span && weekFrom(span.first);
      return isWithinWeek(span) ? span : undefined;
    };
    return day && { 'day-first': week('day-first'), 'month-first': week('month-first') };
  };
