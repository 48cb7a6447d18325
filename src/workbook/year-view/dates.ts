import { call, type Expression, expressionOf, pair } from '../../formula';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { firstDayCell, helper, lastDayCell, planCell, type RowContext, whereFound, whereLiving } from './row';

/** The day in a cell of the plan, `blank` when it is empty; SUM makes nothing of a text, so that the row is then undated. */
function dayOrBlank(context: RowContext, field: 'start' | 'deadline', blank: Expression): Expression {
  if (!context.fields.has(field)) return blank;
  const typed = planCell(context, field);
  const day = call('IF', pair(typed, '=', ''), blank, call('INT', call('SUM', typed)));
  return whereFound(context, call('IFERROR', day, 0));
}

export function isLiving(context: RowContext): Expression {
  const [from, to] = [helper(context, 'from'), helper(context, 'to')];
  const is = call(
    'AND',
    pair(helper(context, 'flag'), '<=', 1),
    pair(call('MIN', from, to), '>=', FIRST_PLAUSIBLE_DAY),
    pair(call('MAX', from, to), '<=', LAST_PLAUSIBLE_DAY),
  );
  return call('IF', is, 1, 0);
}

/** The last day of what comes back or goes on: the plan's or, where it says one itself, the earlier of the two. */
export function end(context: RowContext): Expression {
  const to = helper(context, 'to');
  if (!isEnding(context)) return whereLiving(context, to);
  const said = helper(context, 'until');
  const isBlank = pair(planCell(context, 'deadline'), '=', '');
  return whereLiving(context, call('IF', isBlank, said, call('MIN', to, said)));
}

export const isEnding = ({ kind }: RowContext): boolean => 'ending' in kind && kind.ending.is !== 'open';

function blankDay(context: RowContext, field: 'start' | 'deadline'): Expression {
  if (context.kind.is !== 'one-off')
    return field === 'start' ? firstDayCell(context.columns) : lastDayCell(context.columns);
  // A one-off without a start is a moment; without a deadline it stands nowhere.
  return field === 'start' ? helper(context, 'to') : expressionOf(0);
}

export const typedDay = (context: RowContext, field: 'start' | 'deadline'): Expression =>
  context.kind.is === 'unknown' ? expressionOf(0) : dayOrBlank(context, field, blankDay(context, field));

export function start(context: RowContext): Expression {
  const [from, to] = [helper(context, 'from'), helper(context, 'to')];
  return whereLiving(context, context.kind.is === 'one-off' ? call('MIN', from, to) : from);
}
