import { type DayOfMonth, isOnStart } from '../../domain/rhythm';
import { call, type Expression, expressionOf, type Part, pair, sum } from '../../formula';
import { workday } from '../settings';
import { firstDayCell, helper, type RowContext, whereLiving } from './row';
import { type Monthly, remainderOf } from './series';

/** A number of months after the start: those in a cell, and some more. */
type Months = { readonly cell?: Expression; readonly more: number };

export function counted({ cell, more }: Months): Expression {
  if (cell === undefined) return expressionOf(more);
  if (more === 0) return cell;
  return more > 0 ? pair(cell, '+', more) : pair(cell, '-', -more);
}

/** The day of a month that is so many months after the one of its start. */
export function dayAfter(context: RowContext, on: DayOfMonth, months: Months): Expression {
  const start = helper(context, 'start');
  const after = counted(months);
  const month = call('MONTH', start);
  const isSameMonth = months.cell === undefined && months.more === 0;
  const onDay = (day: Part): Expression =>
    call('DATE', call('YEAR', start), isSameMonth ? month : sum(month, after), day);
  const end = call('EOMONTH', start, after);
  const before = call('EOMONTH', start, counted({ ...months, more: months.more - 1 }));
  switch (on.is) {
    case 'start':
      // So many days behind the end of the month before: EDATE gives another day for 29 February, depending on the engine.
      return call('MIN', end, sum(before, call('DAY', start)));
    case 'day':
      return on.day > 28 ? call('MIN', end, onDay(on.day)) : onDay(on.day);
    case 'last-day':
      return end;
    case 'workday':
      return on.nth === 'last' ? workday(sum(end, 1), -1) : workday(before, on.nth);
    case 'weekday':
      if (on.nth === 'last') return pair(end, '-', call('MOD', pair(end, '-', remainderOf(on.weekday)), 7));
      return sum(before, call('MOD', pair(on.weekday, '-', before), 7), 7 * on.nth - 6);
  }
}

/** On the day of the month it started on, and on the last one, nothing of the month of its start is over. */
const isOverInFirstMonth = ({ on }: Monthly): boolean => !isOnStart(on) && on.some(({ is }) => is !== 'last-day');

export const hasOffset = (rhythm: Monthly): boolean => rhythm.from.is !== 'start' || isOverInFirstMonth(rhythm);

/** 1 where the last of its days in the month of its start comes before the start. */
function isOver(context: RowContext, { on }: Monthly): Expression {
  const start = helper(context, 'start');
  const last = on[on.length - 1] ?? ({ is: 'start' } as const);
  return last.is === 'day'
    ? pair(call('DAY', start), '>', last.day)
    : pair(dayAfter(context, last, { more: 0 }), '<', start);
}

/** How many months after the one of its start the next is that it may fall in at all. */
function monthsToNext(context: RowContext, { from, months, on }: Monthly): Expression {
  const month = call('MONTH', helper(context, 'start'));
  if (from.is === 'month') return call('MOD', pair(from.month, '-', month), months);
  const isLast = on.some((it) => it.is === 'last-day' || ('nth' in it && it.nth === 'last'));
  const first = call('MONTH', firstDayCell(context.columns));
  return call('MOD', pair(isLast ? sum(first, months - 1) : first, '-', month), months);
}

/** How many months after the one of its start a series begins: in that month, or, where its days are over, in the next it falls in. */
export function offset(context: RowContext, rhythm: Monthly): Expression | undefined {
  if (!hasOffset(rhythm)) return undefined;
  if (rhythm.from.is === 'start') return whereLiving(context, call('IF', isOver(context, rhythm), 1, 0));
  const next = monthsToNext(context, rhythm);
  if (!isOverInFirstMonth(rhythm)) return whereLiving(context, next);
  const isNextOne = call('AND', pair(next, '=', 0), isOver(context, rhythm));
  return whereLiving(context, call('IF', isNextOne, rhythm.months, next));
}
