import type { Expression } from '../../formula';
import type { HelperColumn } from './columns';
import { dateCount } from './date-count';
import { end, isLiving, start, typedDay } from './dates';
import { late, next } from './lateness';
import { offset } from './months';
import { firstOccurrence } from './occurrences';
import { flag, found, isTaken, planRow, standing, statusCode, statusPlace } from './plan-row';
import { isDelivered, kindRow, leadTime, preparation, ready } from './preparation';
import { helper, type RowContext } from './row';
import { origin } from './series';
import { until } from './series-end';

type HelperFormula = (context: RowContext) => Expression | undefined;

const isOneOff = ({ kind }: RowContext): boolean => kind.is === 'one-off';

const isPrepared = (context: RowContext): boolean => isOneOff(context) || context.isPrepared;

/** The columns that are calculated, each by its own formula. */
const formulas: Readonly<Partial<Record<HelperColumn, HelperFormula>>> = {
  planRow,
  found: (context) => (context.nameCell === undefined ? undefined : found(context)),
  isTaken,
  standing,
  flag,
  statusPlace,
  statusCode,
  from: (context) => typedDay(context, 'start'),
  to: (context) => typedDay(context, 'deadline'),
  isLiving,
  start,
  until: (context) => ('ending' in context.kind ? until(context, context.kind) : undefined),
  end,
  leadTime: (context) => (isPrepared(context) ? leadTime(context) : undefined),
  kindRow: (context) => (isPrepared(context) ? kindRow(context) : undefined),
  isDelivered: (context) => (isPrepared(context) ? isDelivered(context) : undefined),
  ready: (context) => (isOneOff(context) ? ready(context) : undefined),
  preparation,
  late: (context) => (isOneOff(context) ? late(context) : undefined),
  next,
  nextDeadline: (context) => (isOneOff(context) ? helper(context, 'next') : undefined),
  origin: (context) => (context.kind.is === 'weekly' ? origin(context, context.kind) : undefined),
  offset: (context) => (context.kind.is === 'monthly' ? offset(context, context.kind) : undefined),
  firstOccurrence: (context) => (context.kind.is === 'monthly' ? firstOccurrence(context, context.kind) : undefined),
  dates: (context) => dateCount(context),
};

/** The formula of each helper column; undefined where the row's kind has none. */
export const helperFormula = (context: RowContext, column: HelperColumn): Expression | undefined =>
  formulas[column]?.(context);
