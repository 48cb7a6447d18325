import { call, type Expression, grouped, negative, pair, sum } from '../../formula';
import { workday, workdays } from '../settings';
import { occurrenceCount } from './occurrences';
import {
  calendarLast,
  criterion,
  helper,
  occurrenceCell,
  occurrenceCells,
  preparedCells,
  type RowContext,
} from './row';
import { dateFrom, isRunning, type Monthly, originCell, type Steady } from './series';

/** The first day of the preparation of what falls on a day. */
const preparedFrom = (context: RowContext, day: Expression): Expression =>
  call('IFERROR', workday(sum(day, helper(context, 'isDelivered')), negative(helper(context, 'leadTime'))), day);

/** What falls after the action's end, or after the calendar, is not prepared in it. */
const isWithin = (context: RowContext, day: Expression): Expression =>
  pair(day, '<=', call('MIN', helper(context, 'end'), calendarLast(context.columns)));

/** When the preparation of an occurrence begins; undefined where the row needs none. */
export function preparedOccurrence(context: RowContext, index: number): Expression | undefined {
  const { kind, isPrepared } = context;
  if (!isPrepared || kind.is !== 'monthly' || index >= occurrenceCount(context, kind)) return undefined;
  const day = occurrenceCell(context, index);
  const from = call('IF', isWithin(context, day), preparedFrom(context, day), '');
  const isNone = pair(day, '=', '');
  // Of several days of the month of its start the first may come before it.
  const mayBeBefore = index < kind.on.length - 1;
  const isLeftOut = mayBeBefore ? call('OR', isNone, pair(day, '<', helper(context, 'start'))) : isNone;
  return call('IF', isLeftOut, '', from);
}

/** Whether the next time after a period is being prepared by its last day; a weekly one is not prepared in its pauses. */
export function isBeingPrepared(context: RowContext, rhythm: Steady | Monthly, last: Expression): Expression {
  if (rhythm.is === 'monthly') {
    const begun = criterion('<=', grouped(last));
    const ahead = criterion('>', grouped(last));
    return pair(call('COUNTIFS', preparedCells(context), begun, occurrenceCells(context), ahead), '>', 0);
  }
  const next = nextAfter(context, rhythm, last);
  // It is being prepared where fewer working days are left up to it than its preparation takes.
  const ready = pair(sum(next, helper(context, 'isDelivered')), '-', 1);
  const left = call('MAX', 0, workdays(sum(last, 1), ready));
  return call(
    'AND',
    pair(helper(context, 'isLiving'), '=', 1),
    isWithin(context, next),
    ...isRunning(rhythm, next),
    pair(left, '<', helper(context, 'leadTime')),
  );
}

/** The first date of a series after a day: its origin, where that is still to come. */
function nextAfter(context: RowContext, rhythm: Steady, day: Expression): Expression {
  return call('MAX', originCell(context, rhythm), dateFrom(context, rhythm, sum(day, 1)));
}
