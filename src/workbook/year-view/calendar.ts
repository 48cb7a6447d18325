import { type Day, dateOf, isoWeekOf, type Period, plusDays, quarterOf, quarters } from '../../domain/time';
import { call, joined, named, pair, sum } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, formula, text } from '../cells';
import type { YearViewColumns } from './columns';
import { periodCell } from './row';
import type { YearViewSource } from './source';

/** The rows of the head that hold something of a period. */
/** After the number of a week with a day closed. */
export const CLOSED_DAY = '•';

export const periodRows = ['months', 'weeks', 'days', 'labels'] as const;
type PeriodHead = Readonly<Record<(typeof periodRows)[number], Cell>>;

/** The ISO week, with a dot where fewer days are worked than in a week without holidays. */
function weekNumber(columns: YearViewColumns, monday: Day, index: number): Cell {
  const first = periodCell(columns, index);
  const days = [first, sum(first, 6), named('settings_weekend')] as const;
  const isShorter = pair(
    call('NETWORKDAYS.INTL', ...days, named('settings_holidays')),
    '<',
    call('NETWORKDAYS.INTL', ...days),
  );
  return formula(joined(isoWeekOf(monday), call('IF', isShorter, CLOSED_DAY, '')));
}

export function weekHeads(
  columns: YearViewColumns,
  weeks: readonly Period[],
  words: SheetWords,
): readonly PeriodHead[] {
  // A first week that is alone in its month has no room for the month's name.
  const startsMonth = (index: number): boolean =>
    monthOf(weeks[index]) !== monthOf(weeks[index - 1]) && (index > 0 || monthOf(weeks[0]) === monthOf(weeks[1]));
  return weeks.map(({ first }, index) => ({
    months: startsMonth(index) ? text(words.months[monthOf(weeks[index]) - 1] ?? '') : null,
    weeks: weekNumber(columns, first, index),
    days: first,
    labels: text(String(dateOf(first).day)),
  }));
}

/** The calendar year over its first month, the quarter of the fiscal year over its own. */
export function monthHeads(months: readonly Period[], { words, year }: YearViewSource): readonly PeriodHead[] {
  return months.map(({ first }, index) => {
    const date = dateOf(first);
    const begun = quarters.find((it) => quarterOf(year, it).first === first);
    return {
      months: index === 0 || date.month === 1 ? text(String(date.year)) : null,
      weeks: begun === undefined ? null : text(words.idiom.speech.quarter(begun)),
      days: first,
      labels: text(words.months[date.month - 1] ?? ''),
    };
  });
}

/** The month a period is counted in: that of a week's Thursday, as its ISO number is. */
export const monthOf = (period: Period | undefined): number =>
  period === undefined ? 0 : dateOf(plusDays(period.first, period.last - period.first === 6 ? 3 : 0)).month;
