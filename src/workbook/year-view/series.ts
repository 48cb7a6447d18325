import type { Pauses, Rhythm } from '../../domain/rhythm';
import { call, type Expression, expressionOf, type Part, pair, sum } from '../../formula';
import { helper, type RowContext, whereLiving } from './row';

export type Weekly = Extract<Rhythm, { readonly is: 'weekly' }>;
export type Monthly = Extract<Rhythm, { readonly is: 'monthly' }>;
export type Continuous = Extract<Rhythm, { readonly is: 'continuous' }>;

/** A weekday's serial numbers leave this remainder when divided by 7: Tuesday 2 January 1900 is day 3. */
const remainderOf = (weekday: number): number => weekday + 1;

/** 1 where the month of a day is one of the pauses, else 0: each month is a bit of one number. */
export const paused = (pauses: Pauses, day: Expression): Expression => {
  const bits = pauses.reduce((all, month) => all + 2 ** month, 0);
  return call('MOD', call('INT', pair(bits, '/', pair(2, '^', call('MONTH', day)))), 2);
};

/** A number of months after the start: those in a cell, and some more. */
type Months = { readonly cell?: Expression; readonly more: number };

export function counted({ cell, more }: Months): Expression {
  if (cell === undefined) return expressionOf(more);
  if (more === 0) return cell;
  return more > 0 ? pair(cell, '+', more) : pair(cell, '-', -more);
}

/** The day a monthly action falls on so many months after the month of its start. */
export function dayAfter(context: RowContext, { on }: Monthly, months: Months): Expression {
  const start = helper(context, 'start');
  const after = counted(months);
  const month = call('MONTH', start);
  const isSameMonth = months.cell === undefined && months.more === 0;
  const onDay = (day: Part): Expression =>
    call('DATE', call('YEAR', start), isSameMonth ? month : sum(month, after), day);
  const end = call('EOMONTH', start, after);
  switch (on.is) {
    case 'start':
      return call('MIN', end, onDay(call('DAY', start)));
    case 'day':
      return on.day > 28 ? call('MIN', end, onDay(on.day)) : onDay(on.day);
    case 'last-day':
      return end;
    case 'weekday': {
      if (on.nth === 'last') return pair(end, '-', call('MOD', pair(end, '-', remainderOf(on.weekday)), 7));
      const before = call('EOMONTH', start, counted({ ...months, more: months.more - 1 }));
      return sum(before, call('MOD', pair(on.weekday, '-', before), 7), 7 * on.nth - 6);
    }
  }
}

export const hasOffset = ({ on }: Monthly): boolean => on.is === 'day' || on.is === 'weekday';

/** 1 where the day of the month of its start comes before the start: the series then begins a month later. */
export function offset(context: RowContext, rhythm: Monthly): Expression | undefined {
  if (!hasOffset(rhythm)) return undefined;
  const start = helper(context, 'start');
  const isEarlier =
    rhythm.on.is === 'day'
      ? pair(call('DAY', start), '>', rhythm.on.day)
      : pair(dayAfter(context, rhythm, { more: 0 }), '<', start);
  return whereLiving(context, call('IF', isEarlier, 1, 0));
}

/** The first day of a weekly series: that weekday, on or after its start. */
export function origin(context: RowContext, { on }: Weekly): Expression | undefined {
  if (on === 'start') return undefined;
  const start = helper(context, 'start');
  return whereLiving(context, sum(start, call('MOD', pair(remainderOf(on), '-', start), 7)));
}

export const originCell = (context: RowContext, { on }: Weekly): Expression =>
  helper(context, on === 'start' ? 'start' : 'origin');
