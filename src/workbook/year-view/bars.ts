import { signs } from '../../domain/year-view';
import { call, type Expression, grouped, pair, sum } from '../../formula';
import type { YearViewColumns } from './columns';
import { dateFrom } from './occurrences';
import { isBeingPrepared, isRunning } from './prepared-occurrences';
import { criterion, helper, helperSpan, occurrenceCells, periodCell, type RowContext } from './row';
import { type Continuous, type Monthly, originCell, paused, type Weekly } from './series';

/** The sign of a period in which it falls, or is prepared; `first` is the cell of the period's first day. */
function recurringPeriod(context: RowContext, rhythm: Weekly | Monthly, first: Expression): Expression {
  const last = context.columns.lastDay(first);
  const otherwise = context.isPrepared ? call('IF', isBeingPrepared(context, rhythm, last), signs.preparation, '') : '';
  const lastDay = call('MIN', last, helper(context, 'end'));
  if (rhythm.is === 'monthly') {
    const days = occurrenceCells(context);
    const count = call('COUNTIFS', days, criterion('>=', first), days, criterion('<=', lastDay));
    return call('IF', pair(count, '>', 0), signs.occurrence, otherwise);
  }
  const date = dateFrom(context, rhythm, first);
  const isAfterOrigin = pair(lastDay, '>=', originCell(context, rhythm));
  const falls = call('AND', isAfterOrigin, pair(date, '<=', lastDay), ...isRunning(rhythm, date));
  return call('IF', falls, signs.occurrence, otherwise);
}

/** No period touches more than two months: it is silent where its first and its last day, within the action's own, are paused. */
function continuousPeriod(context: RowContext, { pauses }: Continuous, first: Expression): Expression {
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const last = context.columns.lastDay(first);
  const atBegin = paused(pauses, call('MAX', first, start));
  const atEnd = paused(pauses, call('MIN', last, end));
  const shown =
    pauses.length === 0 ? signs.continuous : call('IF', pair(sum(atBegin, atEnd), '=', 2), '', signs.continuous);
  return call('IF', call('AND', pair(last, '>=', start), pair(first, '<=', end)), shown, '');
}

/** A one-off's week or month: what is prepared, what runs, and the one its deadline is in. */
function oneOffPeriod(context: RowContext, first: Expression): Expression {
  const last = context.columns.lastDay(first);
  const deadline = helper(context, 'end');
  const isShown = call('AND', pair(last, '>=', helper(context, 'preparation')), pair(first, '<=', deadline));
  const before = call('IF', pair(last, '>=', helper(context, 'start')), signs.run, signs.preparation);
  return call('IF', isShown, call('IF', pair(deadline, '<=', last), signs.deadline, before), '');
}

/** The formula of one period's cell: about 80 characters, the row's kind deciding which. */
export function periodFormula(context: RowContext, index: number): Expression | undefined {
  const { columns, kind } = context;
  const first = periodCell(columns, index);
  switch (kind.is) {
    case 'one-off':
      return oneOffPeriod(context, first);
    case 'weekly':
    case 'monthly':
      return recurringPeriod(context, kind, first);
    case 'continuous':
      return continuousPeriod(context, kind, first);
    case 'unknown':
      return undefined;
  }
}

/** What a group's own line shows, however its rows are hidden: from the first day anything under it is shown to the last. */
export function groupPeriod(columns: YearViewColumns, index: number, firstRow: number, lastRow: number): Expression {
  const first = periodCell(columns, index);
  const begun = helperSpan(columns, 'preparation', firstRow, lastRow);
  const end = helperSpan(columns, 'end', firstRow, lastRow);
  const isBegun = criterion('<=', grouped(columns.lastDay(first)));
  const shown = call('COUNTIFS', begun, '>0', begun, isBegun, end, criterion('>=', first));
  return call('IF', pair(shown, '>', 0), GROUP_SIGN, '');
}

const GROUP_SIGN = '─';
