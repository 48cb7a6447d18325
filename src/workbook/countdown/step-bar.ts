import { call, type Expression, firstOf, negative, pair, sum } from '../../formula';
import { workday } from '../settings';
import { todayOf } from './context';
import { signs } from './signs';
import { isDoneOf, own, type StepContext } from './step-cells';

export function sign(context: StepContext): Expression {
  const isCritical = call('IF', pair(own(context, 'slack'), '>', 0), signs.work, signs.critical);
  const work = context.node.step.is === 'buffer' ? signs.buffer : isCritical;
  return firstOf(
    [
      [isDoneOf(context), signs.done],
      [pair(own(context, 'duration'), '=', 0), signs.milestone],
    ],
    work,
  );
}

/** A done step is drawn where it was done: its working days up to the day it ended. */
export function from(context: StepContext): Expression {
  const [to, duration] = [own(context, 'to'), own(context, 'duration')];
  const first = call('IFERROR', workday(sum(to, 1), negative(duration)), to);
  const worked = call('IF', pair(duration, '=', 0), to, first);
  return call('IF', call('AND', isDoneOf(context), pair(to, '>', 0)), worked, own(context, 'firstDay'));
}

export function to(context: StepContext): Expression {
  const [day, end] = [own(context, 'doneDay'), own(context, 'lastDay')];
  const done = call('IF', pair(day, '>', 0), day, call('MIN', end, todayOf(context.columns)));
  return call('IF', call('AND', isDoneOf(context), pair(end, '>', 0)), done, end);
}
