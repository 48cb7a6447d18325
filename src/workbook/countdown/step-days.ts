import { MOST_WORKING_DAYS, type StepNode } from '../../domain/template';
import { ANY_NUMBER, call, type Expression, expressionOf, firstOf, negative, pair, sum } from '../../formula';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { workday, workdays } from '../settings';
import type { CountdownHelper } from './columns';
import { dueCell } from './context';
import { cellsAt, isDoneOf, own, type StepContext, status } from './step-cells';

/**
 * How many working days a day is after the last day everything must be ready: 0 for that day, −1 for the working day
 * before. A day off counts as the working day before it.
 */
function offsetOf(context: StepContext, day: Expression): Expression {
  const last = dueCell(context, 'anchor');
  const after = pair(workdays(last, day), '-', 1);
  return call('IF', pair(day, '>=', last), after, negative(workdays(sum(day, 1), last)));
}

export const dayAt = (context: StepContext, offset: Expression): Expression => {
  const day = call('IFERROR', workday(dueCell(context, 'anchor'), offset), 0);
  return call('IF', pair(dueCell(context, 'isLiving'), '=', 1), day, 0);
};

/** The earliest a step can end: after those it waits for, and not before `first`, the first day work may begin on. */
export function earliestEnd(context: StepContext, ends: CountdownHelper, first: Expression): Expression {
  const duration = own(context, 'duration');
  // A moment may fall on the first day itself; work of one day that begins on it ends on it.
  const atLeast = pair(first, '-', call('IF', pair(duration, '>', 0), 1, 0));
  return sum(call('MAX', atLeast, ...cellsAt(context, ends, context.node.before)), duration);
}

/** Working days before the date on which nothing ends: two hundred years and more. */
const LONG_BEFORE = -100_000;

/** When those it waits for can end: it is not there itself. What takes no time saves none, and stays. */
function endWithout(context: StepContext, ends: CountdownHelper, first: Expression): Expression {
  const atLeast = call('IF', pair(own(context, 'duration'), '>', 0), LONG_BEFORE, first);
  return call('MAX', atLeast, ...cellsAt(context, ends, context.node.before));
}

/** The buffers and optional steps that may go when time is short. */
export const mayGo = ({ step }: StepNode): boolean => step.is === 'buffer' || step.isOptional;

/** When it ends by what she says: done on its day, or under way since it had to begin; "" while it is still to do. */
export function settled(context: StepContext): Expression {
  const [today, duration] = [dueCell(context, 'today'), own(context, 'duration')];
  const doneDay = own(context, 'doneDay');
  const isKnown = call('AND', pair(doneDay, '>', 0), pair(dueCell(context, 'isLiving'), '=', 1));
  const inTime = call('MIN', own(context, 'endOffset'), pair(today, '-', 1));
  const done = call('IF', isKnown, offsetOf(context, doneDay), inTime);
  const more = call('MAX', pair(duration, '-', 1), 0);
  const begun = call('MAX', sum(call('MIN', own(context, 'startOffset'), today), more), today);
  return firstOf(
    [
      [isDoneOf(context), done],
      [status(context, 'in-progress'), begun],
    ],
    '',
  );
}

export function doneDay(context: StepContext): Expression {
  const day = call('SUM', own(context, 'doneOn'));
  const isPlausible = call(
    'AND',
    isDoneOf(context),
    pair(day, '>=', FIRST_PLAUSIBLE_DAY),
    pair(day, '<=', LAST_PLAUSIBLE_DAY),
  );
  return call('IF', isPlausible, call('INT', day), 0);
}

export function duration(context: StepContext): Expression {
  const days = own(context, 'days');
  const isNone = pair(call('COUNTIFS', days, ANY_NUMBER), '=', 0);
  const wanted = call('IF', isNone, own(context, 'templateDays'), call('SUM', days));
  return call('INT', call('MEDIAN', 0, wanted, MOST_WORKING_DAYS));
}

/** Those that wait for it must be able to begin. */
export function endOffset(context: StepContext): Expression {
  const [first, ...others] = cellsAt(context, 'bound', context.node.next);
  return first === undefined ? expressionOf(0) : call('MIN', first, ...others);
}

export const firstEnd = (context: StepContext, ends: CountdownHelper, isLeftOut: boolean): Expression => {
  const [settledEnd, today] = [own(context, 'settled'), dueCell(context, 'today')];
  const open = isLeftOut ? endWithout(context, ends, today) : earliestEnd(context, ends, today);
  return call('IF', pair(settledEnd, '=', ''), open, settledEnd);
};
