import type { Ending, Rhythm } from '../../domain/rhythm';
import { call, type Expression, expressionOf, pair, sum } from '../../formula';
import { firstDayCell, helper, type RowContext, whereLiving } from './row';
import { dayAfter, hasOffset, originCell } from './series';

/** The last day a rhythm's own words allow. */
export function until(context: RowContext, rhythm: Exclude<Rhythm, { is: 'one-off' }>): Expression | undefined {
  const ending: Ending = rhythm.ending;
  switch (ending.is) {
    case 'open':
      return undefined;
    case 'until':
      return expressionOf(ending.day);
    case 'until-next':
      return whereLiving(context, nextOfDate(context, ending));
    case 'times':
      return timesEnd(context, rhythm, ending.times - 1);
  }
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

function timesEnd(
  context: RowContext,
  rhythm: Exclude<Rhythm, { is: 'one-off' }>,
  more: number,
): Expression | undefined {
  if (rhythm.is === 'continuous') return undefined;
  if (rhythm.is === 'weekly') return whereLiving(context, sum(originCell(context, rhythm), 7 * rhythm.weeks * more));
  const cell = hasOffset(rhythm) ? { cell: helper(context, 'offset') } : {};
  return whereLiving(context, dayAfter(context, rhythm, { ...cell, more: rhythm.months * more }));
}
