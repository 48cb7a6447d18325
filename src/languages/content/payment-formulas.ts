import { call, type Expression, formulaText, joined, named, pair, sum } from '../../formula';
import { each, expected, factor, month, quarter, sales, weight } from './payment-amounts';
import { day, due, last, later, monthOf, place, to } from './payment-days';
import { DAY_ROW, numbered, type PaymentHelper, type ShownColumn } from './payment-layout';
import {
  ALWAYS,
  all,
  at,
  COMMISSION,
  centsIn,
  FIRST_DAY,
  isBasis,
  isBlank,
  isOnce,
  LAST_DAY,
  NEVER,
  or,
  own,
  placeIn,
  rateIn,
  SHARE,
  YEARLY,
} from './payment-parts';
import { difference, differenceMonth, reach, reached, state } from './payment-reach';

/** The formulas of a payment's row by their columns, as the build writes them: the script would only be longer by them. */
export type PaymentFormulas = {
  readonly row: Readonly<Record<string, string>>;
  /** Above the months: their first days, and where each stands among the figures. */
  readonly days: readonly string[];
  readonly places: readonly string[];
};

const MONTHS = 12;

/** By month, under the keys of its columns. */
const byMonth = (name: 'expected' | 'sales' | 'm', of: (index: number) => Expression) =>
  Object.fromEntries(numbered(name, MONTHS).map((key, index) => [key, of(index)]));

const codes = (): Partial<Record<PaymentHelper, Expression>> => ({
  place: place(),
  basisCode: placeIn(own('basis'), 'bases', 1, 0),
  tie: placeIn(own('tiedTo'), 'ties', 1, 4),
  termsPlace: placeIn(own('terms'), 'terms.text', 0, 0),
  figurePlace: call('IF', isBasis(COMMISSION), or(call('MATCH', own('figure'), named('payments_figures'), 0), ''), ''),
});

function days(): Partial<Record<PaymentHelper, Expression>> {
  const number = call('SUM', own('day'));
  const isDay = pair(number, '=', call('MEDIAN', number, FIRST_DAY, LAST_DAY));
  const firstOfYear = call('IF', isBasis(COMMISSION), at('m1', DAY_ROW), '');
  const inYear = call('AND', isBasis(YEARLY), pair(own('month'), '<', MONTHS));
  return {
    day: day(),
    base: call('IF', isDay, own('day'), ''),
    later: later(),
    dueDay: due(),
    first: call('IF', isBlank(own('dueDay')), firstOfYear, own('dueDay')),
    month: call('IF', isBlank(own('first')), NEVER, monthOf(own('first'))),
    last: last(),
    from: call('IF', inYear, call('MOD', own('month'), MONTHS), own('month')),
    to: to(),
    begin: call('MAX', own('from'), 0),
  };
}

function amounts(): Readonly<Record<string, Expression>> {
  const before = call('SUMIFS', all('share'), all('of'), own('of'), all('id'), joined('<', own('id')));
  return {
    of: call('IF', isBasis(SHARE), joined(own('place'), 'x', own('cents')), ''),
    share: rateIn(own('rate')),
    shareBefore: call('IF', isBasis(SHARE), before, 0),
    taxRate: rateIn(own('vat')),
    factor: factor(),
    cents: centsIn(own('amount')),
    each: each(),
    weight: weight(),
    ...byMonth('expected', expected),
    ...byMonth('sales', sales),
    ...byMonth('m', month),
    ...Object.fromEntries(numbered('q', 4).map((key, index) => [key, quarter(index)])),
    year: call('SUM', own('q1'), own('q2'), own('q3'), own('q4')),
  };
}

function reaches(): Partial<Record<PaymentHelper, Expression>> {
  const [engaged, invoiced, paid] = [own('engaged'), own('invoiced'), own('paid')];
  const latest = call('MAX', invoiced, paid);
  const whole = (of: Expression): Expression => call('IF', isOnce, ALWAYS, of);
  return {
    engagedTo: reach(call('MAX', engaged, invoiced, paid), ALWAYS),
    invoicedTo: reach(latest, whole(latest)),
    paidTo: reach(call('SUM', paid), whole(paid)),
    differenceMonth: differenceMonth(),
    difference: difference(),
    engagedYear: reached('engagedTo'),
    invoicedYear: reached('invoicedTo'),
    paidYear: reached('paidTo'),
  };
}

const shown = (): Readonly<Record<ShownColumn, Expression>> => ({
  due: own('dueDay'),
  planned: call('IF', isBlank(own('action')), '', own('year')),
  state: state(),
});

const texts = (made: Readonly<Record<string, Expression | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(made).flatMap(([key, it]) => (it === undefined ? [] : [[key, formulaText(it)] as const])),
  );

const firstDay = (index: number): Expression =>
  call('DATE', named('settings_year'), sum(named('settings_first_month'), index), 1);

export const paymentFormulas: PaymentFormulas = {
  row: texts({ ...codes(), ...days(), ...amounts(), ...reaches(), ...shown() }),
  days: numbered('m', MONTHS).map((_, index) => formulaText(firstDay(index))),
  places: numbered('m', MONTHS).map((key) =>
    formulaText(or(call('MATCH', at(key, DAY_ROW), named('figures_months'), 0), '')),
  ),
};
