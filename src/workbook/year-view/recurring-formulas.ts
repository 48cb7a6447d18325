import type { Ending, Pauses, Rhythm } from '../../domain/rhythm';
import { signs } from '../../domain/year-view';
import { OCCURRENCES } from './columns';
import {
  calendarFirst,
  calendarLast,
  criterion,
  firstDayCell,
  helper,
  occurrenceCells,
  preparedCells,
  type RowContext,
  todayCell,
  workday,
} from './row';

type Weekly = Extract<Rhythm, { readonly is: 'weekly' }>;
type Monthly = Extract<Rhythm, { readonly is: 'monthly' }>;
type Continuous = Extract<Rhythm, { readonly is: 'continuous' }>;

/** A weekday's serial numbers leave this remainder when divided by 7: Tuesday 2 January 1900 is day 3. */
const remainderOf = (weekday: number): number => weekday + 1;

/** 1 where the month of a day is one of the pauses, else 0: each month is a bit of one number. */
const paused = (pauses: Pauses, day: string): string => {
  const bits = pauses.reduce((sum, month) => sum + 2 ** month, 0);
  return `MOD(INT(${bits}/2^MONTH(${day}));2)`;
};

const whereLiving = (context: RowContext, value: string, otherwise = '0'): string =>
  `=IF(${helper(context, 'isLiving')}=1;${value};${otherwise})`;

/** A number of months after the start: those in a cell, and some more. */
type Months = { readonly cell?: string; readonly more: number };

function written({ cell, more }: Months): string {
  if (cell === undefined) return String(more);
  if (more === 0) return cell;
  return more > 0 ? `${cell}+${more}` : `${cell}${more}`;
}

/** The day a monthly action falls on so many months after the month of its start. */
function dayAfter(context: RowContext, { on }: Monthly, months: Months): string {
  const start = helper(context, 'start');
  const after = written(months);
  const sameMonth = (day: string): string =>
    `DATE(YEAR(${start});MONTH(${start})${after === '0' ? '' : `+${after}`};${day})`;
  const end = `EOMONTH(${start};${after})`;
  switch (on.is) {
    case 'start':
      return `MIN(${end};${sameMonth(`DAY(${start})`)})`;
    case 'day':
      return on.day > 28 ? `MIN(${end};${sameMonth(String(on.day))})` : sameMonth(String(on.day));
    case 'last-day':
      return end;
    case 'weekday': {
      if (on.nth === 'last') return `${end}-MOD(${end}-${remainderOf(on.weekday)};7)`;
      const before = `EOMONTH(${start};${written({ ...months, more: months.more - 1 })})`;
      return `${before}+MOD(${on.weekday}-${before};7)+${7 * on.nth - 6}`;
    }
  }
}

const hasOffset = ({ on }: Monthly): boolean => on.is === 'day' || on.is === 'weekday';

/** 1 where the day of the month of its start comes before the start: the series then begins a month later. */
export function offset(context: RowContext, rhythm: Monthly): string {
  if (!hasOffset(rhythm)) return '';
  const start = helper(context, 'start');
  const isEarlier =
    rhythm.on.is === 'day' ? `DAY(${start})>${rhythm.on.day}` : `${dayAfter(context, rhythm, { more: 0 })}<${start}`;
  return whereLiving(context, `IF(${isEarlier};1;0)`);
}

/** The first day of a weekly series: that weekday, on or after its start. */
export function origin(context: RowContext, { on }: Weekly): string {
  if (on === 'start') return '';
  const start = helper(context, 'start');
  return whereLiving(context, `${start}+MOD(${remainderOf(on)}-${start};7)`);
}

const originCell = (context: RowContext, { on }: Weekly): string =>
  helper(context, on === 'start' ? 'start' : 'origin');

/** The last day a rhythm's own words allow. */
export function until(context: RowContext, rhythm: Exclude<Rhythm, { is: 'one-off' }>): string {
  const ending: Ending = rhythm.ending;
  switch (ending.is) {
    case 'open':
      return '';
    case 'until':
      return `=${ending.day}`;
    case 'until-next': {
      const from = `MAX(${helper(context, 'start')};${firstDayCell(context.columns)})`;
      const { month, dayOfMonth } = ending;
      // 29 February is the last day of any February.
      const isLeapDay = month === 2 && dayOfMonth === 29;
      const isOver = isLeapDay ? `MONTH(${from})>2` : `MONTH(${from})*100+DAY(${from})>${month * 100 + dayOfMonth}`;
      const day = `DATE(YEAR(${from})+IF(${isOver};1;0);${month};${isLeapDay ? 1 : dayOfMonth})`;
      return whereLiving(context, isLeapDay ? `EOMONTH(${day};0)` : day);
    }
    case 'times':
      return timesEnd(context, rhythm, ending.times - 1);
  }
}

function timesEnd(context: RowContext, rhythm: Exclude<Rhythm, { is: 'one-off' }>, more: number): string {
  if (rhythm.is === 'continuous') return '';
  if (rhythm.is === 'weekly') return whereLiving(context, `${originCell(context, rhythm)}+${7 * rhythm.weeks * more}`);
  const cell = hasOffset(rhythm) ? { cell: helper(context, 'offset') } : {};
  return whereLiving(context, dayAfter(context, rhythm, { ...cell, more: rhythm.months * more }));
}

/** How many months after its start the first occurrence is that the calendar may show. */
export function firstOccurrence(context: RowContext, rhythm: Monthly): string {
  const [first, start] = [calendarFirst(context.columns), helper(context, 'start')];
  const between = `(YEAR(${first})-YEAR(${start}))*12+MONTH(${first})-MONTH(${start})-1`;
  const begun = hasOffset(rhythm) ? helper(context, 'offset') : '';
  const since = begun === '' ? between : `${between}-${begun}`;
  const skipped = rhythm.months === 1 ? `MAX(0;${since})` : `MAX(0;INT((${since})/${rhythm.months}))*${rhythm.months}`;
  return whereLiving(context, begun === '' ? skipped : `${begun}+${skipped}`);
}

/** The occurrences a row needs: in 54 weeks 15 monthly ones, 7 quarterly, 4 yearly. */
function occurrenceCount({ columns }: RowContext, months: number): number {
  const shown = columns.unit === 'month' ? columns.periods : Math.ceil(columns.periods / 4.34);
  return Math.min(OCCURRENCES, Math.ceil(shown / months) + 2);
}

/**
 * An occurrence of a monthly action. One that falls in a pause shows the next that does not, so that the cells stay in
 * order and without a gap: the next date is then found by counting those before today.
 */
function monthlyOccurrence(context: RowContext, rhythm: Monthly, index: number): string {
  const count = occurrenceCount(context, rhythm.months);
  if (index >= count) return '';
  const months = { cell: helper(context, 'firstOccurrence'), more: index * rhythm.months };
  const day = dayAfter(context, rhythm, months);
  if (rhythm.pauses.length === 0) return whereLiving(context, day, '""');
  const following = index + 1 < count ? `$${context.columns.occurrence(index + 1)}${context.row}` : '""';
  const isPaused = `${paused(rhythm.pauses, `EOMONTH(${helper(context, 'start')};${written(months)})`)}=1`;
  return whereLiving(context, `IF(${isPaused};${following};${day})`, '""');
}

const MOST_SEARCHES = 14;

/** How often the next date of a weekly action may have to be looked for again, a month of pause further each time. */
const searchCount = ({ weeks, pauses }: Weekly): number => (weeks <= 4 ? pauses.length + 1 : MOST_SEARCHES);

const dateFrom = (context: RowContext, rhythm: Weekly, from: string): string =>
  `${from}+MOD(${originCell(context, rhythm)}-${from};${7 * rhythm.weeks})`;

/** The next date of a weekly action; where it falls in a pause, the first after that month, and so on. */
function weeklySearch(context: RowContext, rhythm: Weekly, index: number): string {
  if (index >= searchCount(rhythm)) return '';
  if (index === 0)
    return `=${dateFrom(context, rhythm, `MAX(${todayCell(context.columns)};${originCell(context, rhythm)})`)}`;
  const before = `$${context.columns.occurrence(index - 1)}${context.row}`;
  const after = dateFrom(context, rhythm, `(EOMONTH(${before};0)+1)`);
  return `=IF(${paused(rhythm.pauses, before)}=0;${before};${after})`;
}

/** What one of the cells behind the helpers holds; '' where the row's rhythm needs none. */
export function occurrence(context: RowContext, index: number): string {
  const { kind } = context;
  if (kind.is === 'monthly') return monthlyOccurrence(context, kind, index);
  return kind.is === 'weekly' ? weeklySearch(context, kind, index) : '';
}

/** The next day it falls on, from today on; "" where there is none. */
export function nextOccurrence(context: RowContext, rhythm: Weekly | Monthly): string {
  const [today, living, end] = [todayCell(context.columns), helper(context, 'isLiving'), helper(context, 'end')];
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const isNone = `COUNTIFS(${days};${criterion('>=', today)};${days};${criterion('<=', end)})=0`;
    return `=IF(${isNone};"";INDEX(${days};1;COUNTIFS(${days};${criterion('<', today)})+1))`;
  }
  const found = `$${context.columns.occurrence(searchCount(rhythm) - 1)}${context.row}`;
  const isPaused = rhythm.pauses.length === 0 ? '' : `;${paused(rhythm.pauses, found)}=1`;
  return `=IF(OR(${living}=0;${found}>${end}${isPaused});"";${found})`;
}

/** When the preparation of an occurrence begins; '' where the row needs none. */
export function preparedOccurrence(context: RowContext, index: number): string {
  const { kind, columns, isPrepared } = context;
  if (!isPrepared || kind.is !== 'monthly' || index >= occurrenceCount(context, kind.months)) return '';
  const day = `$${columns.occurrence(index)}${context.row}`;
  const isShown = `${day}<=MIN(${helper(context, 'end')};${calendarLast(columns)})`;
  const from = `IFERROR(${workday(`${day}+1`, `-${helper(context, 'leadTime')}`)};${day})`;
  return `=IF(${day}="";"";IF(${isShown};${from};""))`;
}

/** Whether the next time after a period is being prepared by its last day; a weekly one is not prepared in its pauses. */
function isBeingPrepared(context: RowContext, rhythm: Weekly | Monthly, last: string): string {
  if (rhythm.is === 'monthly')
    return `COUNTIFS(${preparedCells(context)};${criterion('<=', `(${last})`)};${occurrenceCells(context)};${criterion('>', `(${last})`)})>0`;
  const next = dateFrom(context, rhythm, `MAX(${last}+1;${originCell(context, rhythm)})`);
  const isShown = `${next}<=MIN(${helper(context, 'end')};${calendarLast(context.columns)})`;
  const isRunning = rhythm.pauses.length === 0 ? '' : `;${paused(rhythm.pauses, next)}=0`;
  const from = `IFERROR(${workday(`${next}+1`, `-${helper(context, 'leadTime')}`)};${next})`;
  return `AND(${helper(context, 'isLiving')}=1;${isShown}${isRunning};${from}<=${last})`;
}

/** The sign of a period in which it falls, or is prepared; `first` is the cell of the period's first day. */
export function recurringPeriod(context: RowContext, rhythm: Weekly | Monthly, first: string): string {
  const last = context.columns.lastDay(first);
  const otherwise = context.isPrepared
    ? `IF(${isBeingPrepared(context, rhythm, last)};"${signs.preparation}";"")`
    : '""';
  const lastDay = `MIN(${last};${helper(context, 'end')})`;
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const count = `COUNTIFS(${days};${criterion('>=', first)};${days};${criterion('<=', lastDay)})`;
    return `=IF(${count}>0;"${signs.occurrence}";${otherwise})`;
  }
  const date = dateFrom(context, rhythm, first);
  const isRunning = rhythm.pauses.length === 0 ? '' : `;${paused(rhythm.pauses, date)}=0`;
  const isAfterOrigin = `${lastDay}>=${originCell(context, rhythm)}`;
  return `=IF(AND(${isAfterOrigin};${date}<=${lastDay}${isRunning});"${signs.occurrence}";${otherwise})`;
}

/** No period touches more than two months: it is silent where its first and its last day, within the action's own, are paused. */
export function continuousPeriod(context: RowContext, { pauses }: Continuous, first: string): string {
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const last = context.columns.lastDay(first);
  const sign = `"${signs.continuous}"`;
  const isSilent = `${paused(pauses, `MAX(${first};${start})`)}+${paused(pauses, `MIN(${last};${end})`)}=2`;
  const shown = pauses.length === 0 ? sign : `IF(${isSilent};"";${sign})`;
  return `=IF(AND(${last}>=${start};${first}<=${end});${shown};"")`;
}
