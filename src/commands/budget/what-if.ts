import { type Supposition, whatIf as supposed } from '../../domain/budget';
import { amountOf, type Cents, sumOf } from '../../domain/money';
import { isSameName } from '../../domain/names';
import { quarters } from '../../domain/time';
import type { WhatIfInput, WhatIfReport } from '../api';
import { currencyOf } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { type OpenBudget, openBudget, overIn, sayingIn } from './budget';
import { followingActions } from './followed';

const amountOrNull = (amount: Cents | undefined): number | null => (amount === undefined ? null : amountOf(amount));

/** The name of an action that is meant, as the plan has it; undefined where it has none such. */
const meant = ({ open }: OpenBudget, name: string): string | undefined =>
  open.plan.actions.find((action) => isSameName(action.name, name))?.name;

/** A budget as it is and as it would be; nothing is written. */
export function whatIf(port: Port, input: WhatIfInput): Result<WhatIfReport> {
  const opened = openBudget(port);
  if (!opened.ok) return opened;
  const { open, source } = opened.value;
  const named = [input.late?.action, input.dropped].flatMap((name) => (name === undefined ? [] : [name]));
  const unknown = named.find((name) => meant(opened.value, name) === undefined);
  if (unknown !== undefined) return trouble('countdown.unknown-action', { action: unknown });
  const following = new Set(followingActions(port, open).keys());
  const { before, after, over, losing, leaving, isMoving, owed } = supposed(
    { ...source, following },
    input satisfies Supposition,
  );
  const late = input.late === undefined ? undefined : meant(opened.value, input.late.action);
  const isByHand = late !== undefined && ![...following].some(({ name }) => isSameName(name, late));
  const currency = currencyOf(open);
  const { say, said } = sayingIn(port, currency);
  const sentences = [
    port.say('budget.supposed', {
      planned: say(after.total.year.planned),
      over: over.map(({ quarter, by }) => said(quarter, by)),
      losing: losing.length,
      money: say(sumOf(losing.map(({ by }) => by))),
    }),
    ...(isByHand ? [port.say('budget.by-hand', { action: late })] : []),
    ...(late === undefined || isByHand || isMoving ? [] : [port.say('budget.unmoved', { action: late })]),
    ...(leaving > 0 ? [port.say('budget.after-year', { money: say(leaving) })] : []),
    ...(owed > 0 ? [port.say('budget.still-owed', { money: say(owed) })] : []),
  ];
  return done({
    message: sentences.join(' '),
    currency,
    quarters: quarters.map((quarter) => ({
      quarter,
      before: {
        planned: amountOf(before.total.quarters[quarter].planned),
        envelope: amountOrNull(before.envelopes[quarter]),
      },
      after: {
        planned: amountOf(after.total.quarters[quarter].planned),
        envelope: amountOrNull(after.envelopes[quarter]),
      },
    })),
    over: overIn(after),
    losing: losing.map(({ objective, by }) => ({ objective, by: amountOf(by) })),
    isByHand,
    actions: open.plan.actions.map(({ name }) => name).filter((name) => name !== ''),
  });
}
