import { call, type Expression, firstOf, pair } from '../../formula';
import { codeOfStatus, placeOfStatus } from '../settings';
import type { CountdownHelper } from './columns';
import { dueCell, todayOf } from './context';
import { isLinkedOtherwise, templateDays, whereOnce } from './in-templates';
import { owner, person } from './shown';
import { from, sign, to } from './step-bar';
import { isDoneOf, own, type StepContext, status } from './step-cells';
import { dayAt, doneDay, duration, earliestEnd, endOffset, firstEnd, mayGo, settled } from './step-days';
import { typed } from './typed-over';

/** 0 in time · 1 should have begun · 2 should have ended · 3 waits for steps that are late. */
function late(context: StepContext): Expression {
  const today = todayOf(context.columns);
  const [start, end] = [own(context, 'firstDay'), own(context, 'lastDay')];
  const isPast = call('IF', pair(start, '<', today), 1, 0);
  const hasNotBegun = call('IF', status(context, 'in-progress'), 0, isPast);
  const waits = pair(own(context, 'firstEnd'), '>', own(context, 'endOffset'));
  return firstOf(
    [
      [call('OR', isDoneOf(context), pair(start, '=', 0)), 0],
      [pair(end, '<', today), 2],
      [pair(hasNotBegun, '=', 1), 1],
      [waits, 3],
    ],
    0,
  );
}

type Formula = (context: StepContext) => Expression;

const helpers: Readonly<Partial<Record<CountdownHelper, Formula>>> = {
  person,
  builtOwner: owner,
  templateDays,
  changed: (it) => whereOnce(it, isLinkedOtherwise(it), 1, 0),
  duration,
  endOffset,
  startOffset: (it) => pair(own(it, 'endOffset'), '-', call('MAX', pair(own(it, 'duration'), '-', 1), 0)),
  bound: (it) => pair(own(it, 'startOffset'), '-', call('IF', pair(own(it, 'duration'), '>', 0), 1, 0)),
  earliest: (it) => earliestEnd(it, 'earliest', dueCell(it, 'origin')),
  slack: (it) => pair(own(it, 'endOffset'), '-', own(it, 'earliest')),
  firstDay: (it) => dayAt(it, own(it, 'startOffset')),
  lastDay: (it) => dayAt(it, own(it, 'endOffset')),
  statusPlace: (it) => placeOfStatus(own(it, 'status')),
  statusCode: (it) => codeOfStatus(own(it, 'status'), own(it, 'statusPlace')),
  isDone: (it) => call('IF', call('OR', status(it, 'done'), pair(call('SUM', own(it, 'doneOn')), '>', 0)), 1, 0),
  doneDay,
  settled,
  firstEnd: (it) => firstEnd(it, 'firstEnd', false),
  shortEnd: (it) => firstEnd(it, 'shortEnd', mayGo(it.node)),
  late,
  from,
  to,
  sign,
  typed,
};

/** The formula of a helper cell of a step's row; undefined where it has none. */
export const stepHelper = (context: StepContext, column: CountdownHelper): Expression | undefined =>
  helpers[column]?.(context);
