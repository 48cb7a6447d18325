import { asText, call, type Expression, expressionOf, firstOf, joined, type Part, pair } from '../../formula';
import type { CountdownHelper } from './columns';
import { dueCell, numberOf } from './context';
import { isDoneOf, own, type StepContext } from './step-cells';

/** The owner: the role the template names, until she writes a person's name; else who answers for the action. */
export const owner = (context: StepContext): Expression =>
  context.node.step.role === '' ? asText(dueCell(context, 'owner')) : expressionOf(context.node.step.role);

const whereDated = (context: StepContext, value: Part): Expression =>
  call('IF', pair(own(context, 'firstDay'), '=', 0), '', value);

function dayCount(context: StepContext): Expression {
  const before = pair(dueCell(context, 'target'), '-', own(context, 'firstDay'));
  const count = call('IF', pair(before, '=', 0), '', joined('−', numberOf(before)));
  return call('IFERROR', whereDated(context, joined(context.words.countdown.dayLetter, count)), '');
}

/** "⚠ à lancer (−3 j)", "à risque (+2 j)", "marge 4 j": late in working days, or what the step may still slip. */
function alert(context: StepContext): Expression {
  const { countdown } = context.words;
  const [days, unit] = [` ${countdown.dayUnit}`, ` ${countdown.dayUnit})`];
  const today = dueCell(context, 'today');
  const behind = (said: string, offset: CountdownHelper): Expression =>
    joined(`${said} (−`, pair(today, '-', own(context, offset)), unit);
  const over = pair(own(context, 'firstEnd'), '-', own(context, 'endOffset'));
  const slack = own(context, 'slack');
  const isTight = call('OR', pair(slack, '<=', 0), isDoneOf(context));
  const is = (value: number): Expression => pair(own(context, 'late'), '=', value);
  const said = firstOf(
    [
      [is(2), behind(countdown.overdue, 'endOffset')],
      [is(1), behind(countdown.toBegin, 'startOffset')],
      [is(3), joined(`${countdown.atRisk} (+`, over, unit)],
    ],
    call('IF', isTight, '', joined(countdown.slack, slack, days)),
  );
  return whereDated(context, call('IFERROR', said, ''));
}

const dayShown = (context: StepContext, column: 'firstDay' | 'lastDay'): Expression =>
  call('IFERROR', call('IF', pair(own(context, column), '=', 0), '', own(context, column)), '');

/** What a step's row shows by a formula. */
export const shownFormulas = {
  dayCount,
  start: (context: StepContext) => dayShown(context, 'firstDay'),
  end: (context: StepContext) => dayShown(context, 'lastDay'),
  days: (context: StepContext) => own(context, 'templateDays'),
  owner,
  alert,
} as const;
