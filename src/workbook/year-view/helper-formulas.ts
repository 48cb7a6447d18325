import type { Expression } from '../../formula';
import type { HelperColumn } from './columns';
import { dateCount } from './date-count';
import { end, isLiving, start, typedDay } from './dates';
import { isDone, late, next } from './lateness';
import { offset } from './months';
import { firstOccurrence } from './occurrences';
import { flag, found, isTaken, planRow, standing, statusCode, statusPlace } from './plan-row';
import { isDelivered, kindRow, leadTime, preparation, ready } from './preparation';
import { helper, type RowContext } from './row';
import { origin } from './series';
import { until } from './series-end';

type HelperFormula = (context: RowContext) => Expression | undefined;

/** What the one that is written for one-offs alone, or for all that is prepared, gives for other rows. */
const ofOneOff =
  (made: HelperFormula): HelperFormula =>
  (context) =>
    context.kind.is === 'one-off' ? made(context) : undefined;
const ofPrepared =
  (made: HelperFormula): HelperFormula =>
  (context) =>
    context.kind.is === 'one-off' || context.isPrepared ? made(context) : undefined;

const helpers: Readonly<Partial<Record<HelperColumn, HelperFormula>>> = {
  found: (context) => (context.nameCell === undefined ? undefined : found(context)),
  isTaken,
  standing,
  planRow,
  flag,
  statusPlace,
  statusCode,
  from: (context) => typedDay(context, 'start'),
  to: (context) => typedDay(context, 'deadline'),
  isLiving,
  start,
  until: (context) => ('ending' in context.kind ? until(context, context.kind) : undefined),
  end,
  leadTime: ofPrepared(leadTime),
  kindRow: ofPrepared(kindRow),
  isDelivered: ofPrepared(isDelivered),
  ready: ofOneOff(ready),
  preparation,
  isDone,
  late: ofOneOff(late),
  next,
  nextDeadline: ofOneOff((context) => helper(context, 'next')),
  origin: (context) => (context.kind.is === 'weekly' ? origin(context, context.kind) : undefined),
  offset: (context) => (context.kind.is === 'monthly' ? offset(context, context.kind) : undefined),
  firstOccurrence: (context) => (context.kind.is === 'monthly' ? firstOccurrence(context, context.kind) : undefined),
  dates: dateCount,
};

/** The formula of each helper column; undefined where the row's kind has none. */
export const helperFormula: (context: RowContext, column: HelperColumn) => Expression | undefined = (context, column) =>
  helpers[column]?.(context);
