import type { Expression } from '../../formula';
import type { HelperColumn } from './columns';
import { dateCount } from './date-count';
import { end, isLiving, start, typedDay } from './dates';
import { isDone, late, next } from './lateness';
import { offset } from './months';
import { firstOccurrence } from './occurrences';
import { flag, planRow, statusCode, statusPlace } from './plan-row';
import { isDelivered, kindRow, leadTime, preparation, ready } from './preparation';
import { helper, type RowContext } from './row';
import { origin } from './series';
import { until } from './series-end';

/** The formula of each helper column; undefined where the row's kind has none. */
export function helperFormula(context: RowContext, column: HelperColumn): Expression | undefined {
  const { kind } = context;
  const isOneOff = kind.is === 'one-off';
  switch (column) {
    case 'planRow':
      return planRow(context);
    case 'flag':
      return flag(context);
    case 'statusPlace':
      return statusPlace(context);
    case 'statusCode':
      return statusCode(context);
    case 'from':
      return typedDay(context, 'start');
    case 'to':
      return typedDay(context, 'deadline');
    case 'isLiving':
      return isLiving(context);
    case 'start':
      return start(context);
    case 'until':
      return 'ending' in kind ? until(context, kind) : undefined;
    case 'end':
      return end(context);
    case 'leadTime':
      return isOneOff || context.isPrepared ? leadTime(context) : undefined;
    case 'kindRow':
      return isOneOff || context.isPrepared ? kindRow(context) : undefined;
    case 'isDelivered':
      return isOneOff || context.isPrepared ? isDelivered(context) : undefined;
    case 'ready':
      return isOneOff ? ready(context) : undefined;
    case 'preparation':
      return preparation(context);
    case 'isDone':
      return isDone(context);
    case 'late':
      return isOneOff ? late(context) : undefined;
    case 'next':
      return next(context);
    case 'nextDeadline':
      return isOneOff ? helper(context, 'next') : undefined;
    case 'origin':
      return kind.is === 'weekly' ? origin(context, kind) : undefined;
    case 'offset':
      return kind.is === 'monthly' ? offset(context, kind) : undefined;
    case 'firstOccurrence':
      return kind.is === 'monthly' ? firstOccurrence(context, kind) : undefined;
    case 'dates':
      return dateCount(context);
    default:
      return undefined;
  }
}
