import { type Call, call, type Expression, firstOf, named, type Part, pair, range, sum } from '../../formula';
import { numbered, PLACE_ROW, WEIGHT_ROW } from './payment-layout';
import { at, COMMISSION, inHead, inList, isBasis, isBlank, nearest, or, own, SHARE } from './payment-parts';

export function factor(): Expression {
  const exchange = call('IF', pair(call('SUM', own('exchange')), '<=', 0), 1, own('exchange'));
  const [without, withTax] = [inList('taxes', 1), inList('taxes', 2)];
  const taxed = sum(1, own('taxRate'));
  const isSaid = (word: Expression): Expression => pair(own('tax'), '=', word);
  const inWith = call('IF', isSaid(without), pair(exchange, '*', taxed), exchange);
  const inWithout = call('IF', isSaid(withTax), pair(exchange, '/', taxed), exchange);
  return call('IF', pair(named('payments_tax'), '=', withTax), inWith, inWithout);
}

export function each(): Expression {
  const total = pair(own('cents'), '*', own('factor'));
  const [share, before] = [own('share'), own('shareBefore')];
  const part = pair(nearest(pair(total, '*', sum(before, share))), '-', nearest(pair(total, '*', before)));
  return firstOf(
    [
      [isBasis(0), 0],
      [isBasis(SHARE), part],
    ],
    nearest(total),
  );
}

/** The cell above a month that says how it weighs; the place is counted from 1. */
const weightAt = (place: Part): Call => call('INDEX', inHead(WEIGHT_ROW), 1, place);
/** How the months weigh from the first one on that it is due in. */
const weightsTo = (last: Part): Expression => call('SUM', range(weightAt(sum(own('begin'), 1)), weightAt(last)));

export const weight = (): Expression => call('IF', isBasis(COMMISSION), or(weightsTo(sum(own('to'), 1)), 0), 0);

/** A commission's forecast up to the end of a month, in cents: by the weights of the months it is due in, or even. */
export function expected(index: number): Expression {
  const [begin, all] = [own('begin'), own('weight')];
  const even = pair(pair(index + 1, '-', begin), '/', pair(sum(own('to'), 1), '-', begin));
  const share = call('IF', pair(all, '>', 0), pair(weightsTo(index + 1), '/', all), even);
  const isNone = call('OR', pair(own('basisCode'), '<>', COMMISSION), pair(begin, '>', index));
  return call('IF', isNone, 0, or(nearest(pair(own('cents'), '*', share)), 0));
}

const monthly = (name: 'expected' | 'sales', index: number): Expression => own(numbered(name, 12)[index] ?? 'year');

const isDueIn = (index: number): Expression =>
  call('AND', pair(own('from'), '<=', index), pair(own('to'), '>=', index));

/** What the figure of a commission comes to up to the end of a month, in cents: what it was, or its forecast where nobody has said. */
export function sales(index: number): Expression {
  const value = call('INDEX', named('figures'), own('figurePlace'), at(numbered('m', 12)[index] ?? 'm1', PLACE_ROW));
  const expected = monthly('expected', index);
  const forecast = index === 0 ? expected : pair(expected, '-', monthly('expected', index - 1));
  const came = or(call('IF', isBlank(value), forecast, pair(value, '*', 100)), forecast);
  const due = call('IF', call('AND', isBasis(COMMISSION), isDueIn(index)), came, 0);
  return index === 0 ? due : sum(monthly('sales', index - 1), due);
}

/** Of a commission what is rounded up to the end of the month less what is up to its beginning: months sum to the year to the cent. */
export function month(index: number): Expression {
  const upTo = (last: number): Expression =>
    nearest(pair(pair(monthly('sales', last), '*', own('share')), '*', own('factor')));
  const commission = index === 0 ? upTo(0) : pair(upTo(index), '-', upTo(index - 1));
  const amount = call('IF', isBasis(COMMISSION), commission, own('each'));
  return pair(call('IF', isDueIn(index), amount, 0), '/', 100);
}

export const quarter = (index: number): Expression => {
  const [one = 'm1', two = 'm1', three = 'm1'] = numbered('m', 12).slice(3 * index);
  return call('SUM', own(one), own(two), own(three));
};
