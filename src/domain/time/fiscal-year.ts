import { type Day, dateOf, dayOf, dayOfIso, isoOf, mondayOf, plusDays } from './day';

/** Twelve months from the first of `firstMonth`; its quarters are three of them each. */
export type FiscalYear = { readonly first: Day; readonly last: Day };

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];
export type ByQuarter<T> = Readonly<Record<Quarter, T>>;
export const byQuarter = <T>(of: (quarter: Quarter) => T): ByQuarter<T> => ({ 1: of(1), 2: of(2), 3: of(3), 4: of(4) });

/** `year` is the calendar year in which the fiscal year begins: (2027, 4) runs from 1 April 2027 to 31 March 2028. */
export const fiscalYear = (year: number, firstMonth: number): FiscalYear => ({
  first: dayOf(year, firstMonth, 1),
  last: dayOf(year + 1, firstMonth, 0),
});

/** The first and last day of a quarter of the fiscal year. */
export function quarterOf(year: FiscalYear, quarter: Quarter): FiscalYear {
  const { year: calendarYear, month } = dateOf(year.first);
  return fiscalQuarter(calendarYear, month + (quarter - 1) * 3);
}

const fiscalQuarter = (year: number, month: number): FiscalYear => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 3, 0),
});

export const isWithin = (day: Day, period: FiscalYear): boolean => period.first <= day && day <= period.last;

const DAYS = 7;

/** The weeks of a year by their Mondays: a week is of the month, and so of the year, in which it ends. */
export function weeksOf({ first, last }: FiscalYear): readonly Day[] {
  const monday = mondayOf(first);
  return Array.from({ length: Math.floor((plusDays(last, 1) - monday) / DAYS) }, (_, index) =>
    plusDays(monday, index * DAYS),
  );
}

/** The month ("2027-01") that a month counts in, itself, or a week by its Monday ("2026-12-28"), that of its Sunday. */
export function monthOfPeriod(period: string): string {
  const monday = dayOfIso(period);
  return monday === undefined ? period : isoOf(plusDays(monday, DAYS - 1)).slice(0, 'YYYY-MM'.length);
}
