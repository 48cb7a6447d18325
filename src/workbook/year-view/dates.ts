import { call, type Expression, expressionOf, pair } from '../../formula';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { firstDayCell, helper, lastDayCell, planCell, type RowContext, whereFound, whereLiving } from './row';
import { firstInSeason, hasSeason, lastInSeason } from './season';

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

/**
 * The last day of what comes back or goes on: the plan's or, where it says one itself, the earlier of the two; what has a
 * season ends with it.
 */
export function end(context: RowContext): Expression {
  const to = helper(context, 'to');
  if (!isEnding(context)) return whereLiving(context, to);
  const said = helper(context, 'until');
  if (hasSeason(context.kind)) return whereLiving(context, lastInSeason(said, context.kind.season));
  const isBlank = pair(planCell(context, 'deadline'), '=', '');
  return whereLiving(context, call('IF', isBlank, said, call('MIN', to, said)));
}

/** Whether its own words say when it ends. */
export const isEnding = ({ kind }: RowContext): boolean =>
  kind.is !== 'one-off' && (kind.season.length > 0 || kind.ending.is !== 'open');

function blankDay(context: RowContext, field: 'start' | 'deadline'): Expression {
  if (context.kind.is !== 'one-off')
    return field === 'start' ? firstDayCell(context.columns) : lastDayCell(context.columns);
  // A one-off without a start is a moment; without a deadline it stands nowhere.
  return field === 'start' ? helper(context, 'to') : expressionOf(0);
}

export const typedDay = (context: RowContext, field: 'start' | 'deadline'): Expression =>
  dayOrBlank(context, field, blankDay(context, field));

export function start(context: RowContext): Expression {
  const [from, to] = [helper(context, 'from'), helper(context, 'to')];
  if (context.kind.is === 'one-off') return whereLiving(context, call('MIN', from, to));
  return whereLiving(context, hasSeason(context.kind) ? firstInSeason(from, context.kind.season) : from);
}
