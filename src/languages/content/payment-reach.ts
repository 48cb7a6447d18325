import { ANY_NUMBER, call, type Expression, firstOf, joined, pair, sum } from '../../formula';
import { monthOf } from './payment-days';
import { DAY_ROW, type PaymentHelper } from './payment-layout';
import { at, centsIn, FIRST_DAY, inHead, inList, isBlank, isOnce, months, nearest, own } from './payment-parts';

/** What falls into the months up to a day. */
const upTo = (reach: Expression): Expression => call('SUMIFS', months, inHead(DAY_ROW), joined('<=', reach));

/** Up to which day it has come so far: what is paid once, all of it. */
export const reach = (latest: Expression, always: Expression | number): Expression =>
  call('IF', pair(latest, '<', FIRST_DAY), 0, always);

export function differenceMonth(): Expression {
  const [month, paid] = [own('month'), own('paidTo')];
  const ofOnce = call('IF', call('AND', pair(month, '>=', 0), pair(month, '<', 12)), month, '');
  const ofAll = call('IF', pair(paid, '<', at('m1', DAY_ROW)), '', call('MIN', 11, monthOf(paid)));
  return call('IF', pair(call('COUNTIFS', own('actual'), ANY_NUMBER), '=', 0), '', call('IF', isOnce, ofOnce, ofAll));
}

export function difference(): Expression {
  const actual = pair(nearest(pair(centsIn(own('actual')), '*', own('factor'))), '/', 100);
  const planned = call('IF', isOnce, own('year'), upTo(own('paidTo')));
  return call('IF', isBlank(own('differenceMonth')), 0, pair(actual, '-', planned));
}

export const reached = (to: PaymentHelper): Expression =>
  call('IF', pair(own(to), '=', 0), 0, sum(upTo(own(to)), own('difference')));

export function state(): Expression {
  const word = (index: number): Expression => inList('states', index);
  const said = firstOf(
    [
      [pair(own('paidTo'), '>', 0), word(4)],
      [pair(own('invoicedTo'), '>', 0), word(3)],
      [pair(own('engagedTo'), '>', 0), word(2)],
    ],
    word(1),
  );
  return call('IF', isBlank(own('action')), '', said);
}
