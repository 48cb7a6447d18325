import { call, type Expression, grouped, negative, pair, sum } from '../../formula';
import { workday } from '../settings';
import { dateFrom, occurrenceCount } from './occurrences';
import {
  calendarLast,
  criterion,
  helper,
  occurrenceCell,
  occurrenceCells,
  preparedCells,
  type RowContext,
} from './row';
import { type Monthly, originCell, paused, type Weekly } from './series';

/** The first day of the preparation of what falls on a day. */
const preparedFrom = (context: RowContext, day: Expression): Expression =>
  call('IFERROR', workday(sum(day, helper(context, 'isDelivered')), negative(helper(context, 'leadTime'))), day);

/** What falls after the action's end, or after the calendar, is not prepared in it. */
const isWithin = (context: RowContext, day: Expression): Expression =>
  pair(day, '<=', call('MIN', helper(context, 'end'), calendarLast(context.columns)));

/** When the preparation of an occurrence begins; undefined where the row needs none. */
export function preparedOccurrence(context: RowContext, index: number): Expression | undefined {
  const { kind, isPrepared } = context;
  if (!isPrepared || kind.is !== 'monthly' || index >= occurrenceCount(context, kind.months)) return undefined;
  const day = occurrenceCell(context, index);
  const from = call('IF', isWithin(context, day), preparedFrom(context, day), '');
  return call('IF', pair(day, '=', ''), '', from);
}

/** Whether the next time after a period is being prepared by its last day; a weekly one is not prepared in its pauses. */
export function isBeingPrepared(context: RowContext, rhythm: Weekly | Monthly, last: Expression): Expression {
  if (rhythm.is === 'monthly') {
    const begun = criterion('<=', grouped(last));
    const ahead = criterion('>', grouped(last));
    return pair(call('COUNTIFS', preparedCells(context), begun, occurrenceCells(context), ahead), '>', 0);
  }
  const next = dateFrom(context, rhythm, call('MAX', sum(last, 1), originCell(context, rhythm)));
  return call(
    'AND',
    pair(helper(context, 'isLiving'), '=', 1),
    isWithin(context, next),
    ...isRunning(rhythm, next),
    pair(preparedFrom(context, next), '<=', last),
  );
}

export const isRunning = ({ pauses }: Weekly, day: Expression): readonly Expression[] =>
  pauses.length === 0 ? [] : [pair(paused(pauses, day), '=', 0)];
