import { call, type Expression, firstOf, pair } from '../../formula';
import { isStatus, statusCode } from '../settings';
import { nextOccurrence } from './occurrences';
import { helper, type RowContext, soonCell, todayCell } from './row';

export const isDone = (context: RowContext): Expression => isStatus(helper(context, 'statusCode'), 'done');

/** −1 at risk, to be begun within five working days · 0 in time · 1 should have been begun · 2 its deadline has passed. */
export function late(context: RowContext): Expression {
  const { columns } = context;
  const [today, begin] = [todayCell(columns), helper(context, 'preparation')];
  const isIdle = isStatus(helper(context, 'statusCode'), 'to-do');
  const isOver = call('OR', pair(helper(context, 'isLiving'), '=', 0), isDone(context));
  const toBegin = firstOf(
    [
      [pair(begin, '<', today), 1],
      [pair(begin, '<=', soonCell(columns)), -1],
    ],
    0,
  );
  return firstOf(
    [
      [isOver, 0],
      [pair(helper(context, 'end'), '<', today), 2],
      [isIdle, toBegin],
    ],
    0,
  );
}

/** The next day something falls on, from today on; "" where there is none. */
export function next(context: RowContext): Expression | undefined {
  const { kind } = context;
  if (kind.is === 'continuous') return undefined;
  if (kind.is !== 'one-off') return nextOccurrence(context, kind);
  const end = helper(context, 'end');
  const isAhead = call(
    'AND',
    pair(helper(context, 'isLiving'), '=', 1),
    pair(helper(context, 'statusCode'), '<>', statusCode('done')),
    pair(end, '>=', todayCell(context.columns)),
  );
  return call('IF', isAhead, end, '');
}
