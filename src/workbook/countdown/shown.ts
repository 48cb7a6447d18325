import { asText, call, type Expression, expressionOf, firstOf, joined, named, type Part, pair } from '../../formula';
import { isPattern } from '../cells';
import type { CountdownHelper } from './columns';
import { dueCell, numberOf } from './context';
import { isDoneOf, own, type StepContext } from './step-cells';

/** Who does what the templates give to the step's role, by the list in the settings; '' where that names nobody. */
export function person({ node }: StepContext): Expression {
  const { role } = node.step;
  // What MATCH makes of a `*` is not known.
  if (role === '' || isPattern(role)) return expressionOf('');
  const place = call('MATCH', role, named('settings_roles'), 0);
  return call('IFERROR', asText(call('INDEX', named('settings_role_people'), place)), '');
}

/**
 * The owner, until she writes another one: the person of the role that the template names, the role itself where nobody
 * does it yet; for a step without a role, who answers for the action.
 */
export function owner(context: StepContext): Expression {
  const { role } = context.node.step;
  if (role === '') return asText(dueCell(context, 'owner'));
  return call('IF', pair(own(context, 'person'), '=', ''), role, own(context, 'person'));
}

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
