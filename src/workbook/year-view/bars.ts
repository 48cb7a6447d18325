import { isSeveralAWeek, silentMonths } from '../../domain/rhythm';
import { signs } from '../../domain/year-view';
import { call, type Expression, grouped, pair, sum } from '../../formula';
import type { YearViewColumns } from './columns';
import { fromStart } from './occurrences';
import { isBeingPrepared } from './prepared-occurrences';
import {
  criterion,
  helper,
  helperSpan,
  occurrenceCells,
  type PeriodDays,
  periodDays,
  type RowContext,
  whereLiving,
} from './row';
import { type Continuous, fallsIn, type Monthly, paused, type Steady } from './series';

/** The sign of a period in which it falls, or is prepared. */
function recurringPeriod(context: RowContext, rhythm: Steady | Monthly, period: PeriodDays): Expression {
  const { first, last } = period;
  const otherwise = context.isPrepared ? call('IF', isBeingPrepared(context, rhythm, last), signs.preparation, '') : '';
  if (rhythm.is !== 'monthly') {
    const falls = call('IF', fallsIn(context, rhythm, period), signs.occurrence, otherwise);
    // The days of a week are not counted up to no end.
    return isSeveralAWeek(rhythm) ? whereLiving(context, falls, '') : falls;
  }
  const days = occurrenceCells(context);
  const lastDay = call('MIN', last, helper(context, 'end'));
  const from = fromStart(context, rhythm, first);
  const count = call('COUNTIFS', days, criterion('>=', from), days, criterion('<=', lastDay));
  return call('IF', pair(count, '>', 0), signs.occurrence, otherwise);
}

/** No period touches more than two months: it is silent where its first and its last day, within the action's own, are paused. */
function continuousPeriod(context: RowContext, rhythm: Continuous, { first, last }: PeriodDays): Expression {
  const pauses = silentMonths(rhythm);
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const atBegin = paused(pauses, call('MAX', first, start));
  const atEnd = paused(pauses, call('MIN', last, end));
  const shown =
    pauses.length === 0 ? signs.continuous : call('IF', pair(sum(atBegin, atEnd), '=', 2), '', signs.continuous);
  // One that ends before it begins is nowhere, also where both are in one week or month.
  return call('IF', call('AND', pair(last, '>=', start), pair(first, '<=', end), pair(start, '<=', end)), shown, '');
}

/** A one-off's week or month: what is prepared, what runs, and the one its deadline is in. */
function oneOffPeriod(context: RowContext, { first, last }: PeriodDays): Expression {
  const deadline = helper(context, 'end');
  const isShown = call('AND', pair(last, '>=', helper(context, 'preparation')), pair(first, '<=', deadline));
  const before = call('IF', pair(last, '>=', helper(context, 'start')), signs.run, signs.preparation);
  return call('IF', isShown, call('IF', pair(deadline, '<=', last), signs.deadline, before), '');
}

/** The formula of one period's cell: about 80 characters, the row's kind deciding which. */
export function periodFormula(context: RowContext, index: number): Expression {
  const { columns, kind } = context;
  const period = periodDays(columns, index);
  switch (kind.is) {
    case 'one-off':
      return oneOffPeriod(context, period);
    case 'continuous':
      return continuousPeriod(context, kind, period);
    default:
      return recurringPeriod(context, kind, period);
  }
}

/** What a group's own line shows, however its rows are hidden: from the first day anything under it is shown to the last. */
export function groupPeriod(columns: YearViewColumns, index: number, firstRow: number, lastRow: number): Expression {
  const { first, last } = periodDays(columns, index);
  const begun = helperSpan(columns, 'preparation', firstRow, lastRow);
  const end = helperSpan(columns, 'end', firstRow, lastRow);
  const isBegun = criterion('<=', columns.unit === 'week' ? grouped(last) : last);
  const shown = call('COUNTIFS', begun, '>0', begun, isBegun, end, criterion('>=', first));
  return call('IF', pair(shown, '>', 0), GROUP_SIGN, '');
}

const GROUP_SIGN = '─';
