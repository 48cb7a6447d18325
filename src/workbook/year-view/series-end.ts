import type { Ending, Length, Rhythm } from '../../domain/rhythm';
import { call, type Expression, expressionOf, pair, sum } from '../../formula';
import { workday } from '../settings';
import { dayAfter, hasOffset } from './months';
import { firstDayCell, helper, planCell, type RowContext, whereLiving } from './row';
import { hasSeason } from './season';
import { originCell } from './series';

type Lasting = Exclude<Rhythm, { is: 'one-off' }>;

/** The last day a rhythm's own words allow; of one that has a season, the last before the season is looked at. */
export function until(context: RowContext, rhythm: Lasting): Expression | undefined {
  const said = saidEnd(context, rhythm, rhythm.ending);
  if (!hasSeason(rhythm)) return said;
  const to = helper(context, 'to');
  if (said === undefined) return to;
  const isBlank = pair(planCell(context, 'deadline'), '=', '');
  return call('MIN', call('IF', isBlank, NO_END, to), said);
}

/** Later than any day of a plan. */
const NO_END = 2_958_465;

function saidEnd(context: RowContext, rhythm: Lasting, ending: Ending): Expression | undefined {
  switch (ending.is) {
    case 'open':
      return undefined;
    case 'until':
      return expressionOf(ending.day);
    case 'until-next':
      return whereLiving(context, nextOfDate(context, ending));
    case 'times':
      return timesEnd(context, rhythm, ending.times - 1);
    case 'lasting':
      return whereLiving(context, lengthEnd(context, ending.length));
  }
}

/** The day before the same day so much later. */
function lengthEnd(context: RowContext, { unit, count }: Length): Expression {
  if (unit === 'months') return pair(dayAfter(context, { is: 'start' }, { more: count }), '-', 1);
  return sum(helper(context, 'start'), (unit === 'weeks' ? 7 * count : count) - 1);
}

type UntilNext = Extract<Ending, { readonly is: 'until-next' }>;

/** The first 30 June, say, of the year view or of the series on; 29 February is the last day of any February. */
function nextOfDate(context: RowContext, { month, dayOfMonth }: UntilNext): Expression {
  const from = call('MAX', helper(context, 'start'), firstDayCell(context.columns));
  const isLeapDay = month === 2 && dayOfMonth === 29;
  const fromMonth = call('MONTH', from);
  const isOver = isLeapDay
    ? pair(fromMonth, '>', 2)
    : pair(sum(pair(fromMonth, '*', 100), call('DAY', from)), '>', month * 100 + dayOfMonth);
  const year = sum(call('YEAR', from), call('IF', isOver, 1, 0));
  const day = call('DATE', year, month, isLeapDay ? 1 : dayOfMonth);
  return isLeapDay ? call('EOMONTH', day, 0) : day;
}

function timesEnd(context: RowContext, rhythm: Lasting, more: number): Expression | undefined {
  switch (rhythm.is) {
    case 'continuous':
      return undefined;
    case 'daily':
      return whereLiving(context, sum(helper(context, 'start'), rhythm.days * more));
    case 'workdays':
      return whereLiving(context, workday(pair(helper(context, 'start'), '-', 1), more + 1));
    case 'weekly':
      return whereLiving(context, sum(originCell(context, rhythm), 7 * rhythm.weeks * more));
    case 'monthly': {
      const cell = hasOffset(rhythm) ? { cell: helper(context, 'offset') } : {};
      const [on = { is: 'start' } as const] = rhythm.on;
      return whereLiving(context, dayAfter(context, on, { ...cell, more: rhythm.months * more }));
    }
  }
}
