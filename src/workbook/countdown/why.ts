import { asText, call, type Expression, expressionOf, joined, named, type Part, pair } from '../../formula';
import { workday, workdays, workdaysOfWeek } from '../settings';
import { type CountdownHelper, cellIn } from './columns';
import { around, dueCell, sayDayIn, startLaunchOrDeadline } from './context';
import { own, type StepContext } from './step-cells';

/**
 * What is true of the step that decides: of those that wait for this one, the first whose bound is the end of this one.
 * More than twenty followers make no longer formula: the last of them then stands for the rest.
 */
function ofDecider(context: StepContext, what: (row: number) => Expression): Expression {
  const followers = context.node.next.slice(0, 20).map((place) => context.rows.ofStep[place] ?? context.rows.first);
  const [last, ...others] = [...followers].reverse();
  if (last === undefined) return expressionOf('');
  const end = own(context, 'endOffset');
  return others.reduce(
    (otherwise, row) => call('IF', pair(cellIn(context.columns, 'bound', row), '=', end), what(row), otherwise),
    what(last),
  );
}

/** Whether what decides is a moment, on whose day the step may still end: 1, else 0. */
function isMoment(context: StepContext): Expression {
  if (context.node.next.length === 0) return expressionOf(0);
  const duration = ofDecider(context, (row) => cellIn(context.columns, 'duration', row));
  return call('IF', pair(duration, '=', 0), 1, 0);
}

/** The last day on which a holiday moves the step: the start of what decides. */
function until(context: StepContext): Expression {
  const end = own(context, 'lastDay');
  const isUndated = pair(end, '=', 0);
  if (context.node.next.length === 0)
    return call('IF', isUndated, 0, pair(dueCell(context, 'target'), '-', dueCell(context, 'isBefore')));
  const next = call('IFERROR', workday(end, 1), end);
  return call('IF', call('OR', isUndated, pair(own(context, 'isMoment'), '=', 1)), end, next);
}

/** Days closed within, on weekdays that are worked: a holiday on a Sunday moves nothing. */
function closed(context: StepContext): Expression {
  const [first, last] = [own(context, 'firstDay'), own(context, 'until')];
  const count = pair(workdaysOfWeek(first, last), '-', workdays(first, last));
  return call('IF', pair(first, '=', 0), 0, call('IFERROR', count, 0));
}

/** The one day closed within, 0 where there are several or one cannot be told from those of a weekend. */
function closedDay(context: StepContext): Expression {
  const holidays = named('settings_holidays');
  const since = joined('>=', pair(own(context, 'firstDay'), '*', 1));
  const upTo = joined('<=', pair(own(context, 'until'), '*', 1));
  const within = [holidays, since, holidays, upTo] as const;
  const count = own(context, 'closed');
  const isOne = call('AND', pair(count, '=', 1), pair(call('COUNTIFS', ...within), '=', 1));
  return call('IF', pair(count, '=', 0), 0, call('IF', isOne, call('SUMIFS', holidays, ...within), 0));
}

/** The formula of a helper cell that says why; undefined for another. */
export function whyHelper(context: StepContext, column: CountdownHelper): Expression | undefined {
  switch (column) {
    case 'decider':
      return ofDecider(context, (row) => asText(cellIn(context.columns, 'name', row)));
    case 'isMoment':
      return isMoment(context);
    case 'until':
      return until(context);
    case 'closed':
      return closed(context);
    case 'closedDay':
      return closedDay(context);
    default:
      return undefined;
  }
}

/** One form for one, another for more. */
const counted = (count: Expression, [one, many]: readonly [string, string]): Expression =>
  joined(count, call('IF', pair(count, '>', 1), many, one));

function reason(context: StepContext): Expression {
  const { why } = context.words.countdown;
  const days = own(context, 'duration');
  const whereWork = (moment: Part, work: Expression): Expression =>
    call('IF', pair(days, '=', 0), moment, joined(counted(days, why.days), work));
  if (context.node.next.length === 0)
    return whereWork(startLaunchOrDeadline(context, why.momentOf), startLaunchOrDeadline(context, why.upTo));
  const decider = own(context, 'decider');
  const beforeMoment = (moment: string, work: string): Expression =>
    call('IF', pair(own(context, 'isMoment'), '=', 1), around(moment, decider), around(work, decider));
  return whereWork(beforeMoment(why.sameDay, why.dayBefore), beforeMoment(why.until, why.before));
}

/** "2 jours ouvrés avant « Validation » ; le 1er mai est férié": why the step begins when it does at the latest. */
export function whyFormula(context: StepContext): Expression {
  const { columns, words } = context;
  const { why } = words.countdown;
  const [count, day] = [own(context, 'closed'), own(context, 'closedDay')];
  const [before, one, many] = why.closedDays;
  const several = joined(before, counted(count, [one, many]));
  const holiday = joined(why.holiday[0], sayDayIn(columns, words, day), why.holiday[1]);
  const holidays = call('IF', pair(count, '=', 0), '', call('IF', pair(day, '=', 0), several, holiday));
  const said = call('IFERROR', joined(reason(context), holidays), '');
  return call('IF', pair(own(context, 'firstDay'), '=', 0), '', said);
}
