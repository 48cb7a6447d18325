import { asText, call, type Expression, named, negative, type Part, pair, sum } from '../../formula';
import { soughtText } from '../cells';
import { workday } from '../settings';
import { MOST_KIND_DAYS } from '../templates';
import { helper, patternCell, planCell, type RowContext, whereFound, whereLiving } from './row';

/**
 * The row of the kind in the templates. Whether MATCH takes a `*` in it for anything is not known, so that what it finds is
 * compared with the kind; one of the templates' own that holds such a character is sought as MATCH must be given it.
 */
export function kindRow(context: RowContext): Expression {
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

export function leadTime(context: RowContext): Expression {
  const days = call('SUM', ofKind(context, 'templates_kind_days'));
  return whereKind(context, call('INT', call('MEDIAN', 0, days, MOST_KIND_DAYS)), 0);
}

/** What is launched on its day is ready before it, what is delivered on it, or says nothing of it, on the day itself. */
export function isDelivered(context: RowContext): Expression {
  const said = ofKind(context, 'templates_kind_prepares');
  const { prepares, formerPrepares } = context.words.templates;
  const isLaunched = call('OR', pair(said, '=', prepares.start), pair(said, '=', formerPrepares.start));
  return whereKind(context, call('IF', isLaunched, 0, 1), 0);
}

/** The day before which a one-off is prepared: its start or, for what is delivered on the one day it has, the day after. */
export function ready(context: RowContext): Expression {
  const isMoment = pair(planCell(context, 'start'), '=', '');
  const isOnTheDay = call('AND', isMoment, pair(helper(context, 'isDelivered'), '=', 1));
  return whereLiving(context, sum(helper(context, 'start'), call('IF', isOnTheDay, 1, 0)));
}

/** Working days before that day; what comes back or goes on is shown from its start, which is 0 where there is none. */
export function preparation(context: RowContext): Expression {
  const start = helper(context, 'start');
  if (context.kind.is !== 'one-off') return start;
  const first = workday(helper(context, 'ready'), negative(helper(context, 'leadTime')));
  return whereLiving(context, call('MIN', start, call('IFERROR', first, start)));
}
