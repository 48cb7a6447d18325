import {
  asText,
  call,
  type Expression,
  expressionOf,
  firstOf,
  grouped,
  named,
  negative,
  type Part,
  pair,
  range,
  sum,
} from '../../formula';
import { soughtBy, soughtText } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { workday } from '../settings';
import { MOST_KIND_DAYS } from '../templates';
import type { HelperColumn } from './columns';
import { firstOccurrence, nextOccurrence, offset, origin, until } from './recurring-formulas';
import {
  firstDayCell,
  helper,
  lastDayCell,
  patternCell,
  planCell,
  type RowContext,
  soonCell,
  todayCell,
  visible,
} from './row';

function planRow(context: RowContext): Expression {
  const [escaped, name] = [helper(context, 'key'), helper(context, 'builtName')];
  const key = context.isPattern ? soughtBy(patternCell(context.columns), escaped, name) : escaped;
  const actions = named('plan_action');
  const first = call('MATCH', key, actions, 0);
  const { twin } = context;
  if (twin === undefined) return call('IFERROR', first, 0);
  // An action is looked for below its namesakes: one search further for each of them.
  const below = (place: Expression): Expression => {
    const others = range(call('INDEX', actions, sum(place, 1)), call('INDEX', actions, twin.planRows));
    return sum(place, call('MATCH', key, others, 0));
  };
  const above = twin.row === undefined ? undefined : helper({ ...context, row: twin.row }, 'planRow');
  let place = above === undefined ? first : below(above);
  for (let count = 0; count < twin.dropped; count += 1) place = below(grouped(place));
  const found = call('IFERROR', place, 0);
  return above === undefined ? found : call('IF', pair(above, '=', 0), 0, found);
}

/** 0 as built · 1 other group · 2 not in the plan any more · 3 dropped · 4 other rhythm. Bars stand for 0 and 1 only. */
function flag(context: RowContext): Expression {
  const { statuses } = context.words;
  const isOther = (field: RowContext['groupField'], built: HelperColumn): Expression =>
    pair(asText(planCell(context, field)), '<>', asText(helper(context, built)));
  return firstOf(
    [
      [pair(helper(context, 'planRow'), '=', 0), 2],
      [pair(asText(planCell(context, 'status')), '=', statuses.dropped), 3],
      [isOther('rhythm', 'builtRhythm'), 4],
      [isOther(context.groupField, 'builtGroup'), 1],
    ],
    0,
  );
}

/** Only where the plan still has the row: INDEX with 0 would be the whole column. */
const whereFound = (context: RowContext, value: Part): Expression =>
  call('IF', pair(helper(context, 'planRow'), '=', 0), 0, value);

/** The day in a cell of the plan, `blank` when it is empty; SUM makes nothing of a text, so that the row is then undated. */
function dayOrBlank(context: RowContext, field: 'start' | 'deadline', blank: Expression): Expression {
  if (!context.fields.has(field)) return blank;
  const typed = planCell(context, field);
  const day = call('IF', pair(typed, '=', ''), blank, call('INT', call('SUM', typed)));
  return whereFound(context, call('IFERROR', day, 0));
}

function isLiving(context: RowContext): Expression {
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
 * The row of the kind in the templates. Whether MATCH takes a `*` in it for anything is not known, so that what it finds is
 * compared with the kind; one of the templates' own that holds such a character is sought as MATCH must be given it.
 */
function kindRow(context: RowContext): Expression {
  const [kind, kinds] = [asText(planCell(context, 'kind')), named('templates_kinds')];
  const sought = context.patternKinds.reduce<Expression>(
    (otherwise, name) => call('IF', pair(kind, '=', name), soughtText(name, patternCell(context.columns)), otherwise),
    kind,
  );
  const place = call('MATCH', sought, kinds, 0);
  const isKind = pair(asText(call('INDEX', kinds, place)), '=', kind);
  return whereFound(context, call('IFERROR', call('IF', isKind, place, 0), 0));
}

const ofKind = (context: RowContext, list: string): Expression =>
  call('INDEX', named(list), helper(context, 'kindRow'));

const whereKind = (context: RowContext, value: Part, otherwise: Part): Expression =>
  call('IF', pair(helper(context, 'kindRow'), '=', 0), otherwise, value);

function leadTime(context: RowContext): Expression {
  const days = call('SUM', ofKind(context, 'templates_kind_days'));
  return whereKind(context, call('INT', call('MEDIAN', 0, days, MOST_KIND_DAYS)), 0);
}

/** The day before which a one-off is prepared: its start or, for a moment and what is ready on its deadline, the day after that. */
function ready(context: RowContext): Expression {
  const prepares = ofKind(context, 'templates_kind_prepares');
  const isForDeadline = whereKind(context, pair(prepares, '=', context.words.templates.prepares.deadline), false);
  const isMoment = pair(planCell(context, 'start'), '=', '');
  const dayAfter = sum(helper(context, 'end'), 1);
  return whereLiving(context, call('IF', call('OR', isMoment, isForDeadline), dayAfter, helper(context, 'start')));
}

const whereLiving = (context: RowContext, value: Part): Expression =>
  call('IF', pair(helper(context, 'isLiving'), '=', 1), value, 0);

/** Working days before that day; what comes back or goes on is shown from its start. */
function preparation(context: RowContext): Expression {
  const start = helper(context, 'start');
  if (context.kind.is !== 'one-off') return whereLiving(context, start);
  const first = workday(helper(context, 'ready'), negative(helper(context, 'leadTime')));
  return whereLiving(context, call('MIN', start, call('IFERROR', first, start)));
}

const isDone = (context: RowContext): Expression =>
  call('IF', pair(visible(context, 'status'), '=', context.words.statuses.done), 1, 0);

/** −1 at risk, to be begun within five working days · 0 in time · 1 should have been begun · 2 its deadline has passed. */
function late(context: RowContext): Expression {
  const { columns, words } = context;
  const [today, begin] = [todayCell(columns), helper(context, 'preparation')];
  const status = visible(context, 'status');
  const isIdle = call('OR', pair(status, '=', ''), pair(status, '=', words.statuses['to-do']));
  const isOver = call('OR', pair(helper(context, 'isLiving'), '=', 0), pair(helper(context, 'isDone'), '=', 1));
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
function next(context: RowContext): Expression | undefined {
  const { kind } = context;
  if (kind.is === 'weekly' || kind.is === 'monthly') return nextOccurrence(context, kind);
  if (kind.is !== 'one-off') return undefined;
  const end = helper(context, 'end');
  const isAhead = call(
    'AND',
    pair(helper(context, 'isLiving'), '=', 1),
    pair(helper(context, 'isDone'), '=', 0),
    pair(end, '>=', todayCell(context.columns)),
  );
  return call('IF', isAhead, end, '');
}

/** The last day of what comes back or goes on: the plan's or, where it says one itself, the earlier of the two. */
function end(context: RowContext): Expression {
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

const typedDay = (context: RowContext, field: 'start' | 'deadline'): Expression =>
  context.kind.is === 'unknown' ? expressionOf(0) : dayOrBlank(context, field, blankDay(context, field));

function start(context: RowContext): Expression {
  const [from, to] = [helper(context, 'from'), helper(context, 'to')];
  return whereLiving(context, context.kind.is === 'one-off' ? call('MIN', from, to) : from);
}

/** The formula of each helper column; undefined where the row's kind has none. */
export function helperFormula(context: RowContext, column: HelperColumn): Expression | undefined {
  const { kind } = context;
  const isOneOff = kind.is === 'one-off';
  switch (column) {
    case 'planRow':
      return planRow(context);
    case 'flag':
      return flag(context);
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
    case 'origin':
      return kind.is === 'weekly' ? origin(context, kind) : undefined;
    case 'offset':
      return kind.is === 'monthly' ? offset(context, kind) : undefined;
    case 'firstOccurrence':
      return kind.is === 'monthly' ? firstOccurrence(context, kind) : undefined;
    default:
      return undefined;
  }
}
