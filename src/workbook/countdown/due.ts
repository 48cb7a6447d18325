import type { ActionField } from '../../domain/plan';
import {
  asText,
  call,
  type Expression,
  expressionOf,
  firstOf,
  grouped,
  joined,
  named,
  negative,
  type Part,
  pair,
  range,
  sum,
} from '../../formula';
import { isPattern, soughtBy } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { codeOfStatus, isStatus, placeOfStatus, workday, workdays } from '../settings';
import { type CountdownColumn, type CountdownHelper, factCell, spanIn } from './columns';
import { dueCell, isWholeOf, type PartContext, sayDayIn, startOrDeadline, todayOf } from './context';
import { foundOrRenamed, rangeOf, standingHelper } from './renamed';
import { signs } from './signs';

/** What the row of an action's own date finds wrong with the action. */
export const flags = { fine: 0, missing: 1, dropped: 2, kind: 3, noDeadline: 4, unreadable: 5, holidays: 6 } as const;

/** What the plan's cell holds, found by the action's name and never by position. */
const planCell = (context: PartContext, field: ActionField): Expression =>
  context.fields.has(field) ? call('INDEX', named(rangeOf(field)), dueCell(context, 'planRow')) : expressionOf('');

/** An action is looked for below its namesakes: one search further for each of them. */
function foundRow(context: PartContext): Expression {
  const [escaped, name] = [dueCell(context, 'key'), dueCell(context, 'action')];
  const answer = factCell(context.columns, 'readsPatterns');
  const key = isPattern(context.part.action.name) ? soughtBy(answer, escaped, name) : escaped;
  const actions = named('plan_action');
  let place: Expression = call('MATCH', key, actions, 0);
  for (let above = 0; above < context.part.namesakes; above += 1) {
    const below = range(call('INDEX', actions, sum(place, 1)), call('INDEX', actions, context.planRows));
    place = sum(grouped(place), call('MATCH', key, below, 0));
  }
  return call('IFERROR', place, 0);
}

/** The day in a cell of the plan; SUM makes nothing of a text. */
const dayIn = (context: PartContext, field: 'start' | 'deadline'): Expression =>
  context.fields.has(field) ? call('IFERROR', call('INT', call('SUM', planCell(context, field))), 0) : expressionOf(0);

const whereFound = (context: PartContext, value: Part, otherwise: Part): Expression =>
  call('IF', pair(dueCell(context, 'planRow'), '=', 0), otherwise, value);

const whereLiving = (context: PartContext, value: Part, otherwise: Part): Expression =>
  call('IF', pair(dueCell(context, 'isLiving'), '=', 1), value, otherwise);

/** When the templates say the kind is ready; what they said when the tab was built, where they no longer have it. */
function prepares({ part, words }: PartContext): Expression {
  const { kind, prepares: built } = part.template;
  const [kinds, said] = [named('templates_kinds'), named('templates_kind_prepares')];
  const word = words.templates.prepares[built];
  // What MATCH makes of a `*` is not known.
  return isPattern(kind)
    ? expressionOf(word)
    : call('IFERROR', call('INDEX', said, call('MATCH', kind, kinds, 0)), word);
}

/** An action without a start is a moment. */
const isStart = (context: PartContext): Expression =>
  whereFound(context, call('IF', pair(planCell(context, 'start'), '=', ''), 0, 1), 0);

/** What is ready the working day before: what starts then, and what is launched on its only day. */
function isBefore(context: PartContext): Expression {
  const { prepares: now, formerPrepares: former } = context.words.templates;
  const said = dueCell(context, 'prepares');
  const isLaunched = call('OR', pair(said, '=', now.start), pair(said, '=', former.start));
  return call('IF', isLaunched, 1, dueCell(context, 'isStart'));
}

function target(context: PartContext): Expression {
  const [start, deadline] = [dayIn(context, 'start'), dayIn(context, 'deadline')];
  const isFromStart = pair(dueCell(context, 'isStart'), '=', 1);
  return whereFound(context, call('IF', isFromStart, call('MIN', start, deadline), deadline), 0);
}

/** The last working day a step may end: the target itself or the working day before it. */
function readyBy(context: PartContext): Expression {
  const [day, before] = [dueCell(context, 'target'), dueCell(context, 'isBefore')];
  const last = call('IFERROR', workday(pair(sum(day, 1), '-', before), -1), 0);
  const isPlausible = call('AND', pair(day, '>=', FIRST_PLAUSIBLE_DAY), pair(day, '<=', LAST_PLAUSIBLE_DAY));
  return call('IF', isPlausible, last, 0);
}

/** What is made of the action's status, where the plan has one. */
const status = (context: PartContext, made: (said: Expression) => Expression, otherwise: number): Expression =>
  context.fields.has('status')
    ? whereFound(context, made(planCell(context, 'status')), otherwise)
    : expressionOf(otherwise);

function flag(context: PartContext): Expression {
  const day = dueCell(context, 'target');
  const kind = asText(planCell(context, 'kind'));
  const first = firstOf(
    [
      [pair(dueCell(context, 'planRow'), '=', 0), flags.missing],
      [isStatus(dueCell(context, 'statusCode'), 'dropped'), flags.dropped],
      [pair(kind, '<>', asText(dueCell(context, 'builtKind'))), flags.kind],
      [pair(planCell(context, 'deadline'), '=', ''), flags.noDeadline],
      [call('OR', pair(day, '<', FIRST_PLAUSIBLE_DAY), pair(day, '>', LAST_PLAUSIBLE_DAY)), flags.unreadable],
      [pair(dueCell(context, 'anchor'), '=', 0), flags.holidays],
    ],
    flags.fine,
  );
  return call('IFERROR', first, flags.missing);
}

/** The first day work may go on, as an offset: today, or the first working day after it. */
function today(context: PartContext): Expression {
  const [day, last] = [todayOf(context.columns), dueCell(context, 'anchor')];
  const after = workdays(last, pair(day, '-', 1));
  const before = pair(1, '-', workdays(day, last));
  const isOver = pair(dueCell(context, 'isLiving'), '=', 0);
  return call('IF', isOver, 0, call('IF', pair(day, '>', last), after, before));
}

const span = ({ columns, rows }: PartContext, column: CountdownColumn): Expression =>
  spanIn(columns, column, rows.first, rows.last);

const lastOf = (context: PartContext, column: CountdownHelper): Expression =>
  whereLiving(context, call('IFERROR', call('MAX', span(context, column)), 0), 0);

/** The working day so many after the last one a step may end. */
const dayAt = (context: PartContext, offset: Expression): Expression =>
  whereLiving(context, call('IFERROR', workday(dueCell(context, 'anchor'), offset), 0), 0);

function isLiving(context: PartContext): Expression {
  const is = call('AND', pair(dueCell(context, 'flag'), '=', 0), pair(isWholeOf(context.columns), '=', 1));
  return call('IF', is, 1, 0);
}

/** The formula of a helper cell in the row of an action's own date; undefined where it has none. */
export function dueHelper(context: PartContext, column: CountdownHelper): Expression | undefined {
  switch (column) {
    case 'found':
      return context.part.nameCell === undefined ? undefined : foundRow(context);
    case 'planRow':
      return context.part.nameCell === undefined ? foundRow(context) : foundOrRenamed(context);
    case 'standing':
    case 'standingRow':
    case 'standingFacts':
      return standingHelper(context, column);
    case 'flag':
      return flag(context);
    case 'statusPlace':
      return status(context, (said) => placeOfStatus(said), 0);
    case 'statusCode':
      return status(context, (said) => codeOfStatus(said, dueCell(context, 'statusPlace')), 1);
    case 'prepares':
      return prepares(context);
    case 'isStart':
      return isStart(context);
    case 'isBefore':
      return isBefore(context);
    case 'target':
      return target(context);
    case 'anchor':
      return readyBy(context);
    case 'isLiving':
      return isLiving(context);
    case 'today':
      return today(context);
    case 'origin':
      return call('IFERROR', call('MIN', span(context, 'startOffset')), 0);
    case 'missing':
      return lastOf(context, 'firstEnd');
    case 'missingShort':
      return lastOf(context, 'shortEnd');
    case 'held':
      return dayAt(context, sum(dueCell(context, 'missing'), dueCell(context, 'isBefore')));
    case 'firstDay':
      return dayAt(context, dueCell(context, 'origin'));
    case 'from':
    case 'to':
      return whereLiving(context, dueCell(context, 'target'), 0);
    case 'sign':
      return expressionOf(signs.deadline);
    default:
      return undefined;
  }
}

/** "⚠ manque 6 j", "avance 3 j": how far the action itself is from its date. */
function alert(context: PartContext): Expression {
  const { countdown } = context.words;
  const [missing, unit] = [dueCell(context, 'missing'), ` ${countdown.dayUnit}`];
  const ahead = call('IF', pair(missing, '=', 0), '', joined(countdown.ahead, negative(missing), unit));
  return call('IF', pair(missing, '>', 0), joined(countdown.lacks, missing, unit), ahead);
}

/** Says where a deadline on a day off was moved to. */
function why(context: PartContext): Expression {
  const { columns, words } = context;
  const last = dueCell(context, 'anchor');
  const moved = joined(words.countdown.why.movedBack, sayDayIn(columns, words, last));
  const isInPlace = pair(last, '=', dueCell(context, 'target'));
  return call('IF', call('OR', pair(dueCell(context, 'isBefore'), '=', 1), isInPlace), '', moved);
}

/** What the row of an action's own date shows by a formula. */
export function dueShown(context: PartContext, column: CountdownColumn, isAlone: boolean): Expression | undefined {
  const day = dueCell(context, 'target');
  const shown = (value: Part): Expression => whereLiving(context, call('IFERROR', value, ''), '');
  switch (column) {
    case 'name': {
      const label = startOrDeadline(context, context.words.countdown.dueDays);
      return isAlone ? label : joined(label, ' · ', dueCell(context, 'action'));
    }
    case 'dayCount':
      return shown(context.words.countdown.dayLetter);
    case 'start':
    case 'end':
      return shown(day);
    case 'days':
      return shown(pair(1, '-', dueCell(context, 'origin')));
    case 'owner':
    case 'status':
      return whereFound(context, asText(planCell(context, column)), '');
    case 'alert':
      return shown(alert(context));
    case 'why':
      return shown(why(context));
    default:
      return undefined;
  }
}
