import { quotedText } from '../../formula';

import { type CountdownColumn, type CountdownHelper, cellIn } from './columns';
import { anchorCell, around, CLOSED, sayDayIn, startOrDeadline } from './context';
import type { StepContext } from './formulas';

const own = (context: StepContext, column: CountdownColumn): string => cellIn(context.columns, column, context.row);

/**
 * What is true of the step that decides: of those that wait for this one, the first whose bound is the end of this one.
 * More than twenty followers make no longer formula: the last of them then stands for the rest.
 */
function ofDecider(context: StepContext, what: (row: number) => string): string {
  const followers = context.node.next.slice(0, 20).map((place) => context.rows.ofStep[place] ?? context.rows.first);
  const [last, ...others] = [...followers].reverse();
  if (last === undefined) return '""';
  const end = own(context, 'endOffset');
  return others.reduce(
    (otherwise, row) => `IF(${cellIn(context.columns, 'bound', row)}=${end};${what(row)};${otherwise})`,
    what(last),
  );
}

/** Whether what decides is a moment, on whose day the step may still end: 1, else 0. */
function isMoment(context: StepContext): string {
  if (context.node.next.length === 0) return '=0';
  return `=IF(${ofDecider(context, (row) => cellIn(context.columns, 'duration', row))}=0;1;0)`;
}

/** The last day on which a holiday moves the step: the start of what decides. */
function until(context: StepContext): string {
  const [end, target] = [own(context, 'lastDay'), anchorCell(context, 'target')];
  if (context.node.next.length === 0) return `=IF(${end}=0;0;${target}-${anchorCell(context, 'isBefore')})`;
  return `=IF(OR(${end}=0;${own(context, 'isMoment')}=1);${end};IFERROR(WORKDAY.INTL(${end};1;${CLOSED});${end}))`;
}

/** Days closed within, on weekdays that are worked: a holiday on a Sunday moves nothing. */
function closed(context: StepContext): string {
  const span = `${own(context, 'firstDay')};${own(context, 'until')}`;
  const count = `NETWORKDAYS.INTL(${span};settings_weekend)-NETWORKDAYS.INTL(${span};${CLOSED})`;
  return `=IF(${own(context, 'firstDay')}=0;0;IFERROR(${count};0))`;
}

/** The one day closed within, 0 where there are several or one cannot be told from those of a weekend. */
function closedDay(context: StepContext): string {
  const within = `settings_holidays;">="&${own(context, 'firstDay')}*1;settings_holidays;"<="&${own(context, 'until')}*1`;
  const isOne = `AND(${own(context, 'closed')}=1;COUNTIFS(${within})=1)`;
  return `=IF(${own(context, 'closed')}=0;0;IF(${isOne};SUMIFS(settings_holidays;${within});0))`;
}

/** The formula of a helper cell that says why; '' for another. */
export function whyHelper(context: StepContext, column: CountdownHelper): string {
  switch (column) {
    case 'decider':
      return `=${ofDecider(context, (row) => `${cellIn(context.columns, 'name', row)}&""`)}`;
    case 'isMoment':
      return isMoment(context);
    case 'until':
      return until(context);
    case 'closed':
      return closed(context);
    case 'closedDay':
      return closedDay(context);
    default:
      return '';
  }
}

function reason(context: StepContext): string {
  const { why } = context.words.countdown;
  const days = own(context, 'duration');
  const counted = `${days}&IF(${days}>1;${quotedText(why.days[1])};${quotedText(why.days[0])})`;
  if (context.node.next.length > 0) {
    const decider = own(context, 'decider');
    const whereMoment = (moment: string, work: string): string =>
      `IF(${own(context, 'isMoment')}=1;${around(moment, decider)};${around(work, decider)})`;
    return `IF(${days}=0;${whereMoment(why.sameDay, why.dayBefore)};${counted}&${whereMoment(why.until, why.before)})`;
  }
  return `IF(${days}=0;${startOrDeadline(context, why.momentOf)};${counted}&${startOrDeadline(context, why.upTo)})`;
}

/** "2 jours ouvrés avant « Validation » ; le 1er mai est férié": why the step begins when it does at the latest. */
export function whyFormula(context: StepContext): string {
  const { columns, words } = context;
  const { why } = words.countdown;
  const [count, day] = [own(context, 'closed'), own(context, 'closedDay')];
  const [before, one, many] = why.closedDays.map(quotedText);
  const several = `${before}&${count}&IF(${count}>1;${many};${one})`;
  const holiday = `${quotedText(why.holiday[0])}&${sayDayIn(columns, words, day)}&${quotedText(why.holiday[1])}`;
  const holidays = `IF(${count}=0;"";IF(${day}=0;${several};${holiday}))`;
  return `=IF(${own(context, 'firstDay')}=0;"";IFERROR(${reason(context)}&${holidays};""))`;
}
